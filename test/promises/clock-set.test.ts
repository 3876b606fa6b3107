import { expect } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { moveIn, owes, posted } from './scenes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function setsClock(house: House, by: number): void {
  house.clock.set(instant(house.clock.now() + by));
}

const texts = (house: House): string[] =>
  posted(house.world, '#dev', /Freeze on/).map(({ text }) => text);

/** Two posts, of which the first has to wait before it is tried again. */
async function oneWaits(house: House): Promise<void> {
  await moveIn(house, '#dev');
  await house.settle();
  house.world.failNext('server-error');
  await owes(house, house.world, '#dev', 'Freeze on Thursday.');
  await owes(house, house.world, '#dev', 'Freeze on Friday.');
  await house.settle();
  expect(texts(house), 'what stands there before').toEqual([]);
}

const waitsAllTheSame = withRepositories(({ outbox }) => ({
  outbox: { ...outbox, waitAnew: async () => await Promise.resolve() },
}));

promise('what waits comes in its time, though the clock is set back an hour', {
  on: ['slack', 'discord'],
  async check(house) {
    await oneWaits(house);
    setsClock(house, -HOUR);
    await house.settle();
    setsClock(house, MINUTE);
    await house.settle();
    expect(texts(house), 'what stands there').toEqual(['Freeze on Thursday.', 'Freeze on Friday.']);
  },
  broken: {
    'an end is believed that another clock gave': {
      sabotage: waitsAllTheSame,
      shows: /what stands there/,
    },
  },
});

promise('what waits comes in its time, though the clock is set back while relbot is down', {
  on: ['slack', 'discord'],
  async check(house) {
    await oneWaits(house);
    await house.crash();
    setsClock(house, -HOUR);
    await house.start();
    await house.settle();
    setsClock(house, MINUTE);
    await house.settle();
    expect(texts(house), 'what stands there').toEqual(['Freeze on Thursday.', 'Freeze on Friday.']);
  },
  broken: {
    'an end is believed that another clock gave': {
      sabotage: waitsAllTheSame,
      shows: /what stands there/,
    },
  },
});

/** However few its attempts were. */
const countsNoAttempts = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    claim: async (...args) =>
      (await outbox.claim(...args)).map((message) => ({ ...message, attempts: 99 })),
  },
}));

promise('what waits is not given up because the clock is set forward a month', {
  on: ['slack', 'discord'],
  async check(house) {
    await oneWaits(house);
    setsClock(house, 30 * 24 * HOUR);
    house.world.failNext('server-error', 2);
    await house.settle();
    setsClock(house, HOUR);
    await house.settle();
    setsClock(house, HOUR);
    await house.settle();
    expect(texts(house), 'what stands there').toContain('Freeze on Thursday.');
  },
  broken: {
    'the calendar alone decides': { sabotage: countsNoAttempts, shows: /what stands there/ },
  },
});
