import { Client, Options, Partials, type RateLimitData, SimpleShardingStrategy } from 'discord.js';
import { INTENTS } from './invite.ts';
import type { Patience } from './limits.ts';

export interface ClientSettings {
  /** Default: https://discord.com/api */
  readonly apiUrl?: string | undefined;
  readonly patience: Patience;
}

export interface ClientParts {
  readonly client: Client;
  /** Call it before `client.destroy()`: from then on no connection is made any more. */
  readonly halt: () => void;
}

/** discord.js, told to leave waiting and repeating to relbot's outbox. */
export function newClient({ apiUrl, patience }: ClientSettings): ClientParts {
  let strategy: Connecting | null = null;
  const client = new Client({
    intents: INTENTS.map(({ bit }) => bit),
    // Without partial channels discord.js drops direct messages of conversations that it has not seen yet.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
    }),
    // Nothing that leaves through discord.js' own methods may call anyone, either.
    allowedMentions: { parse: [] },
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, '') }),
      // A repeated POST could post twice.
      retries: 0,
      timeout: patience.request,
      rejectOnRateLimit: (limit) => !isAnswer(limit),
    },
    ws: {
      buildStrategy: (manager) => {
        strategy = new Connecting(manager);
        return strategy;
      },
    },
  });
  return { client, halt: () => strategy?.halt() };
}

/**
 * discord.js destroyed while it waits for the gateway, or between two attempts to reconnect, connects again half a
 * second later and stays (tried with 14.28): beside the next start, everything would be heard twice.
 */
class Connecting extends SimpleShardingStrategy {
  halt(): void {
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) return;
    for (const shard of shards.values() as Iterable<object>)
      Reflect.set(shard, 'internalConnect', () => Promise.resolve());
  }
}

/** Answers to interactions may wait in place: someone looks at them, and their token lives for 15 minutes. */
const isAnswer = ({ route, retryAfter }: RateLimitData): boolean =>
  /^\/(?:webhooks|interactions)\//.test(route) && retryAfter < 60_000;
