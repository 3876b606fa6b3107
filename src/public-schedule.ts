import type { StageName } from './domain/cycle/cycle.ts';
import type { ChangeKind, DeadlineKind, FreezeKind, When } from './domain/cycle/deadline.ts';
import type { Instant, Zone } from './domain/time/time.ts';

/** What anybody may read of projects, cycles and their dates. */

export interface PublicProject {
  readonly key: string;
  readonly name: string;
  readonly zone: Zone;
  readonly cycles: readonly PublicCycleName[];
}

export interface PublicCycleName {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `current` is the one that is released next. */
  readonly course: 'current' | 'under way' | 'past';
}

export interface PublicSchedule {
  readonly project: Omit<PublicProject, 'cycles'>;
  readonly cycle: PublicCycleName;
  /** When it was changed last. */
  readonly changedAt: Instant;
  readonly stages: readonly PublicStage[];
  /** In order of their instants, undecided ones last. */
  readonly deadlines: readonly PublicDeadline[];
}

export interface PublicStage {
  readonly name: StageName;
  /** Null while it has no date. */
  readonly since: Instant | null;
  /** The key of the deadline that begins it. */
  readonly by: string | null;
}

export interface PublicDeadline {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: DeadlineKind;
  readonly when: When;
  /** The last day of an event of several. */
  readonly until: When | null;
  readonly state: 'expected' | 'actual';
  /** The team that owns it; null is the whole project. */
  readonly owner: string | null;
  readonly audience: readonly string[];
  readonly note: string | null;
  readonly link: string | null;
  /** Goes up with each move. */
  readonly revision: number;
  /** "Thursday 27 August 2026, end of the day, UTC" */
  readonly date: string;
  /** Null for what is no freeze. */
  readonly freeze: PublicFreeze | null;
}

export interface PublicFreeze {
  readonly kind: FreezeKind;
  readonly forbids: readonly ChangeKind[];
  readonly ends: PublicEnding;
}

export interface PublicEnding {
  /** Null where it has no date yet, or waits for a sign-off. */
  readonly at: Instant | null;
  /** The key of the deadline that brings it. */
  readonly by: string | null;
  readonly signOff: boolean;
  /** "until RC1 (week of 7 September 2026)" */
  readonly says: string;
}
