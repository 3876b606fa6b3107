import type { Card } from '../cards/card.ts';
import type { MessageRef, Spot, UserRef } from '../domain/people/account.ts';
import type { ExceptionId, PlaceId, PostId } from '../domain/ids.ts';
import type { Instant } from '../domain/time/time.ts';
import type { PostKey } from '../platform.ts';

/** What a message is about: every copy of it is remembered, and changed when the subject changes. */
export type Subject =
  | { readonly kind: 'exception'; readonly id: ExceptionId }
  /** The same request, as whoever asked is told of it. */
  | { readonly kind: 'own request'; readonly id: ExceptionId }
  /** Where the cycle stands, as one place is shown it. */
  | { readonly kind: 'state'; readonly id: PlaceId };

/**
 * One message on its way. A post's or whisper's card is frozen when it is written; an edit names its subject and shows
 * that subject's state at the moment it is sent.
 */
export type Outgoing =
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

export type Claimed = Outgoing & {
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
};
