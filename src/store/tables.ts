import type { Generated } from 'kysely';
import type { MessageRef, PlaceRef, PlatformName, UserRef } from '../domain/account.ts';
import type { DeadlineKind } from '../domain/deadline.ts';
import type { OneNo } from '../domain/approval-rules.ts';
import type { Vote } from '../domain/vote.ts';
import type { ChangeName } from '../domain/change.ts';
import type { Lesson } from '../domain/taught.ts';
import type { RoleName } from '../domain/role.ts';
import type {
  ChangeId,
  CodeId,
  CycleId,
  DeadlineId,
  DraftId,
  ExceptionId,
  GroupId,
  FactId,
  FollowId,
  KnownIssueId,
  LaneId,
  LessonId,
  MuteId,
  NoticeId,
  OwnNoticeId,
  PersonId,
  PlaceChangeId,
  PlaceId,
  PolicyChangeId,
  PostId,
  ProjectId,
  ProposalId,
  ReminderId,
  RosterChangeId,
  RunId,
  StandInId,
} from '../domain/ids.ts';
import type { Flavour, NoticeState } from '../domain/notice.ts';
import type { Mute } from '../domain/mute.ts';
import type { OwnNotice, OwnNoticeState } from '../domain/own-notice.ts';
import type { Topic } from '../domain/topic.ts';
import type { Lead, Reminder } from '../domain/reminder.ts';
import type { PastOutcome } from '../domain/past-request.ts';
import type { Instant, WallDate, WallTime, Zone } from '../domain/time.ts';
import type { PostKey } from '../platform.ts';

