import { describe, expect, it } from 'vitest';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import * as sample from '../domain/sample-cycle.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

/** The next cycle, half a year later. */
const plan = planOfCycle(
  sample.project,
  sample.hibiscus({
    name: '2027.1 Indri',
    stages: [],
    deadlines: [
      { ...sample.featureFreeze, when: sample.day('2027-02-25') },
      { ...sample.rc1, when: sample.week('2027-03-08') },
      { ...sample.release, name: '2027.1 Indri release', when: sample.day('2027-03-31') },
    ],
  }),
);
const indri = { ...plan, cycle: { ...plan.cycle, key: 'indri', aliases: ['indri', '2027.1'] } };

/** Says one line after another in one thread, each with the mention, and gives the answers. */
async function talk(chat: Conversation, user: string, ...lines: readonly string[]) {
  const answers: string[] = [];
  let thread: string | undefined;
  for (const text of lines) {
    const id = await chat.world.says(user, '#dev', text, thread === undefined ? {} : { thread });
    thread ??= id;
    await chat.program.relbot.settle();
    answers.push(chat.world.messages('#dev').at(-1)?.text ?? '');
  }
  return answers;
}

describe('a thread remembers what it is about', () => {
  it('goes from one deadline to the next', async () => {
    const chat = await conversation();
    const [, rc1, left, soft] = await talk(
      chat,
      'ana',
      'when is feature freeze',
      'and rc1?',
      'how long until then?',
      'what about the soft string freeze',
    );
    expect(rc1).toMatch(/^RC1 is in the week of 7 September 2026/);
    expect(left).toMatch(/^RC1 is .*31 days.*: in the week of 7 September/);
    expect(soft).toMatch(/^Soft string freeze is .*21 days.*: on Thursday 27 August 2026/);
  });

  it('asks the same of another kind of change', async () => {
    const chat = await conversation({ now: '2026-08-29T12:00Z' });
    const [no, yes, why] = await talk(chat, 'ana', 'can I land a feature', 'and for docs?', 'why?');
    expect(no).toMatch(/^Not without an exception: Feature freeze/);
    expect(yes).toMatch(/^Yes, documentation changes may land/);
    expect(why).not.toMatch(/did not understand/);
  });

  it('knows what “it” is', async () => {
    const chat = await conversation({ now: '2026-08-29T12:00Z' });
    const answers = await talk(
      chat,
      'ana',
      'when is feature freeze',
      'is it over?',
      'when does it end?',
      'can I get an exception for that',
    );
    expect(answers[1]).toMatch(/Feature freeze is in force/);
    expect(answers[2]).toMatch(/^Feature freeze lasts until RC1 \(week of 7 September 2026\)/);
    expect(answers[3]).toMatch(/exception.*Feature freeze/i);
  });

  it('says the last answer on another clock, and those after it', async () => {
    const chat = await conversation();
    const [, berlin, rc1] = await talk(
      chat,
      'ana',
      'when is feature freeze',
      'in Berlin time',
      'and the hard string freeze?',
    );
    expect(berlin).toMatch(
      /^That is Fri 28 Aug 2026, 01:59 Europe\/Berlin\.\nFeature freeze is on Thursday 27 August 2026/,
    );
    expect(rc1).toMatch(/^That is Fri 11 Sep 2026, 01:59 Europe\/Berlin\.\nHard string freeze/);
  });

  it('says a zone of which nobody knows which it is, and goes on all the same', async () => {
    const chat = await conversation();
    const [, unclear, rc1] = await talk(chat, 'ana', 'when is ff', 'in CET', 'and rc1?');
    expect(unclear).toMatch(/“CET” does not say which clock .* Europe\/Berlin or Europe\/Paris/);
    expect(rc1).toMatch(/^RC1 is in the week/);
  });

  it('goes to another cycle, and on from there', async () => {
    const chat = await conversation();
    await chat.program.relbot.settle();
    await chat.imports(indri);
    const answers = await talk(
      chat,
      'ana',
      'when is feature freeze',
      'next cycle?',
      'and rc1?',
      'and the cycle after that?',
    );
    expect(answers[0]).toMatch(/27 August 2026/);
    expect(answers[1]).toMatch(/^Feature freeze .*25 February 2027/);
    expect(answers[2]).toMatch(/^RC1 .*8 March 2027/);
    expect(answers[3]).toMatch(/I know of no cycle after 2027\.1 Indri yet/);
  });

  it('a command about “it” is shown before it is done, and confirmed by its button', async () => {
    const chat = await conversation();
    await talk(chat, 'mara', 'when is rc1', 'move it to 14 september');
    const preview = chat.world.messages('#dev').at(-1);
    expect(preview?.text).toMatch(/RC1 would move to Monday 14 September 2026/);
    expect(preview?.buttons).toContain('Move it');
  });

  it('naming the next thing after a command changes nothing', async () => {
    const chat = await conversation();
    const [, next] = await talk(chat, 'mara', 'move rc1 to 14 september', 'and feature freeze?');
    expect(next).not.toMatch(/would move/);
    expect(chat.world.messages('#dev').at(-1)?.buttons).not.toContain('Move it');
  });

  it('a thank-you in between does not make it forget', async () => {
    const chat = await conversation();
    const answers = await talk(chat, 'ana', 'how long until ff', 'thanks!', 'and rc1?');
    expect(answers[2]).toMatch(/^RC1 is .*31 days.*:/);
  });

  it('others may go on with it', async () => {
    const chat = await conversation();
    const id = await chat.world.says('ana', '#dev', 'how long until feature freeze');
    await chat.program.relbot.settle();
    await chat.world.says('ben', '#dev', 'and rc1?', { thread: id });
    await chat.program.relbot.settle();
    expect(chat.world.messages('#dev').at(-1)?.text).toMatch(/^RC1 is .*31 days.*:/);
  });

  it('other threads are other talks', async () => {
    const chat = await conversation();
    await talk(chat, 'ana', 'has feature freeze passed');
    const [other] = await talk(chat, 'ana', 'when does it end?');
    expect(other).not.toMatch(/Feature freeze is/);
  });

  it('talk that does not address relbot is not heard, in a thread of its own either', async () => {
    const chat = await conversation();
    const thread = await chat.world.says('ana', '#dev', 'when is feature freeze');
    await chat.program.relbot.settle();
    const before = chat.world.messages('#dev').filter(({ by }) => by === 'relbot').length;
    await chat.world.chats('ben', '#dev', 'and rc1?', { thread });
    await chat.program.relbot.settle();
    expect(chat.world.messages('#dev').filter(({ by }) => by === 'relbot')).toHaveLength(before);
  });

  it('is remembered over a restart, and forgotten after weeks', async () => {
    const chat = await conversation();
    const id = await chat.world.says('ana', '#dev', 'how long until feature freeze');
    await chat.program.relbot.settle();
    await chat.program.stop();
    const again = await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
    });
    const says = async (text: string) => {
      await chat.world.says('ana', '#dev', text, { thread: id });
      await again.relbot.settle();
      return chat.world.messages('#dev').at(-1)?.text;
    };
    expect(await says('and rc1?')).toMatch(/^RC1 is .*31 days.*:/);
    await again.windTo('2026-09-29T12:00Z');
    expect(await says('and feature freeze?')).toMatch(/^Feature freeze was on/);
  });
});

