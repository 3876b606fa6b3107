import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';

async function says(chat: Conversation, order: string, button: string): Promise<void> {
  const preview = await chat.says('mara', order);
  await chat.world.clicks('mara', preview, button);
  await chat.program.relbot.settle();
}

const titles = (chat: Conversation, channel = '#dev') =>
  chat.world
    .messages(channel)
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .slice(1)
    .map(({ text }) => text.split('\n')[0] ?? '');

const FREEZES = 'for the whole project, remind of freezes 10, 3 and 1 days before';

describe('how a whole project is told', () => {
  it('is previewed channel by channel, set by a manager’s button, and plans anew at once', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await chat.subscribes('#i18n');
    await says(chat, 'this channel is for translators', 'Tell it so');
    await says(chat, 'reminders here 20 days before', 'Tell it so');
    const preview = await chat.says('mara', FREEZES);
    expect(preview.text).toMatch(/1 channel of OpenStack would be told otherwise\./);
    expect(preview.text).toMatch(/But all freezes 10, 3, 1 days ahead\./);
    expect(preview.text).toMatch(/#i18n: \d+ posts, and not \d+\. Next: /);
    expect(preview.text).toMatch(/As before: #dev\./);
    await chat.world.clicks('ana', preview, 'Tell all so');
    const refused = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(refused.text).toMatch(/Only a release manager/);
    await chat.world.clicks('mara', preview, 'Tell all so');
    await chat.program.relbot.settle();
    await chat.program.windTo('2026-08-21T00:00Z');
    // Ten days before the feature freeze is a Monday.
    expect(
      titles(chat, '#i18n').filter((one) => /Feature freeze|Coming up/.test(one)),
    ).toHaveLength(1);
    expect(titles(chat)).toEqual(['Soft string freeze: Thursday 27 August 2026']);
  });

  it('says in a channel what comes from where, and how to go back', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await says(chat, 'by default post at 10 on working days', 'Tell all so');
    await says(chat, FREEZES, 'Tell all so');
    await says(chat, 'only freezes here', 'Tell it so');
    const shown = await chat.says('ana', 'how is this channel set');
    expect(shown.text).toMatch(/only freezes \(as said here\)/);
    expect(shown.text).toMatch(/at 10:00, Monday to Friday.*\(as the project says\)/);
    expect(shown.text).toMatch(/But all freezes 10, 3, 1 days ahead \(as the project says\)/);
    expect(shown.text).toMatch(/“as the project says here” takes back/);
    await says(chat, 'as the project says here', 'Tell it so');
    const back = await chat.says('ana', 'how is this channel set');
    expect(back.text).toMatch(/every kind of date that concerns them\./);
    await says(chat, 'usual reminders for the whole project', 'Tell all so');
    const usual = await chat.says('ana', 'how is the whole project told');
    expect(usual.text).toMatch(/no words of its own/);
  });

  it('holds for a channel that subscribes afterwards', async () => {
    const chat = await conversation();
    await says(chat, 'by default post at 10', 'Tell all so');
    await chat.subscribes('#dev');
    expect((await chat.says('ana', 'how is this channel set')).text).toMatch(/at 10:00/);
    await chat.program.windTo('2026-08-13T09:30Z');
    expect(titles(chat)).toEqual([]);
    await chat.program.windTo('2026-08-13T10:30Z');
    expect(titles(chat)).toHaveLength(1);
  });

  it('is refused where a channel’s own words would leave no moment to post', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await says(chat, 'quiet from 18 to 8 here', 'Tell it so');
    const refused = await chat.says('mara', 'by default post at 7');
    expect(refused.text).toMatch(/does not go with what #dev says itself/);
  });

  it('has no zone of its own to say, nor a word on what is unsure', async () => {
    const chat = await conversation();
    expect(
      (await chat.says('mara', 'by default the time zone here is Europe/Berlin')).text,
    ).toMatch(/stands in its file/);
    expect((await chat.says('mara', 'by default better twice than never here')).text).toMatch(
      /each channel’s own choice/,
    );
  });

  it('is not set by a button whose preview no longer holds', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const first = await chat.says('mara', FREEZES);
    await says(chat, 'by default post at 10', 'Tell all so');
    await chat.world.clicks('mara', first, 'Tell all so');
    const refused = await chat.world.until(() => chat.world.privately('mara').at(-1));
    expect(refused.text).toMatch(/has changed since/);
  });

  it('comes with the file, which leaves alone what it does not speak of', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await chat.imports({ ...samplePlan, reminders: { kinds: ['release'] } });
    expect((await chat.says('ana', 'how is this channel set')).text).toMatch(
      /only releases \(as the project says\)/,
    );
    await chat.imports(samplePlan);
    expect((await chat.says('ana', 'how is this channel set')).text).toMatch(/only releases/);
    await chat.imports({ ...samplePlan, reminders: {} });
    expect((await chat.says('ana', 'how is this channel set')).text).toMatch(/every kind of date/);
  });
});

describe('the words for it', () => {
  const freezes = { set: 'ladder', about: 'freezes', days: [10, 3, 1] };

  it.each([
    [FREEZES, freezes],
    ['remind everyone of freezes 10, 3 and 1 days ahead by default', freezes],
    [
      'for the whole project, remind us 3 days before rc1',
      { set: 'ladder', about: 'rc1', days: [3] },
    ],
    ['by default post at 9', { set: 'time', time: '09:00' }],
    [
      'by default post at 9 on working days',
      { set: 'time-and-days', time: '09:00', days: [1, 2, 3, 4, 5] },
    ],
    ['in all channels only freezes and releases', { set: 'kinds', kinds: ['freeze', 'release'] }],
    ['reminders 10, 5 and 1 days before in all our channels', { set: 'lead', days: [10, 5, 1] }],
    [
      'quiet from 20 to 8 for the whole project',
      { set: 'quiet', quiet: { from: '20:00', to: '08:00' } },
    ],
    [
      'for the whole project, every Monday at 9 the week ahead',
      { set: 'digest', weekday: 1, time: '09:00' },
    ],
    ['by default channels are for developers', { set: 'audience', audience: 'developers' }],
    ['no posts on Fridays by default', { set: 'days', how: 'not', days: [5] }],
    [
      'usual reminders for freezes for the whole project',
      { set: 'ladder', about: 'freezes', days: null },
    ],
    ['usual reminders for the whole project', { set: 'nothing' }],
    ['set the default reminders to 10 and 3 days before', { set: 'lead', days: [10, 3] }],
    ['how is the whole project told?', null],
    ['what are the default reminders?', null],
  ])('%s', (said, change) => {
    expect(orderOf(said)).toEqual({ order: 'project-told', change });
  });

  it.each([
    'is the whole project told of freezes 3 days before?',
    'we post at 9 by default',
    'for the whole project that is bad news',
    'can we land this by default',
  ])('are not found in: %s', (said) => {
    expect(orderOf(said)?.order).not.toBe('project-told');
  });

  it.each([
    'as the project says here',
    'tell us as the project says',
    'back to the project’s reminders here',
    'use the project settings here',
  ])('a channel goes back by: %s', (said) => {
    expect(orderOf(said)).toEqual({ order: 'how-told', change: { set: 'nothing' } });
  });
});
