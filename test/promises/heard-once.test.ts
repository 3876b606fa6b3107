import { expect } from 'vitest';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withRepositories } from './sabotage.ts';
import { answersTo, asks, moveIn } from './scenes.ts';

let fresh = 0;

/** As if each delivery were something new. */
const forgetsIds = withRepositories(({ inbox }) => ({
  inbox: {
    ...inbox,
    store: (event, now) =>
      inbox.store({ ...event, eventId: `${event.eventId}-${(fresh += 1)}`, messageId: null }, now),
  },
}));

const forgetsMessages = withRepositories(({ inbox }) => ({
  inbox: { ...inbox, store: (event, now) => inbox.store({ ...event, messageId: null }, now) },
}));

const answeredOnce = async (house: House, repeat: () => Promise<void>) => {
  const { world } = house;
  await moveIn(house, '#dev');
  const question = await world.says('ana', '#dev', 'when is feature freeze');
  await repeat();
  await asks(house, world, 'ben', '#dev', 'help');
  await house.settle();
  expect(answersTo(world, '#dev', question), 'answers to the question').toHaveLength(1);
};

promise('an event that comes twice is answered once', {
  on: ['slack', 'discord'],
  check: (house) => answeredOnce(house, () => house.world.repeatsLastEvent()),
  broken: {
    'the inbox forgets what has come': { sabotage: forgetsIds, shows: /answers to the question/ },
  },
});

promise('a message that comes again as another event is answered once', {
  on: ['slack'],
  check: (house) => answeredOnce(house, () => house.slack.delivery.repeatUnderAnotherId()),
  broken: {
    'the inbox looks at event ids alone': {
      sabotage: forgetsMessages,
      shows: /answers to the question/,
    },
  },
});
