import { expect } from 'vitest';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withoutTransactions, withRepositories } from './sabotage.ts';
import { answersTo, asks, moveIn } from './scenes.ts';

/** Says something, and cuts the power when the program comes to this step; then starts it anew. */
async function askedBeforeTheCrash(
  house: House,
  step: 'before inbox.toHandle' | 'before inbox.done',
): Promise<string> {
  await moveIn(house, '#dev');
  await house.settle();
  const cut = house.mishaps.cutsPowerAt(step);
  const question = await house.world.says('ana', '#dev', 'when is feature freeze');
  await cut;
  await house.crash();
  expect(answersTo(house.world, '#dev', question), 'answers before the restart').toEqual([]);
  await house.start();
  return question;
}

/** Only this run's events are handled: as if they were kept in memory. */
const keepsInMemory = () => {
  const known = new Set<number>();
  return withRepositories(({ inbox }) => ({
    inbox: {
      ...inbox,
      async store(event, now) {
        const stored = await inbox.store(event, now);
        if (stored !== null) known.add(stored.id);
        return stored;
      },
      toHandle: async (now) => (await inbox.toHandle(now)).filter(({ id }) => known.delete(id)),
    },
  }));
};

/** Each event has to be done twice before it is. */
const forgetsToTick = () => {
  const ticked = new Set<number>();
  return withRepositories(({ inbox }) => ({
    inbox: {
      ...inbox,
      async done(id) {
        if (ticked.has(id)) await inbox.done(id);
        ticked.add(id);
      },
    },
  }));
};

promise('what was said before a crash is answered after it, once', {
  on: ['slack', 'discord'],
  async check(house) {
    const question = await askedBeforeTheCrash(house, 'before inbox.toHandle');
    await answeredOnce(house, question);
  },
  broken: {
    'events are kept in memory alone': {
      sabotage: (app) => keepsInMemory()(app),
      shows: /the answer did not come/,
    },
    'an event that is answered is not marked as done': {
      sabotage: (app) => forgetsToTick()(app),
      shows: /answers to the question/,
    },
  },
});

promise('a crash in the middle of answering leaves one answer', {
  on: ['slack', 'discord'],
  async check(house) {
    const question = await askedBeforeTheCrash(house, 'before inbox.done');
    await answeredOnce(house, question);
  },
  broken: {
    'the answer and the tick are not one transaction': {
      sabotage: withoutTransactions,
      shows: /answers to the question/,
    },
  },
});

async function answeredOnce(house: House, question: string): Promise<void> {
  const { world } = house;
  await house.kept(world, () => answersTo(world, '#dev', question)[0], 'the answer');
  await asks(house, world, 'ben', '#dev', 'help');
  await house.settle();
  expect(answersTo(world, '#dev', question), 'answers to the question').toHaveLength(1);
}
