import { expect } from 'vitest';
import type { House, Sabotage, Where } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms } from './sabotage.ts';
import { answersTo, moveIn, owes, posted, subscribes } from './scenes.ts';

const other = (where: Where): Where => (where === 'slack' ? 'discord' : 'slack');
/** A platform that is down is tried again after two seconds, by the real clock. */
const TWO_TRIES = 4000;
const HOUR = 60 * 60_000;
const COUNTDOWN = /Feature freeze/;

/** The one that cannot come up takes the others with it. */
const fallsTogether: Sabotage = (app) =>
  withPlatforms((platform) => ({
    async start(inbox) {
      try {
        await platform.start(inbox);
      } catch (error) {
        await Promise.all(app.platforms.map((each) => each.stop()));
        throw error;
      }
      // Whoever comes up last finds out.
      await new Promise(setImmediate);
    },
  }))(app);

const triesOnce = withPlatforms((platform) => {
  let tried = false;
  return {
    async start(inbox) {
      if (tried) throw new Error('Once is enough.');
      tried = true;
      await platform.start(inbox);
    },
  };
});

const thinksAllIsUp = withPlatforms((platform) => ({
  health: () => ({ ...platform.health(), state: 'up' }),
  async post(place, card, key) {
    if (platform.health().state === 'up') return platform.post(place, card, key);
    return { outcome: 'later', afterMs: 2 * HOUR, detail: 'Perhaps later.' };
  },
}));

const timesConnected = (house: House, where: Where): number =>
  where === 'slack' ? house.slack.delivery.connections : house.discord.gateway.counts.identified;

/** The house with both subscribed, started again while one platform refuses its token; two weeks go by. */
async function twoWeeksWithout(house: House, where: Where): Promise<void> {
  await moveIn(house, '#dev');
  await subscribes(house, '#dev');
  await house.settle();
  await house.stop();
  house.setToken(where, 'revoked');
  await house.start();
  await house.windTo('2026-08-21T12:00Z');
}

for (const down of ['slack', 'discord'] as const) {
  promise(`a bad token for ${down} is said in one line, and stops nothing else`, {
    on: ['both'],
    async check(house) {
      await twoWeeksWithout(house, down);
      const said = house.logged.filter(
        (line) => line.includes(`"platform":"${down}"`) && /refused|cannot|token/i.test(line),
      );
      expect(said.length, 'lines about it').toBeGreaterThan(0);
      const up = house.worldOf(other(down));
      const question = await up.says('ana', '#dev', 'when is feature freeze');
      await house.kept(up, () => answersTo(up, '#dev', question)[0], 'the answer');
      expect(posted(up, '#dev', COUNTDOWN).length, 'countdowns that went out').toBeGreaterThan(2);
    },
    broken: {
      'one that is down takes the others with it': {
        sabotage: fallsTogether,
        shows: /the answer did not come/,
      },
    },
  });

  promise(`when ${down} is back, it is told what is still of use`, {
    on: ['both'],
    patience: TWO_TRIES,
    async check(house) {
      await twoWeeksWithout(house, down);
      const world = house.worldOf(down);
      expect(posted(world, '#dev', COUNTDOWN), 'posts while it is down').toEqual([]);
      const before = timesConnected(house, down);
      house.setToken(down, 'restored');
      await house.kept(world, () => timesConnected(house, down) > before, 'it');
      await house.windOn(3 * HOUR);
      await house.kept(world, () => posted(world, '#dev', COUNTDOWN)[0], 'the post');
      await house.settle();
      const late = posted(world, '#dev', COUNTDOWN).map(({ text }) => text);
      expect(late, 'what is still of use').toEqual([expect.stringMatching(/This comes late/)]);
      const skipped = await house.beside.read.notices.withReason('skipped');
      expect(
        skipped.map(({ reason }) => reason),
        'why the others were not',
      ).toContain('A later notice of the same deadline says more.');
    },
    broken: {
      'it is tried only once': { sabotage: triesOnce, shows: /it did not come/ },
      'posts are formed as if it were up': {
        sabotage: thinksAllIsUp,
        shows: /the post did not come/,
      },
    },
  });

  promise(`a token of ${down} that is revoked while relbot runs costs no post`, {
    on: [down],
    patience: TWO_TRIES,
    async check(house) {
      const { world } = house;
      await moveIn(house, '#dev');
      await house.settle();
      house.setToken(down, 'revoked');
      await owes(house, world, '#dev', 'Freeze on Thursday.');
      await house.settle();
      expect(posted(world, '#dev', /Freeze on/), 'posts without a token').toEqual([]);
      house.setToken(down, 'restored');
      await house.kept(world, () => timesConnected(house, down) > 1, 'it');
      await house.windOn(15 * 60_000);
      await house.kept(world, () => posted(world, '#dev', /Freeze on/)[0], 'the post');
      expect(posted(world, '#dev', /Freeze on/), 'posts in the end').toHaveLength(1);
    },
    broken: {
      'it is tried only once': { sabotage: triesOnce, shows: /it did not come/ },
    },
  });
}

promise('a token that Discord refuses once, by mistake, leaves relbot mute for a moment only', {
  on: ['discord'],
  patience: TWO_TRIES,
  async check(house) {
    const { world, discord } = house;
    await moveIn(house, '#dev');
    await house.settle();
    const { token } = discord;
    discord.token = 'another';
    await owes(house, world, '#dev', 'Freeze on Thursday.');
    await house.settle();
    discord.token = token;
    await house.kept(world, () => timesConnected(house, 'discord') > 1, 'it');
    await house.windOn(HOUR);
    await house.kept(world, () => posted(world, '#dev', /Freeze on/)[0], 'the post');
  },
  broken: {
    'a platform that is lost is left alone': {
      sabotage: withPlatforms((platform) => ({
        start: (inbox) => platform.start({ ...inbox, lost: () => undefined }),
      })),
      shows: /it did not come/,
    },
  },
});
