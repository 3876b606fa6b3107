import type { Generated } from 'kysely';
import type { PlatformName } from '../../domain/people/account.ts';
import type {
  DeadlineId,
  FollowId,
  MuteId,
  NoticeId,
  OwnNoticeId,
  PersonId,
  PlaceId,
  PostId,
  ProjectId,
  ReminderId,
} from '../../domain/ids.ts';
import type { Mute } from '../../domain/notices/mute.ts';
import type { Flavour, NoticeState } from '../../domain/notices/notice.ts';
import type { OwnNotice, OwnNoticeState } from '../../domain/notices/own-notice.ts';
import type { Lead, Reminder } from '../../domain/notices/reminder.ts';
import type { Instant, WallTime, Zone } from '../../domain/time/time.ts';
import type { Topic } from '../../domain/notices/topic.ts';

/** What places and people are to be told, and what not. */
export interface NoticeTables {
  notice: {
    id: Generated<NoticeId>;
    place_id: PlaceId;
    deadline_id: DeadlineId;
    revision: number;
    flavour: Flavour;
    offset_days: number;
    due_at: Instant;
    day: string;
    state: NoticeState;
    reason: string | null;
    post_id: PostId | null;
  };
  reminder: {
    id: Generated<ReminderId>;
    project_id: ProjectId;
    place_id: PlaceId | null;
    person_id: PersonId | null;
    platform: PlatformName;
    deadline_id: DeadlineId | null;
    count: number | null;
    unit: Lead['unit'] | null;
    time: WallTime | null;
    at: Instant | null;
    zone: Zone;
    words: string | null;
    asked_by: PersonId;
    asked_at: Instant;
    replaces: ReminderId | null;
    state: Reminder['state'];
    due_at: Instant | null;
    told_revision: number | null;
    reason: string | null;
  };
  mute: {
    id: Generated<MuteId>;
    project_id: ProjectId;
    place_id: PlaceId | null;
    person_id: PersonId | null;
    topic: Topic['of'];
    value: string | null;
    from_at: Instant;
    until_at: Instant | null;
    zone: Zone;
    asked_by: PersonId;
    state: Mute['state'];
  };
  follow: {
    id: Generated<FollowId>;
    project_id: ProjectId;
    person_id: PersonId;
    platform: PlatformName;
    topic: Topic['of'];
    value: string | null;
    lead_days: number | null;
    asked_at: Instant;
    ended_at: Instant | null;
  };
  own_notice: {
    id: Generated<OwnNoticeId>;
    person_id: PersonId;
    platform: PlatformName;
    deadline_id: DeadlineId;
    revision: number;
    flavour: OwnNotice['flavour'];
    offset_days: number;
    was: string | null;
    by_id: PersonId | null;
    why: string | null;
    due_at: Instant;
    state: OwnNoticeState;
    reason: string | null;
    post_id: PostId | null;
  };
}
