import type { WebhookEventName } from './domain/webhooks/events.ts';
import type { Instant } from './domain/time/time.ts';
import type { PostKey } from './platform.ts';
import type { PublicEvent, PublicFreezeInForce } from './public.ts';

/**
 * The third port: all that the core knows of programs that are told by a call. What they are told is what anybody may
 * read, in the same words.
 */
export interface Webhooks {
  /** How many may be called at once, each another one. */
  readonly atOnce: number;
  /** Calls once and waits for the answer. Never rejects for what the outside does. */
  call(to: Callee, event: WebhookEvent, by: CallStamp): Promise<CallResult>;
}

interface Callee {
  readonly url: string;
  /** The newest first; a receiver that knows one of them knows that the call is relbot's. */
  readonly secrets: readonly string[];
}

interface CallStamp {
  /** The same whenever the same call is made again. */
  readonly key: PostKey;
  readonly now: Instant;
}

/** Something that has happened. */
export interface WebhookEvent {
  /** Stable, and unique among all: of what is in the history that everybody may read, its id there. */
  readonly id: string;
  readonly name: WebhookEventName | 'webhook.test';
  readonly at: Instant;
  /** What it is about: "openstack/hibiscus/h-ff". */
  readonly subject: string;
  readonly data: WebhookData;
}

export type WebhookData =
  | { readonly of: 'history'; readonly event: PublicEvent }
  | { readonly of: 'freeze'; readonly event: PublicFreezeEvent }
  | { readonly of: 'test'; readonly says: string };

/** A freeze that has begun or is over, as it was then. */
export interface PublicFreezeEvent {
  readonly project: string;
  readonly cycle: string;
  /** A sentence without a full stop. */
  readonly says: string;
  readonly freeze: PublicFreezeInForce;
}

/**
 * - `taken`: it answered that it has it.
 * - `gone`: it answered that it wants no more.
 * - `failed`: it is called again, not before `afterMs`; `mayHaveArrived` where nobody can tell.
 */
export type CallResult =
  | { readonly outcome: 'taken'; readonly detail: string }
  | { readonly outcome: 'gone'; readonly detail: string }
  | {
      readonly outcome: 'failed';
      readonly detail: string;
      readonly afterMs: number;
      readonly mayHaveArrived: boolean;
    };
