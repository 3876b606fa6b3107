import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import type { SeenMessage } from '../fakes/world.ts';
import type { House } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { filesRequest, moveIn, owes, posted, requestOn, takesRequests, told } from './scenes.ts';

const HOUR = 60 * 60_000;
const TROUBLE = /I cannot post in #qa/;

const closings = {
  'is deleted': (house: House) => house.world.deletesChannel('#qa'),
  'throws relbot out': (house: House) => house.world.throwsOut('#qa'),
};

/** Owes one post to the broken place and one to another, and lets an hour go by. */
async function anHour(house: House, words: string): Promise<void> {
  await owes(house, house.world, '#qa', words);
  await owes(house, house.world, '#dev', words);
  await house.settle();
  await house.windOn(HOUR);
}

async function ended(house: House): Promise<string[]> {
  return (await house.beside.read.outbox.ended()).map(({ state }) => state);
}

const forgetsTrouble = withRepositories(({ places }) => ({
  places: { ...places, troubled: async () => undefined },
}));

const clearsByAnything = withRepositories(({ outbox, places }) => ({
  outbox: {
    ...outbox,
    async sent(...args) {
      const done = await outbox.sent(...args);
      for (const { spot } of await places.inTrouble()) await places.troubled(spot, null);
      return done;
    },
  },
}));

for (const [what, closes] of Object.entries(closings)) {
  promise(`a channel that ${what} is told to the managers once, and stops nothing else`, {
    on: ['slack', 'discord'],
    async check(house) {
      await moveIn(house, '#dev', '#qa');
      await house.settle();
      closes(house);
      for (const words of ['Post 1', 'Post 2', 'Post 3']) await anHour(house, words);
      const { world } = house;
      for (const manager of ['mara', 'otto']) {
        await house.kept(world, () => told(world, manager, TROUBLE)[0], 'the word about it');
        expect(told(world, manager, TROUBLE), 'words about it').toHaveLength(1);
      }
      expect(await ended(house), 'what is on record').toEqual(['refused', 'refused', 'refused']);
      const [place] = await house.beside.read.places.inTrouble();
      expect(place?.trouble, 'the trouble on record').toMatch(/\w+ \w+.*\.$/);
      expect(posted(world, '#dev', /Post/), 'posts elsewhere').toHaveLength(3);
    },
    broken: {
      'trouble is forgotten': { sabotage: forgetsTrouble, shows: /words about it/ },
      'any message that is sent counts as mended': {
        sabotage: clearsByAnything,
        shows: /words about it/,
      },
      'nobody is to be told': {
        sabotage: (app) => ({
          ...app,
          managers: {
            has: (tx, person, scope) => app.managers.has(tx, person, scope),
            all: async () => [],
          },
        }),
        shows: /the word about it did not come/,
      },
      'a refusal is taken for a passing trouble': {
        sabotage: withPlatforms((platform) => ({
          async post(place, card, key) {
            const sent = await platform.post(place, card, key);
            if (sent.outcome !== 'refused') return sent;
            return { outcome: 'later', afterMs: 60_000, detail: sent.detail };
          },
        })),
        // It tries again and again: a fast machine runs out of rounds before the check runs out of patience.
        shows: /the word about it did not come|round in circles/,
      },
    },
  });
}

/** What waits for a place that takes nothing is tried all the same, one after the other. */
const parksNothing = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    park: (id, detail, by, { now }) => outbox.end(id, 'refused', detail, by, now),
  },
}));

const neverUnparks = withRepositories(({ outbox }) => ({
  outbox: { ...outbox, unpark: async () => false },
}));

async function owesThree(house: House, channel: string): Promise<void> {
  for (const words of ['Post 1', 'Post 2', 'Post 3']) {
    await owes(house, house.world, channel, words);
  }
  await house.settle();
}

for (const [what, closes] of Object.entries(closings)) {
  promise(`what waits for a channel that ${what} is tried once an hour, and given up in a day`, {
    on: ['slack', 'discord'],
    async check(house) {
      await moveIn(house, '#dev', '#qa');
      await house.settle();
      closes(house);
      await owesThree(house, '#qa');
      expect(await ended(house), 'tried at once').toEqual(['refused']);
      await house.windOn(HOUR);
      expect(await ended(house), 'tried in an hour').toEqual(['refused', 'refused']);
      for (let n = 4; n < 40; n += 1) await owes(house, house.world, '#qa', `Post ${n}`);
      await house.windOn(26 * HOUR);
      const states = await ended(house);
      expect(states.filter((state) => state === 'refused').length, 'tried in a day').toBeLessThan(
        30,
      );
      expect(states, 'done with').toHaveLength(39);
    },
    broken: {
      'each is tried': { sabotage: parksNothing, shows: /tried at once/ },
    },
  });
}

