import type { Person } from './account.ts';
import type { Absence } from './presence.ts';
import type { Instant } from '../time/time.ts';

/** Somebody who stands in just now. */
export interface StandingIn {
  /** For whom. */
  readonly person: Person;
  readonly standIn: Person;
  /** Null: for as long as the person is away. */
  readonly until: Instant | null;
}

/** Of somebody who can do a thing: whether they are there, and who does it in their stead. */
export interface Attendance {
  readonly person: Person;
  /** Null where they are there. */
  readonly away: Absence | null;
  readonly standIns: readonly StandingIn[];
}
