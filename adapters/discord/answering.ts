import type { REST } from 'discord.js';
import type { Card } from '../../src/cards/card.ts';
import type { MessageRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Answer, AnswerMode, Commanded, NotSent, PostKey } from '../../src/platform.ts';
import { type DiscordCard, discordCard } from './card.ts';
import { discordModal } from './form.ts';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import { edit, type Means, whisper } from './sending.ts';
import { TOO_SLOW } from './sentences.ts';

export interface AnsweringParts {
  readonly rest: REST;
  readonly log: Log;
  readonly reply: Reply;
  readonly origin: Pick<Commanded, 'eventId' | 'from' | 'answerIn'>;
  /** The message that the button stands on; null when it has none that lasts. */
  readonly message: MessageRef | null;
  /** The key in that message's footer, which has to survive a change. */
  readonly key: string | null;
}

/** How Discord has been answered so far, which decides what can still be said, and how. */
type Acknowledged = 'not yet' | 'replaces' | 'whispers' | 'too late';

/** Brings the inbox' answer to the person, by the way that Discord still allows. */
export class Answering {
  readonly #parts: AnsweringParts;
  #acknowledged: Acknowledged = 'not yet';

  constructor(parts: AnsweringParts) {
    this.#parts = parts;
  }

  /** Chooses the first response, except for a dialog, which has to be that response itself. */
  async acknowledge(mode: AnswerMode): Promise<void> {
    if (mode === 'form') return;
    const { reply } = this.#parts;
    const replaces = mode === 'update' || mode === 'post';
    const inTime = await (replaces ? reply.willReplace() : reply.willWhisper());
    if (!inTime) this.#acknowledged = 'too late';
    else this.#acknowledged = replaces ? 'replaces' : 'whispers';
  }

  async give(answer: Answer): Promise<void> {
    switch (answer.answer) {
      case 'form':
        if (this.#acknowledged !== 'not yet') return this.#whisper(TOO_SLOW);
        // When even that comes too late there is no dialog, and Discord says so itself.
        await this.#parts.reply.dialog(discordModal(answer.form));
        return;
      case 'update':
        return this.#update(answer.card);
      case 'whisper':
        return this.#whisper(answer.card);
      case 'posted':
        return this.#nothing();
    }
  }

  async #update(card: Card): Promise<void> {
    const { reply, message } = this.#parts;
    if (this.#acknowledged === 'not yet' && (await reply.replace(this.#keyed(card)))) return;
    if (this.#acknowledged === 'replaces' && (await reply.finish(this.#keyed(card)))) return;
    if (message === null) return this.#whisper(card);
    this.#report(await edit(this.#means, message, card));
    if (this.#acknowledged === 'whispers') await reply.withdraw();
  }

  async #whisper(card: Card): Promise<void> {
    const { reply, origin } = this.#parts;
    const ways: Record<Acknowledged, () => Promise<boolean>> = {
      'not yet': () => reply.whisper(discordCard(card)),
      replaces: () => reply.beside(discordCard(card)),
      whispers: () => reply.finish(discordCard(card)),
      'too late': () => Promise.resolve(false),
    };
    if (reply.state !== 'done' && (await ways[this.#acknowledged]())) return;
    const key = brand<PostKey>(`late${origin.eventId}`);
    const place = card.forOneOnly === true ? null : origin.answerIn;
    this.#report(await whisper(this.#means, origin.from.account.user, place, card, key));
  }

  async #nothing(): Promise<void> {
    const { reply } = this.#parts;
    if (this.#acknowledged === 'not yet') await reply.willReplace();
    if (this.#acknowledged === 'whispers') await reply.withdraw();
  }

  #keyed(card: Card): DiscordCard {
    const { key } = this.#parts;
    return key === null ? discordCard(card) : discordCard(card, brand<PostKey>(key));
  }

  /** A person waits: an answer comes without its picture. */
  get #means(): Means {
    return { rest: this.#parts.rest, paint: undefined };
  }

  #report(result: { readonly outcome: 'sent' } | NotSent): void {
    if (result.outcome === 'sent') return;
    this.#parts.log.warn(`An answer did not reach a person on Discord: ${result.detail}`);
  }
}
