import { describe, expect, it } from 'vitest';
import { printPreview, printSkipped } from '../../src/commands/preview.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** It is Thursday 6 August 2026, noon: feature freeze is on 27 August. */
async function following(...said: readonly string[]): Promise<Conversation> {
  const chat = await conversation();
  await chat.subscribes('#dev');
  for (const one of said) await chat.says('ana', one);
  return chat;
}

/** Asked in a direct message. */
async function privately(chat: Conversation, text: string, user = 'ana'): Promise<string> {
  await chat.world.tells(user, text);
  await chat.program.relbot.settle();
  return chat.world.privately(user).at(-1)?.text ?? '';
}

async function printed(chat: Conversation, json: boolean): Promise<string[]> {
  const lines: string[] = [];
  const printer = { out: (one: string) => void lines.push(one), remark: () => undefined };
  await printPreview({ databaseUrl: chat.file, from: chat.clock.now(), to: null, json }, printer);
  return lines;
}

describe('what a person is told to come', () => {
  it('is shown to them alone, with when, why and how it begins', async () => {
    const chat = await following('follow rc1', 'remind me the day before feature freeze');
    expect(await privately(chat, 'preview')).toMatchInlineSnapshot(`
      "2 messages come to you.
      [Mon 31 Aug 2026, 09:00 UTC]: 7 days before RC1
      RC1: week of 7 September 2026, Monday to Friday, UTC (in 6 days).
      [Mon 7 Sep 2026, 09:00 UTC]: the day before RC1
      RC1: week of 7 September 2026, Monday to Friday, UTC (in 4 days)."
    `);
    expect(await privately(chat, 'preview next two weeks')).toMatchInlineSnapshot(`
      "No message comes to you from Thursday 6 August 2026 to Thursday 20 August 2026.
      The next is on Mon 31 Aug 2026, 09:00 UTC: 7 days before RC1."
    `);
    expect(await privately(chat, 'what will you post about rc1')).toMatch(
      /^2 messages come to you/,
    );
    expect((await chat.says('ana', 'what will you post about rc1')).text).toMatch(
      /^2 posts come in #dev about RC1\./,
    );
    expect(await privately(chat, 'preview', 'ben')).toMatchInlineSnapshot(`
      "No message comes to you: I tell you nothing by myself but what you ask for.
      “follow rc1” tells you before it comes, “remind me the day before rc1” once. “what do you tell me” lists what you follow."
    `);
  });

  it('by the message that will come, word for word', async () => {
    const chat = await following('follow string freezes', 'my time zone is Asia/Tokyo');
    const lines = await printed(chat, false);
    const own = lines.filter((one) => /by direct message/.test(one));
    expect(own[0]).toMatchInlineSnapshot(`
      "── Thu 20 Aug 2026, 09:00 Asia/Tokyo · ana (playground, by direct message)
         because: 7 days before Soft string freeze
         Soft string freeze: Thursday 27 August 2026, end of the day, UTC (in 8 days).
         From then on no changes to strings that users see may land without an exception, until RC1 (week of 7 September 2026).
         2026.2 Hibiscus. You follow string freezes: “stop telling me about string freezes” ends it.
      "
    `);
    await chat.program.windTo('2026-08-20T00:30Z');
    const came = chat.world.privately('ana').at(-1)?.text.split('\n')[0] ?? 'nothing';
    // The terminal has no clock of the reader's own.
    expect(own[0]).toContain(came.replace(/\(on your clock: .*?, \[/, '(').replace('])', ')'));
    expect(own).toHaveLength(8);
  });

  it('is printed as JSON, too', async () => {
    const chat = await following('follow rc1');
    const objects: unknown[] = (await printed(chat, true)).map((one) => JSON.parse(one));
    const own = objects.filter((one) => JSON.stringify(one).includes('"to":"person"'));
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({
      at: '2026-08-31T09:00:00.000Z',
      place: 'ana',
      platform: 'playground',
      to: 'person',
      because: [{ deadline: 'RC1', flavour: 'countdown', offsetDays: -7, own: true }],
    });
  });

  it('after their return where they are away, and not where it is muted', async () => {
    const chat = await following('follow rc1', "I'm away until 2 September");
    expect(await privately(chat, 'preview')).toMatch(
      /^2 messages come to you\.\n\[Wed 2 Sep 2026, 09:00 UTC\]: 7 days before RC1/,
    );
    await privately(chat, 'mute rc1');
    expect(await privately(chat, 'preview')).toMatch(/^No message comes to you/);
  });
});

describe('why a person was not told', () => {
  it('as another message said more by the time they were back', async () => {
    const chat = await following('follow feature freeze', "I'm away until 26 August");
    await chat.program.windTo('2026-08-27T12:00Z');
    expect(
      await privately(chat, "why didn't you tell me about feature freeze"),
    ).toMatchInlineSnapshot(`
      "What was due to you on Wed 26 Aug 2026, 09:00 UTC did not come: it waited for working hours, and by then a later message on the same date said more.
      It was due 7 days before Feature freeze.
      1 other message came."
    `);
    const lines: string[] = [];
    const printer = { out: (one: string) => void lines.push(one), remark: () => undefined };
    const until = { databaseUrl: chat.file, from: null, to: chat.clock.now() };
    await printSkipped({ ...until, json: false }, printer);
    expect(lines.filter((one) => /direct message/.test(one))).toMatchInlineSnapshot(`
      [
        "── Wed 26 Aug 2026, 09:00 UTC · ana (playground, by direct message)
         7 days before Feature freeze: it waited for working hours, and by then a later message on the same date said more.",
      ]
    `);
  });

  it('as they muted it, as they do not follow it, as it is not due yet, or as it came', async () => {
    const chat = await following('follow feature freeze');
    expect(await privately(chat, "why didn't you tell me about rc1")).toMatchInlineSnapshot(`
      "Nothing was due to you about RC1: you do not follow RC1.
      “follow RC1” changes that. Is a channel meant? Ask me there.
      “what reminders do I have” lists the single ones that you set."
    `);
    expect(await privately(chat, "why didn't you tell me about feature freeze")).toMatch(
      /^Nothing was due to you about Feature freeze so far\.\nThe first comes on Thu 20 Aug/,
    );
    await privately(chat, 'mute feature freeze until 25 August');
    await chat.program.windTo('2026-08-21T12:00Z');
    expect(await privately(chat, "why didn't you tell me")).toMatchInlineSnapshot(`
      "What was due to you on Thu 20 Aug 2026, 09:00 UTC did not come: it was muted.
      It was due 7 days before Feature freeze.
      “resume” ends your mutes."
    `);
    await chat.program.windTo('2026-08-26T12:00Z');
    expect(
      await privately(chat, "why didn't you remind me the day before feature freeze"),
    ).toMatchInlineSnapshot(`
      "You were told about Feature freeze.
      [Wed 26 Aug 2026, 09:00 UTC]: the day before Feature freeze"
    `);
  });
});
