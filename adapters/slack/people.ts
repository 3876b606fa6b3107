import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Instant, Zone } from '../../src/domain/time/time.ts';
import { parseZone } from '../../src/domain/time/zone.ts';
import type { Clock } from '../../src/app/clock.ts';
import type { Speaker } from '../../src/platform.ts';
import { type Log, reason } from './log.ts';
import { accountOf } from './places.ts';

const HOUR_MS = 60 * 60_000;
const KEPT = 2000;
/** Slack's own, the same everywhere, which Slack does not count among bots. */
const SLACKBOT = 'USLACKBOT';

const userShape = z.object({
  name: z.string().optional(),
  real_name: z.string().optional(),
  is_bot: z.boolean().default(false),
  tz: z.string().nullish(),
  profile: z.object({ display_name: z.string().optional() }).optional(),
});

/** Somebody whom a text names. */
export interface Named {
  readonly who: Speaker;
  readonly isBot: boolean;
}

interface Known {
  readonly name: string;
  readonly zone: Zone | null;
  readonly isBot: boolean;
  readonly until: Instant | number;
}

/** People's names and zones and channels' names, asked for once an hour; without the scope relbot goes on without. */
export class Names {
  readonly #client: WebClient;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #people = new Map<string, Known>();
  readonly #channels = new Map<string, Known>();

  constructor(client: WebClient, clock: Clock, log: Log) {
    this.#client = client;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Who speaks. `said` is the name that came with the event; `withinMs` bounds the wait where an answer is due soon.
   */
  async speaker(user: string, said?: string, withinMs?: number): Promise<Speaker> {
    return (await this.named(user, said, withinMs)).who;
  }

  /** Who is meant, as `speaker`. Where Slack does not say whether it is a bot, it is taken for a person. */
  async named(user: string, said?: string, withinMs?: number): Promise<Named> {
    const known = await within(this.#person(user), withinMs);
    const name = known?.name ?? (onOneLine(said) || user);
    return {
      who: { account: accountOf(user), name, zone: known?.zone ?? null },
      isBot: user === SLACKBOT || (known?.isBot ?? false),
    };
  }

  /** "#dev"; "this channel" where relbot may not know. */
  async channel(id: string): Promise<string> {
    const known = await this.#kept(this.#channels, id, async () => {
      const { channel } = await this.#client.conversations.info({ channel: id });
      return {
        name: channel?.name === undefined ? '' : `#${channel.name}`,
        zone: null,
        isBot: false,
      };
    });
    return known === null || known.name === '' ? 'this channel' : known.name;
  }

  #person(id: string): Promise<Known | null> {
    return this.#kept(this.#people, id, async () => {
      const user = userShape.parse((await this.#client.users.info({ user: id })).user);
      const names = [user.profile?.display_name, user.real_name, user.name].map(onOneLine);
      const name = names.find((each) => each !== '') ?? id;
      return { name, zone: parseZone(user.tz ?? ''), isBot: user.is_bot };
    });
  }

  async #kept(
    kept: Map<string, Known>,
    id: string,
    ask: () => Promise<Omit<Known, 'until'>>,
  ): Promise<Known | null> {
    const now = this.#clock.now();
    const known = kept.get(id);
    if (known !== undefined && known.until > now) return known;
    try {
      const fresh = { ...(await ask()), until: now + HOUR_MS };
      kept.delete(id);
      kept.set(id, fresh);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return fresh;
    } catch (failure) {
      // A name is worth no failure: what was known an hour ago, or the id, serves as well.
      this.#log.debug(`Slack did not say who or what ${id} is: ${reason(failure)}`);
      return known ?? null;
    }
  }
}

/** A text that names somebody has its white space put in order, too, and the name has to be found in it. */
const onOneLine = (name = ''): string => name.replace(/\s+/g, ' ').trim();

async function within<T>(asked: Promise<T>, ms: number | undefined): Promise<T | null> {
  if (ms === undefined) return asked;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
