import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import { brand } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import type { Failure } from '../fakes/world.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { moveIn, owes, posted } from './scenes.ts';

/** How often a post is seen whose first attempt failed in this way, ten minutes later. */
async function timesSeen(house: House, failure: Failure): Promise<number> {
  const { world } = house;
  await owes(house, world, '#dev', 'Freeze on Thursday.');
  world.failNext(failure);
  await house.settle();
  await house.windOn(10 * 60_000);
  return posted(world, '#dev', /Freeze on Thursday/).length;
}

const looksAway = withPlatforms(() => ({ find: async () => ({ outcome: 'absent' }) }));

/** Discord has two guards, the nonce and the look back: without a key that stays neither serves. */
const keepsNoKey = withPlatforms((platform) => {
  let attempts = 0;
  return {
    post(place, card, key) {
      attempts += 1;
      return platform.post(place, card, brand<PostKey>(`${key}n${attempts}`));
    },
  };
});

const takesSilenceForYes = withPlatforms((platform) => ({
  async post(place, card, key) {
    const sent = await platform.post(place, card, key);
    return sent.outcome === 'unknown' ? { outcome: 'sent', ref: brand('none') } : sent;
  },
}));

const NOT_ACCEPTED = ['server-error', 'connection-dropped'] as const;

promise('a post whose answer never came is not posted twice', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev');
    expect(await timesSeen(house, 'accepted-but-timed-out'), 'times seen').toBe(1);
  },
  broken: {
    'relbot does not look back': { sabotage: looksAway, shows: /times seen/, on: ['slack'] },
    'each attempt has a key of its own': { sabotage: keepsNoKey, shows: /times seen/ },
  },
});

for (const failure of NOT_ACCEPTED) {
  promise(`a post that failed by a ${failure} comes all the same, once`, {
    on: ['slack', 'discord'],
    async check(house) {
      await moveIn(house, '#dev');
      expect(await timesSeen(house, failure), 'times seen').toBe(1);
    },
    broken: {
      'silence is taken for yes': { sabotage: takesSilenceForYes, shows: /times seen/ },
    },
  });
}

promise('a post whose answer never came is looked up by its key once its nonce has run out', {
  on: ['discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await owes(house, house.world, '#dev', 'Freeze on Thursday.');
    house.world.failNext('accepted-but-timed-out');
    await house.settle();
    await house.crash();
    house.clock.set(instant(house.clock.now() + 10 * 60_000));
    await house.start();
    await house.settle();
    expect(posted(house.world, '#dev', /Freeze on Thursday/), 'times seen').toHaveLength(1);
  },
  broken: {
    'relbot does not look back': { sabotage: looksAway, shows: /times seen/ },
  },
});

const choosing = (choice: 'miss' | 'repeat') =>
  withRepositories(({ outbox }) => ({
    outbox: {
      ...outbox,
      async claim(...args) {
        const claimed = await outbox.claim(...args);
        return claimed.map((message) => ({ ...message, whenUnsure: choice }));
      },
    },
  }));

promise('where nothing can be read back, a place rather misses a post than sees it twice', {
  on: ['slack'],
  readsSlack: false,
  async check(house) {
    await moveIn(house, '#dev');
    expect(await timesSeen(house, 'accepted-but-timed-out'), 'times seen').toBe(1);
    const [counted] = await house.beside.read.outbox.ended();
    expect(counted, 'what is counted').toMatchObject({ state: 'given up' });
    expect(counted?.detail, 'why it was not sent again').toMatch(/rather miss/);
  },
  broken: {
    'the choice is not asked for': { sabotage: choosing('repeat'), shows: /times seen/ },
  },
});

promise('where nothing can be read back, a place that chose so rather sees a post twice', {
  on: ['slack'],
  readsSlack: false,
  async check(house) {
    await moveIn(house, '#dev');
    house.chooses(house.world, '#dev', 'repeat');
    expect(await timesSeen(house, 'connection-dropped'), 'times seen').toBe(1);
  },
  broken: {
    'the choice is not asked for': { sabotage: choosing('miss'), shows: /times seen/ },
  },
});

promise('a post that nobody can look up does not hold up its place', {
  on: ['discord'],
  async check(house) {
    house.discord.state.permissions &= ~PermissionFlagsBits.ReadMessageHistory;
    await moveIn(house, '#dev');
    expect(await timesSeen(house, 'accepted-but-timed-out'), 'times seen').toBe(1);
    await owes(house, house.world, '#dev', 'Strings on Friday.');
    await house.settle();
    expect(posted(house.world, '#dev', /Strings on Friday/), 'what comes after').toHaveLength(1);
  },
  broken: {
    'it is looked up again and again': {
      sabotage: withPlatforms((platform) => ({
        find: async (...args) => ({ ...(await platform.find(...args)), forGood: false }),
      })),
      shows: /what comes after/,
    },
  },
});
