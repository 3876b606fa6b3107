import { expect, it } from 'vitest';
import { ask, house, seen, told } from './both-platforms.ts';

/** Five names on one date, in one line of one post. */
const A_WEEK_BEFORE =
  /Milestone 3, Feature freeze, .*Requirements freeze.*: Thursday 27 August 2026/;

it('one cycle, two platforms: import, ask, countdown, request, restart, decide on the other side', async () => {
  const { slack, discord, run } = await house('2026-08-06T08:00Z');

  // The release manager has imported the schedule; relbot is started and invited.
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
