import path from 'node:path';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { openStore } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import { type Program, startProgram, TestClock } from '../support/relbot.ts';
import { tempFolder } from '../support/temp-store.ts';

const silent = pino({ level: 'silent' });

/**
 * Both platforms, the real libraries connected to them, and the program on a database of its own, in which the sample
 * cycle is.
 *
 * @param managers each of them one person with an account on either platform.
 */
export async function house(from: string, managers: readonly string[] = ['mara']) {
  const clock = new TestClock(from);
  const now = () => clock.now();
  const slack = await FakeSlack.start({
    now,
    scopes: [...MANIFEST.oauth_config.scopes.bot, 'channels:history', 'groups:history'],
  });
  const discord = await FakeDiscord.start({ now });
  onTestFinished(async () => {
    await slack.close();
    await discord.close();
  });
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  const app = { store, names: randomNames, files: NO_FILES };
  await importCycle(app, sampleCycle(), instant(Date.parse(from)));
  await store.close();
  const run = (): Promise<Program> =>
    startProgram({
      file,
      clock,
      platforms: [
        createSlack({
          botToken: slack.tokens.bot,
          appToken: slack.tokens.app,
          apiUrl: slack.apiUrl,
          clock,
          log: silent,
        }),
        createDiscord({ token: discord.token, apiUrl: discord.apiUrl, clock, log: silent }),
      ],
      managers: managers.map((name) => [slack.account(name), discord.account(name)]),
    });
  return { slack, discord, clock, run };
}

/** Says it and waits for relbot's answer in the thread. */
export async function ask(
  world: World,
  user: string,
  channel: string,
  text: string,
): Promise<SeenMessage> {
  const id = await world.says(user, channel, text);
  return await world.until(
    () => world.messages(channel).find(({ by, thread }) => by === 'relbot' && thread === id),
    `an answer to “${text}” on ${world.platform}`,
  );
}

export const seen = (world: World, channel: string, words: RegExp) =>
  world.until(
    () => world.messages(channel).find(({ by, text }) => by === 'relbot' && words.test(text)),
    `${String(words)} in ${channel} on ${world.platform}`,
  );

export const told = (world: World, user: string, words: RegExp) =>
  world.until(
    () => world.privately(user).find(({ text }) => words.test(text)),
    `${String(words)} told to ${user} on ${world.platform}`,
  );
