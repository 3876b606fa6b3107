import type { App } from '../app/app.ts';
import { randomNames } from '../app/names.ts';
import { planFor } from '../app/places/subscribe.ts';
import { importCycle } from '../app/schedule/import-cycle.ts';
import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import type { Spot } from '../domain/people/account.ts';
import type { Instant } from '../domain/time/time.ts';
import { unsavedCycle } from '../domain/changing/unsaved-cycle.ts';
import { NO_FILES } from '../formats/files/own-files.ts';
import type { Store } from '../store/store.ts';
import { introduce } from './people.ts';
import { themeOf, type Theme } from './round-theme.ts';
import type { Beginning } from './start.ts';

/** What it opens on. */
export interface Opening {
  readonly project: Project;
  readonly cycle: Cycle;
  readonly clock: Instant;
  /** What its first round is about. */
  readonly theme: Theme;
}

/** Fills the playground's own store, with a copy of what it begins with, and with its people. */
export async function fill(store: Store, { plans, clockFor }: Beginning): Promise<Opening> {
  const [first] = plans;
  if (first === undefined) throw new Error('A schedule has a cycle.');
  const clock = clockFor(unsavedCycle(first));
  const means = { store, names: randomNames, files: NO_FILES };
  const { project } = await importCycle(means, first, clock);
  for (const plan of plans.slice(1)) await importCycle(means, plan, clock);
  const cycle = await store.read.cycles.current(project.id, clock);
  if (cycle === null) throw new Error('A cycle was imported.');
  await introduce(store, clock);
  return { project, cycle, clock, theme: themeOf(project, cycle, clock) };
}

/** Subscribes a channel before relbot joins it, so that winding shows the countdowns; requests are posted there, too. */
export async function prepare(
  { store, clock, files }: App,
  channel: Spot,
  name: string,
): Promise<void> {
  await store.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) return;
    const place = await tx.places.meet(channel, name, project.id);
    await tx.places.subscribe(place.id, true);
    await tx.places.takeRequestsHere(place.id, channel.platform, project.id);
    await tx.notices.plan(await planFor({ tx, files, now: clock.now() }, place, project));
  });
}
