import { expect } from 'vitest';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { promise } from './promise.ts';
import { filesRequest, moveIn, REQUEST, requestOn, takesRequests, told } from './scenes.ts';

promise('a requester who has left is missed once, and by everybody who reads the request', {
  on: ['both'],
  async check(house) {
    const { slack, discord } = house;
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    await filesRequest(house, 'ana');
    await house.settle();
    slack.leaves('ana', '#dev');
    slack.workspace.users.delete(slack.workspace.user('ana').id);
    await discord.clicks('mara', requestOn(discord), 'Need info…');
    await house.until(discord, () => discord.formOf('mara'), 'the dialog');
    await discord.submits('mara', { question: 'Who tested it?' });
    await house.settle();
    for (const world of house.worlds) {
      await house.kept(
        world,
        () => /whom I cannot reach/.test(requestOn(world).text),
        'that nobody can tell them',
      );
    }
    await discord.clicks('mara', requestOn(discord), 'Approve');
    await house.settle();
    for (const world of house.worlds) {
      await house.kept(world, () => /Approved/.test(requestOn(world).text), 'the decision');
    }
    const heard = house.worlds.flatMap((world) =>
      told(world, 'otto', /could not tell ana[^]*request #1/),
    );
    expect(heard.length, 'how often a manager is told').toBe(1);
    expect(told(slack, 'ana', REQUEST), 'what she hears').toEqual([]);
  },
  broken: {
    'it is forgotten that they are gone': {
      sabotage: withRepositories(({ exceptions }) => ({
        exceptions: { ...exceptions, outOfReach: async () => true },
      })),
      shows: /that nobody can tell them did not come|how often a manager is told/,
    },
  },
});

promise('a requester who takes no direct messages is told in the open', {
  on: ['discord'],
  async check(house) {
    const { discord } = house;
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    await filesRequest(house, 'ana');
    await house.settle();
    discord.closesDirectMessages('ana');
    await discord.clicks('mara', requestOn(discord), 'Approve');
    await house.settle();
    await house.kept(
      discord,
      () => discord.messages('#dev').find(({ text }) => /@ana\s+Your request #1/.test(text)),
      'the decision',
    );
    expect(requestOn(discord).text, 'the card').not.toMatch(/cannot reach/);
  },
  broken: {
    'they are taken for gone': {
      sabotage: withPlatforms(() => ({
        whisper: async () => ({ outcome: 'refused', why: 'not permitted', detail: 'Closed.' }),
      })),
      shows: /the decision did not come/,
    },
  },
});
