import type { Acknowledgement } from '../following/affected.ts';
import type { Cycle, Project } from '../../cycle/cycle.ts';
import { instantOf, type Freeze } from '../../cycle/deadline.ts';
import { freezeEndsAt, lastInstant } from '../../cycle/state.ts';
import type { Poll } from './vote.ts';

/** A request with all that whoever decides on it should see. */
export interface Dossier extends Poll {
  readonly freeze: Freeze;
  readonly project: Project;
  readonly cycle: Cycle;
  /** How many exceptions the freeze has in this cycle. */
  readonly used: number;
  /** Who took note of the decision, for the teams that it makes work for. */
  readonly acknowledged: readonly Acknowledgement[];
}

/** When nothing is left to decide: with the freeze's end, or the cycle's; at once when it is no longer in the schedule. */
export function freezeIsOver({ cycle, freeze }: Pick<Dossier, 'cycle' | 'freeze'>): number {
  const known = cycle.deadlines.find(({ id }) => id === freeze.id);
  if (known?.kind !== 'freeze') return 0;
  const ends = lastInstant(cycle, freezeEndsAt(cycle, known));
  return Math.min(ends, cycle.closedAt ?? Number.POSITIVE_INFINITY);
}

export const beginsAt = ({ freeze }: Pick<Dossier, 'freeze'>) => instantOf(freeze);
