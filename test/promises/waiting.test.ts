import { expect } from 'vitest';
import { brand, type PostId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import type { Taken } from '../../src/app/delivery/outlet.ts';
import type { House, Sabotage, Where } from './house.ts';
import { promise } from './promise.ts';
import { withPlatforms, withRepositories } from './sabotage.ts';
import { moveIn, owes, posted } from './scenes.ts';

const MINUTE = 60_000;

const other = (where: Where): Where => (where === 'slack' ? 'discord' : 'slack');

const shown = (house: House, where: Where, channel: string) =>
  posted(house.worldOf(where), channel, /^Post/).map(({ text }) => text);

/** A platform that asks to wait makes all of them wait. */
const waitsAsOne: Sabotage = (app) => {
  let calm = true;
  return withPlatforms((platform) => ({
    async post(place, card, key) {
      if (!calm) return { outcome: 'later', afterMs: 1000, detail: 'Another one asked to wait.' };
      const sent = await platform.post(place, card, key);
      calm = sent.outcome !== 'later';
      return sent;
    },
  }))(app);
};

/** What has to wait goes to the back of the queue. */
const queuesAnew: Sabotage = (app) => {
  const claimed = new Map<PostId, Taken>();
  return withRepositories(({ outbox }) => ({
    outbox: {
      ...outbox,
      async claim(...args) {
        const messages = await outbox.claim(...args);
        for (const message of messages) claimed.set(message.id, message);
        return messages;
      },
      async tryAgain(id, at, _, detail, by) {
        const message = claimed.get(id);
        if (message === undefined) throw new Error('It was never claimed.');
        await outbox.end(id, 'given up', detail, by, at);
        await outbox.add(message, brand<PostKey>(`${message.key}b`), at);
        return true;
      },
    },
  }))(app);
};

/** A lease that ran out is anybody's, also where it is one's own and the message is still being sent. */
const takesItsOwn = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    claim: (now, platform, by, until, limit) => outbox.claim(now, platform, by, until, limit, []),
  },
}));

/** One message at a time, whatever platform it is for. */
const sendsOneByOne: Sabotage = (app) => {
  let last: Promise<unknown> = Promise.resolve();
  return withPlatforms((platform) => ({
    post(place, card, key) {
      const sent = last.then(() => platform.post(place, card, key));
      last = sent;
      return sent;
    },
  }))(app);
};

for (const limited of ['slack', 'discord'] as const) {
  promise(`while ${limited} asks to wait, only that place waits, and keeps its order`, {
    on: ['both'],
    async check(house) {
      const [slow, quick] = [house.worldOf(limited), house.worldOf(other(limited))];
      await moveIn(house, '#dev', '#qa');
      await house.settle();
      slow.failNext('rate-limited');
      await owes(house, slow, '#dev', 'Post 1');
      await owes(house, slow, '#dev', 'Post 2');
      await house.settle();
      await owes(house, slow, '#qa', 'Post 3');
      await owes(house, quick, '#dev', 'Post 4');
      await house.settle();
      expect(shown(house, other(limited), '#dev'), 'the other platform').toEqual(['Post 4']);
      expect(shown(house, limited, '#qa'), 'the other place').toEqual(['Post 3']);
      expect(shown(house, limited, '#dev'), 'the place that waits').toEqual([]);
      await house.windOn(5000);
      expect(shown(house, limited, '#dev'), 'the order').toEqual(['Post 1', 'Post 2']);
    },
    broken: {
      'all wait for one': { sabotage: waitsAsOne, shows: /the other platform/ },
      'what waits goes to the back of the queue': {
        sabotage: queuesAnew,
        shows: /the place that waits|the order/,
      },
    },
  });

  promise(`while ${limited} does not answer at all, the other platform goes on`, {
    on: ['both'],
    async check(house) {
      const quick = house.worldOf(other(limited));
      await moveIn(house, '#dev');
      await house.settle();
      const { reached, letGo } = house.mishaps.holdsAt(`before ${limited}.post`);
      await owes(house, house.worldOf(limited), '#dev', 'Post 1');
      void house.program.relbot.settle();
      await reached;
      await owes(house, quick, '#dev', 'Post 2');
      void house.program.relbot.settle();
      await house.kept(quick, () => shown(house, other(limited), '#dev')[0], 'the post');
      letGo();
      await house.settle();
      expect(shown(house, limited, '#dev'), 'what was held up').toEqual(['Post 1']);
    },
    broken: {
      'there is one queue for all': { sabotage: sendsOneByOne, shows: /the post did not come/ },
    },
  });

  promise(`a place on ${limited} that does not answer delays no other, and keeps its order`, {
    on: [limited],
    async check(house) {
      const { world } = house;
      await moveIn(house, '#dev', '#qa');
      await house.settle();
      const { reached, letGo } = house.mishaps.holdsAt(
        `before ${limited}.post`,
        ([place]) => place === world.placeOf('#dev'),
      );
      for (const words of ['Post 1', 'Post 2']) await owes(house, world, '#dev', words);
      void house.program.relbot.settle();
      await reached;
      for (const words of ['Post 3', 'Post 4']) {
        await owes(house, world, '#qa', words);
        void house.program.relbot.settle();
        await house.kept(world, () => shown(house, limited, '#qa').includes(words), 'the post');
      }
      expect(shown(house, limited, '#dev'), 'the place that hangs').toEqual([]);
      letGo();
      await house.settle();
      expect(shown(house, limited, '#dev'), 'the order').toEqual(['Post 1', 'Post 2']);
    },
    broken: {
      'they are sent one by one': { sabotage: sendsOneByOne, shows: /the post did not come/ },
    },
  });

  promise(`a clock that jumps while a message is on its way to ${limited} repeats nothing`, {
    on: [limited],
    async check(house) {
      const { world } = house;
      await moveIn(house, '#dev', '#qa');
      await house.settle();
      let attempts = 0;
      const { reached, letGo } = house.mishaps.holdsAt(`before ${limited}.post`, ([place]) => {
        if (place !== world.placeOf('#dev')) return false;
        attempts += 1;
        return true;
      });
      await owes(house, world, '#dev', 'Post 1');
      void house.program.relbot.settle();
      await reached;
      // The machine slept, or its clock was set: every lease is over, also of what is being sent.
      house.clock.set(instant(house.clock.now() + 10 * MINUTE));
      // Two, one after the other: time enough to look up the first and to send it again.
      for (const words of ['Post 2', 'Post 3']) {
        await owes(house, world, '#qa', words);
        void house.program.relbot.settle();
        await house.kept(world, () => shown(house, limited, '#qa').includes(words), 'the post');
      }
      letGo();
      await house.settle();
      expect(attempts, 'attempts').toBe(1);
      expect(shown(house, limited, '#dev'), 'what is shown').toEqual(['Post 1']);
    },
    broken: {
      'it takes its own for left behind': {
        sabotage: takesItsOwn,
        shows: /attempts|what is shown/,
      },
    },
  });
}
