import { describe, expect, it } from 'vitest';
import { House } from '../promises/house.ts';
import { moveIn, posted } from '../promises/scenes.ts';

describe('a command whose answer waits for a confirmation', () => {
  it.each(['slack', 'discord'] as const)(
    'is confirmed where only its author sees it, on %s',
    async (where) => {
      const house = await House.build({ on: [where], patience: 10_000 });
      try {
        await moveIn(house, '#dev');
        const { world } = house;
        const whispered = (words: RegExp) =>
          house.kept(
            world,
            () => world.privately('mara').find(({ text }) => words.test(text)),
            `${words}`,
          );
        await world.command('mara', '#dev', 'ask', 'subscribe this channel');
        const offer = await whispered(/posts are to come/);
        const open = posted(world, '#dev', /./);
        // What was whispered is still there after a restart, and its button still leads somewhere.
        await house.crash();
        await house.start();
        await world.clicks('mara', offer, 'Subscribe this channel');
        expect(await whispered(/is subscribed/)).toMatchObject({ id: offer.id, buttons: [] });
        expect(world.privately('mara')).toHaveLength(1);
        expect(posted(world, '#dev', /./)).toEqual(open);
        expect(house.violations).toEqual([]);
      } finally {
        await house.close();
      }
    },
  );
});
