import type { Door } from '../../domain/exceptions/advice/doors.ts';
import type { Generated } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { OneNo } from '../../domain/exceptions/deciding/approval-rules.ts';
import type {
  CycleId,
  DeadlineId,
  DraftId,
  ExceptionId,
  GroupId,
  KnownIssueId,
  PersonId,
  PolicyChangeId,
  ProjectId,
} from '../../domain/ids.ts';
import type { PastOutcome } from '../../domain/exceptions/register/past-request.ts';
import type { Instant, WallDate } from '../../domain/time/time.ts';
import type { Vote } from '../../domain/exceptions/deciding/vote.ts';

/** Requests, who decides on them and how, and what stayed out. */
export interface ExceptionTables {
  exception: {
    id: Generated<ExceptionId>;
    project_id: ProjectId;
    cycle_id: CycleId;
    freeze_id: DeadlineId;
    number: number;
    requester_id: PersonId;
    asked_at: Instant;
    answers: string;
    /** The decision; what became of it after stands in `ended`. */
    state: 'open' | 'more-info' | 'approved' | 'denied';
    decided_by: PersonId | null;
    decided_at: Instant | null;
    words: string | null;
    edition: Generated<number>;
    out_of_reach: Generated<number>;
    until_at: Instant | null;
    overridden: Generated<number>;
    ended: 'withdrawn' | 'expired' | 'landed' | 'reverted' | null;
    ended_by: PersonId | null;
    ended_at: Instant | null;
    ended_words: string | null;
    /** When the change got in; null where that was when it was marked as landed. */
    landed_at: Instant | null;
    due_at: Instant | null;
    change: string | null;
    round: Generated<number>;
    again_of: ExceptionId | null;
    news: string | null;
    restricted: Generated<number>;
    /** Since when; null where it was filed so. */
    restricted_at: Instant | null;
    /** Of a denial: the other ways that are pointed to, with commas between them. */
    door: string | null;
    /** Since when it waits for those who decide; null: since it was filed. */
    waits_since: Instant | null;
    /** When somebody may next have to be told of it. */
    notice_at: Instant | null;
  };
  vote: {
    id: Generated<number>;
    exception_id: ExceptionId;
    person_id: PersonId;
    value: Vote['value'];
    words: string | null;
    at: Instant;
    edition: number;
    /** Of a no: the other way that it points to. */
    door: Door | null;
  };
  draft: {
    id: Generated<DraftId>;
    person_id: PersonId;
    platform: PlatformName;
    place_ref: PlaceRef;
    freeze_id: DeadlineId | null;
    values: string;
    exception_id: ExceptionId | null;
    created_at: Instant;
  };
  policy: {
    id: Generated<number>;
    project_id: ProjectId;
    freeze_key: string;
    approvals: number;
    from_each: number;
    one_no: OneNo;
    open_hours: number;
    file_days: number | null;
    grant_days: number | null;
    budget: number | null;
    /** After how many working days is reminded, and when is listed. */
    reminding: string;
  };
  policy_group: { id: Generated<number>; policy_id: number; group_id: GroupId };
  policy_change: {
    id: Generated<PolicyChangeId>;
    project_id: ProjectId;
    freeze_key: string;
    group_names: string;
    rules: string | null;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
  };
  past_request: {
    id: Generated<number>;
    project_id: ProjectId;
    cycle_key: string;
    freeze: string;
    title: string;
    link: string | null;
    thread: string | null;
    team: string | null;
    changes: string;
    asked_on: WallDate;
    decided_on: WallDate | null;
    outcome: PastOutcome;
    said: string;
    source: string;
    line: number;
    imported_at: Instant;
  };
  known_issue: {
    id: Generated<KnownIssueId>;
    exception_id: ExceptionId;
    workaround: string;
    said_by: PersonId;
    said_at: Instant;
    state: 'open' | 'listed' | 'replaced' | 'dropped';
  };
}
