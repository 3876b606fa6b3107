import type { FakeDiscord } from '../fakes/discord/index.ts';
import type { FakeSlack } from '../fakes/slack/index.ts';
import type { Times } from './times.ts';

/** When something came to stand on a platform. */
export interface Entry {
  /** Which of the run's instants it was, counted from 0. */
  readonly chapter: number;
  /** By the platforms' clock. */
  readonly at: number;
}

/**
 * When each message came, and which instants the run had: a new one begins whenever something falls due, or a clock is
 * set. Look before a clock is wound.
 */
export class Diary {
  readonly #slack: FakeSlack;
  readonly #discord: FakeDiscord;
  readonly #times: Times;
  readonly #entries = new Map<string, Entry>();
  readonly #chapters: { readonly relbot: number; readonly platform: number }[] = [];
  readonly #seen = { slack: 0, discord: 0 };

  constructor(slack: FakeSlack, discord: FakeDiscord, times: Times) {
    this.#slack = slack;
    this.#discord = discord;
    this.#times = times;
    this.begins();
  }

  look(): void {
    const entry = { chapter: this.#chapters.length - 1, at: this.#times.platform };
    const { messages } = this.#slack.workspace;
    for (; this.#seen.slack < messages.length; this.#seen.slack += 1) {
      const message = messages[this.#seen.slack];
      if (message !== undefined) this.#entries.set(`${message.channel}/${message.ts}`, entry);
    }
    const { messages: others } = this.#discord.state;
    for (; this.#seen.discord < others.length; this.#seen.discord += 1) {
      const message = others[this.#seen.discord];
      if (message !== undefined) this.#entries.set(message.id, entry);
    }
  }

  /** A new instant, as the clocks stand. */
  begins(): void {
    this.#chapters.push({ relbot: this.#times.relbot, platform: this.#times.platform });
  }

  of(messageId: string): Entry {
    const entry = this.#entries.get(messageId);
    if (entry === undefined) throw new Error(`Nobody saw ${messageId} come.`);
    return entry;
  }

  /** The chapter in which relbot's clock showed this instant. */
  whenItWas(instant: number): Entry {
    const chapter = this.#chapters.findIndex(({ relbot }) => relbot === instant);
    const found = this.#chapters[chapter];
    if (found === undefined) throw new Error(`The clock never showed ${instant}.`);
    return { chapter, at: found.platform };
  }
}
