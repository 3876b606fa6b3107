import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import { permissionBits } from '../../adapters/discord/invite.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { SeenMessage } from '../fakes/world.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { asks, moveIn, posted, told } from './scenes.ts';

const MINUTE = 60_000;
const STATE = /^Where .* stands/;

const standing = (house: House): SeenMessage[] => posted(house.world, '#dev', STATE);

/** Mara has it kept; whether it is there yet is another matter. */
async function keeps(house: House): Promise<void> {
  const { world } = house;
  await house.settle();
  const offer = await asks(house, world, 'mara', '#dev', 'keep a state card here');
  await house.settle();
  await world.clicks('mara', offer, 'Keep a state card here');
}

/** The program dies at this step of posting it, and is started again ten minutes later; then freezes begin. */
async function afterDying(house: House, moment: 'before' | 'after'): Promise<SeenMessage[]> {
  await moveIn(house, '#dev');
  await house.settle();
  const offer = await asks(house, house.world, 'mara', '#dev', 'keep a state card here');
  await house.settle();
  const cut = house.mishaps.cutsPowerAt(`${moment} ${house.world.platform}.post`);
  await house.world.clicks('mara', offer, 'Keep a state card here');
  house.program.relbot.settle().catch(() => undefined);
  await cut;
  await house.crash();
  house.clock.set(instant(house.clock.now() + 10 * MINUTE));
  await house.start();
  await house.settle();
  await house.windTo('2026-08-28T00:00Z');
  return standing(house);
}

const isSureOfItself = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    claim: async (...args) =>
      (await outbox.claim(...args)).map((message) => ({ ...message, unsure: false })),
  },
}));

/** What was owed is not written down beside the card, so that it looks as if none had been. */
const knowsOfNoPost = withRepositories(({ stateCards }) => ({
  stateCards: {
    ...stateCards,
    shows: (id, { shown, next }) => stateCards.shows(id, { shown, next }),
  },
}));

const neverLooks = withRepositories(({ stateCards }) => ({
  stateCards: { ...stateCards, due: async () => [], nextChange: async () => null },
}));

for (const moment of ['before', 'after'] as const) {
  promise(`a place has one state card, also after a crash ${moment} it was posted`, {
    on: ['slack', 'discord'],
    async check(house) {
      const cards = await afterDying(house, moment);
      expect(cards.length, 'how many stand there').toBe(1);
      expect(cards[0]?.text, 'what it says').toMatch(/Feature freeze.* on until/);
    },
    broken: {
      'it is forgotten that one was owed': {
        sabotage: knowsOfNoPost,
        shows: /how many stand there/,
      },
      'nobody looks whether it still holds': { sabotage: neverLooks, shows: /what it says/ },
      ...(moment === 'after'
        ? {
            'what was on its way is sent again unseen': {
              sabotage: isSureOfItself,
              shows: /how many stand there/,
            },
          }
        : {}),
    },
  });
}

promise('a state card that may have been posted, and cannot be looked up, is never doubled', {
  on: ['slack'],
  readsSlack: false,
  async check(house) {
    expect((await afterDying(house, 'after')).length, 'how many stand there').toBe(1);
    await house.kept(
      house.world,
      () => told(house.world, 'mara', /cannot tell whether/)[0],
      'a word',
    );
    await house.settle();
    expect(told(house.world, 'mara', /cannot tell whether/).length, 'how often it is said').toBe(1);
  },
  broken: {
    'what was on its way is sent again unseen': {
      sabotage: isSureOfItself,
      shows: /how many stand there/,
    },
  },
});

promise('a state card that somebody has deleted is posted anew, once, when it changes', {
  on: ['discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await keeps(house);
    await house.settle();
    const [first] = standing(house);
    const message = house.discord.state.message(first?.id);
    if (message === undefined) throw new Error('There is no state card.');
    message.deleted = true;
    await house.windTo('2026-08-28T00:00Z');
    await house.kept(house.world, () => standing(house)[0], 'another card');
    await house.windTo('2026-09-20T00:00Z');
    expect(standing(house).length, 'how many stand there').toBe(1);
    expect(standing(house)[0]?.edits, 'whether it is the one that is changed').toBeGreaterThan(0);
  },
  broken: {
    'the copy is remembered': {
      sabotage: withRepositories(({ stateCards }) => ({
        stateCards: { ...stateCards, forgetPost: async () => undefined },
      })),
      shows: /another card did not come/,
    },
  },
});

promise('a state card that may not be pinned stands all the same, and a manager hears of it once', {
  on: ['discord'],
  async check(house) {
    house.discord.state.permissions = permissionBits() & ~PermissionFlagsBits.PinMessages;
    await moveIn(house, '#dev');
    await keeps(house);
    await house.settle();
    await house.windTo('2026-08-28T00:00Z');
    expect(standing(house), 'what stands there').toMatchObject([{ pinned: false }]);
    expect(told(house.world, 'mara', /could not pin/).length, 'how often it is said').toBe(1);
  },
  broken: {
    'a refusal is forgotten': {
      sabotage: withPlatforms(() => ({ pin: async () => ({ outcome: 'sent' }) })),
      shows: /how often it is said/,
    },
  },
});
