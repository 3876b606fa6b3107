import type { Generated } from 'kysely';
import type { MessageRef, PlaceRef, PlatformName, UserRef } from '../../domain/people/account.ts';
import type { LaneId, PostId, RunId } from '../../domain/ids.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import type { PostKey } from '../../platform.ts';
import type { Carrier } from '../messages/outgoing.ts';

/** What comes in and what goes out. */
export interface MessageTables {
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
  outbox: {
    id: Generated<PostId>;
    kind: 'post' | 'edit' | 'whisper';
    platform: Carrier;
    place_ref: PlaceRef;
    user_ref: UserRef | null;
    message_ref: MessageRef | null;
    key: PostKey;
    subject: 'exception' | 'own request' | 'state' | 'pin' | 'headline' | 'call' | null;
    subject_id: number | null;
    state: 'waiting' | 'sent' | 'refused' | 'given up';
    next_at: Instant;
    unsure: number;
    created_at: Instant;
    sent_at: Instant | null;
    detail: string | null;
    lane_id: LaneId | null;
  };
  /** The card of a post or a whisper; the event of a call. */
  outbox_card: { id: PostId; card: string };
  lane: {
    id: Generated<LaneId>;
    platform: Carrier;
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
    subject: 'exception' | 'own request' | 'state';
    subject_id: number;
    platform: PlatformName;
    place_ref: PlaceRef;
    message_ref: MessageRef;
    user_ref: UserRef | null;
    is_gone: Generated<number>;
  };
}
