import { expect } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { brand } from '../../src/domain/ids.ts';
import type { House } from './house.ts';
import type { Moment } from './mishaps.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { moveIn, owes, posted } from './scenes.ts';

const MINUTE = 60_000;

/** What stands in the channel when the program died at this step of sending, and was started again so much later. */
async function afterDying(
  house: House,
  step: (platform: string) => Moment,
  minutes: number,
): Promise<string[]> {
  const { world } = house;
  await moveIn(house, '#dev');
  await house.settle();
  const cut = house.mishaps.cutsPowerAt(step(world.platform));
  await owes(house, world, '#dev', 'Freeze on Thursday.');
  await owes(house, world, '#dev', 'Strings on Friday.');
  house.program.relbot.settle().catch(() => undefined);
  await cut;
  await house.crash();
  house.clock.set(instant(house.clock.now() + minutes * MINUTE));
  await house.start();
  await house.settle();
  await house.windOn(10 * MINUTE);
  return posted(world, '#dev', /on (Thursday|Friday)/).map(({ text }) => text);
}

const BOTH = ['Freeze on Thursday.', 'Strings on Friday.'];

/** What was on its way is neither taken back at the start, nor does its lease ever run out. */
const forgetsWhatItDid = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    recover: async () => 0,
    claim: (now, platform, by, until, limit) =>
      outbox.claim(now, platform, by, instant(until + 60 * MINUTE), limit),
  },
}));

const isSureOfItself = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    claim: async (...args) =>
      (await outbox.claim(...args)).map((message) => ({ ...message, unsure: false })),
  },
}));

const takesAllForSent = withPlatforms((platform) => ({
  find: async (...args) => {
    const found = await platform.find(...args);
    return found.outcome === 'absent' ? { outcome: 'found', ref: brand('none') } : found;
  },
}));

promise('a crash before a post left loses nothing', {
  on: ['slack', 'discord'],
  async check(house) {
    const posts = await afterDying(house, (platform) => `before ${platform}.post`, 10);
    expect(posts, 'what stands there').toEqual(BOTH);
  },
  broken: {
    'nobody asks what was on its way': { sabotage: forgetsWhatItDid, shows: /what stands there/ },
    'what was on its way is taken for sent': {
      sabotage: takesAllForSent,
      shows: /what stands there/,
    },
  },
});

promise('a crash after a post was taken in, before relbot knew, doubles nothing', {
  on: ['slack', 'discord'],
  async check(house) {
    const posts = await afterDying(house, (platform) => `after ${platform}.post`, 10);
    expect(posts, 'what stands there').toEqual(BOTH);
  },
  broken: {
    'nobody asks what was on its way': { sabotage: forgetsWhatItDid, shows: /what stands there/ },
    'what was on its way is sent again unseen': {
      sabotage: isSureOfItself,
      shows: /what stands there/,
    },
    'relbot does not find what it has posted': {
      sabotage: withPlatforms(() => ({ find: async () => ({ outcome: 'absent' }) })),
      shows: /what stands there/,
    },
  },
});
