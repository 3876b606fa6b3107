import { describe, expect, it } from 'vitest';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import { day } from '../domain/sample-cycle.ts';

async function subscribed(now?: string): Promise<Conversation> {
  const chat = await conversation(now === undefined ? {} : { now });
  const offer = await chat.says('mara', 'subscribe this channel');
  await chat.world.clicks('mara', offer, 'Subscribe this channel');
  await chat.program.relbot.settle();
  return chat;
}

/** What relbot posted by itself, after it greeted. */
function posts(chat: Conversation) {
  return chat.world
    .messages('#dev')
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .slice(1);
}

const titles = (chat: Conversation) => posts(chat).map(({ text }) => text.split('\n')[0]);

describe('channels are told', () => {
  it('a manager subscribes a channel, sees what will come and confirms it', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', 'subscribe this channel');
    expect(offer.text).toMatch(/posts are to come for 2026\.2 Hibiscus/);
    expect(offer.buttons).toEqual(['Subscribe this channel']);
    await chat.world.clicks('mara', offer, 'Subscribe this channel');
    const now = chat.world.messages('#dev').find(({ id }) => id === offer.id);
    expect(now?.text).toMatch(/#?dev is subscribed/);
  });

  it('nobody else does, neither by word nor by the button', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'subscribe this channel')).text).toMatch(
      /Only a release manager can subscribe a channel\.[^]*mara/,
    );
    const offer = await chat.says('mara', 'subscribe this channel');
    await chat.world.clicks('ana', offer, 'Subscribe this channel');
    const told = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(told.text).toMatch(/Only a release manager/);
    await chat.program.windTo('2026-10-05T00:00Z');
    expect(posts(chat)).toEqual([]);
  });

  it('five names on one date are one post, each once, and a freeze begins in a card of its own', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-08-28T00:00Z');
    await chat.program.windTo('2026-08-28T00:00Z');
    expect(titles(chat)).toMatchInlineSnapshot(`
      [
        "Feature freeze: Thursday 27 August 2026",
        "Coming up in 2026.2 Hibiscus",
        "Feature freeze and 4 more: Thursday 27 August 2026",
        "Feature freeze, Final release for client libraries, Soft string freeze and Requirements freeze are on",
      ]
    `);
  });

  it('through to the end of the cycle', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-10-10T00:00Z');
    expect(titles(chat)).toMatchInlineSnapshot(`
      [
        "Feature freeze: Thursday 27 August 2026",
        "Coming up in 2026.2 Hibiscus",
        "Feature freeze and 4 more: Thursday 27 August 2026",
        "Feature freeze, Final release for client libraries, Soft string freeze and Requirements freeze are on",
        "Feature freeze and 3 more: Thursday 27 August 2026",
        "RC1: week of 7 September 2026",
        "Cycle highlights: Thursday 3 September 2026",
        "Hard string freeze: Thursday 10 September 2026",
        "RC1: week of 7 September 2026",
        "Coming up in 2026.2 Hibiscus",
        "Hard string freeze is on",
        "Hard string freeze: Thursday 10 September 2026",
        "Feature freeze and Soft string freeze are over",
        "Final RC: week of 21 September 2026",
        "2026.2 Hibiscus release: Wednesday 30 September 2026",
        "Final RC: week of 21 September 2026",
        "2026.2 Hibiscus release: Wednesday 30 September 2026",
        "2026.2 Hibiscus: the Release stage has begun",
        "2026.2 Hibiscus release: Wednesday 30 September 2026",
        "2026.2 Hibiscus release: Wednesday 30 September 2026",
        "Membership freeze, Final release for client libraries and Hard string freeze are over",
        "2026.2 Hibiscus release: Wednesday 30 September 2026",
      ]
    `);
  });

  it('after a week down it posts what is still useful, marked late, once', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-08-10T00:00Z');
    chat.clock.set(day('2026-08-26') && (Date.parse('2026-08-26T20:00Z') as never));
    await chat.program.relbot.settle();
    await chat.program.relbot.settle();
    expect(posts(chat)).toHaveLength(1);
    expect(posts(chat)[0]?.text).toMatch(/late/i);
  });

  it('a moved deadline is told, and the countdown follows the new date', async () => {
    const chat = await subscribed();
    await chat.imports({
      ...samplePlan,
      deadlines: samplePlan.deadlines.map((deadline) =>
        deadline.key === 'h-ff' ? { ...deadline, when: day('2026-09-03') } : deadline,
      ),
    });
    await chat.program.relbot.settle();
    expect(posts(chat)[0]?.text).toMatch(
      /Feature freeze is now: [^]*3 Sep[^]*It was [^]*27 August 2026/,
    );
    await chat.program.windTo('2026-08-28T00:30Z');
    expect(titles(chat).join('\n')).not.toMatch(/Feature freeze.* on$/m);
    await chat.program.windTo('2026-09-04T00:30Z');
    expect(titles(chat).at(-1)).toMatch(/Feature freeze is on/);
  });

  it('unsubscribed, it is quiet', async () => {
    const chat = await subscribed();
    const offer = await chat.says('mara', 'unsubscribe this channel');
    await chat.world.clicks('mara', offer, 'Stop the reminders');
    await chat.program.windTo('2026-10-10T00:00Z');
    expect(posts(chat)).toEqual([]);
  });
});
