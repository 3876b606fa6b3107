import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';

describe('people ask', () => {
  const table: readonly [question: string, answer: RegExp][] = [
    ['when is feature freeze', /^Feature freeze is on Thursday 27 August 2026/],
    ['how long until feature freeze?', /Feature freeze .*21 days/],
    ['how long until rc1', /RC1 .*week of 7 September 2026/],
    ["what's next", /Thursday 27 August 2026/],
    ['where are we', /Development/],
    ['are we frozen', /Membership freeze|[Nn]othing|not frozen/],
    ['when is the release', /2026\.2 Hibiscus .*30 September 2026/],
    ['help', /when is|dates/],
    ['hello!', /Hello/],
  ];
  it.each(table)('%s', async (question, expected) => {
    const chat = await conversation();
    expect((await chat.says('ana', question)).text).toMatch(expected);
  });

  it.each(['show the schedule', 'show me the timeline', 'picture of the cycle'])(
    '%s: in a picture, and the same in words beneath it',
    async (question) => {
      const chat = await conversation();
      const answer = await chat.says('ana', question);
      expect(answer.pictures).toMatchObject([
        expect.stringMatching(/^Timeline of 2026\.2 Hibiscus, today, Thu 6 Aug: 13 dates\. /),
      ]);
      expect(answer.text).toMatch(/^Schedule of 2026\.2 Hibiscus\nTo come, each by the end/);
      expect(answer.text).toMatch(/Thursday 27 August 2026 \(R-5\): [^\n]*Feature freeze/);
    },
  );

  it('a name that fits two gets a question back, and the button answers it', async () => {
    const chat = await conversation();
    const back = await chat.says('ana', 'when is string freeze');
    expect(back.buttons).toEqual(['Soft string freeze', 'Hard string freeze']);
    await chat.world.clicks('ana', back, 'Hard string freeze');
    const answered = await chat.world.until(() =>
      chat.world.messages('#dev').find(({ id, edits }) => id === back.id && edits > 0),
    );
    expect(answered.text).toMatch(/Hard string freeze is on Thursday 10 September 2026/);
  });

  it('a name that fits none gets the nearest, and no other date as if it were the answer', async () => {
    const chat = await conversation();
    const back = await chat.says('ana', 'when is the beta freeze');
    expect(back.text).not.toMatch(/^.*freeze is on/);
    expect(back.buttons.length).toBeGreaterThan(0);
  });

  it('in a direct message the answer comes there', async () => {
    const chat = await conversation();
    await chat.world.tells('ana', 'when is feature freeze');
    await chat.program.relbot.settle();
    const told = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(told.text).toMatch(/27 August 2026/);
  });

  it('with nothing imported says how to begin', async () => {
    const chat = await conversation({ plan: null });
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/no schedule yet/);
  });

  it('greets once when it is added', async () => {
    const chat = await conversation();
    await chat.program.relbot.settle();
    await chat.world.invites('mara', '#dev');
    await chat.program.relbot.settle();
    const greetings = chat.world.messages('#dev').filter(({ by }) => by === 'relbot');
    expect(greetings).toHaveLength(1);
    expect(greetings[0]?.text).toMatch(/subscribe this channel/);
  });

  it('an event delivered twice is answered once', async () => {
    const chat = await conversation();
    const first = await chat.says('ana', 'help');
    await chat.world.repeatsLastEvent();
    await chat.program.relbot.settle();
    const answers = chat.world.messages('#dev').filter(({ thread }) => thread === first.thread);
    expect(answers.filter(({ by }) => by === 'relbot')).toHaveLength(1);
  });
});
