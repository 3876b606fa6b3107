import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

/** #dev and #news are subscribed. It is Thursday 6 August 2026. */
async function withChannels(): Promise<Conversation> {
  const chat = await conversation();
  for (const channel of ['#dev', '#news']) await chat.subscribes(channel);
  return chat;
}

async function presses(
  chat: Conversation,
  user: string,
  message: SeenMessage,
  label: string,
): Promise<string> {
  await chat.world.clicks(user, message, label);
  await chat.program.relbot.settle();
  return chat.world.messages('#dev').find(({ id }) => id === message.id)?.text ?? '';
}

const lastNews = (chat: Conversation) => chat.world.messages('#news').at(-1)?.text ?? '';
const told = (chat: Conversation, user: string) => chat.world.privately(user).at(-1)?.text ?? '';

describe('a date that a manager adds', () => {
  it('is shown with its rule and reminders, added by the button, told, and taken back', async () => {
    const chat = await withChannels();
    const preview = await chat.says('mara', 'add a deadline docs freeze on 10 september');
    expect(preview.text).toMatch(
      /^Docs freeze would be added: Thursday 10 September 2026, end of the day, UTC\.\nFrom then on no documentation changes may land without an exception, until 2026\.2 Hibiscus release/,
    );
    expect(preview.text).toMatch(/In #dev and #news: 6 reminders come, the first on Thu 20 Aug/);
    expect(preview.text).toMatch(/Posted at once: “A new date”, in #dev and #news/);
    expect(preview.buttons).toEqual(['Add it', 'Cancel']);
    expect((await chat.says('ana', 'when is docs freeze')).text).toMatch(/I know no deadline/);

    const done = await presses(chat, 'mara', preview, 'Add it');
    expect(done).toMatch(/^A new date in 2026\.2 Hibiscus\nDocs freeze: Thursday 10 September/);
    expect(lastNews(chat)).toMatch(/^A new date in 2026\.2 Hibiscus[^]*Added by mara/);
    expect((await chat.says('ana', 'when is docs freeze')).text).toMatch(/10 September 2026/);
    expect((await chat.says('ana', 'what does docs freeze forbid?')).text).toMatch(/documentation/);

    await presses(chat, 'mara', await chat.says('mara', 'undo'), 'Undo it');
    expect((await chat.says('ana', 'when is docs freeze')).text).toMatch(/I know no deadline/);
  });

  it('has a time, is counted from another one, or carries a name of its own', async () => {
    const chat = await withChannels();
    expect((await chat.says('mara', 'new milestone M4 next thursday 17:00 UTC')).text).toMatch(
      /^M4 would be added: Thursday 13 August 2026, 17:00 UTC\.\nA milestone on the way/,
    );
    expect(
      (await chat.says('mara', 'add code freeze a week before hard string freeze')).text,
    ).toMatch(/^Code freeze would be added: Thursday 3 September 2026/);
    const named = 'we want a translation deadline on 3 Sep, call it l10n freeze';
    expect((await chat.says('mara', named)).text).toMatch(
      /^l10n freeze would be added: Thursday 3 September 2026/,
    );
    expect((await chat.says('mara', 'add a test day on Saturday 5 September')).text).toMatch(
      /^Test day would be added[^]*An event[^]*Look at this first:[^]*falls on a Saturday/,
    );
    const team = await chat.says('mara', 'register a string freeze for the mobile team on friday');
    expect(team.text).toMatch(/^String freeze would be added: Friday 7 August[^]*mobile/);
  });

  it('is asked back for what is missing, in a form that keeps what was said', async () => {
    const chat = await withChannels();
    const back = await chat.says('mara', 'add docs freeze');
    expect(back.text).toMatch(/^When is Docs freeze\?/);
    await chat.world.clicks('mara', back, 'Fill in the date');
    expect(chat.world.formOf('mara')?.fields.find(({ id }) => id === 'name')?.value).toBe(
      'Docs freeze',
    );
    const typed = {
      name: 'Docs freeze',
      kind: 'by-name',
      date: '31 February',
      time: '',
      owner: '',
    };
    expect(await chat.world.submits('mara', typed)).toMatchObject({ date: /31 February/ as never });
    await chat.world.clicks('mara', back, 'Fill in the date');
    expect(chat.world.formOf('mara')?.fields.find(({ id }) => id === 'date')?.value).toBe(
      '31 February',
    );
    await chat.world.submits('mara', { ...typed, date: '10 September', time: '17:00' });
    await chat.program.relbot.settle();
    const preview = chat.world.messages('#dev').at(-1);
    expect(preview?.text).toMatch(/^Docs freeze would be added: Thursday 10 September 2026, 17:00/);
    if (preview !== undefined) await chat.world.clicks('mara', preview, 'Add it');
    expect((await chat.says('ana', 'when is docs freeze')).text).toMatch(/17:00 UTC/);
    expect((await chat.says('mara', 'add a deadline on 10 september')).text).toMatch(
      /^What shall the date on 10 september be called\?/,
    );
  });

  it('is not there twice: its name is offered to move', async () => {
    const chat = await withChannels();
    const move = await chat.says('mara', 'add feature freeze on 3 September');
    expect(move.text).toMatch(
      /^Feature freeze is in the schedule already[^]*Feature freeze would move to Thursday 3 September/,
    );
    expect(move.buttons).toEqual(['Move it', 'Cancel']);
    expect((await chat.says('mara', 'add ff on 27 August')).text).toMatch(/nothing to move/);
  });

  it('is added by nobody else, and not where nobody asks for it', async () => {
    const chat = await withChannels();
    expect((await chat.says('ana', 'add docs freeze on 10 september')).text).toMatch(
      /Only a release manager can add a date\.[^]*mara/,
    );
    const preview = await chat.says('mara', 'add docs freeze on 10 september');
    await chat.world.clicks('ana', preview, 'Add it');
    expect(told(chat, 'ana')).toMatch(/Only a release manager/);
    for (const talk of ['should we add a docs freeze?', "don't add a docs freeze yet"]) {
      const answer = await chat.says('mara', talk);
      expect(answer.buttons).toEqual([]);
      expect(answer.text).toMatch(/^A release manager says it in a channel/);
    }
    expect((await chat.says('mara', 'add beta, rc1, rc2 every tuesday from sept 1')).text).toMatch(
      /^I add one date at a time/,
    );
    expect((await chat.says('mara', 'add docs freeze on 07/09')).text).toMatch(
      /Say which of the two, with the month by its name/,
    );
  });

  it('is added after a restart, unless the schedule has changed meanwhile', async () => {
    const chat = await withChannels();
    const preview = await chat.says('mara', 'add docs freeze on 10 september');
    const other = await chat.says('mara', 'add test day on 8 september');
    await chat.program.stop();
    const program = await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
      managers: [[chat.world.account('mara')]],
    });
    await chat.world.clicks('mara', preview, 'Add it');
    await program.relbot.settle();
    expect(lastNews(chat)).toMatch(/Docs freeze/);
    await chat.world.clicks('mara', other, 'Add it');
    expect(told(chat, 'mara')).toMatch(/The schedule has changed since this was shown/);
  });
});

