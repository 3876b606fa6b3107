import { describe, expect, it } from 'vitest';
import { day } from '../domain/sample-cycle.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';

const told = (chat: Conversation, user = 'ana') =>
  chat.world.privately(user).map(({ text }) => text);

async function presses(chat: Conversation, said: string, label: string): Promise<void> {
  const offer = await chat.says('mara', said);
  await chat.world.clicks('mara', offer, label);
  await chat.program.relbot.settle();
}

describe('somebody follows dates for themselves', () => {
  it('at once, said back with how to undo it, and is told by direct message', async () => {
    const chat = await conversation();
    const answer = await chat.says('ana', 'tell me about string freezes');
    expect(answer.text).toMatch(
      /^I tell you about all string freezes by direct message: 7 days and 1 day before, when one begins and when it ends\.\nFirst: Soft string freeze, told Thu 20 Aug 2026, 09:00 UTC\.\n“stop telling me about string freezes” undoes it\./,
    );
    expect(answer.buttons).toEqual([]);
    await chat.program.windTo('2026-10-10T00:00Z');
    expect(told(chat).map((text) => text.split('\n')[0])).toMatchInlineSnapshot(`
      [
        "Soft string freeze: Thursday 27 August 2026, end of the day, UTC (on your clock: [Thu 27 Aug 2026, 23:59 UTC], [in 7 days]).",
        "Soft string freeze: Thursday 27 August 2026, end of the day, UTC (on your clock: [Thu 27 Aug 2026, 23:59 UTC], [in 39 hours]).",
        "Soft string freeze is on: no changes to strings that users see may land without an exception, until RC1 (week of 7 September 2026).",
        "Hard string freeze: Thursday 10 September 2026, end of the day, UTC (on your clock: [Thu 10 Sep 2026, 23:59 UTC], [in 7 days]).",
        "Hard string freeze: Thursday 10 September 2026, end of the day, UTC (on your clock: [Thu 10 Sep 2026, 23:59 UTC], [in 39 hours]).",
        "Hard string freeze is on: no changes to strings that users see or changes to the user interface may land without an exception, until 2026.2 Hibiscus release (Wednesday 30 September 2026).",
        "Soft string freeze is over: “are we frozen” says what still holds.",
        "Hard string freeze is over: “are we frozen” says what still holds.",
      ]
    `);
  });

  it('by a button where the words may only ask', async () => {
    const chat = await conversation();
    const answer = await chat.says('ana', 'tell me about rc1');
    expect(answer.text).toMatch(/^RC1 is in the week of 7 September 2026/);
    await chat.world.clicks('ana', answer, 'Tell me before it comes');
    await chat.program.relbot.settle();
    expect(told(chat)).toEqual([expect.stringMatching(/^I tell you about RC1 by direct message/)]);
    await chat.program.windTo('2026-09-05T00:00Z');
    expect(told(chat).slice(1)).toEqual([expect.stringMatching(/^RC1: week of 7 September/)]);
  });

  it('in their own words for it', async () => {
    const chat = await conversation();
    for (const [said, answer] of [
      ['follow feature freeze', /^I tell you about Feature freeze by direct message: 7 days/],
      ['notify me about everything', /^I tell you about everything by direct message: 7 days/],
      ['tell me about freezes 3 days before', /^I tell you about all freezes .*: 3 days before/],
      ["I'd like to be kept in the loop on freezes", /^I tell you about all freezes/],
      ['subscribe me to milestones', /^I tell you about all milestones/],
      ['tell me about yourself', /^(?!I tell you)/],
      ['what do you tell me', /^I tell you about these by direct message:[^]*all milestones/],
      ['stop telling me about milestones', /^I no longer tell you about all milestones/],
      [
        'unfollow hard string freeze',
        /^You do not follow Hard string freeze by itself\.\n.*all of that/,
      ],
      ['stop telling me', /^I no longer tell you about Feature freeze, nor about everything/],
      ['what do you tell me', /^You follow nothing/],
    ] as const) {
      expect((await chat.says('ana', said)).text).toMatch(answer);
    }
    await chat.program.windTo('2026-10-10T00:00Z');
    expect(told(chat)).toEqual([]);
  });

  it('of one day in one message, in their own zone and hours', async () => {
    const chat = await conversation();
    await chat.says('ana', 'my time zone is Asia/Tokyo');
    await chat.says('ana', 'my hours are 11 to 19');
    await chat.says('ana', 'follow freezes');
    await chat.program.windTo('2026-08-20T01:59Z');
    expect(told(chat)).toEqual([]);
    await chat.program.windTo('2026-08-20T02:01Z');
    expect(told(chat)).toHaveLength(1);
    expect(told(chat)[0]).toMatch(/Feature freeze: [^]*Soft string freeze: /);
    await chat.says('ana', 'my hours are 12 to 19');
    await chat.program.windTo('2026-08-26T02:59Z');
    expect(told(chat)).toHaveLength(1);
    await chat.program.windTo('2026-08-26T03:01Z');
    expect(told(chat)).toHaveLength(2);
  });

  it('and hears that one has moved, but not who moved it', async () => {
    const chat = await conversation({ now: '2026-08-06T12:00Z' });
    await chat.says('ana', 'follow hard string freeze');
    await chat.says('mara', 'follow hard string freeze');
    await presses(chat, 'move hard string freeze to 17 september', 'Move it');
    expect(told(chat)).toEqual([
      expect.stringMatching(
        /^Hard string freeze is now: Thursday 17 September.*It was Thursday 10/,
      ),
    ]);
    expect(told(chat, 'mara')).toEqual([]);
    await chat.program.windTo('2026-09-09T23:00Z');
    expect(told(chat)).toHaveLength(1);
    await chat.program.windTo('2026-09-10T10:00Z');
    expect(told(chat).at(-1)).toMatch(/^Hard string freeze: Thursday 17 September/);
  });

  it('and hears that one is gone, back, or undecided again, from whom and when it would have been', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow rc1');
    await chat.says('mara', 'follow rc1');
    await chat.says('ben', 'follow feature freeze');
    await presses(chat, 'remove rc1 from the schedule', 'Take it out');
    expect(told(chat).at(-1)).toMatchInlineSnapshot(`
      "RC1 is no longer in the schedule. It would have been in the week of 7 September 2026, Monday to Friday, UTC. Taken out by mara.
      2026.2 Hibiscus. You follow RC1: “stop telling me about RC1” ends it."
    `);
    await presses(chat, 'undo', 'Undo it');
    expect(told(chat).at(-1)).toMatchInlineSnapshot(`
      "RC1 is in the schedule again: week of 7 September 2026, Monday to Friday, UTC (on your clock: [Mon 7 Sep 2026, 00:00 UTC], [in 31 days]). Put back by mara.
      A release candidate: what becomes the release unless testing finds a reason not to.
      2026.2 Hibiscus. You follow RC1: “stop telling me about RC1” ends it."
    `);
    await presses(chat, 'move rc1 to tbd because the gate is broken', 'Move it');
    expect(told(chat).at(-1)).toMatchInlineSnapshot(`
      "RC1 is now: not decided yet. It was week of 7 September 2026, Monday to Friday, UTC. Moved by mara: the gate is broken.
      A release candidate: what becomes the release unless testing finds a reason not to.
      2026.2 Hibiscus. You follow RC1: “stop telling me about RC1” ends it."
    `);
    await presses(chat, 'move rc1 to 17 september', 'Move it');
    expect(told(chat).at(-1)).toMatchInlineSnapshot(`
      "RC1 is now: Thursday 17 September 2026, end of the day, UTC (on your clock: [Thu 17 Sep 2026, 23:59 UTC], [in 42 days]). It was not decided yet. Moved by mara.
      A release candidate: what becomes the release unless testing finds a reason not to.
      2026.2 Hibiscus. You follow RC1: “stop telling me about RC1” ends it."
    `);
    expect(told(chat)).toHaveLength(4);
    expect(told(chat, 'mara')).toEqual([]);
    expect(told(chat, 'ben')).toEqual([]);
  });

  it('and is not told of one that was taken out and put back while they were away', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow rc1');
    await chat.says('ana', "I'm away until 10 August");
    await presses(chat, 'remove rc1 from the schedule', 'Take it out');
    await presses(chat, 'undo', 'Undo it');
    await chat.program.windTo('2026-08-10T12:00Z');
    expect(told(chat)).toEqual([]);
  });

  it('in the coming cycle as well', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow string freezes');
    await chat.imports({
      ...samplePlan,
      cycle: { ...samplePlan.cycle, key: 'indri', name: '2027.1 Indri', aliases: ['indri'] },
      deadlines: samplePlan.deadlines
        .filter(({ key }) => key === 'h-soft-sf' || key.includes('soft'))
        .map((deadline) => ({ ...deadline, when: day('2027-02-25') })),
    });
    await chat.program.windTo('2027-02-19T00:00Z');
    expect(told(chat).at(-1)).toMatch(/^Soft string freeze: Thursday 25 February 2027/);
  });

  it('and not on a holiday of the project: it waits for the next day of work', async () => {
    const chat = await conversation({
      now: '2027-03-01T12:00Z',
      plan: {
        ...samplePlan,
        project: { ...samplePlan.project, countries: ['DE'] },
        deadlines: samplePlan.deadlines
          .filter(({ key }) => key.includes('soft'))
          .map((deadline) => ({ ...deadline, when: day('2027-04-05') })),
      },
    });
    const answer = await chat.says('ana', 'follow string freezes');
    // Seven days before is Easter Monday.
    expect(answer.text).toMatch(/told Tue 30 Mar 2027, 09:00 UTC/);
    await chat.program.windTo('2027-03-30T08:59Z');
    expect(told(chat)).toEqual([]);
    await chat.program.windTo('2027-03-30T09:01Z');
    expect(told(chat)).toHaveLength(1);
  });

  it('and what came while they were away is said once, as it stands then', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow string freezes');
    await chat.says('ana', "I'm away until 31 August");
    await presses(chat, 'move hard string freeze to 17 september', 'Move it');
    await chat.program.windTo('2026-08-31T08:59Z');
    expect(told(chat)).toEqual([]);
    await chat.program.windTo('2026-08-31T09:01Z');
    expect(told(chat)).toHaveLength(1);
    expect(told(chat)[0]).toMatch(
      /Soft string freeze is on: [^]*Hard string freeze is now: Thursday 17 September/,
    );
  });
});
