import type { Generated } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type {
  PersonId,
  PlaceChangeId,
  PlaceId,
  PostId,
  ProjectChangeId,
  ProjectId,
} from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';

/** Channels, and what each is for. */
export interface PlaceTables {
  place: {
    id: Generated<PlaceId>;
    project_id: ProjectId | null;
    platform: PlatformName;
    ref: PlaceRef;
    name: string;
    subscribed: number;
    takes_requests: number;
    takes_restricted: Generated<number>;
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
  /** The same for all places of a project that say nothing themselves. */
  project_change: {
    id: Generated<ProjectChangeId>;
    project_id: ProjectId;
    before: string;
    after: string;
    asked_by: PersonId;
    asked_at: Instant;
    state: 'open' | 'done';
  };
  /** relbot's part of a place's topic. */
  headline: {
    id: Generated<number>;
    place_id: PlaceId;
    is_kept: number;
    shown: string | null;
    owed_at: Instant | null;
    refused: number;
    next_at: Instant | null;
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
}
