import type { Generated } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { ChangeName } from '../../domain/changing/change.ts';
import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import type {
  ChangeId,
  CycleId,
  DeadlineId,
  PersonId,
  ProjectId,
  ProposalId,
} from '../../domain/ids.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';

/** Cycles with their deadlines, and the changes of them. */
export interface ScheduleTables {
  project: {
    id: Generated<ProjectId>;
    key: string;
    name: string;
    zone: Zone;
    countries: string;
    /** How its places are told; null where nothing was said. */
    reminders: string | null;
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
}
