import pino from 'pino';
import { expect } from 'vitest';
import type { House } from './house.ts';
import { NotKept } from './not-kept.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { answersTo, moveIn } from './scenes.ts';

const APOLOGY = /I am sorry: I could not deal with/;
const ANSWER = /27 August 2026/;

/** Asks while the disk fails so many times in the middle of answering, and lets ten minutes go by. */
async function askedOnABadDisk(house: House, times?: number): Promise<string[]> {
  const { world } = house;
  await moveIn(house, '#dev');
  await house.settle();
  const { mishaps } = house;
  mishaps.failsAt('before people.meet', times);
  const heard = Promise.withResolvers<void>();
  mishaps.at('after inbox.store', () => heard.resolve());
  const question = await world.says('ana', '#dev', 'when is feature freeze');
  await heard.promise;
  await house.settle();
  expect(answersTo(world, '#dev', question), 'answers while the disk fails').toEqual([]);
  await house.windOn(10 * 60_000);
  return answersTo(world, '#dev', question).map(({ text }) => text);
}

const givesUpAtOnce = withRepositories(({ inbox }) => ({
  inbox: { ...inbox, tryAgain: (id, _, reference) => inbox.failed(id, reference) },
}));

/** The first end is forgotten, so that there is a second. */
const forgetsItsEnd = () => {
  const ended = new Set<number>();
  return withRepositories(({ inbox }) => ({
    inbox: {
      ...inbox,
      async failed(id, reference) {
        if (ended.has(id)) await inbox.failed(id, reference);
        ended.add(id);
      },
    },
  }));
};

promise('what fails is tried again, and answered once it works', {
  on: ['slack', 'discord'],
  async check(house) {
    const answers = await askedOnABadDisk(house, 3);
    expect(answers, 'answers once the disk works').toEqual([expect.stringMatching(ANSWER)]);
  },
  broken: {
    'a failed event is given up at once': {
      sabotage: givesUpAtOnce,
      shows: /answers once the disk works/,
    },
  },
});

promise('what fails for five minutes is apologised for once, with a reference that the log has', {
  on: ['slack', 'discord'],
  async check(house) {
    const answers = await askedOnABadDisk(house);
    expect(answers, 'apologies').toEqual([expect.stringMatching(APOLOGY)]);
    const [reference] = /REF\d+/.exec(answers[0] ?? '') ?? [];
    if (reference === undefined) throw new NotKept('The apology has no reference.');
    const known = house.logged.some((line) => line.includes(`"reference":"${reference}"`));
    expect(known, 'whether the log knows the reference').toBe(true);
  },
  broken: {
    'an apology ends nothing': {
      sabotage: (app) => forgetsItsEnd()(app),
      shows: /apologies/,
    },
    'a failed event is forgotten': {
      sabotage: withRepositories(({ inbox }) => ({
        inbox: { ...inbox, tryAgain: (id) => inbox.done(id) },
      })),
      shows: /apologies/,
    },
    'the log is not written': {
      sabotage: (app) => ({ ...app, log: pino({ level: 'silent' }) }),
      shows: /whether the log knows the reference/,
    },
    'the person and the log are given different references': {
      sabotage: withRepositories(({ outbox }) => ({
        outbox: {
          ...outbox,
          add: (out, key, now) =>
            outbox.add(
              JSON.parse(JSON.stringify(out).replace(/REF\d+/g, 'REF0')) as typeof out,
              key,
              now,
            ),
        },
      })),
      shows: /whether the log knows the reference/,
    },
  },
});
