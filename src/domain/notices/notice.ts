import type { DeadlineId, NoticeId, PlaceId } from '../ids.ts';
import type { Instant } from '../time/time.ts';

/**
 * What a notice says: how long there is left, that a freeze begins or ends, that a stage begins; in a weekly digest, what
 * the week ahead brings, or that it brings nothing. Each is a card of its own.
 */
export type Flavour = 'countdown' | 'begins' | 'ends' | 'stage' | 'digest' | 'nothing';

export type NoticeState = 'planned' | 'posted' | 'skipped' | 'cancelled';

/** What one place is owed at one instant, because of a deadline and an offset. */
export interface PlannedNotice {
  readonly placeId: PlaceId;
  readonly deadlineId: DeadlineId;
  readonly revision: number;
  readonly flavour: Flavour;
  /** Days from the deadline's day: negative before it. */
  readonly offsetDays: number;
  readonly dueAt: Instant;
  /** The wall date of `dueAt` in the place's zone: notices of one flavour, place and day become one post. */
  readonly day: string;
}

export interface Notice extends PlannedNotice {
  readonly id: NoticeId;
}
