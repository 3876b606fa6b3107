import { Events } from 'discord.js';
import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { PATIENCE } from '../../adapters/discord/limits.ts';
import { Session } from '../../adapters/discord/session.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { PlatformDown } from '../../src/platform.ts';
import { RecordingInbox } from '../fakes/recording-inbox.ts';
import { DiscordTrial } from './discord-trial.ts';

const trial = new DiscordTrial();
afterEach(() => trial.end());

type Parts = Awaited<ReturnType<typeof trial.begin>>;

const failure = async ({ discord, inbox }: Parts): Promise<PlatformDown> =>
  discord.start(inbox).then(
    () => Promise.reject(new Error('It came up.')),
    (down: PlatformDown) => down,
  );

async function hears({ fake, inbox }: Parts, words: string): Promise<void> {
  await fake.says('ana', '#dev', words);
  await inbox.changes.until(() => inbox.heard.some(({ text }) => text === words), words);
}

describe('coming up on Discord', () => {
  it('says who it is and where', async () => {
    const { discord } = await trial.begin();
    expect(discord.health()).toMatchObject({
      state: 'up',
      detail: 'connected as relbot to Example Server',
    });
  });

  it('says how to add it where it is on no server yet', async () => {
    const { fake, discord, inbox } = await trial.begin({ invited: false });
    const { state, detail } = discord.health();
    expect(state).toBe('up');
    expect(detail).toContain('connected as relbot to no server yet: add it with https://');
    const link = new URL(detail.slice(detail.indexOf('https://')));
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: fake.state.applicationId,
      permissions: fake.state.permissions.toString(),
      scope: 'bot applications.commands',
    });
    await fake.invites('ana', '#dev');
    await inbox.changes.until(() => inbox.joins[0]);
    expect(discord.health().detail).toBe('connected as relbot to Example Server');
  });

  it.each<[string, (parts: Parts) => void, Partial<PlatformDown>]>([
    [
      'the token is refused',
      ({ fake }) => {
        fake.token = 'another';
      },
      {
        message:
          'Discord refused the bot token: make a new one on the Bot page of your application, and put it into DISCORD_TOKEN.',
        passing: false,
      },
    ],
    [
      'an intent is not allowed',
      ({ fake }) => {
        fake.gateway.refusesWith = 4014;
      },
      {
        message:
          'Discord does not allow this bot what relbot listens to (Guilds, GuildMessages, DirectMessages): check that DISCORD_TOKEN is that of a bot which may use these intents.',
        passing: false,
      },
    ],
    [
      'Discord is broken',
      ({ fake }) => fake.failNextRequest(/gateway/, 'server-error'),
      { message: 'Discord cannot be reached (Internal Server Error).', passing: true },
    ],
    [
      'the gateway says nothing',
      ({ fake }) => {
        fake.gateway.silent = true;
      },
      { message: 'Discord’s gateway did not let relbot in within 1 seconds.', passing: true },
    ],
  ])('fails with one sentence when %s, and comes up later', async (_, happens, expected) => {
    const parts = await trial.prepare({ options: { patience: { start: 1000 } } });
    const { fake, discord, inbox } = parts;
    const token = fake.token;
    happens(parts);
    const down = await failure(parts);
    expect(down).toMatchObject({
      name: 'PlatformDown',
      ...expected,
      message: expected.message?.replace('’', "'"),
    });
    expect(discord.health()).toMatchObject({ state: 'down', detail: down.message });
    fake.token = token;
    fake.gateway.refusesWith = null;
    fake.gateway.silent = false;
    await discord.start(inbox);
    await hears(parts, 'back');
  });

  it('says that nobody is there', async () => {
    const parts = await trial.prepare({ options: { apiUrl: 'http://127.0.0.1:9/api' } });
    expect(await failure(parts)).toMatchObject({
      message: 'Discord cannot be reached (ECONNREFUSED).',
      passing: true,
    });
  });

  it('registers its commands, and works without when that fails', async () => {
    const parts = await trial.prepare();
    const { fake, discord, inbox } = parts;
    fake.failNextRequest(/^PUT/, 'server-error');
    await discord.start(inbox);
    expect(trial.logged.join()).toContain('slash commands could not be registered');
    await hears(parts, 'hello');
    await discord.stop();
    await discord.start(inbox);
    await fake.command('ana', '#dev', 'ask', 'help');
    await inbox.changes.until(() => inbox.commands[0]);
  });

  it('may be started and stopped twice, and then hears everything once', async () => {
    const parts = await trial.begin();
    const { fake, discord, inbox } = parts;
    await discord.start(inbox);
    expect(fake.gateway.counts.identified).toBe(1);
    await discord.stop();
    await discord.stop();
    expect(discord.health().state).toBe('off');
    await discord.start(inbox);
    await hears(parts, 'once');
    await hears(parts, 'more');
    expect(inbox.heard.map(({ text }) => text)).toEqual(['once', 'more']);
  });

  it('can be stopped while it is coming up', async () => {
    const parts = await trial.prepare();
    parts.fake.gateway.silent = true;
    const starting = failure(parts);
    await parts.discord.stop();
    expect(await starting).toMatchObject({ name: 'PlatformDown', passing: true });
  });
});

