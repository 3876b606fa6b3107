import type { Client } from 'discord.js';
import type { Card } from '../../src/cards/card.ts';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type {
  EditResult,
  FindResult,
  HeadlineChange,
  Health,
  Inbox,
  NotSent,
  Platform,
  PostKey,
  PostResult,
  WhisperResult,
} from '../../src/platform.ts';
import { platformDown } from './errors.ts';
import { LIMITS } from './limits.ts';
import { find } from './read-back.ts';
import { edit, headline, type Means, pin, post, whisper } from './sending.ts';
import { Session, type SessionOptions } from './session.ts';

const OFF: NotSent = { outcome: 'later', afterMs: 5000, detail: 'relbot is not on Discord now.' };

export class Discord implements Platform {
  readonly name = 'discord';
  readonly can = {
    formErrors: 'card',
    readBack: true,
    pin: true,
    headline: true,
    atOnce: LIMITS.atOnce,
    connectsAlone: true,
  } as const;
  readonly #options: SessionOptions;
  #session: Session | null = null;
  #health: Health = { state: 'off', detail: 'not connected', lastInboundAt: null };

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  async start(inbox: Inbox): Promise<void> {
    if (this.#session !== null) return;
    const session = new Session(this.#options, inbox);
    this.#session = session;
    try {
      await session.open();
    } catch (failure) {
      await this.stop();
      const down = platformDown(failure);
      this.#health = { ...this.#health, state: 'down', detail: down.message };
      throw down;
    }
  }

  async stop(): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    this.#session = null;
    const { lastInboundAt } = session.health;
    this.#health = { state: 'off', detail: 'not connected', lastInboundAt };
    await session.close();
  }

  async post(place: PlaceRef, card: Card, key: PostKey): Promise<PostResult> {
    return this.#online((means) => post(means, place, card, key)) ?? OFF;
  }

  async edit(ref: MessageRef, card: Card): Promise<EditResult> {
    return this.#online((means) => edit(means, ref, card)) ?? OFF;
  }

  async pin(ref: MessageRef): Promise<EditResult> {
    return this.#online(({ rest }) => pin(rest, ref)) ?? OFF;
  }

  async headline(place: PlaceRef, change: HeadlineChange): Promise<EditResult> {
    return this.#online(({ rest }) => headline(rest, place, change)) ?? OFF;
  }

  async find(place: PlaceRef, key: PostKey, since: Instant): Promise<FindResult> {
    const searching = this.#online((_, client) => find(client, place, key, since));
    return searching ?? { outcome: 'cannot', detail: OFF.detail };
  }

  async whisper(
    to: UserRef,
    place: PlaceRef | null,
    card: Card,
    key: PostKey,
  ): Promise<WhisperResult> {
    return this.#online((means) => whisper(means, to, place, card, key)) ?? OFF;
  }

  health(): Health {
    return this.#session?.health ?? this.#health;
  }

  /** Null before the first login, when nobody would be known to have sent it. */
  #online<T>(run: (means: Means, client: Client<true>) => T): T | null {
    const client = this.#session?.client;
    if (client?.isReady() !== true) return null;
    return run({ rest: client.rest, paint: this.#options.paint }, client);
  }
}
