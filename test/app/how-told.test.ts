import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

async function told(chat: Conversation, ...orders: readonly string[]): Promise<void> {
  for (const order of orders) {
    const preview = await chat.says('mara', order);
    await chat.world.clicks('mara', preview, 'Tell it so');
    await chat.program.relbot.settle();
  }
}

const titles = (chat: Conversation) =>
  chat.world
    .messages('#dev')
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .slice(1)
    .map(({ text }) => text.split('\n')[0]);

describe('how a channel is told', () => {
  it('is shown to whoever asks', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const shown = await chat.says('ana', 'how is this channel set?');
    expect(shown.text).toMatch(/at 09:00, Monday to Friday, but not on holidays \(UTC\)/);
  });

  it('changes by a manager’s button, with the next posts shown before and after', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const preview = await chat.says('mara', 'this channel is for translators');
    expect(preview.text).toMatch(/For translators/);
    expect(preview.text).toMatch(/\d+ posts would come, and not \d+\./);
    expect(preview.text).toMatch(/Next, then: Thu 20 Aug 2026, 09:00 UTC/);
    await chat.world.clicks('ana', preview, 'Tell it so');
    const refused = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(refused.text).toMatch(/Only a release manager can say how a channel is told/);
    await chat.world.clicks('mara', preview, 'Tell it so');
    await chat.program.windTo('2026-09-11T00:00Z');
    expect(titles(chat)).toMatchInlineSnapshot(`
      [
        "Coming up in 2026.2 Hibiscus",
        "Soft string freeze: Thursday 27 August 2026",
        "Soft string freeze is on",
        "Hard string freeze: Thursday 10 September 2026",
        "Coming up in 2026.2 Hibiscus",
        "Hard string freeze is on",
      ]
    `);
  });

  it('is not changed by a button whose preview no longer holds', async () => {
    const chat = await conversation();
    const first = await chat.says('mara', 'only freezes here');
    await told(chat, 'post at 8:30 here');
    await chat.world.clicks('mara', first, 'Tell it so');
    const refused = await chat.world.until(() => chat.world.privately('mara').at(-1));
    expect(refused.text).toMatch(/has changed since/);
  });

  it('tells nothing twice that was told before', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await chat.program.windTo('2026-08-20T09:30Z');
    const before = titles(chat);
    await told(chat, 'post at 10:00 here', 'no posts on Fridays here');
    await chat.program.windTo('2026-08-20T12:00Z');
    expect(titles(chat)).toEqual(before);
  });

  it('may be one post a week, also of a week without dates', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await told(
      chat,
      'every Monday at 9 the week ahead',
      'say so when there is nothing here',
      'quiet from 20 to 8 here',
    );
    await chat.program.windTo('2026-09-08T00:00Z');
    expect(titles(chat)).toMatchInlineSnapshot(`
      [
        "Nothing is due in 2026.2 Hibiscus this week.",
        "Nothing is due in 2026.2 Hibiscus this week.",
        "The week ahead in 2026.2 Hibiscus",
        "Feature freeze, Final release for client libraries, Soft string freeze and Requirements freeze are on",
        "The week ahead in 2026.2 Hibiscus",
        "The week ahead in 2026.2 Hibiscus",
      ]
    `);
  });

  it('leaves a day to post on, and no post in the quiet hours', async () => {
    const chat = await conversation();
    await told(chat, 'quiet from 20 to 8 here');
    expect((await chat.says('mara', 'post at 7 here')).text).toMatch(/into the quiet hours/);
    expect((await chat.says('mara', 'no posts on weekdays here')).text).toMatch(/no day to post/);
  });
});

describe('a post of which nobody can tell whether it got through', () => {
  it('is rather missed, or rather repeated, as the channel says', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const usual = await chat.says('ana', 'how is this channel set?');
    expect(usual.text).toMatch(/rather missed than repeated/);
    await told(chat, 'better twice than never here', 'post at 8:30 here');
    const changed = await chat.says('ana', 'how is this channel set?');
    expect(changed.text).toMatch(/rather comes twice than never/);
    await told(chat, 'rather miss than repeat here');
    const back = await chat.says('ana', 'how is this channel set?');
    expect(back.text).toMatch(/at 08:30.*rather missed than repeated/s);
    expect((await chat.says('ana', 'better twice than never here')).text).toMatch(
      /Only a release manager/,
    );
  });
});

