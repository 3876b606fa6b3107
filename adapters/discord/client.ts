import { Client, Options, Partials, type RateLimitData } from 'discord.js';
import { INTENTS } from './invite.ts';
import type { Patience } from './limits.ts';

export interface ClientSettings {
  /** Default: https://discord.com/api */
  readonly apiUrl?: string | undefined;
  readonly patience: Patience;
}

/** discord.js, told to leave waiting and repeating to relbot's outbox. */
export function newClient({ apiUrl, patience }: ClientSettings): Client {
  return new Client({
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
  });
}

/** Answers to interactions may wait in place: someone looks at them, and their token lives for 15 minutes. */
const isAnswer = ({ route, retryAfter }: RateLimitData): boolean =>
  /^\/(?:webhooks|interactions)\//.test(route) && retryAfter < 60_000;
