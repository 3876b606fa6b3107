import type { Account, PlatformName, UserRef } from '../domain/people/account.ts';
import { brand } from '../domain/ids.ts';
import type { Instant, Zone } from '../domain/time/time.ts';
import type { Store } from '../store/store.ts';

/** Somebody to be. */
export interface Played {
  readonly id: string;
  readonly name: string;
  readonly role: 'developer' | 'translator' | 'release manager' | 'new contributor';
  readonly zone: Zone | null;
}

const JONAS = played('jonas', 'Jonas', 'developer', 'Europe/Berlin');
const YUKI = played('yuki', 'Yuki', 'translator', 'Asia/Tokyo');
const INES = played('ines', 'Inês', 'release manager', 'Europe/Lisbon');
const KOFI = played('kofi', 'Kofi', 'new contributor', 'Africa/Accra');

export const WINDOWS = ['slack', 'discord'] as const satisfies readonly PlatformName[];
type Window = (typeof WINDOWS)[number];

/** Who asks in the first round, and who decides elsewhere. */
export const ASKER = JONAS;
export const DECIDER = INES;

/** Whom one can be in each window; the first is who one is when it opens. */
export const PEOPLE: Record<Window, readonly Played[]> = {
  slack: [ASKER, YUKI, INES],
  discord: [DECIDER, JONAS, KOFI],
};

export function roleOf(id: string): Played['role'] | null {
  return [...PEOPLE.slack, ...PEOPLE.discord].find((person) => person.id === id)?.role ?? null;
}

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

function played(id: string, name: string, role: Played['role'], zone: string): Played {
  return { id, name, role, zone: brand<Zone>(zone) };
}