describe('a direct message', () => {
  const tells = async (chat: Conversation, text: string) => {
    await chat.world.tells('ana', text);
    await chat.program.relbot.settle();
    return chat.world.privately('ana').at(-1)?.text;
  };

  it('goes on for half an hour', async () => {
    const chat = await conversation();
    await tells(chat, 'how long until feature freeze');
    await chat.program.windTo('2026-08-06T12:30Z');
    expect(await tells(chat, 'and rc1?')).toMatch(/^RC1 is .*31 days.*:/);
    await chat.program.windTo('2026-08-06T13:01Z');
    expect(await tells(chat, 'and feature freeze?')).toMatch(/^Feature freeze is on/);
  });
});

describe('a reminder', () => {
  it('is something to ask on from, by answering it', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    await chat.program.windTo('2026-08-20T09:00Z');
    const reminder = chat.world
      .messages('#dev')
      .findLast(({ by, text }) => by === 'relbot' && text.includes('Feature freeze'));
    expect(reminder).toBeDefined();
    await chat.world.says('ana', '#dev', 'in Berlin time?', { thread: reminder?.id ?? '' });
    await chat.program.relbot.settle();
    expect(chat.world.messages('#dev').at(-1)?.text).toMatch(
      /^That is Fri 28 Aug 2026, 01:59 Europe\/Berlin\.\nHibiscus-3 milestone[^]*Feature freeze/,
    );
  });
});

describe('a zone may be asked for at once', () => {
  it.each([
    ['when is feature freeze in Berlin time?', /^That is Fri 28 Aug 2026, 01:59 Europe\/Berlin/],
    ['when is ff in Asia/Tokyo', /^That is Fri 28 Aug 2026, 08:59 Asia\/Tokyo/],
    ['when is ff in UTC', /^That is Thu 27 Aug 2026, 23:59 UTC/],
    ['when is rc1 in Tokyo time', /^That is from Mon 7 Sep 2026, 09:00 Asia\/Tokyo to Sat 12 Sep/],
    [
      "what's next in Berlin time",
      /27 August 2026.*21 days\], Fri 28 Aug 2026, 01:59 Europe\/Berlin/,
    ],
    ['where are we in Berlin time', /Europe\/Berlin/],
    ['help', /I keep the dates/],
  ])('%s', async (text, expected) => {
    const chat = await conversation();
    expect((await chat.says('ana', text)).text).toMatch(expected);
  });

  it('of a move it is a part, and no wish for another clock', async () => {
    const chat = await conversation();
    const preview = await chat.says(
      'mara',
      'move feature freeze to 28 august 17:00 in Berlin time',
    );
    expect(preview.text).toMatch(
      /^Feature freeze would move to .*28 August 2026, 17:00 Europe\/Berlin/,
    );
  });
});
