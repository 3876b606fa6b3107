import { NO_FILES } from './formats/own-files.ts';
import { brand } from './domain/ids.ts';
import type { Account, Spot, UserRef } from './domain/account.ts';
import type { App } from './app/app.ts';
import { systemClock } from './app/clock.ts';
import { importCycle } from './app/schedule/import-cycle.ts';
import { randomNames } from './app/names.ts';
import { planFor } from './app/places/subscribe.ts';
import type { Cycle, CyclePlan } from './domain/cycle.ts';
import { instantOf } from './domain/deadline.ts';
import { planOfCycle } from './domain/plan-of-cycle.ts';
import { freezesOf, releaseOf } from './domain/state.ts';
import type { Instant, Zone } from './domain/time.ts';
import { UserError } from './domain/user-error.ts';
import { instant } from './domain/wall.ts';
import { sampleClock, sampleCycle } from './formats/sample.ts';
import type { Log } from './log.ts';
import { openReadOnly, type Store } from './store/store.ts';

const THREE_WEEKS = 21 * 24 * 60 * 60 * 1000;

/** Three people to be, in three zones: who asks, who has to know in time, and who decides. */
const PEOPLE = [
  { id: 'jonas', name: 'Jonas', role: 'developer', zone: brand<Zone>('Europe/Berlin') },
  { id: 'yuki', name: 'Yuki', role: 'translator', zone: brand<Zone>('Asia/Tokyo') },
  { id: 'ines', name: 'Inês', role: 'release manager', zone: brand<Zone>('Europe/Lisbon') },
] as const;
const CHANNEL = 'release';
const MANAGER: Account = { platform: 'playground', user: brand<UserRef>('ines') };

/** How the playground opens: on what cycle, at what time, with whom. */
export interface Opening {
  readonly clock: Instant;
  readonly people: typeof PEOPLE;
  readonly channel: string;
  readonly host: string;
  readonly managers: readonly (readonly Account[])[];
  /** Subscribes the channel before relbot joins it, so that winding the clock shows the countdowns. */
  subscribe(app: App, channel: Spot): Promise<void>;
}

/** Fills the playground's own store with a copy of the imported cycle, or with the sample where there is none. */
export async function openPlayground(
  store: Store,
  databaseUrl: string,
  log: Log,
): Promise<Opening> {
  const copied = await copyOf(databaseUrl, log);
  const plan = copied ?? sampleCycle();
  const { cycle } = await importCycle(
    { store, names: randomNames, files: NO_FILES },
    plan,
    sampleClock,
  );
  await introduce(store);
  return {
    clock: copied === null ? sampleClock : clockFor(cycle, systemClock.now()),
    people: PEOPLE,
    channel: CHANNEL,
    host: MANAGER.user,
    managers: [[MANAGER]],
    subscribe: (app, channel) => subscribe(app, channel, `#${CHANNEL}`),
  };
}

/** By name from the start: who can decide is said before they have spoken. */
async function introduce(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    for (const { id, name, zone } of PEOPLE) {
      await tx.people.meet({ platform: 'playground', user: brand<UserRef>(id) }, name, zone);
    }
  });
}

/** Reads the real database without writing it; what cannot be read is said, and the sample opens instead. */
async function copyOf(databaseUrl: string, log: Log): Promise<CyclePlan | null> {
  try {
    const store = await openReadOnly(databaseUrl);
    const project = (await store?.read.projects.first()) ?? null;
    const cycle =
      project === null ? null : await store?.read.cycles.current(project.id, systemClock.now());
    await store?.close();
    return project !== null && cycle ? planOfCycle(project, cycle) : null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warn(`The playground opens on the sample cycle. ${error.message}`);
    return null;
  }
}

/** Now, while the cycle runs; else three weeks before its feature freeze, where there is most to see. */
function clockFor(cycle: Cycle, now: Instant): Instant {
  const release = releaseOf(cycle);
  const end = release === null ? null : instantOf(release);
  const begin = cycle.deadlines[0] === undefined ? null : instantOf(cycle.deadlines[0]);
  if (end !== null && now < end && begin !== null && now >= begin) return now;
  const freezes = freezesOf(cycle).filter(({ owner }) => owner === null);
  const freeze = freezes.find((one) => one.freeze === 'feature') ?? freezes[0];
  const at = freeze === undefined ? end : instantOf(freeze);
  return at === null ? now : instant(at - THREE_WEEKS);
}

async function subscribe({ store, clock, files }: App, channel: Spot, name: string): Promise<void> {
  await store.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) return;
    const place = await tx.places.meet(channel, name, project.id);
    await tx.places.subscribe(place.id, true);
    await tx.notices.plan(await planFor({ tx, files, now: clock.now() }, place, project));
  });
}
