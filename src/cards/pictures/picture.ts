import type { StageName } from '../../domain/cycle/cycle.ts';
import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';

/**
 * What a picture says, before anything is drawn. A card carries this and not the drawing: it is small, it is kept with
 * the card as the cycle stood then, and each place draws it as it can.
 */
export type Picture = Timeline | Tallies;

/** A cycle in time: a line for each deadline, bands for the stages, and where now is. */
export interface Timeline {
  readonly shows: 'timeline';
  readonly title: string;
  /** What one should know without looking further: the stage, and what is frozen. */
  readonly says: readonly string[];
  readonly now: Instant;
  /** "today, Thu 6 Aug" */
  readonly today: string;
  /** In which the months are counted. */
  readonly zone: Zone;
  readonly from: Instant;
  readonly to: Instant;
  readonly stages: readonly TimelineStage[];
  readonly rows: readonly TimelineRow[];
  /** Whose clock the dates are on, and what was left out. */
  readonly notes: readonly string[];
}

interface TimelineStage {
  readonly name: StageName;
  readonly from: Instant;
  readonly to: Instant;
}

export const STANDINGS = ['past', 'in force', 'next', 'coming', 'undated'] as const;

export interface TimelineRow {
  /** As it was written: "Thu 27 Aug", "week of 7 Sep", "no date yet". */
  readonly date: string;
  readonly name: string;
  readonly kind: DeadlineKind;
  /** Null where it has no date. */
  readonly from: Instant | null;
  /** The end of a freeze, of a week, of an event of several days; null where it has none. */
  readonly to: Instant | null;
  readonly standing: (typeof STANDINGS)[number];
  /** "in 21 days", "until Thu 10 Sep" */
  readonly says: string | null;
}

/** What became of requests: a bar for each group. */
export interface Tallies {
  readonly shows: 'tallies';
  readonly title: string;
  readonly says: readonly string[];
  readonly groups: readonly TallyGroup[];
  readonly notes: readonly string[];
}

export interface TallyGroup {
  readonly name: string;
  readonly granted: number;
  readonly refused: number;
  readonly waiting: number;
  /** Withdrawn, or never decided. */
  readonly other: number;
  /** "half within 9 hours" */
  readonly says: string | null;
}
