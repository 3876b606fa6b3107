import type { Person } from '../people/account.ts';
import type { CyclePlan } from '../cycle/cycle.ts';
import type { ChangeId, CycleId } from '../ids.ts';
import type { Instant } from '../time/time.ts';

/** What a change of a cycle is called where it is recorded and told. */
export type ChangeName =
  | 'import'
  | 'plan'
  | 'countries'
  | 'add'
  | 'remove'
  | 'move'
  | 'sign-off'
  | 'rules'
  | 'release'
  | 'undo';

/** One change of a cycle as it is recorded: the whole plan before it and after it, so that it can be taken back. */
export interface Change {
  readonly id: ChangeId;
  readonly cycleId: CycleId;
  readonly at: Instant;
  /** Null for the command line. */
  readonly by: Person | null;
  readonly kind: ChangeName;
  /** The reason that was given. */
  readonly why: string | null;
  /** Null where the change made the cycle. */
  readonly before: CyclePlan | null;
  readonly after: CyclePlan;
  /** The change that this one took back. */
  readonly undoes: ChangeId | null;
}
