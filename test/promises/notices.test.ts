import { expect } from 'vitest';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { House, Sabotage } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { moveIn, posted, subscribes } from './scenes.ts';

const HOUR = 60 * 60_000;
const FIVE_NAMES =
  /Milestone 3, Feature freeze, Client library freeze, Soft string freeze and Requirements freeze/;

const all = (house: House) => posted(house.world, '#dev', /./);

/** A minute before a week before feature freeze, on which five names fall and another freeze's three weeks. */
async function aMinuteBefore(house: House): Promise<number> {
  await moveIn(house, '#dev');
  await subscribes(house, '#dev');
  await house.windTo('2026-08-20T08:59Z');
  return all(house).length;
}

const oneByOne = withRepositories(({ notices }) => ({
  notices: { ...notices, due: async (now, places) => (await notices.due(now, places)).slice(0, 1) },
}));

const forgetsWhatItPosted = withRepositories(({ notices }) => ({
  notices: { ...notices, posted: async () => undefined },
}));

/** What is due is what the clock says, as with a cron line: whatever fell due within the last minute. */
const goesByTheClock: Sabotage = (app) => {
  const seen = new Map<number, Notice>();
  return withRepositories(({ notices }) => ({
    notices: {
      ...notices,
      async duePlaces(now, up, after) {
        const before = after === null ? [...seen.values()].map(({ placeId }) => placeId) : [];
        return [...new Set([...(await notices.duePlaces(now, up, after)), ...before])];
      },
      async due(now, places) {
        for (const notice of await notices.due(now, places)) seen.set(notice.id, notice);
        return [...seen.values()].filter(({ dueAt }) => dueAt <= now && now - dueAt < 60_000);
      },
    },
  }))(app);
};

promise('notices that are due together are one post', {
  on: ['slack', 'discord'],
  async check(house) {
    const before = await aMinuteBefore(house);
    await house.windTo('2026-08-20T09:00Z');
    await house.settle();
    await house.settle();
    const fresh = all(house).slice(before);
    expect(
      fresh.map(({ text }) => text),
      'posts of that day',
    ).toEqual([expect.stringMatching(FIVE_NAMES)]);
  },
  broken: {
    'notices are taken one by one': { sabotage: oneByOne, shows: /posts of that day/ },
  },
});

promise('a notice is posted once, however often relbot wakes', {
  on: ['slack', 'discord'],
  async check(house) {
    const before = await aMinuteBefore(house);
    house.clock.set(instant(Date.parse('2026-08-20T09:00Z')));
    await Promise.all(Array.from({ length: 10 }, () => house.settle()));
    await house.settle();
    expect(all(house).length - before, 'posts of that day').toBe(1);
  },
  broken: {
    'it forgets what it has posted': { sabotage: forgetsWhatItPosted, shows: /posts of that day/ },
  },
});

promise('a clock that is set back an hour posts nothing twice', {
  on: ['slack', 'discord'],
  async check(house) {
    const before = await aMinuteBefore(house);
    await house.windTo('2026-08-20T09:00Z');
    house.clock.set(instant(house.clock.now() - HOUR));
    await house.settle();
    await house.windTo('2026-08-20T08:59Z');
    await house.windTo('2026-08-20T09:00Z');
    await house.windTo('2026-08-20T11:00Z');
    expect(all(house).length - before, 'posts of that day').toBe(1);
  },
  broken: {
    'it goes by the clock alone': { sabotage: goesByTheClock, shows: /posts of that day/ },
  },
});
