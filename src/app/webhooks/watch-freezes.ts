import { nameOf } from '../../cards/date-line.ts';
import { untilInWords } from '../../cards/meaning.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import {
  freezeTurns,
  nextFreezeTurn,
  turnsByChange,
  type FreezeTurn,
} from '../../domain/cycle/freeze-turns.ts';
import { instant } from '../../domain/time/wall.ts';
import type { App } from '../app.ts';
import { inForceView } from '../public/state-view.ts';
import { type CallMeans, oweCall, type ToldEvent } from './owe-call.ts';

/**
 * Tells programs of freezes that have begun or ended by the clock alone. How far a cycle has been looked at is kept with
 * what was owed, so that each turn is told once: after days in which relbot was down, and by whichever of several.
 */
export async function watchFreezes({ store, names, clock }: App): Promise<void> {
  const now = clock.now();
  if ((await store.read.freezeWatch.due(now)).length === 0) return;
  await store.transact(async (tx) => {
    // Another relbot may have looked meanwhile.
    for (const id of await tx.freezeWatch.due(now)) {
      const cycle = await tx.cycles.byId(id);
      await lookAgain({ tx, names, now }, await tx.projects.byId(cycle.projectId), cycle);
    }
  });
}

/** What a change brought at once: a freeze that was signed off, taken out, or put into the past. */
export async function freezesChanged(
  means: CallMeans,
  project: Project,
  before: Cycle | null,
  after: Cycle,
): Promise<void> {
  const { tx, now } = means;
  if (!(await isWatched(means, before))) return;
  await tell(means, project, after, turnsByChange(before, after, now));
  await tx.freezeWatch.looked(after.id, now, nextFreezeTurn(after, now));
}

/** A cycle that is new is watched wherever any is. */
async function isWatched({ tx }: CallMeans, before: Cycle | null): Promise<boolean> {
  return before === null
    ? (await tx.webhooks.list()).length > 0
    : (await tx.freezeWatch.lookedAt(before.id)) !== null;
}

/** Tells what the clock brought since the last look, by the dates as they stand. */
export async function lookAgain(means: CallMeans, project: Project, cycle: Cycle): Promise<void> {
  const { tx, now } = means;
  const before = await tx.freezeWatch.lookedAt(cycle.id);
  if (before === null) return;
  await tell(means, project, cycle, freezeTurns(cycle, before, now));
  // A clock that was set back tells nothing twice.
  const until = instant(Math.max(before, now));
  await tx.freezeWatch.looked(cycle.id, until, nextFreezeTurn(cycle, until));
}

/** Somebody wants to be told from now on: the freezes of all cycles are watched. */
export async function watchAll({ tx, now }: Omit<CallMeans, 'names'>): Promise<void> {
  for (const project of await tx.projects.list()) {
    for (const cycle of await tx.cycles.list(project.id)) {
      if ((await tx.freezeWatch.lookedAt(cycle.id)) !== null) continue;
      await tx.freezeWatch.looked(cycle.id, now, nextFreezeTurn(cycle, now));
    }
  }
}

async function tell(
  means: CallMeans,
  project: Project,
  cycle: Cycle,
  turns: readonly FreezeTurn[],
): Promise<void> {
  for (const turn of turns) await oweCall(means, project.id, eventOf(project, cycle, turn));
}

function eventOf(project: Project, cycle: Cycle, { turn, at, of }: FreezeTurn): ToldEvent {
  const { freeze, until } = of;
  const says =
    turn === 'began'
      ? `${nameOf(freeze)} is on, ${untilInWords(freeze, until)}`
      : `${nameOf(freeze)} is over`;
  return {
    id: `freeze-${freeze.id}-${turn}-${at}`,
    name: `freeze.${turn}`,
    at,
    subject: [project.key, cycle.key, freeze.key].join('/'),
    data: {
      of: 'freeze',
      event: { project: project.key, cycle: cycle.key, says, freeze: inForceView(of) },
    },
  };
}