promise('a channel that relbot is invited to again gets at once what waits for it', {
  on: ['slack'],
  async check(house) {
    await moveIn(house, '#dev', '#qa');
    await house.settle();
    const { world } = house;
    world.throwsOut('#qa');
    await owesThree(house, '#qa');
    await world.invites('mara', '#qa');
    await house.kept(world, () => posted(world, '#qa', /Post 3/)[0], 'what waited');
    expect(
      posted(world, '#qa', /Post/).map(({ text }) => text),
      'posts there',
    ).toEqual(['Post 2', 'Post 3']);
  },
  broken: {
    'nobody notices': { sabotage: neverUnparks, shows: /what waited did not come/ },
  },
});

promise('a manager has a place tried again by a button, and is told when it is still refused', {
  on: ['discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await house.settle();
    const { world } = house;
    const { state } = house.discord;
    const granted = state.permissions;
    const seen = new Set<string>();
    const triesAgain = async () => {
      const isNew = ({ id }: SeenMessage) => !seen.has(id);
      const words = () => told(world, 'mara', /I cannot post/).find(isNew);
      const word = await house.kept(world, words, 'the word about it');
      seen.add(word.id);
      await world.clicks('mara', word, 'Try now');
    };
    state.permissions &= ~PermissionFlagsBits.SendMessages;
    await owesThree(house, '#dev');
    await triesAgain();
    await triesAgain();
    await house.settle();
    await owes(house, world, '#dev', 'Post 4');
    state.permissions = granted;
    await triesAgain();
    await house.kept(world, () => posted(world, '#dev', /Post 4/)[0], 'what waited');
  },
  broken: {
    'the button does nothing': {
      sabotage: neverUnparks,
      shows: /the word about it did not come/,
    },
  },
});

promise('a place that is mended is posted to again, and told of again when it breaks', {
  on: ['slack', 'discord'],
  async check(house) {
    await moveIn(house, '#dev', '#qa');
    const { world } = house;
    await house.settle();
    world.throwsOut('#qa');
    await anHour(house, 'Post 1');
    await house.kept(world, () => told(world, 'mara', TROUBLE)[0], 'the word about it');
    await world.invites('mara', '#qa');
    await anHour(house, 'Post 2');
    expect(
      posted(world, '#qa', /Post/).map(({ text }) => text),
      'posts there',
    ).toEqual(['Post 2']);
    world.throwsOut('#qa');
    await anHour(house, 'Post 3');
    await house.kept(world, () => told(world, 'mara', TROUBLE)[1], 'the second word');
  },
  broken: {
    'trouble stays for ever': {
      sabotage: withRepositories(({ places }) => ({
        places: {
          ...places,
          troubled: async (spot, why) => (why === null ? undefined : places.troubled(spot, why)),
        },
      })),
      shows: /the second word did not come/,
    },
  },
});

promise('what a person is told about a place in trouble does not count as mended', {
  on: ['discord'],
  async check(house) {
    await moveIn(house, '#dev');
    await takesRequests(house, '#dev');
    await filesRequest(house, 'ana');
    const { world } = house;
    await house.settle();
    house.discord.state.permissions &= ~PermissionFlagsBits.SendMessages;
    await owes(house, world, '#dev', 'Post 1');
    await house.settle();
    await house.kept(world, () => told(world, 'mara', /I cannot post/)[0], 'the word about it');
    await world.clicks('mara', requestOn(world), 'Approve');
    await house.until(world, () => told(world, 'ana', /approved/)[0], 'the decision');
    await owes(house, world, '#dev', 'Post 2');
    await house.settle();
    // By then it has been tried once more.
    await house.windOn(HOUR);
    expect(told(world, 'mara', /I cannot post/), 'words about it').toHaveLength(1);
  },
  broken: {
    'any message that is sent counts as mended': {
      sabotage: clearsByAnything,
      shows: /words about it/,
    },
  },
});

promise('when even the managers cannot be told, nothing goes round in circles', {
  on: ['discord'],
  async check(house) {
    await moveIn(house, '#dev', '#qa');
    await house.settle();
    for (const manager of house.managers) house.discord.closesDirectMessages(manager);
    house.world.deletesChannel('#qa');
    await anHour(house, 'Post 1');
    const before = house.discord.requests.length;
    await house.windOn(24 * HOUR);
    expect(house.discord.requests.length - before, 'requests of a day').toBe(0);
    expect(await ended(house), 'what is on record').toEqual(['refused', 'refused', 'refused']);
  },
  broken: {
    'what is refused is tried again': {
      sabotage: (app) =>
        withRepositories(({ outbox }) => ({
          outbox: {
            ...outbox,
            park: (id, detail, by, { now }) =>
              outbox.tryAgain(id, instant(app.clock.now() + HOUR), false, detail, by, now),
          },
        }))(app),
      shows: /requests of a day|round in circles/,
    },
  },
});
