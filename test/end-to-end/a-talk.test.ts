import { describe, expect, it } from 'vitest';
import { House } from '../promises/house.ts';
import { asks, moveIn, posted } from '../promises/scenes.ts';
import type { SeenMessage } from '../fakes/world.ts';

const LINES = [
  ['how long until feature freeze', /^Feature freeze is .*27 August 2026/],
  ['and rc1?', /^RC1 is .*3[12] days.*: in the week of 7 September 2026/],
  [
    'in Berlin time',
    /^That is from Mon 7 Sep 2026, 02:00 Europe\/Berlin to Sat 12 Sep 2026, 01:59/,
  ],
  ['what about strings?', /string freeze/i],
  ['can I land a feature', /^Yes, new features may land/],
  ['and for docs?', /^Yes, documentation changes may land/],
] as const;

describe.each(['slack', 'discord'] as const)('a talk on %s', (where) => {
  it('goes on in its thread or by replies, over a restart, and hears nothing else', async () => {
    const house = await House.build({ on: [where], patience: 10_000 });
    try {
      await moveIn(house, '#dev');
      const world = house.worldOf(where);
      /** On Slack in the thread of the first, on Discord in answer to the last. */
      const goesOn = async (user: string, to: SeenMessage, text: string) => {
        const thread = where === 'slack' ? (to.thread ?? to.id) : to.id;
        const before = posted(world, '#dev', /./).length;
        await world.says(user, '#dev', text, { thread });
        return await house.kept(
          world,
          () => posted(world, '#dev', /./)[before],
          `an answer to “${text}”`,
        );
      };

      const [[first, expected], ...others] = LINES;
      let last = await asks(house, world, 'ana', '#dev', first);
      expect(last.text).toMatch(expected);
      for (const [text, words] of others) {
        if (text === 'what about strings?') {
          await house.crash();
          await house.start();
        }
        await house.settle();
        last = await goesOn('ben', last, text);
        expect(last.text).toMatch(words);
      }

      // Said in the thread, but not to relbot.
      const thread = where === 'slack' ? (last.thread ?? last.id) : last.id;
      const heard = posted(world, '#dev', /./).length;
      await world.chats('ben', '#dev', 'and rc1?', { thread });
      await asks(house, world, 'ana', '#dev', 'help');
      expect(posted(world, '#dev', /./)).toHaveLength(heard + 1);

      const when = await asks(house, world, 'mara', '#dev', 'when is rc1');
      await house.settle();
      const preview = await goesOn('mara', when, 'push it back a week');
      expect(preview.text).toMatch(/RC1 .*would move to week of 14 September 2026/);
      expect(preview.buttons).toContain('Move it');
      await world.clicks('mara', preview, 'Move it');
      await house.kept(
        world,
        () => posted(world, '#dev', /RC1 .*is now week of 14 September 2026/)[0],
        'the move',
      );
      expect(house.violations).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

it('a direct message goes on, too: on Slack and on Discord', async () => {
  const house = await House.build({ on: ['slack', 'discord'], patience: 10_000 });
  try {
    await moveIn(house, '#dev');
    for (const world of house.worlds) {
      const tells = async (text: string, words: RegExp) => {
        const before = world.privately('ana').length;
        await world.tells('ana', text);
        const answer = await house.kept(
          world,
          () => world.privately('ana')[before],
          `an answer to “${text}”`,
        );
        expect(answer.text).toMatch(words);
        await house.settle();
      };
      await tells('how long until feature freeze', /^Feature freeze is .*27 August/);
      await tells('and rc1?', /^RC1 is .*3[12] days/);
      await tells('until when?', /RC1/);
    }
    expect(house.violations).toEqual([]);
  } finally {
    await house.close();
  }
});
