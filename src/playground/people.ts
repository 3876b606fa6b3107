import type { Account, PlatformName, UserRef } from '../domain/people/account.ts';
import { brand } from '../domain/ids.ts';
import type { Instant, Zone } from '../domain/time/time.ts';
import type { Store } from '../store/store.ts';

/** Somebody to be. */
export interface Played {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly zone: Zone | null;
}

const JONAS = { id: 'jonas', name: 'Jonas', role: 'developer', zone: zone('Europe/Berlin') };
const YUKI = { id: 'yuki', name: 'Yuki', role: 'translator', zone: zone('Asia/Tokyo') };
const INES = { id: 'ines', name: 'Inês', role: 'release manager', zone: zone('Europe/Lisbon') };
const KOFI = { id: 'kofi', name: 'Kofi', role: 'contributor', zone: zone('Africa/Accra') };

export const WINDOWS = ['slack', 'discord'] as const satisfies readonly PlatformName[];
type Window = (typeof WINDOWS)[number];

/** Whom one can be in each window. The first is who one is when it opens: who asks, and who decides elsewhere. */
export const PEOPLE: Record<Window, readonly Played[]> = {
  slack: [JONAS, YUKI, INES],
  discord: [INES, JONAS, KOFI],
};

/** Who lets relbot into each channel. */
export const HOST = INES.id;

/** Where two platforms run, only who is known on both may decide. */
export const MANAGERS = [[account('slack', INES), account('discord', INES)]] as const;

/** By name from the start, with the accounts of one linked: who can decide is said before they have spoken. */
export async function introduce(store: Store, now: Instant): Promise<void> {
  await store.transact(async (tx) => {
    for (const platform of WINDOWS) {
      for (const person of PEOPLE[platform]) {
        const zoneTold = platform === 'slack' ? person.zone : null; // Discord tells none
        await tx.people.meet(account(platform, person), person.name, zoneTold);
      }
    }
    for (const person of new Set(WINDOWS.flatMap((platform) => PEOPLE[platform]))) {
      const accounts = WINDOWS.filter((platform) => PEOPLE[platform].includes(person));
      const id = await tx.people.link(accounts.map((platform) => account(platform, person)));
      if (accounts.length === 1) await tx.people.declareAlone(id, now);
    }
  });
}

function account(platform: Window, { id }: Played): Account {
  return { platform, user: brand<UserRef>(id) };
}

function zone(name: string): Zone {
  return brand<Zone>(name);
}