describe('a ladder of one date’s own', () => {
  const OF_STRINGS = /Hard string freeze/;

  it('lasts for that date, wins over the channel’s, and goes back to the usual', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await told(chat, 'only releases here', 'reminders here 20 days before');
    const preview = await chat.says('mara', 'remind us 10, 5 and 2 days before hard string freeze');
    expect(preview.text).toMatch(/But Hard string freeze 10, 5, 2 days ahead\./);
    await chat.world.clicks('mara', preview, 'Tell it so');
    await chat.program.relbot.settle();
    await chat.program.windTo('2026-09-07T00:00Z');
    expect(titles(chat).filter((title) => OF_STRINGS.test(title ?? ''))).toHaveLength(2);
    await told(chat, 'usual reminders for hard string freeze here');
    const before = titles(chat).length;
    await chat.program.windTo('2026-09-12T00:00Z');
    expect(titles(chat).slice(before).join()).not.toMatch(OF_STRINGS);
  });

  it('asks which date is meant, and is refused beside one post a week', async () => {
    const chat = await conversation();
    const which = await chat.says('mara', 'remind us 10 and 5 days before the zebra freeze');
    expect(which.text).not.toMatch(/would be told otherwise/);
    await told(chat, 'every Monday at 9 the week ahead');
    const refused = await chat.says('mara', 'remind us 10 and 5 days before rc1 here');
    expect(refused.text).toMatch(/one post a week/);
  });

  it('is a manager’s to set', async () => {
    const chat = await conversation();
    const refused = await chat.says('ana', 'remind us 10 and 5 days before rc1 here');
    expect(refused.text).toMatch(/Only a release manager/);
  });
});

describe('the words for it', () => {
  it.each([
    ['this channel is for translators', { set: 'audience', audience: 'translators' }],
    ['only freezes and releases here', { set: 'kinds', kinds: ['freeze', 'release'] }],
    ['everything here', { set: 'everything' }],
    ['post at 8:30 here', { set: 'time', time: '08:30' }],
    ['no posts on Fridays here', { set: 'days', how: 'not', days: [5] }],
    ['post on weekends too', { set: 'days', how: 'also', days: [6, 7] }],
    ['no posts on holidays here', { set: 'holidays', off: true }],
    ['every Monday at 9 the week ahead', { set: 'digest', weekday: 1, time: '09:00' }],
    ['single posts here', { set: 'single' }],
    ['reminders here 10, 5 and 1 days before', { set: 'lead', days: [10, 5, 1] }],
    ['remind us 10, 5 and 1 days before rc1', { set: 'ladder', about: 'rc1', days: [10, 5, 1] }],
    ['always remind us 3 days before rc1', { set: 'ladder', about: 'rc1', days: [3] }],
    ['usual reminders for rc1 here', { set: 'ladder', about: 'rc1', days: null }],
    ['quiet from 20 to 8 here', { set: 'quiet', quiet: { from: '20:00', to: '08:00' } }],
    ['better twice than never here', { set: 'when-unsure', choice: 'repeat' }],
    ['rather miss than repeat here', { set: 'when-unsure', choice: 'miss' }],
    ['how is this channel set', null],
  ])('%s', (said, change) => {
    expect(orderOf(said)).toEqual({ order: 'how-told', change });
  });

  it.each([
    'I think only freezes matter here',
    'is this channel for translators?',
    'this channel is about kubernetes',
    'this channel is for kubernetes',
    'post at 8:30',
    'nothing on Friday',
    'we post every Monday',
    'when is the week ahead of rc1',
    'better twice than never',
    'remind us 3 days before rc1',
    'remind us 3 and 1 days before rc1 to tag it',
  ])('are not found in: %s', (said) => {
    expect(orderOf(said)?.order).not.toBe('how-told');
  });
});
