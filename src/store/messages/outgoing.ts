import type { Card } from '../../cards/card.ts';
import type { MessageRef, PlatformName, Spot, UserRef } from '../../domain/people/account.ts';
import type { ExceptionId, PlaceId, PostId, WebhookId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { PostKey } from '../../platform.ts';
import type { WebhookEvent } from '../../webhooks.ts';

/** What carries messages away, each with lanes of its own: the chats, and the calls of webhooks. */
export type Carrier = PlatformName | 'webhook';

/** What a message is about: every copy of it is remembered, and changed when the subject changes. */
export type Subject =
  | { readonly kind: 'exception'; readonly id: ExceptionId }
  /** The same request, as whoever asked is told of it. */
  | { readonly kind: 'own request'; readonly id: ExceptionId }
  /** Where the cycle stands, as one place is shown it. */
  | { readonly kind: 'state'; readonly id: PlaceId };

/**
 * One message on its way to a chat. A post's or whisper's card is frozen when it is written; an edit names its subject and shows
 * that subject's state at the moment it is sent.
 */
export type Message =
  | {
      readonly kind: 'post';
      readonly spot: Spot;
      readonly card: Card;
      readonly subject: Subject | null;
    }
  | {
      readonly kind: 'whisper';
      readonly spot: Spot;
      readonly user: UserRef;
      readonly card: Card;
      /** Where the platform lets a whisper be changed, it changes with this. */
      readonly subject?: Subject | null;
    }
  | {
      readonly kind: 'edit';
      readonly spot: Spot;
      readonly ref: MessageRef;
      readonly subject: Subject;
    }
  /** The message that shows a place where the cycle stands is to stay in sight. */
  | {
      readonly kind: 'pin';
      readonly spot: Spot;
      readonly ref: MessageRef;
      readonly placeId: PlaceId;
    }
  /** relbot's part of the place's topic; what it says is found when it is sent. */
  | { readonly kind: 'headline'; readonly spot: Spot; readonly placeId: PlaceId };

/** A program that is to be told of something by a call. What it is told is frozen when it is written. */
export interface WebhookCall {
  readonly kind: 'call';
  readonly webhook: WebhookId;
  readonly event: WebhookEvent;
  /** The request that it tells of: whether everybody may still read that is looked at when it goes. */
  readonly about: ExceptionId | null;
}

/** Whatever is owed to the outside. */
export type Outgoing = Message | WebhookCall;

/** What a sender knows of a message that it has claimed. */
interface Claim {
  readonly id: PostId;
  readonly key: PostKey;
  readonly attempts: number;
  /** True when an earlier attempt may have got through: look before sending again. */
  readonly unsure: boolean;
  readonly firstTriedAt: Instant;
  readonly createdAt: Instant;
  /** What its place would rather, where it cannot be looked up whether it got through. */
  readonly whenUnsure: 'miss' | 'repeat';
  /** Whether its place is known for taking nothing. */
  readonly inTrouble: boolean;
}

export type Claimed = Message & Claim;
export type ClaimedCall = WebhookCall & Claim;
