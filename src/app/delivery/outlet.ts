import type { Carrier, Claimed, ClaimedCall } from '../../store/messages/outgoing.ts';
import type { Attempt } from './send.ts';

/** A message that its sender has claimed. */
export type Taken = Claimed | ClaimedCall;

/** One way out of relbot, whose messages a sender carries: a chat, or the calls of webhooks. */
export interface Outlet {
  readonly name: Carrier;
  /** How many messages may be under way at once, each in another lane. */
  readonly atOnce: number;
  isUp(): boolean;
  /** Never throws for what the outside does. */
  attempt(message: Taken): Promise<Attempt>;
  /** Writes down what became of it. */
  record(message: Taken, attempt: Attempt): Promise<void>;
  /** Whether the outbox alone has to know that it got through. */
  nothingFollows(message: Taken): boolean;
}
