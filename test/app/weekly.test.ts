import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation } from '../support/conversation.ts';

const weekly = (weekday: number | null, time: string | null) => ({
  order: 'how-told',
  change: { set: 'digest', weekday, time },
});

describe('one message a week', () => {
  it('is asked for in few words, on the channel’s own clock, and stopped again', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const press = async (said: string) => {
      const preview = await chat.says('mara', said);
      await chat.world.clicks('mara', preview, 'Tell it so');
      await chat.program.relbot.settle();
      return preview.text;
    };
    await press('the time zone here is America/New_York');
    expect(await press('weekly on Fridays at 15:00')).toMatch(
      /One post a week with the week ahead, Friday at 15:00; .*America\/New_York/,
    );
    // Friday 21 August, 15:00 in New York: of the feature freeze on the 27th.
    await chat.program.windTo('2026-08-21T18:59Z');
    const before = chat.world.messages('#dev').length;
    await chat.program.windTo('2026-08-21T19:01Z');
    expect(chat.world.messages('#dev').slice(before)).toHaveLength(1);
    expect(chat.world.messages('#dev').at(-1)?.text).toMatch(/^The week ahead/);
    expect(await press('every Monday')).toMatch(/Monday at 15:00/);
    const stopped = await press('stop the weekly message');
    expect(stopped).toMatch(/One post for each day on which there is something/);
    expect(stopped).toMatch(/“unsubscribe this channel” stops all reminders instead/);
    expect((await chat.says('mara', 'stop the weekly message')).text).toMatch(
      /There is no weekly message/,
    );
    expect((await chat.says('ana', 'every Monday at 9')).text).toMatch(/Only a release manager/);
  });

  it.each([
    ['every Monday', weekly(1, null)],
    ['every Monday morning', weekly(1, null)],
    ['remind us every monday at 9', weekly(1, '09:00')],
    ['weekly', weekly(null, null)],
    ['weekly on Fridays at 15:00', weekly(5, '15:00')],
    ['weekly at 8am', weekly(null, '08:00')],
    ['once a week, on Tue at 8:30 here', weekly(2, '08:30')],
    ['a weekly summary on Mondays', weekly(1, null)],
    ['send us a weekly summary please', weekly(null, null)],
    ['weekly digest', weekly(null, null)],
    ['every Friday at 15:00 what is coming', weekly(5, '15:00')],
    ['post what’s due every Wednesday', weekly(3, null)],
    ['stop the weekly message', { order: 'how-told', change: { set: 'single' } }],
    ['no more weekly posts', { order: 'how-told', change: { set: 'single' } }],
    [
      'please stop posting the weekly digest here',
      { order: 'how-told', change: { set: 'single' } },
    ],
  ])('%s', (said, order) => {
    expect(orderOf(said)).toEqual(order);
  });

  it.each([
    'every Monday?',
    'we meet every Monday',
    'remind me every Monday',
    'remind us of rc1 every Monday',
    'every Friday remind us to update the docs',
    'what is due on Monday',
    'what is the weekly meeting',
    'weekly on Fridays at 25:00',
    'stop the reminders',
  ])('is not found in: %s', (said) => {
    expect(orderOf(said)?.order).not.toBe('how-told');
  });
});
