import type { Generated } from 'kysely';
import type { Harm } from '../../domain/exceptions/following/harm.ts';
import type { ExceptionId, PersonId, PlaceId, RequestNoticeId } from '../../domain/ids.ts';
import type { Audience } from '../../domain/notices/place-settings.ts';
import type { RequestNoticeKind } from '../../domain/exceptions/following/request-notice.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What people were told of requests by themselves, and what they said of what came of them. */
export interface FollowingTables {
  request_notice: {
    id: Generated<RequestNoticeId>;
    exception_id: ExceptionId;
    kind: RequestNoticeKind;
    step: number;
    round: Instant;
    person_id: PersonId | null;
    place_id: PlaceId | null;
    due_at: Instant;
    settled_at: Instant;
    state: 'told' | 'skipped';
    reason: string | null;
  };
  request_list: {
    id: Generated<number>;
    place_id: PlaceId;
    due_at: Instant | null;
    /** What it had when it was posted last; null where it never was. */
    listed: string | null;
    posted_at: Instant | null;
  };
  acknowledgement: {
    id: Generated<number>;
    exception_id: ExceptionId;
    audience: Audience;
    person_id: PersonId;
    at: Instant;
  };
  harm_said: {
    id: Generated<number>;
    exception_id: ExceptionId;
    person_id: PersonId;
    harm: Harm;
    words: string | null;
    at: Instant;
  };
}
