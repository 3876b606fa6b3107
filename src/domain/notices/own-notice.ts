import type { PlatformName } from '../people/account.ts';
import type { When } from '../cycle/deadline.ts';
import type { DeadlineId, FollowId, OwnNoticeId, PersonId, ProjectId } from '../ids.ts';
import type { Instant } from '../time/time.ts';
import type { Topic } from './topic.ts';

/** What a person wants to hear of for themselves, in this cycle and the coming ones. */
export interface Follow {
  readonly id: FollowId;
  readonly projectId: ProjectId;
  readonly personId: PersonId;
  readonly platform: PlatformName;
  readonly topic: Topic;
  /** So many days before; null is a week and a day before. */
  readonly leadDays: number | null;
}

/**
 * What it says: how long there is left, that a freeze begins or ends, that the date has moved or left the schedule; and to
 * the team whose date it is, that a channel is about to hear of it.
 */
export type OwnFlavour = 'countdown' | 'begins' | 'ends' | 'moved' | 'removed' | 'ahead';

/** What a person is owed because of a deadline that they follow. */
export interface PlannedOwnNotice {
  readonly personId: PersonId;
  readonly platform: PlatformName;
  readonly deadlineId: DeadlineId;
  readonly revision: number;
  readonly flavour: OwnFlavour;
  /** Days from the deadline's day: negative before it. */
  readonly offsetDays: number;
  /** The date before, of one that has moved or gone; null of one that is back. */
  readonly was: When | null;
  /** Who moved or removed it, and what for; null where nobody said so. */
  readonly by: PersonId | null;
  readonly why: string | null;
  readonly dueAt: Instant;
}

export interface OwnNotice extends PlannedOwnNotice {
  readonly id: OwnNoticeId;
}

export type OwnNoticeState = 'planned' | 'told' | 'skipped' | 'cancelled';
