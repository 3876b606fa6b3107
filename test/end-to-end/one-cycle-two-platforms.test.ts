import { NO_FILES } from '../../src/formats/own-files.ts';
import path from 'node:path';
import pino from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import { MANIFEST } from '../../adapters/slack/manifest.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { sampleCycle } from '../../src/formats/sample.ts';
import { openStore } from '../../src/store/store.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { FakeSlack } from '../fakes/slack/index.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import { type Program, startProgram, TestClock } from '../support/relbot.ts';
import { tempFolder } from '../support/temp-store.ts';

/** Five names on one date, in one line of one post. */
const A_WEEK_BEFORE =
  /Milestone 3, Feature freeze, .*Requirements freeze.*: Thursday 27 August 2026/;

const silent = pino({ level: 'silent' });

/** Both platforms, the real libraries connected to them, and the program on a database of its own. */
async function house() {
  const clock = new TestClock('2026-08-06T08:00Z');
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
      // One person with two accounts; Slack's Mara is Discord's Mara.
      managers: [[slack.account('mara'), discord.account('mara')]],
    });
  return { slack, discord, file, run };
}

/** Says it and waits for relbot's answer in the thread. */
async function ask(
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

const seen = (world: World, channel: string, words: RegExp) =>
  world.until(
    () => world.messages(channel).find(({ by, text }) => by === 'relbot' && words.test(text)),
    `${String(words)} in ${channel} on ${world.platform}`,
  );

const told = (world: World, user: string, words: RegExp) =>
  world.until(
    () => world.privately(user).find(({ text }) => words.test(text)),
    `${String(words)} told to ${user} on ${world.platform}`,
  );

it('one cycle, two platforms: import, ask, countdown, request, restart, decide on the other side', async () => {
  const { slack, discord, file, run } = await house();

  // The release manager imports the schedule, then relbot is started and invited.
  const store = await openStore(file);
  await importCycle(
    { store, names: randomNames, files: NO_FILES },
    sampleCycle(),
    Date.parse('2026-08-06T08:00Z') as never,
  );
  await store.close();
  let program = await run();
  await slack.invites('mara', '#release');
  await discord.invites('mara', '#release');
  await seen(slack, '#release', /subscribe this channel/);

  // A developer asks, on each platform.
  const answer = await ask(slack, 'ana', '#release', 'when is feature freeze');
  expect(answer.text).toMatch(/^Feature freeze is on Thursday 27 August 2026/);
  expect((await ask(discord, 'ben', '#release', 'how long until feature freeze?')).text).toMatch(
    /in 22 days/, // Discord counts by itself, and rounds 21.7 up
  );

  // Mara subscribes both channels, and takes requests in both.
  for (const world of [slack, discord]) {
    const offer = await ask(world, 'mara', '#release', 'subscribe this channel');
    await world.clicks('mara', offer, 'Subscribe this channel');
    await seen(world, '#release', /is subscribed\./);
    const here = await ask(world, 'mara', '#release', 'post requests here');
    await world.clicks('mara', here, 'Post requests here');
    await seen(world, '#release', /Exception requests are posted in/);
  }

  // Time passes: each channel is told once of all that falls on one date.
  await program.windTo('2026-08-20T09:00Z');
  for (const world of [slack, discord]) {
    await seen(world, '#release', A_WEEK_BEFORE);
    const posted = world.messages('#release').filter(({ text }) => A_WEEK_BEFORE.test(text));
    expect(posted).toHaveLength(1);
  }

  // The freeze begins, in a card of its own.
  await program.windTo('2026-08-28T00:00Z');
  await seen(slack, '#release', /Feature freeze.* (is|are) on/);
  await seen(discord, '#release', /Feature freeze.* (is|are) on/);

  // Ana needs an exception, on Slack. The sentence gets a button, the button the form, filled in.
  const offer = await ask(
    slack,
    'ana',
    '#release',
    'I need an exception for https://review.example/42',
  );
  await slack.clicks('ana', offer, offer.buttons[0] ?? '');
  const form = await slack.until(() => slack.formOf('ana'));
  expect(form.fields.find(({ id }) => id === 'what')?.value).toBe('https://review.example/42');
  const errors = await slack.submits('ana', {
    what: 'Quota fix https://review.example/42',
    harm: 'Every project with quotas loses its limits.',
    risk: 'low',
    why: 'One line, with a test, a week in nightly.',
    done: '1 September',
  });
  expect(errors).toEqual({});
  await told(slack, 'ana', /Your request #1 .* is in/);

  // The same request stands on both platforms.
  await seen(slack, '#release', /Exception request #1/);
  await seen(discord, '#release', /Exception request #1/);

  // The plug is pulled and put back.
  await program.stop();
  program = await run();

  // Ben may not decide on Discord; he is told who can.
  await discord.clicks('ben', await seen(discord, '#release', /Exception request #1/), 'Approve');
  await told(discord, 'ben', /Only a release manager can decide/);

  // Mara decides on Discord, with a button from before the restart.
  await discord.clicks('mara', await seen(discord, '#release', /Exception request #1/), 'Approve');
  await seen(discord, '#release', /Exception request #1[^]*Approved/);

  // The card on Slack changes in place, and Ana is told there.
  const decided = await seen(slack, '#release', /Exception request #1[^]*Approved/);
  expect(decided.buttons).toEqual(['It has landed']);
  await told(slack, 'ana', /is approved by/);

  // Mara's other account is the same person: it is decided, once, and she is told so.
  const deeds = (await program.store.read.audit.list()).map(
    ({ deed, subject }) => `${deed} ${subject}`,
  );
  expect(deeds).toEqual([
    'import cycle',
    'subscribed place',
    'takes requests place',
    'subscribed place',
    'takes requests place',
    'filed exception',
    'approve exception',
  ]);
});
