import type { Instant } from '../domain/time/time.ts';
import type { Store } from '../store/store.ts';
import { addRound } from './add-round.ts';
import { freezeRound } from './freeze-round.ts';
import { moveRound } from './move-round.ts';
import type { Opening } from './opening.ts';
import type { Progress, RoundStep, Step } from './round-step.ts';
import type { Theme } from './round-theme.ts';

/** The first round: five steps, in two minutes, for who opens the playground first. */
export type Round = readonly RoundStep[];

/** The round that fits what the play began with, and where it stands. */
export async function roundOf(
  { project, cycle, theme }: Pick<Opening, 'project' | 'cycle' | 'theme'>,
  store: Pick<Store, 'read'>,
  now: Instant,
  asked: readonly string[],
): Promise<Round> {
  const requests = await store.read.exceptions.list(project.id);
  const reminders = await store.read.reminders.ofCycle(cycle.id);
  const progress: Progress = {
    cycle: await store.read.cycles.byId(cycle.id),
    now,
    asked,
    requests: requests.map(({ standing }) => standing.state),
    reminders: reminders.length,
  };
  return stepsOf(theme, progress).map(orRewind);
}

function stepsOf(theme: Theme, progress: Progress): Step[] {
  switch (theme.about) {
    case 'a freeze':
      return freezeRound(theme, progress);
    case 'a date to move':
      return moveRound(theme, progress);
    case 'a date to add':
      return addRound(theme, progress);
  }
}

/** Nobody is told to do what cannot be done: a clock goes forward only, and a round begins anew with the play. */
function orRewind({ possible, ...step }: Step): RoundStep {
  if (possible || step.done) return step;
  return {
    ...step,
    how: 'The clock was wound past the time for this. Rewind, and the round begins anew.',
    help: { does: 'rewind' },
  };
}
