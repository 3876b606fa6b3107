import { createDiscord } from '../../adapters/discord/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import type { Clock } from '../../src/app/clock.ts';
import type { Log } from '../../src/log.ts';
import type { Platform } from '../../src/platform.ts';
import type { Go } from './orders.ts';

/** The real adapters with the real libraries, for fakes that live in another process. */
export function connectTo({ slack, discord }: Go, clock: Clock, log: Log): Platform[] {
  return [
    createSlack({ botToken: slack.bot, appToken: slack.app, apiUrl: slack.apiUrl, clock, log }),
    createDiscord({ token: discord.token, apiUrl: discord.apiUrl, clock, log }),
  ];
}
