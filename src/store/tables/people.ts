import type { Generated } from 'kysely';
import type { PlatformName, UserRef } from '../../domain/people/account.ts';
import type {
  CodeId,
  GroupId,
  PersonId,
  ProjectId,
  RosterChangeId,
  StandInId,
} from '../../domain/ids.ts';
import type { RoleName } from '../../domain/people/role.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';

/** Who is who, what they may, and when they are there. */
export interface PeopleTables {
  person: {
    id: Generated<PersonId>;
    name: string;
    zone: Zone | null;
    alone_since: Instant | null;
  };
  account: {
    id: Generated<number>;
    platform: PlatformName;
    user_ref: UserRef;
    person_id: PersonId;
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
  stand_in: {
    id: Generated<StandInId>;
    project_id: ProjectId;
    person_id: PersonId;
    stand_in_id: PersonId;
    until_at: Instant | null;
    state: 'open' | 'in force' | 'ended';
    asked_at: Instant;
  };
}