/** The rows as the newest migration leaves them. JSON columns are text, read through the schemas in `json.ts`. */
export interface Tables {
  project: {
    id: Generated<ProjectId>;
    key: string;
    name: string;
    zone: Zone;
    countries: string;
  };
  cycle: {
    id: Generated<CycleId>;
    project_id: ProjectId;
    key: string;
    name: string;
    aliases: string;
    stages: string;
    imported_at: Instant;
    closed_at: Instant | null;
  };
  deadline: {
    id: Generated<DeadlineId>;
    cycle_id: CycleId;
    key: string;
    name: string;
    aliases: string;
    kind: DeadlineKind;
    freeze: string | null;
    when: string;
    until: string | null;
    state: 'expected' | 'actual';
    audience: string;
    link: string | null;
    at: Instant | null;
    owner: string | null;
    note: string | null;
    revision: number;
    gone_at: Instant | null;
  };
  person: {
    id: Generated<PersonId>;
    name: string;
    zone: Zone | null;
    alone_since: Instant | null;
  };
  role: {
    id: Generated<number>;
    project_id: ProjectId | null;
    person_id: PersonId;
    role: RoleName;
    from_settings: number;
    until: Instant | null;
    given_by: PersonId | null;
    given_at: Instant;
    group_id: GroupId | null;
  };
  people_group: { id: Generated<GroupId>; project_id: ProjectId; key: string; name: string };
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
  one_time_code: {
    id: Generated<CodeId>;
    purpose: 'link' | 'start';
    hash: string;
    person_id: PersonId | null;
    expires_at: Instant;
    claimed_by: PersonId | null;
    ended_at: Instant | null;
  };
  wrong_code: { id: Generated<number>; person_id: PersonId; at: Instant };
  account: {
    id: Generated<number>;
    platform: PlatformName;
    user_ref: UserRef;
    person_id: PersonId;
  };
  place: {
    id: Generated<PlaceId>;
    project_id: ProjectId | null;
    platform: PlatformName;
    ref: PlaceRef;
    name: string;
    subscribed: number;
    takes_requests: number;
    greeted_at: Instant | null;
    when_unsure: 'miss' | 'repeat';
    trouble: string | null;
    settings: string | null;
  };
  place_change: {
    id: Generated<PlaceChangeId>;
    place_id: PlaceId;
    before: string;
    after: string;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
  };
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
  outbox: {
    id: Generated<PostId>;
    kind: 'post' | 'edit' | 'whisper';
    platform: PlatformName;
    place_ref: PlaceRef;
    user_ref: UserRef | null;
    message_ref: MessageRef | null;
    key: PostKey;
    subject: 'exception' | 'state' | 'pin' | null;
    subject_id: number | null;
    state: 'waiting' | 'sent' | 'refused' | 'given up';
    next_at: Instant;
    unsure: number;
    created_at: Instant;
    sent_at: Instant | null;
    detail: string | null;
    lane_id: LaneId | null;
  };
  outbox_card: { id: PostId; card: string };
  lane: {
    id: Generated<LaneId>;
    platform: PlatformName;
    place_ref: PlaceRef;
    user_ref: UserRef | '';
    head_id: PostId | null;
    next_at: Instant;
    /** Null in what was written before it was kept. */
    waits_since: Instant | null;
    leased_by: RunId | null;
    parked_since: Instant | null;
    attempts: number;
    first_tried_at: Instant | null;
  };
  holder: { platform: PlatformName; held_by: RunId; until: Instant };
  copy: {
    id: Generated<number>;
    subject: 'exception' | 'state';
    subject_id: number;
    platform: PlatformName;
    place_ref: PlaceRef;
    message_ref: MessageRef;
  };
  state_card: {
    id: Generated<number>;
    place_id: PlaceId;
    is_kept: number;
    shown: string | null;
    post_id: PostId | null;
    pin: 'none' | 'asked' | 'refused';
    next_at: Instant | null;
  };
  talk: {
    id: Generated<number>;
    post_id: PostId;
    platform: PlatformName;
    place_ref: PlaceRef;
    said: string;
    cycle_key: string | null;
    zone: Zone | null;
    at: Instant;
  };
  inbox: {
    id: Generated<number>;
    platform: PlatformName;
    event_id: string;
    message_id: string | null;
    kind: string;
    event: string;
    state: 'received' | 'done' | 'failed';
    attempts: number;
    received_at: Instant;
    next_at: Instant;
    reference: string | null;
  };
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
    until_at: Instant | null;
    overridden: Generated<number>;
    ended: 'withdrawn' | 'expired' | 'landed' | 'reverted' | null;
    ended_by: PersonId | null;
    ended_at: Instant | null;
    ended_words: string | null;
    due_at: Instant | null;
  };
  vote: {
    id: Generated<number>;
    exception_id: ExceptionId;
    person_id: PersonId;
    value: Vote['value'];
    words: string | null;
    at: Instant;
    edition: number;
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
  proposal: {
    id: Generated<ProposalId>;
    project_id: ProjectId | null;
    cycle_key: string;
    person_id: PersonId;
    platform: PlatformName;
    place_ref: PlaceRef;
    kind: ChangeName;
    why: string | null;
    before: string | null;
    after: string;
    undoes: ChangeId | null;
    made_at: Instant;
    state: 'open' | 'done' | 'withdrawn';
    ended_by: PersonId | null;
    ended_at: Instant | null;
  };
  roster_change: {
    id: Generated<RosterChangeId>;
    project_id: ProjectId;
    person_id: PersonId;
    deed: 'give' | 'take';
    until: Instant | null;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
    role: RoleName;
    group_name: string | null;
    together_with: RosterChangeId | null;
  };
  self_said: {
    id: Generated<number>;
    person_id: PersonId;
    what: 'zone' | 'hours' | 'working days';
    value: string;
    said_at: Instant;
  };
  absence: {
    id: Generated<number>;
    person_id: PersonId;
    from_at: Instant;
    until_at: Instant | null;
    zone: Zone;
    said_at: Instant;
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
    due_at: Instant;
    state: OwnNoticeState;
    reason: string | null;
  };
  stand_in: {
    id: Generated<StandInId>;
    project_id: ProjectId;
    person_id: PersonId;
    stand_in_id: PersonId;
    until_at: Instant | null;
    state: 'open' | 'in force' | 'ended';
    asked_at: Instant;
  };
  term: {
    id: Generated<number>;
    project_id: ProjectId;
    key: string;
    name: string;
    meaning: string;
    taught_by: PersonId;
    taught_at: Instant;
  };
  fact: {
    id: Generated<FactId>;
    project_id: ProjectId;
    words: string;
    taught_by: PersonId;
    taught_at: Instant;
  };
  lesson: {
    id: Generated<LessonId>;
    project_id: ProjectId;
    deed: Lesson['deed'];
    name: string | null;
    words: string | null;
    fact_id: FactId | null;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
  };
  unanswered: {
    id: Generated<number>;
    project_id: ProjectId;
    key: string;
    said: string;
    times: number;
    last_at: Instant;
    last_place: PlaceId;
    last_by: PersonId | null;
  };
  change: {
    id: Generated<ChangeId>;
    cycle_id: CycleId;
    at: Instant;
    person_id: PersonId | null;
    platform: PlatformName | 'command line';
    place_ref: PlaceRef | null;
    kind: ChangeName;
    why: string | null;
    before: string | null;
    after: string;
    undoes: ChangeId | null;
  };
  audit: {
    id: Generated<number>;
    at: Instant;
    person_id: PersonId | null;
    platform: PlatformName | 'command line';
    place_ref: PlaceRef | null;
    deed: string;
    subject: string;
    subject_id: number | null;
    before: string | null;
    after: string | null;
    number: number;
    previous: string;
    hash: string;
  };
  audit_head: { id: Generated<number>; number: number; hash: string };
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
