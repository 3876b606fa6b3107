import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/app/clock.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { openStore } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import type { World } from '../fakes/world.ts';
import { samplePlan } from '../support/conversation.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

/** Vitest transforms TypeScript in its own way, and can hide what Node itself refuses: here Node runs the files. */
async function platforms() {
  const slack = await FakeSlack.start();
  const discord = await FakeDiscord.start();
  onTestFinished(async () => {
    await slack.close();
    await discord.close();
  });
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  await importCycle({ store, names: randomNames, files: NO_FILES }, samplePlan, systemClock.now());
  await store.close();
  const base = { DATABASE_URL: file, PORT: '0' };
  const slackSettings = {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
  };
  const discordSettings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  return { slack, discord, base, slackSettings, discordSettings };
}

const start = (env: Record<string, string>) => new Spawned('bin/run.js', ['src/main.ts'], env);

async function answers(world: World, text: string): Promise<string> {
  const id = await world.says('ana', '#dev', text);
  const answer = await world.until(
    () => world.messages('#dev').find(({ by, thread }) => by === 'relbot' && thread === id),
    `an answer on ${world.platform}`,
  );
  return answer.text;
}

const CODE = /I am the release manager: ([2-9A-Z]{4}-[2-9A-Z]{4})/;

async function toldAlone(world: World, text: string, answer: RegExp): Promise<void> {
  await world.tells('ana', text);
  await world.until(() => world.privately('ana').find((one) => answer.test(one.text)), `${answer}`);
}

describe('the program, under Node itself', () => {
  it('answers on both platforms', async () => {
    const { slack, discord, base, slackSettings, discordSettings } = await platforms();
    const program = start({ ...base, ...slackSettings, ...discordSettings });
    await program.prints(/relbot is up\. Status: http:\/\/127\.0\.0\.1:\d+\/status/);
    for (const world of [slack, discord]) {
      await world.invites('ana', '#dev');
      expect(await answers(world, 'when is feature freeze')).toMatch(/27 August 2026/);
    }
    expect(await program.ends('SIGTERM')).toBe(0);
  });

  it('keeps secrets out of everything it prints', async () => {
    const { slack, base, slackSettings } = await platforms();
    const program = start({ ...base, ...slackSettings, LOG_LEVEL: 'trace' });
    await program.prints(/relbot is up/);
    await slack.invites('ana', '#dev');
    await answers(slack, 'help');
    expect(program.output).not.toContain(slack.tokens.bot);
    expect(program.output).not.toContain(slack.tokens.app);
  });

  it('prints the code that makes the first manager until there is one, and logs it never', async () => {
    const { slack, discord, base, slackSettings, discordSettings } = await platforms();
    const both = { ...base, ...slackSettings, ...discordSettings, LOG_LEVEL: 'trace' };
    const first = start(both);
    const [, old = ''] = await first.prints(CODE);
    expect(await first.ends('SIGTERM')).toBe(0);
    const program = start(both);
    const [, code = ''] = await program.prints(CODE);
    await toldAlone(discord, `I am the release manager: ${old}`, /does not work/);
    await toldAlone(discord, `I am the release manager: ${code}`, /You are the release manager/);
    await slack.invites('ana', '#dev');
    expect(program.output.split(code)).toHaveLength(2);
    expect(await program.ends('SIGTERM')).toBe(0);
    const next = start(both);
    await next.prints(/relbot is up/);
    await slack.invites('ana', '#dev');
    expect(await answers(slack, 'who is the release manager')).toMatch(/ana/);
    expect(next.output).not.toMatch(CODE);
  });

  it('says in one line why a platform cannot come up, and the other one works', async () => {
    const { slack, base, slackSettings, discordSettings } = await platforms();
    const program = start({
      ...base,
      ...slackSettings,
      ...discordSettings,
      DISCORD_TOKEN: 'wrong',
    });
    const [line] = await program.prints(/^.*[Dd]iscord.*token.*tried again.*$/m);
    expect(line).not.toContain('    at ');
    await program.prints(/relbot is up/);
    await slack.invites('ana', '#dev');
    expect(await answers(slack, 'where are we')).toMatch(/Hibiscus/);
  });

  it('answers what was said before the plug was pulled, once', async () => {
    const { slack, base, slackSettings } = await platforms();
    const first = start({ ...base, ...slackSettings });
    await first.prints(/relbot is up/);
    await slack.invites('ana', '#dev');
    const id = await slack.says('ana', '#dev', 'when is feature freeze');
    await first.kills();
    const second = start({ ...base, ...slackSettings });
    await second.prints(/relbot is up/);
    await slack.repeatsLastEvent();
    const answered = () =>
      slack.messages('#dev').filter(({ by, thread }) => by === 'relbot' && thread === id);
    await slack.until(() => answered()[0]);
    expect(await answers(slack, 'help')).toMatch(/release/);
    expect(answered()).toHaveLength(1);
  });

  it('opens the playground with nothing set up, and writes no database beside it', async () => {
    const folder = tempFolder();
    const program = new Spawned('bin/run.js', ['src/main.ts'], {
      DATABASE_URL: path.join(folder, 'relbot.db'),
      PORT: '0',
    });
    const [, address = ''] = await program.prints(/playground: (http:\/\/127\.0\.0\.1:\d+)/);
    await program.prints(/DISCORD_TOKEN/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await program.ends('SIGINT')).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('opens the playground on a copy of what was imported, and leaves that as it is', async () => {
    const file = path.join(tempFolder(), 'relbot.db');
    const store = await openStore(file);
    const plan = { ...samplePlan, project: { ...samplePlan.project, name: 'Our own project' } };
    await importCycle({ store, names: randomNames, files: NO_FILES }, plan, systemClock.now());
    await store.close();
    const before = readFileSync(file);
    const program = new Spawned('bin/run.js', ['src/main.ts'], { DATABASE_URL: file, PORT: '0' });
    const [, address = ''] = await program.prints(/playground: (http:\/\/127\.0\.0\.1:\d+)/);
    const view = await fetch(`${address}/playground/view?window=slack&as=jonas`);
    expect(await view.text()).toContain('Our own project');
    expect(await program.ends('SIGTERM')).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    [{ PORT: 'many' }, /PORT is “many”/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /Slack is half set up: set SLACK_APP_TOKEN/],
    [{ RELBOT_MANAGERS: 'mara' }, /RELBOT_MANAGERS has “mara”, which names nobody/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/y' }, /The PostgreSQL database y on 127/],
  ])('refuses %o with one sentence', async (env, sentence) => {
    const program = start({
      PORT: '0',
      DATABASE_URL: path.join(tempFolder(), 'relbot.db'),
      ...('DATABASE_URL' in env ? { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' } : {}),
      ...env,
    });
    expect(await program.ends()).toBe(1);
    expect(program.output).toMatch(sentence);
    expect(program.output.trim().split('\n')).toHaveLength(1);
  });
});