describe('staying up on Discord', () => {
  it('takes up a cut connection, and hears what was said meanwhile', async () => {
    const parts = await trial.begin();
    const { fake, inbox, discord } = parts;
    fake.gateway.cut();
    await fake.says('ana', '#dev', 'anyone?');
    await inbox.changes.until(() => inbox.heard[0]);
    expect(fake.gateway.counts).toEqual({ identified: 1, resumed: 1 });
    await expect.poll(() => discord.health().state).toBe('up');
    expect(inbox.losses).toEqual([]);
  });

  it('says that it is down while it is cut off, and still posts', async () => {
    const { fake, discord } = await trial.begin();
    fake.gateway.silent = true;
    fake.gateway.cut();
    await expect.poll(() => discord.health().state).toBe('down');
    const posted = await discord.post(fake.placeOf('#dev'), trial.card('x'), trial.key());
    expect(posted.outcome).toBe('sent');
    fake.gateway.silent = false;
  });

  it('follows when Discord asks it to reconnect (op 7)', async () => {
    const parts = await trial.begin();
    const { fake } = parts;
    fake.gateway.sendOp(7, null);
    await fake.until(() => fake.gateway.counts.resumed === 1);
    await hears(parts, 'still here?');
  });

  it('notices when heartbeats are not confirmed any more (P13)', async () => {
    const parts = await trial.begin({ fake: { heartbeat: 150 } });
    const { fake } = parts;
    fake.gateway.confirms = false;
    await fake.until(() => fake.gateway.counts.resumed === 1);
    fake.gateway.confirms = true;
    await hears(parts, 'still here?');
  });

  it('begins a new session when its own is no longer known (op 9)', async () => {
    const parts = await trial.begin();
    const { fake } = parts;
    fake.gateway.sendOp(9, false);
    await fake.until(() => fake.gateway.counts.identified === 2);
    await hears(parts, 'still here?');
  });

  it.each([
    [4004, 'Discord refused the bot token'],
    [4014, 'Discord does not allow this bot what relbot listens to'],
    [4013, 'Discord ended the connection for good.'],
  ])('says that it is lost when the gateway ends for good (%i)', async (code, sentence) => {
    const { fake, inbox, discord } = await trial.begin();
    fake.gateway.closeWith(code);
    const loss = await inbox.changes.until(() => inbox.losses[0]);
    expect(loss).toMatchObject({ platform: 'discord' });
    expect(loss.sentence).toContain(sentence);
    expect(discord.health().state).toBe('down');
  });

  it('gives up a connection from which nothing comes for too long (P13)', async () => {
    const { fake, inbox } = await trial.begin({ options: { patience: { silence: 200 } } });
    fake.gateway.silent = true;
    fake.gateway.cut();
    const loss = await inbox.changes.until(() => inbox.losses[0]);
    expect(loss.sentence).toBe('Nothing has come from Discord for too long.');
    expect(inbox.losses).toHaveLength(1);
  });

  it('skips an event that discord.js cannot read, and hears the next (the process would die)', async () => {
    const parts = await trial.begin();
    const { fake } = parts;
    const broken = { id: fake.state.id(), channel_id: fake.placeOf('#dev'), thread: null };
    fake.gateway.dispatch('MESSAGE_CREATE', { ...broken, author: null }, 0);
    await hears(parts, 'still here?');
    expect(trial.logged.join()).toContain('could not be read, and was skipped');
  });

  it('hears discord.js’ troubles instead of dying of them (P14)', async () => {
    await trial.prepare();
    const logged: string[] = [];
    const keep = (said: unknown) => logged.push(String(said));
    const session = new Session(
      {
        token: 'x',
        log: { debug: keep, info: keep, warn: keep, error: keep },
        clock: { now: () => brand<Instant>(0) },
        patience: PATIENCE,
      },
      new RecordingInbox(),
    );
    session.client.emit(Events.Error, new Error('first'));
    session.client.emit(Events.ShardError, new Error('second'), 0);
    session.client.emit(Events.Warn, 'third');
    await session.close();
    expect(logged.join()).toMatch(/first.*second.*third/);
  });

  it.each<[string, (parts: Parts) => Promise<unknown>]>([
    [
      'while it waits for the gateway',
      async (parts) => {
        parts.fake.gateway.silent = true;
        const starting = failure(parts);
        await expect.poll(() => parts.fake.gateway.server.clients.size).toBe(1);
        await parts.discord.stop();
        return starting;
      },
    ],
    [
      'between two attempts to reconnect',
      async ({ fake, discord, inbox }) => {
        await discord.start(inbox);
        fake.gateway.cut();
        await expect.poll(() => discord.health().state).toBe('down');
        return discord.stop();
      },
    ],
  ])('leaves no connection behind when it is stopped %s', async (_, stops) => {
    const parts = await trial.prepare();
    const { fake } = parts;
    await stops(parts);
    fake.gateway.silent = false;
    const { identified } = fake.gateway.counts;
    // discord.js pauses for half a second before it connects again.
    await pass(800);
    expect(fake.gateway.counts).toEqual({ identified, resumed: 0 });
    expect(fake.gateway.server.clients.size).toBe(0);
  });

  it('finishes what it has begun before it stops', async () => {
    const order: string[] = [];
    const { fake, inbox, discord } = await trial.begin({
      answers: { said: () => pass(300).then(() => void order.push('answered')) },
    });
    await fake.says('ana', '#dev', 'help');
    await inbox.changes.until(() => inbox.heard[0]);
    await discord.stop();
    expect([...order, 'stopped']).toEqual(['answered', 'stopped']);
  });
});
