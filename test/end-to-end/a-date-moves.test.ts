import { expect, it } from 'vitest';
import { House } from '../promises/house.ts';
import { asks, moveIn, posted, subscribes } from '../promises/scenes.ts';
import type { SeenMessage, World } from '../fakes/world.ts';

it('a date moves: shown on Slack, relbot restarts, confirmed there, told and undone on Discord', async () => {
  const house = await House.build({ on: ['slack', 'discord'], patience: 10_000 });
  try {
    await moveIn(house, '#dev');
    const { slack, discord } = house;
    const says = (world: World, user: string, text: string) =>
      asks(house, world, user, '#dev', text);
    const becomes = (world: World, { id }: SeenMessage, words: RegExp) =>
      house.kept(
        world,
        () => world.messages('#dev').find((one) => one.id === id && words.test(one.text)),
        `${words}`,
      );
    await subscribes(house, '#dev');

    const preview = await says(slack, 'mara', 'push rc1 back a week because the gate is down');
    expect(preview.text).toMatch(/RC1 would move to week of 14 September 2026[^]*gate is down/);
    await house.crash();
    await house.start();
    await slack.clicks('mara', preview, 'Move it');
    await becomes(slack, preview, /RC1 is now week of 14 September 2026[^]*Confirmed by mara/);
    const news = await house.kept(
      discord,
      () => posted(discord, '#dev', /A date of .* has moved/)[0],
      'the news on Discord',
    );
    expect(news.text).toMatch(/RC1[^]*Changed by mara: the gate is down/);

    const undo = await says(discord, 'otto', 'undo');
    expect(undo.text).toMatch(/takes back the last change, by mara/);
    await discord.clicks('otto', undo, 'Undo it');
    await becomes(discord, undo, /RC1 is now week of 7 September 2026[^]*Confirmed by otto/);
    await house.kept(
      slack,
      () => posted(slack, '#dev', /A date of .* has moved[^]*by otto/)[0],
      'the news of the undo on Slack',
    );

    // Whom the chat has not seen yet it cannot name.
    await says(discord, 'cleo', 'help');
    const offer = await says(discord, 'otto', 'make @cleo a manager');
    await discord.clicks('otto', offer, 'Make them a manager');
    await becomes(discord, offer, /cleo[^]*is a release manager of/);
    expect((await says(discord, 'cleo', 'who is the release manager')).text).toMatch(/cleo/);
    expect(house.violations).toEqual([]);
  } finally {
    await house.close();
  }
});
