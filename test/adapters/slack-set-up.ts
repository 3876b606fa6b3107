import pino from 'pino';
import { afterEach } from 'vitest';
import { createSlack, type SlackOptions, type SlackPlatform } from '../../adapters/slack/index.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { PostKey } from '../../src/platform.ts';
import { type InboxAnswers, RecordingInbox } from '../fakes/recording-inbox.ts';
import { FakeSlack, type FakeSlackOptions } from '../fakes/slack/index.ts';

/** The real Bolt, connected to the fake Slack. */
export interface Connected {
  readonly fake: FakeSlack;
  readonly slack: SlackPlatform;
  readonly inbox: RecordingInbox;
  readonly logged: string[];
}

export interface SetUp {
  readonly answers?: Partial<InboxAnswers>;
  readonly fake?: FakeSlackOptions;
  readonly options?: Partial<SlackOptions>;
  readonly timings?: SlackOptions['timings'];
}

const open: { stop(): Promise<void> }[] = [];

/** Everything is put away after each test; a request that broke Slack's rules fails it. */
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});

export const key = (text: string): PostKey => brand<PostKey>(text);
export const at = (iso: string): Instant => brand<Instant>(Date.parse(iso));

const NOON = Date.parse('2026-08-20T12:00:00Z');

/** Quick where the real thing is patient, and patient where a busy machine would be too slow. */
const QUICK = {
  // No less: a loop that is busy for longer than this takes a living connection for a dead one.
  heartbeat: 1000,
  startWithin: 5000,
  ackWithin: 60_000,
  nameWithin: 60_000,
};

export async function fakeSlack(options?: FakeSlackOptions): Promise<FakeSlack> {
  // A clock that stands still: no trigger expires because the machine is busy.
  const fake = await FakeSlack.start({ now: () => NOON, ...options });
  fake.delivery.ackMs = 60_000;
  open.push({
    stop: async () => {
      await fake.close();
      if (fake.violations.length > 0) throw new Error(fake.violations.join('\n'));
    },
  });
  return fake;
}

export function adapter(fake: FakeSlack, set: SetUp = {}): Omit<Connected, 'fake'> {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const slack = createSlack({
    botToken: fake.tokens.bot,
    appToken: fake.tokens.app,
    apiUrl: fake.apiUrl,
    clock: { now: () => brand<Instant>(fake.workspace.now()) },
    log,
    timings: { ...QUICK, ...set.timings },
    ...set.options,
  });
  open.unshift({ stop: () => slack.stop() });
  return { slack, inbox: new RecordingInbox(set.answers), logged };
}

export async function connected(set: SetUp = {}): Promise<Connected> {
  const fake = await fakeSlack(set.fake);
  const made = adapter(fake, set);
  await made.slack.start(made.inbox);
  return { fake, ...made };
}
