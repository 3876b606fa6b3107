import path from 'node:path';
import { expect, it } from 'vitest';
import type { World } from '../fakes/world.ts';
import type { Program } from '../support/relbot.ts';
import { Transcript } from '../support/transcript.ts';
import { ask, house, seen, told } from './both-platforms.ts';

/**
 * One request from the form to what came of it, over Slack and Discord at once through the real libraries, with the plug
 * pulled while a dialog is open. To be read; `-u` writes it anew.
 */
const GOLDEN = path.join(import.meta.dirname, 'golden/a-request-on-two-platforms.txt');

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
};

const PEOPLE = ['ana', 'mara', 'rita'];

async function confirms(world: World, user: string, words: string): Promise<void> {
  const preview = await ask(world, user, '#release', words);
  await world.clicks(user, preview, preview.buttons[0] ?? '');
}

/** Both channels take requests and are told of dates, and two people have to approve. */
async function moveIn(slack: World, discord: World, program: Program): Promise<void> {
  for (const world of [slack, discord]) {
    await world.invites('mara', '#release');
    await confirms(world, 'mara', 'post requests here');
  }
  await confirms(slack, 'mara', 'feature freeze exceptions need 2 approvals');
  await program.relbot.settle();
}

it('a request lives on Slack and Discord at once, and every copy tells the same', async () => {
  const { slack, discord, clock, run } = await house('2026-08-28T08:00Z', ['mara', 'rita']);
  let program = await run();
  await moveIn(slack, discord, program);
  const script = new Transcript(clock, () =>
    [slack, discord].flatMap((world) => [
      [`${world.platform} #release`, world.messages('#release')] as const,
      ...PEOPLE.map((user) => [`${world.platform}, to ${user}`, world.privately(user)] as const),
    ]),
  );
  const onCard = async (world: World, user: string, button: string) => {
    await world.clicks(user, await seen(world, '#release', /request #1/), button);
  };

  script.does('Ana asks on Slack.');
  const offer = await ask(slack, 'ana', '#release', 'I need an exception from feature freeze');
  await slack.clicks('ana', offer, 'New feature');
  await slack.until(() => slack.formOf('ana'), 'the form');
  expect(await slack.submits('ana', { ...ANSWERS, harm: 'critical' })).toEqual({
    harm: expect.stringMatching(/does not help to decide/),
  });
  expect(await slack.submits('ana', ANSWERS)).toEqual({});
  await script.settle(program);

  script.does('Mara asks back on Discord.');
  await onCard(discord, 'mara', 'Need info…');
  await discord.until(() => discord.formOf('mara'), 'the question');
  await discord.submits('mara', { question: 'Has it run anywhere yet?' });
  await told(slack, 'ana', /Has it run anywhere/);
  await script.settle(program);

  script.does('Ana opens the answers on Slack; the plug is pulled and put back; she sends them.');
  await slack.clicks('ana', await told(slack, 'ana', /Has it run anywhere/), 'Add the facts');
  await slack.until(() => slack.formOf('ana'), 'the answers');
  await program.stop();
  program = await run();
  const more = { ...ANSWERS, why: 'One line, with a test, and two weeks at Example.' };
  expect(await slack.submits('ana', more)).toEqual({});
  await seen(discord, '#release', /two weeks at Example/);
  await script.settle(program);

  script.does('Mara approves on Discord, and once more with her account on Slack.');
  await onCard(discord, 'mara', 'Approve');
  await seen(slack, '#release', /For: mara/);
  await script.settle(program);
  await onCard(slack, 'mara', 'Approve');
  await told(slack, 'mara', /already/);
  await script.settle(program);

  script.does('Rita approves on Slack.');
  await onCard(slack, 'rita', 'Approve');
  await seen(discord, '#release', /request #1[^]*Approved/);
  await script.settle(program);

  script.does('It has landed, says Ana on Slack.');
  await onCard(slack, 'ana', 'It has landed');
  await seen(discord, '#release', /request #1[^]*[Ll]anded/);
  await script.settle(program);

  script.does('Two weeks after the release it is asked whether it did harm.');
  await script.windTo(program, '2026-10-15T12:00Z');
  await slack.clicks('ana', await told(slack, 'ana', /do harm/), 'No');
  await told(slack, 'ana', /Thank/);
  await script.settle(program);
  await expect(script.text).toMatchFileSnapshot(GOLDEN);
}, 120_000);
