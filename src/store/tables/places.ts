import type { Generated } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/account.ts';
import type { PersonId, PlaceChangeId, PlaceId, PostId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';

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
