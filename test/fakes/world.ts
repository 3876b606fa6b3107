import { EventEmitter, once } from 'node:events';
import type { Account, PlaceRef, PlatformName } from '../../src/domain/people/account.ts';

/**
 * The people's side of a platform: what they can do in it and what they see. One interface over the fakes of all
 * platforms, so that a conversation is written once and run on each.
 *
 * Users and channels go by plain names ("ana", "#dev"); each fake makes its own ids for them. Where a text says "@ana"
 * and Ana is known (she has done something, or a test asked for her account), the fake sends what her platform sends.
 */
export interface World {
  readonly platform: PlatformName;
  /** The account that relbot's core sees for this user. */
  account(user: string): Account;
  /** The place that relbot's core sees for this channel. */
  placeOf(channel: string): PlaceRef;

  /** Adds relbot to a channel. */
  invites(user: string, channel: string): Promise<void>;
  /** A message that addresses relbot (the fake adds the mention). Its id. `thread`: the id of the message it answers. */
  says(user: string, channel: string, text: string, options?: { thread?: string }): Promise<string>;
  /** A direct message to relbot. */
  tells(user: string, text: string): Promise<string>;
  /** Talk that does not address relbot. `thread`: as above. */
  chats(
    user: string,
    channel: string,
    text: string,
    options?: { thread?: string },
  ): Promise<string>;
  command(user: string, channel: string, command: 'ask' | 'exception', text: string): Promise<void>;
  clicks(user: string, message: SeenMessage, label: string): Promise<void>;
  /** The dialog that is open before this user; null when none is. */
  formOf(user: string): SeenForm | null;
  /** Fills in the open dialog (what is not named keeps its value) and sends it. Inline errors by field id, or none. */
  submits(user: string, values: Record<string, string>): Promise<Record<string, string>>;

  /** What stands in a channel, its threads included, oldest first; only what everyone there can see. */
  messages(channel: string): SeenMessage[];
  /** What is shown above a channel's talk. */
  topic(channel: string): string;
  /** Somebody writes there. */
  setsTopic(channel: string, topic: string): void;
  /** What only this user sees: whispers and direct messages from relbot, oldest first. */
  privately(user: string): SeenMessage[];

  /** The next requests of relbot to the platform fail in this way, once each. */
  failNext(failure: Failure, times?: number): void;
  /** Delivers the last event once more, as the platform would: the same event and the same message. */
  repeatsLastEvent(): Promise<void>;
  /** Cuts the connection; the program reconnects by itself. */
  cutsConnection(): Promise<void>;
  deletesChannel(channel: string): void;
  throwsOut(channel: string): void;

  /** Resolves as soon as `look` gives something (asked again after each change), rejects after a minute. */
  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T>;
  close(): Promise<void>;
}

export type Failure =
  | 'rate-limited'
  | 'server-error'
  | 'accepted-but-timed-out'
  | 'connection-dropped';

/** A request of relbot's, as whoever makes trouble sees it. */
export interface Asked {
  /** What it wants: to say something, or to look for what it has said; null is anything else. */
  readonly wants: 'to say' | 'to find' | null;
  readonly channel: string;
}

/** What else a platform does to a request, where a test has many of them happen. */
export type Trouble =
  | Failure
  | 'accepted-but-failed'
  | 'accepted-and-silent'
  | { readonly waitSeconds: number };

/** Who makes trouble, and hears of what was taken in nevertheless. */
export interface Troublemaker {
  befalls(asked: Asked): Trouble | null;
  /** It is in the channel, and relbot has not heard of it yet. */
  accepted(asked: Asked): void;
}

export interface SeenMessage {
  readonly id: string;
  readonly channel: string;
  /** The message whose thread it is in, or that it answers; null when it stands by itself. */
  readonly thread: string | null;
  readonly by: string;
  /** All that a person reads, a line a block: title, text, "label: value" for fields. Time nodes as [date words]. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** What is said of each picture to who cannot see it. */
  readonly pictures: readonly string[];
  readonly edits: number;
  /** Kept in sight of its channel. */
  readonly pinned: boolean;
  readonly mentions: readonly string[];
}

export interface SeenForm {
  readonly title: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly options: readonly string[];
  }[];
}

/** Lets tests await what happens instead of sleeping. */
export class Changes {
  readonly #events = new EventEmitter().setMaxListeners(0);

  changed(): void {
    this.#events.emit('change');
  }

  async until<T>(
    look: () => T | undefined | null | false,
    what = 'the expected change',
  ): Promise<T> {
    const limit = AbortSignal.timeout(60_000);
    for (;;) {
      const seen = look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      try {
        await once(this.#events, 'change', { signal: limit });
      } catch (cause) {
        throw new Error(`Waited a minute for ${what}, in vain.`, { cause });
      }
    }
  }
}