describe('a date that a manager takes out', () => {
  it('is shown with what ended by it, dropped by the button, told, and put back', async () => {
    const chat = await withChannels();
    const preview = await chat.says('mara', 'remove rc1 from the schedule');
    expect(preview.text).toMatch(
      /^RC1 would leave the schedule\. Now it is week of 7 September 2026\.\n[^]*Feature freeze, which ended with it, would end with 2026\.2 Hibiscus release/,
    );
    expect(preview.text).toMatch(/In #dev and #news: .*reminders? falls? away/);
    expect(preview.buttons).toEqual(['Take it out', 'Cancel']);
    await chat.world.clicks('ana', preview, 'Take it out');
    expect(told(chat, 'ana')).toMatch(/Only a release manager/);
    expect(await presses(chat, 'mara', preview, 'Take it out')).toMatch(
      /RC1 is no longer in the schedule/,
    );
    expect(lastNews(chat)).toMatch(/A date of 2026\.2 Hibiscus is dropped[^]*by mara/);
    await presses(chat, 'mara', await chat.says('mara', 'undo'), 'Undo it');
    expect((await chat.says('ana', 'when is rc1')).text).toMatch(/week of 7 September/);
    expect(lastNews(chat)).toMatch(
      /A date of 2026\.2 Hibiscus is back[^]*RC1: week of 7 September/,
    );
    expect(lastNews(chat)).toMatch(/Put back by mara/);
  });

  it('is told where it was added and undone, or left out of an import, with when it would have been', async () => {
    const chat = await withChannels();
    await presses(
      chat,
      'mara',
      await chat.says('mara', 'add docs freeze on 10 September'),
      'Add it',
    );
    await presses(chat, 'mara', await chat.says('mara', 'undo'), 'Undo it');
    expect(lastNews(chat)).toMatch(
      /A date of 2026\.2 Hibiscus is dropped\nDocs freeze is no longer in the schedule\. It would have been on Thursday 10 September 2026, end of the day, UTC\.[^]*Taken out by mara/,
    );
    await chat.imports({
      ...samplePlan,
      deadlines: samplePlan.deadlines.filter(
        ({ name }) => !/^(?:Cycle highlights|Retro)/.test(name),
      ),
    });
    await chat.program.windTo('2026-08-06T12:05Z');
    expect(lastNews(chat)).toMatchInlineSnapshot(`
      "2 dates of 2026.2 Hibiscus are dropped
      Cycle highlights is no longer in the schedule. It would have been on Thursday 3 September 2026, end of the day, UTC.
      Retrospective is no longer in the schedule. It had no date yet.
      They are not in the schedule that was imported."
    `);
  });

  it('is told as undecided again with the date before', async () => {
    const chat = await withChannels();
    await presses(chat, 'mara', await chat.says('mara', 'move rc1 to tbd'), 'Move it');
    expect(lastNews(chat)).toMatch(
      /A date of 2026\.2 Hibiscus has moved\nRC1 is now: not decided yet\. It was week of 7 September 2026/,
    );
  });

  it('is not guessed, not one that begins a stage, and not by others', async () => {
    const chat = await withChannels();
    expect((await chat.says('ana', 'drop rc1')).text).toMatch(/Only a release manager/);
    expect((await chat.says('mara', 'cancel the string freeze')).text).toMatch(
      /Which one do you mean\?/,
    );
    expect((await chat.says('mara', 'remove feature freeze')).text).toMatch(
      /The stage QA begins with Feature freeze/,
    );
    expect((await chat.says('mara', 'remove beta from the schedule')).text).toMatch(
      /I know no deadline called “beta”/,
    );
    expect((await chat.says('mara', 'cancel my request')).text).not.toMatch(/leave the schedule/);
  });
});
