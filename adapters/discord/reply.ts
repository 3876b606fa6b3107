import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { setTimeout as wait } from 'node:timers/promises';
import type { DiscordCard } from './card.ts';
import { CODES, codeOf } from './errors.ts';
import { type Log, reason } from './log.ts';
import type { Snowflake } from './places.ts';

export interface InteractionKey {
  readonly id: Snowflake;
  readonly token: string;
  readonly applicationId: Snowflake;
}

/**
 * The answer to one interaction. Discord takes exactly one first response, within 3 s; a dialog can only be that one.
 * So a reply goes from `none` over `acked` to `done` and never back, and a call out of order is a bug that throws.
 *
 * Each method says false when Discord no longer takes an answer (too late, or the channel is gone): then it has to
 * reach the person in another way.
 */
export class Reply {
  readonly #rest: REST;
  readonly #key: InteractionKey;
  readonly #log: Log;
  #state: 'none' | 'acked' | 'done' = 'none';

  constructor(rest: REST, key: InteractionKey, log: Log) {
    this.#rest = rest;
    this.#key = key;
    this.#log = log;
  }

  get state(): 'none' | 'acked' | 'done' {
    return this.#state;
  }

  /** Opens a dialog. */
  async dialog(modal: APIModalInteractionResponseCallbackData): Promise<boolean> {
    return this.#first('done', { type: InteractionResponseType.Modal, data: modal });
  }

  /** The message the button stands on becomes this card. */
  async replace(card: DiscordCard): Promise<boolean> {
    return this.#first('done', { type: InteractionResponseType.UpdateMessage, data: card });
  }

  /** Shows a card to this person only. */
  async whisper(card: DiscordCard): Promise<boolean> {
    return this.#first('done', {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { ...card, flags: MessageFlags.Ephemeral },
    });
  }

  /** Acknowledges; what comes changes the message the button stands on, or comes beside it. */
  async willReplace(): Promise<boolean> {
    return this.#first('acked', { type: InteractionResponseType.DeferredMessageUpdate });
  }

  /** Acknowledges; what comes is for this person only. */
  async willWhisper(): Promise<boolean> {
    return this.#first('acked', {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    });
  }

  /** What was announced: the changed message, or the whisper. */
  async finish(card: DiscordCard): Promise<boolean> {
    return this.#later('done', () => this.#rest.patch(this.#original, { body: card, auth: false }));
  }

  /** Nothing more to say: the announced whisper goes away. */
  async withdraw(): Promise<boolean> {
    return this.#later('done', () => this.#rest.delete(this.#original, { auth: false }));
  }

  /** A whisper beside the message the button stands on. */
  async beside(card: DiscordCard): Promise<boolean> {
    const body = { ...card, flags: MessageFlags.Ephemeral };
    const route = Routes.webhook(this.#key.applicationId, this.#key.token);
    return this.#later('done', () => this.#rest.post(route, { body, auth: false }));
  }

  get #original() {
    return Routes.webhookMessage(this.#key.applicationId, this.#key.token, '@original');
  }

  async #first(next: 'acked' | 'done', body: object): Promise<boolean> {
    this.#step('none', next);
    const route = Routes.interactionCallback(this.#key.id, this.#key.token);
    return this.#insist(async () => {
      try {
        await this.#rest.post(route, { body, auth: false });
      } catch (failure) {
        // An attempt that seemed to fail got through after all.
        if (codeOf(failure) !== CODES.alreadyAnswered) throw failure;
      }
    });
  }

  async #later(next: 'done', request: () => Promise<unknown>): Promise<boolean> {
    this.#step('acked', next);
    return this.#insist(request);
  }

  #step(from: 'none' | 'acked', to: 'acked' | 'done'): void {
    if (this.#state !== from) throw new Error(`A reply that is ${this.#state} cannot become ${to}`);
    this.#state = to;
  }

  /** A person waits, and no outbox does it for us: tries a few times, as each of these requests may be repeated. */
  async #insist(request: () => Promise<unknown>): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        await request();
        return true;
      } catch (failure) {
        if (isTooLate(failure)) return false;
        if (codeOf(failure) !== null) throw failure;
        this.#log.warn(`An answer did not get through to Discord: ${reason(failure)}`);
        if (attempt === ATTEMPTS) return false;
        await wait(attempt * PAUSE);
      }
    }
  }
}

const ATTEMPTS = 3;
/** In milliseconds; the first response has 3 s in all. */
const PAUSE = 150;

const TOO_LATE: readonly (string | number | null)[] = [
  CODES.unknownInteraction,
  CODES.unknownWebhook,
  CODES.invalidWebhookToken,
  CODES.unknownMessage,
  CODES.unknownChannel,
];
const isTooLate = (failure: unknown): boolean => TOO_LATE.includes(codeOf(failure));
