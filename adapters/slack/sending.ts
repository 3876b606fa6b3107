import type { WebClient } from '@slack/web-api';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { Card } from '../../src/cards/card.ts';
import type {
  EditResult,
  HeadlineChange,
  NotSent,
  PostKey,
  PostResult,
  WhisperResult,
} from '../../src/platform.ts';
import { apiError, notSent } from './errors.ts';
import { LIMITS } from './limits.ts';
import { isDirect, messageRef, type Place, readMessage, readPlace } from './places.ts';
import type { Pictures } from './pictures.ts';
import { POST_EVENT } from './read-back.ts';
import { Recent } from './recent.ts';

const NO_PLACE: NotSent = {
  outcome: 'refused',
  why: 'no such place',
  detail: 'This is no place that relbot knows on Slack.',
};
const NO_MESSAGE: NotSent = {
  outcome: 'refused',
  why: 'message is gone',
  detail: 'This is no message that relbot knows on Slack.',
};

/** Everything that relbot says on its own account. */
export class Sending {
  readonly #client: WebClient;
  readonly #pictures: Pictures;
  /** A key that was sent is not sent again; what was sent before a restart is found by reading back. */
  readonly #sent = new Recent<MessageRef>();
  /** Threads that have an answer: Slack shows a whisper in a thread only there. */
  readonly #threads = new Recent<true>();
  /** Called with each failure, so that a refused token is noticed by whoever watches over the connection. */
  readonly #failed: (failure: unknown) => void;

  constructor(client: WebClient, pictures: Pictures, failed: (failure: unknown) => void) {
    this.#client = client;
    this.#pictures = pictures;
    this.#failed = failed;
  }

  async post(ref: PlaceRef, card: Card, key: PostKey): Promise<PostResult> {
    const place = readPlace(ref);
    if (place === null) return NO_PLACE;
    const before = this.#sent.get(`${ref} ${key}`);
    if (before !== undefined) return { outcome: 'sent', ref: before };
    return this.#attempt(async () => {
      const { channel, ts } = await this.#pictures.with(card, (message) =>
        this.#client.chat.postMessage({
          channel: place.channel,
          ...inThread(place),
          ...message,
          mrkdwn: false,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: POST_EVENT, event_payload: { key } },
        }),
      );
      const sent = messageRef(channel ?? place.channel, ts ?? '');
      this.#sent.set(`${ref} ${key}`, sent);
      if (place.thread !== null) this.threadLives(place.channel, place.thread);
      return { outcome: 'sent', ref: sent };
    });
  }

  async edit(ref: MessageRef, card: Card): Promise<EditResult> {
    const place = readMessage(ref);
    if (place === null) return NO_MESSAGE;
    return this.#attempt(async () => {
      // `parse` is "client" by default here, unlike in a post: names in the text would become mentions.
      // Metadata that is not given stays, so that an edited post is still found by its key.
      await this.#pictures.with(card, (message) =>
        this.#client.chat.update({ ...place, ...message, parse: 'none' }),
      );
      return { outcome: 'sent' };
    });
  }

  async pin(ref: MessageRef): Promise<EditResult> {
    const message = readMessage(ref);
    if (message === null) return NO_MESSAGE;
    const { channel, ts: timestamp } = message;
    return this.#attempt(async () => {
      try {
        await this.#client.pins.add({ channel, timestamp });
      } catch (failure) {
        if (apiError(failure) !== 'already_pinned') throw failure;
      }
      return { outcome: 'sent' };
    });
  }

  /** What people have written comes and goes back as Slack keeps it: it is never taken apart. */
  async headline(ref: PlaceRef, change: HeadlineChange): Promise<EditResult> {
    const place = readPlace(ref);
    if (place === null) return NO_PLACE;
    return this.#attempt(async () => {
      const { channel } = await this.#client.conversations.info({ channel: place.channel });
      const was = channel?.topic?.value ?? '';
      const topic = change(was, LIMITS.headline);
      // Slack says each change in the channel, also one to the same words.
      if (topic !== was) {
        await this.#client.conversations.setTopic({ channel: place.channel, topic });
      }
      return { outcome: 'sent' };
    });
  }

  /** In the place, where only this person sees it; by direct message when they, or relbot, are not there. */
  async whisper(
    to: UserRef,
    ref: PlaceRef | null,
    card: Card,
    key: PostKey | null,
  ): Promise<WhisperResult> {
    const place = ref === null ? null : readPlace(ref);
    if (place === null || isDirect(place.channel)) return this.#direct(to, place, card, key);
    const here = await this.#attempt(async () => {
      await this.#pictures.with(card, (message) =>
        this.#client.chat.postEphemeral({
          channel: place.channel,
          user: to,
          ...(this.#isLive(place) ? inThread(place) : {}),
          ...message,
        }),
      );
      return { outcome: 'sent', how: 'private', ref: null } as const;
    });
    if (here.outcome !== 'refused') return here;
    return this.#direct(to, null, card, key);
  }

  threadLives(channel: string, thread: string): void {
    this.#threads.set(`${channel}/${thread}`, true);
  }

  #isLive({ channel, thread }: Place): boolean {
    return thread !== null && this.#threads.get(`${channel}/${thread}`) === true;
  }

  async #direct(
    to: UserRef,
    place: Place | null,
    card: Card,
    key: PostKey | null,
  ): Promise<WhisperResult> {
    return this.#attempt(async () => {
      const channel = place?.channel ?? (await this.#conversationWith(to));
      const { ts } = await this.#pictures.with(card, (message) =>
        this.#client.chat.postMessage({
          channel,
          ...(place === null ? {} : inThread(place)),
          ...message,
          mrkdwn: false,
          unfurl_links: false,
          unfurl_media: false,
          ...(key === null ? {} : { metadata: { event_type: POST_EVENT, event_payload: { key } } }),
        }),
      );
      return { outcome: 'sent', how: 'direct', ref: messageRef(channel, ts ?? '') };
    });
  }

  async #conversationWith(user: string): Promise<string> {
    const { channel } = await this.#client.conversations.open({ users: user });
    return channel?.id ?? user;
  }

  async #attempt<R>(send: () => Promise<R>): Promise<R | NotSent> {
    try {
      return await send();
    } catch (failure) {
      this.#failed(failure);
      return notSent(failure);
    }
  }
}

function inThread({ thread }: Place): { thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread };
}
