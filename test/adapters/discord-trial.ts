import { expect } from 'vitest';
import { createDiscord, type DiscordOptions } from '../../adapters/discord/index.ts';
import type { Log } from '../../adapters/discord/log.ts';
import type { Card } from '../../src/cards/card.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { Platform, PostKey } from '../../src/platform.ts';
import { FakeDiscord, type FakeDiscordOptions } from '../fakes/discord/index.ts';
import { card, type InboxAnswers, RecordingInbox } from '../fakes/recording-inbox.ts';
import type { SeenMessage } from '../fakes/world.ts';

interface TrialOptions {
  readonly fake?: FakeDiscordOptions;
  readonly answers?: Partial<InboxAnswers>;
  readonly options?: Partial<DiscordOptions>;
  /** Whether relbot is in #dev from the start. */
  readonly invited?: boolean;
}

interface Parts {
  readonly fake: FakeDiscord;
  readonly inbox: RecordingInbox;
  readonly discord: Platform;
}

/** The real adapter and the real discord.js against the fake, for one test at a time. */
export class DiscordTrial {
  /** The time of the fake and of the adapter; wind it. */
  now = 0;
  readonly logged: string[] = [];
  #parts: Parts | null = null;
  #keys = 0;

  /** Starts a Discord with relbot on it. */
  async begin(trial: TrialOptions = {}): Promise<Parts> {
    const parts = await this.prepare(trial);
    await parts.discord.start(parts.inbox);
    return parts;
  }

  /** The same, not started yet. */
  async prepare({ fake: of, answers, options, invited = true }: TrialOptions = {}): Promise<Parts> {
    this.now = Date.UTC(2026, 7, 20, 12);
    this.logged.length = 0;
    const fake = await FakeDiscord.start({ now: () => this.now, ...of });
    if (invited) await fake.invites('ana', '#dev');
    const discord = createDiscord({
      token: fake.token,
      apiUrl: fake.apiUrl,
      log: this.#log(),
      clock: { now: () => brand<Instant>(this.now) },
      ...options,
    });
    this.#parts = { fake, inbox: new RecordingInbox(answers), discord };
    return this.#parts;
  }

  /** Stops all, and holds every request against Discord's rules. */
  async end(): Promise<void> {
    const parts = this.#parts;
    this.#parts = null;
    await parts?.discord.stop();
    await parts?.fake.close();
    expect(parts?.fake.violations ?? []).toEqual([]);
    if (parts) expect(this.logged.join('\n')).not.toContain(parts.fake.token);
  }

  card(summary: string, more: Partial<Card> = {}): Card {
    return card(summary, more);
  }

  key(): PostKey {
    return brand<PostKey>(`testkey${++this.#keys}`);
  }

  last(channel: string): SeenMessage {
    const message = this.#parts?.fake.messages(channel).at(-1);
    if (message === undefined) throw new Error(`Nothing stands in ${channel}.`);
    return message;
  }

  #log(): Log {
    const keep = (level: string) => (said: unknown) => {
      this.logged.push(`${level} ${String(said)}`);
    };
    return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  }
}
