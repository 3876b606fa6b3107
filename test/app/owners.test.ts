import { describe, expect, it } from 'vitest';
import { day } from '../domain/sample-cycle.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';

/** It is Thursday 6 August 2026. The hard string freeze of 10 September is the i18n team's. */
async function withTeam(...people: readonly string[]): Promise<Conversation> {
  const chat = await conversation({
    plan: {
      ...samplePlan,
      deadlines: samplePlan.deadlines.map((one) =>
        one.name === 'Hard string freeze' ? { ...one, owner: 'i18n' } : one,
      ),
    },
  });
  await chat.subscribes('#dev');
  for (const user of people) await chat.says(user, 'hello');
  for (const user of people) await presses(chat, `add @${user} to the i18n team`, /^Add/);
  return chat;
}

async function presses(chat: Conversation, said: string, label: RegExp): Promise<void> {
  const offer = await chat.says('mara', said);
  await chat.world.clicks('mara', offer, offer.buttons.find((one) => label.test(one)) ?? '');
  await chat.program.relbot.settle();
}

/** Since they came into the team. */
const told = (chat: Conversation, user = 'ana') =>
  chat.world
    .privately(user)
    .map(({ text }) => text)
    .filter((text) => /Hibiscus\. /.test(text));

const posts = (chat: Conversation) =>
  chat.world.messages('#dev').filter(({ text }) => /^Hard string freeze|Coming up/.test(text));

describe('a team whose date it is', () => {
  it('hears of it before the channel does, and three days before it', async () => {
    const chat = await withTeam('ana');
    await chat.program.windTo('2026-09-02T08:59Z');
    expect(told(chat)).toEqual([]);
    await chat.program.windTo('2026-09-02T09:01Z');
    expect(told(chat)).toHaveLength(1);
    expect(told(chat)[0]).toMatchInlineSnapshot(`
      "Hard string freeze: Thursday 10 September 2026, end of the day, UTC (on your clock: [Thu 10 Sep 2026, 23:59 UTC], [in 8 days]). Channels hear of it from [Thu 3 Sep 2026, 09:00 UTC] on.
      From then on in i18n no changes to strings that users see or changes to the user interface may land without an exception, until 2026.2 Hibiscus release (Wednesday 30 September 2026).
      If it cannot be kept, tell a release manager now, before it is announced.
      2026.2 Hibiscus. It is a date of i18n, and you are in that team: “mute Hard string freeze” keeps it from you."
    `);
    const before = posts(chat).filter(({ text }) => text.includes('Hard string freeze'));
    expect(before).toEqual([]);
    await chat.program.windTo('2026-09-12T09:01Z');
    expect(told(chat)).toHaveLength(2);
    expect(told(chat)[1]).toMatchInlineSnapshot(`
      "Hard string freeze: Thursday 10 September 2026, end of the day, UTC (on your clock: [Thu 10 Sep 2026, 23:59 UTC], [in 3 days]).
      From then on in i18n no changes to strings that users see or changes to the user interface may land without an exception, until 2026.2 Hibiscus release (Wednesday 30 September 2026).
      2026.2 Hibiscus. It is a date of i18n, and you are in that team: “mute Hard string freeze” keeps it from you."
    `);
    expect(
      posts(chat).filter(({ text }) => text.includes('Hard string freeze')).length,
    ).toBeGreaterThan(0);
  });

  it('hears when it moves, unless it is muted, and whoever comes later hears at once', async () => {
    const chat = await withTeam('ana', 'ben');
    await chat.world.tells('ben', 'mute hard string freeze');
    await chat.program.windTo('2026-09-02T12:00Z');
    await chat.says('cleo', 'hello');
    await presses(chat, 'add @cleo to the i18n team', /^Add/);
    expect(told(chat, 'cleo')).toEqual([
      expect.stringMatching(/Channels hear of it from \[Thu 3 Sep 2026, 09:00 UTC\] on\./),
    ]);
    await presses(chat, 'move hard string freeze to 11 september', /^Move/);
    expect(told(chat).at(-1)).toMatch(/^Hard string freeze is now: Friday 11 September/);
    expect(told(chat, 'ben')).toEqual([]);
    // The channel has been told of the new date by the same news.
    await chat.program.windTo('2026-09-07T12:00Z');
    expect(told(chat)).toHaveLength(2);
    await chat.program.windTo('2026-09-08T12:00Z');
    expect(told(chat)).toHaveLength(3);
  });

  it('is told no more by who has left it, nor without a group of its name', async () => {
    const chat = await withTeam('ana');
    await presses(chat, 'remove @ana from the i18n team', /./);
    await chat.program.windTo('2026-09-12T12:00Z');
    expect(told(chat)).toEqual([]);
  });

  it('hears earlier where a channel does, on a working day before', async () => {
    const chat = await withTeam('ana');
    await presses(chat, 'remind us 10 and 1 days before hard string freeze', /^Tell it so$/);
    await chat.program.windTo('2026-08-28T08:59Z');
    expect(told(chat)).toEqual([]);
    await chat.program.windTo('2026-08-28T09:01Z');
    expect(told(chat)).toEqual([
      expect.stringMatching(/Channels hear of it from \[Mon 31 Aug 2026, 09:00 UTC\] on\./),
    ]);
  });

  it('is said where somebody asks what they are told, and shown in the preview', async () => {
    const chat = await withTeam('ana');
    expect((await chat.says('ana', 'what do you tell me')).text).toMatchInlineSnapshot(`
      "I tell you about dates of i18n by direct message.
      You are in that team: you hear of its dates before a channel does, 3 days ahead, and when one moves.
      “follow rc1” adds a date of all. “what reminders do I have” lists single reminders."
    `);
    expect(
      (await chat.says('ana', 'stop telling me about hard string freeze')).text,
    ).toMatchInlineSnapshot(`
      "You do not follow Hard string freeze: it is a date of i18n.
      You are told of it as you are in that team. “mute Hard string freeze” in a direct message keeps it from you."
    `);
    await chat.world.tells('ana', 'preview');
    await chat.program.relbot.settle();
    expect(chat.world.privately('ana').at(-1)?.text).toMatchInlineSnapshot(`
      "2 messages come to you.
      [Wed 2 Sep 2026, 09:00 UTC]: Hard string freeze, before channels hear of it
      Hard string freeze: Thursday 10 September 2026, end of the day, UTC (in 8 days). Channels…
      [Mon 7 Sep 2026, 09:00 UTC]: 3 days before Hard string freeze
      Hard string freeze: Thursday 10 September 2026, end of the day, UTC (in 3 days)."
    `);
  });
});

describe('what a change at a weekend takes back', () => {
  it('is planned again: it had been moved to Monday', async () => {
    const chat = await conversation({
      plan: {
        ...samplePlan,
        deadlines: samplePlan.deadlines.map((one) =>
          one.name === 'Hard string freeze' ? { ...one, when: day('2026-09-12') } : one,
        ),
      },
    });
    await chat.says('ana', 'follow hard string freeze');
    // Seven days before is a Saturday.
    await chat.program.windTo('2026-09-06T12:00Z');
    await presses(chat, 'add docs freeze on 29 September', /^Add/);
    await chat.program.windTo('2026-09-07T09:01Z');
    expect(told(chat)).toEqual([expect.stringMatching(/^Hard string freeze: Saturday 12/)]);
  });
});
