import type { PersonId, ProjectId, StandInId } from '../ids.ts';
import { absenceAt, type Absence } from './presence.ts';
import type { Instant } from '../time/time.ts';

/**
 * That one person stands in for another: for a time, or (a backup) whenever the other is away. Who stands in counts as
 * what the other is in their own right, for as long as the other is it; it cannot be handed on.
 */
export interface StandIn {
  readonly id: StandInId;
  readonly projectId: ProjectId;
  readonly personId: PersonId;
  readonly standInId: PersonId;
  /** Null for a backup. */
  readonly until: Instant | null;
  /** Open until its button is pressed. */
  readonly state: 'open' | 'in force' | 'ended';
}

/** Whether it counts just now. `absences` are those of whom it is for. */
export function standsInAt(
  { state, until, personId, standInId }: StandIn,
  absences: readonly Absence[],
  at: Instant,
): boolean {
  if (state !== 'in force' || personId === standInId) return false;
  return until === null ? absenceAt(absences, at) !== null : until > at;
}
