import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, samplePlan } from '../support/conversation.ts';

const KEEP = 'keep the topic of this channel up to date';

describe('a channel’s topic', () => {
  it('is kept from a manager’s button on, behind what people have written, and left alone again', async () => {
    const chat = await conversation();
    chat.world.setsTopic('#dev', 'Ask in threads');
    const offer = await chat.says('mara', KEEP);
    expect(offer.text).toMatch(/“relbot: .* · next: .* 27 Aug”/);
    expect(chat.world.topic('#dev')).toBe('Ask in threads');
    await chat.world.clicks('ana', offer, 'Keep the topic up to date');
    const refused = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(refused.text).toMatch(/Only a release manager/);
    await chat.world.clicks('mara', offer, 'Keep the topic up to date');
    await chat.program.relbot.settle();
    expect(chat.world.topic('#dev')).toMatch(/^Ask in threads \| relbot: .* · next: .* 27 Aug$/);
    const before = chat.world.topic('#dev');
    await chat.program.windTo('2026-08-26T00:00Z');
    expect(chat.world.topic('#dev')).toBe(before);
    await chat.program.windTo('2026-08-29T00:00Z');
    expect(chat.world.topic('#dev')).toMatch(/^Ask in threads \| relbot: .*freeze.* until /);
    chat.world.setsTopic('#dev', `${chat.world.topic('#dev')} | Nova meets on Tuesdays`);
    const drop = await chat.says('mara', 'stop changing the topic of this channel');
    await chat.world.clicks('mara', drop, 'Leave the topic alone');
    await chat.program.relbot.settle();
    expect(chat.world.topic('#dev')).toBe('Ask in threads | Nova meets on Tuesdays');
    await chat.program.windTo('2026-09-12T00:00Z');
    expect(chat.world.topic('#dev')).toBe('Ask in threads | Nova meets on Tuesdays');
  });

  it('follows a date that moves, but not twice within ten minutes', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', KEEP);
    await chat.world.clicks('mara', offer, 'Keep the topic up to date');
    await chat.program.relbot.settle();
    const before = chat.world.topic('#dev');
    const moved = (day: string) => ({
      ...samplePlan,
      deadlines: samplePlan.deadlines.filter(({ key }) => key !== day),
    });
    const first = samplePlan.deadlines.find(
      ({ when }) => when.precision !== 'undecided' && when.at > chat.clock.now(),
    );
    await chat.imports(moved(first?.key ?? ''));
    await chat.program.windTo('2026-08-06T12:09Z');
    expect(chat.world.topic('#dev')).toBe(before);
    await chat.program.windTo('2026-08-06T12:11Z');
    expect(chat.world.topic('#dev')).not.toBe(before);
  });

  it('is nothing of a direct message', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', KEEP)).text).toMatch(/Only a release manager/);
    expect((await chat.says('mara', 'leave the topic alone')).text).toMatch(
      /I do not change the topic/,
    );
  });

  it.each([
    [KEEP, true],
    ['can you keep our topic up to date?', true],
    ['update the channel topic for us', true],
    ['show where we are in the topic', true],
    ['stop changing the topic of this channel', false],
    ['leave the topic alone', false],
    ['remove your part from the topic', false],
  ])('%s', (said, keep) => {
    expect(orderOf(said)).toEqual({ order: 'headline', keep });
  });

  it.each(['what is the topic here', 'the topic is rc1', 'change of topic'])(
    'is not meant by: %s',
    (said) => {
      expect(orderOf(said)?.order).not.toBe('headline');
    },
  );
});
