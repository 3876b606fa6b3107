import pino from 'pino';
import { createDiscord } from '../../adapters/discord/index.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import type { Clock } from '../../src/app/clock.ts';
import type { Platform } from '../../src/platform.ts';
import type { FakeDiscord } from '../fakes/discord/index.ts';
import type { FakeSlack } from '../fakes/slack/index.ts';

/** That a connection is cut is noticed soon; a busy machine may be taken for it. */
const SHORT_HEARTBEAT = 2000;

/** The real adapters with the real libraries, for the fakes that are there. */
export function connect(
  slack: FakeSlack | null,
  discord: FakeDiscord | null,
  tokens: { readonly slack: string; readonly discord: string },
  clock: Clock,
  heartbeat = SHORT_HEARTBEAT,
): Platform[] {
  const log = pino({ level: 'silent' });
  const platforms: Platform[] = [];
  if (slack !== null) {
    const { apiUrl } = slack;
    const timings = { heartbeat, startWithin: 5000 };
    const given = { botToken: tokens.slack, appToken: slack.tokens.app };
    platforms.push(createSlack({ ...given, apiUrl, clock, log, timings }));
  }
  if (discord !== null) {
    const { apiUrl } = discord;
    platforms.push(createDiscord({ token: tokens.discord, apiUrl, clock, log }));
  }
  return platforms;
}
