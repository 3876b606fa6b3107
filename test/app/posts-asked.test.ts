import { describe, expect, it } from 'vitest';
import { printSkipped } from '../../src/commands/preview.ts';
import { brand, type PlaceId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { openSqlite } from '../../src/store/engine/sqlite-dialect.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

/** It is Thursday 6 August 2026, noon: feature freeze is on 27 August. */
async function subscribed(): Promise<Conversation> {
  const chat = await conversation();
  await chat.subscribes('#dev');
  await chat.program.relbot.settle();
  return chat;
}

const asked = async (chat: Conversation, text: string, user = 'ana') =>
  (await chat.says(user, text)).text;

/** Relbot is down until then, and comes back. */
async function downUntil(chat: Conversation, iso: string): Promise<Conversation> {
  await chat.program.stop();
  chat.clock.set(instant(Date.parse(iso)));
  const program = await startProgram({
    file: chat.file,
    clock: chat.clock,
    platforms: [chat.world.adapter],
    managers: [[chat.world.account('mara')]],
  });
  await program.relbot.settle();
  return {
    ...chat,
    program,
    async says(user, text) {
      const id = await chat.world.says(user, '#dev', text);
      await program.relbot.settle();
      return await chat.world.until(
        () =>
          chat.world.messages('#dev').find(({ thread, by }) => thread === id && by === 'relbot'),
        `an answer to “${text}”`,
      );
    },
  };
}

describe('what is to come', () => {
  it('is shown with when, why and how it begins', async () => {
    const chat = await subscribed();
    expect(await asked(chat, 'preview next two weeks')).toMatchInlineSnapshot(`
      "2 posts come in #dev from Thursday 6 August 2026 to Thursday 20 August 2026.
      [Thu 13 Aug 2026, 09:00 UTC]: 14 days before Feature freeze
      Feature freeze: Thursday 27 August 2026
      [Thu 20 Aug 2026, 09:00 UTC]: 7 days before Hibiscus-3 milestone, Feature freeze, Final release for client libraries and 2 more; 21 days before Hard…
      Coming up in 2026.2 Hibiscus"
    `);
    expect(await asked(chat, 'preview until 13 August')).toMatch(
      /^\d posts? comes? in #dev until Thursday 13 August 2026\./,
    );
    expect(await asked(chat, 'what will you post about RC1?')).toMatchInlineSnapshot(`
      "2 posts come in #dev about RC1.
      [Mon 31 Aug 2026, 09:00 UTC]: 7 days before RC1
      RC1: week of 7 September 2026
      [Fri 4 Sep 2026, 09:00 UTC]: the day before RC1 (earlier, since Sunday 6 September 2026 is a day off)
      RC1: week of 7 September 2026"
    `);
  });

  it('at most ten, and the rest counted', async () => {
    const chat = await subscribed();
    const all = await asked(chat, 'preview');
    expect(all.split('\n').filter((one) => one.startsWith('['))).toHaveLength(10);
    expect(all).toMatch(/\n\+ \d+ more\./);
  });

  it('in all channels for managers alone', async () => {
    const chat = await subscribed();
    expect(await asked(chat, 'preview all channels')).toMatch(
      /Only a release manager can see the posts of all channels/,
    );
    await chat.subscribes('#docs');
    await chat.program.relbot.settle();
    expect(await asked(chat, 'preview all channels next two weeks', 'mara')).toMatch(
      /in any channel[^]* in #?docs: /,
    );
  });

  it('or why nothing comes', async () => {
    const chat = await conversation();
    expect(await asked(chat, 'what will you post here?')).toBe(
      'No post comes in #dev: it is not subscribed.\nA release manager turns the posts on: “subscribe this channel”.',
    );
    expect(await asked(chat, 'preview all channels', 'mara')).toMatch(/no channel is subscribed/);
    const own = await subscribed();
    expect(await asked(own, 'what will you post tomorrow')).toMatchInlineSnapshot(`
      "No post comes in #dev on Friday 7 August 2026.
      The next is on Thu 13 Aug 2026, 09:00 UTC: 14 days before Feature freeze."
    `);
    expect(await asked(own, 'what will you post about the retrospective')).toMatch(
      /it has no date yet/,
    );
    expect(await asked(own, 'what will you post about rc9')).toMatch(/I know no deadline/);
  });

  it('in a direct message only what was asked for', async () => {
    const chat = await subscribed();
    await chat.world.tells('ana', 'preview');
    await chat.program.relbot.settle();
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(
      /^No message comes to you: I tell you nothing/,
    );
  });
});

describe('what was posted', () => {
  it('is listed, the newest first', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-08-28T12:00Z');
    expect(await asked(chat, 'what did you post this week?')).toMatchInlineSnapshot(`
      "I posted 3 times in #dev from Monday 24 August 2026 to Sunday 30 August 2026.
      [Fri 28 Aug 2026, 09:00 UTC]: Feature freeze and 3 more: Thursday 27 August 2026
      [Thu 27 Aug 2026, 23:59 UTC]: Feature freeze, Final release for client libraries, Soft string freeze and Requirements freeze are…
      [Wed 26 Aug 2026, 09:00 UTC]: Feature freeze and 4 more: Thursday 27 August 2026"
    `);
    expect(await asked(chat, 'what did you post about feature freeze')).toMatch(
      /^I posted \d times in #dev about Feature freeze\./,
    );
    expect(await asked(chat, 'what did you post about rc1')).toMatch(/^I posted nothing in #dev/);
  });

  it('with what moved a post off its day', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-09-05T12:00Z');
    expect(await asked(chat, 'what did you post about rc1')).toMatch(
      /\[Fri 4 Sep 2026, 09:00 UTC\]: [^\n]* \(earlier, since Sunday 6 September 2026 is a day off\)/,
    );
    expect(await asked(chat, "why didn't you remind us the day before rc1")).toMatch(
      /the day before RC1 \(earlier, since Sunday 6 September 2026 is a day off\)/,
    );
  });

  it('with what failed, and why', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-08-14T12:00Z');
    const { places, posted } = chat.program.store.read;
    const { id } = await places.byId(brand<PlaceId>(1));
    const between = { from: instant(0), to: chat.clock.now() };
    const outcomes = await posted.outcomes(between, { placeId: id, deadlineId: null });
    const [outcome] = outcomes.flatMap(({ post }) => post ?? []);
    const database = openSqlite(chat.file, { readonly: false });
    database
      .prepare("update outbox set state = 'refused', detail = 'It is archived.' where id = ?")
      .run(outcome?.id);
    database.close();
    expect(await asked(chat, 'what did you post this week')).toMatchInlineSnapshot(`
      "I posted nothing in #dev from Monday 10 August 2026 to Sunday 16 August 2026. 1 post failed.
      [Thu 13 Aug 2026, 09:00 UTC]: Feature freeze: Thursday 27 August 2026 (not posted: It is archived)"
    `);
    expect(await asked(chat, "why didn't you remind us this week")).toMatchInlineSnapshot(`
      "What was due in #dev on Thu 13 Aug 2026, 09:00 UTC did not come: it was refused: It is archived.
      It was due 14 days before Feature freeze.
      The managers were told. Once it is mended, what is due next goes out by itself."
    `);
  });
});

describe('why nothing came', () => {
  it('as relbot was down', async () => {
    const chat = await downUntil(await subscribed(), '2026-08-27T12:00Z');
    expect(
      await asked(chat, "why didn't you remind us the day before feature freeze"),
    ).toMatchInlineSnapshot(`
      "It was posted in #dev about Feature freeze, but late.
      [Thu 27 Aug 2026, 12:00 UTC]: the day before Feature freeze (due on Wed 26 Aug 2026, 09:00 UTC)
      I was not connected when it was due."
    `);
    expect(await asked(chat, "why didn't you remind us")).toMatchInlineSnapshot(`
      "What was due in #dev on Thu 20 Aug 2026, 09:00 UTC did not come: I was not connected then, and when I was back, a later post on the same date said more.
      It was due 7 days before Hibiscus-3 milestone, Feature freeze, Final release for client libraries, Soft string freeze and Requirements freeze.
      After a pause I post only the latest that still helps. Whoever runs me can look why I was away.
      2 other posts came: “what did you post”."
    `);
  });

  it('is printed by the command line, too', async () => {
    const chat = await downUntil(await subscribed(), '2026-08-27T12:00Z');
    const lines: string[] = [];
    const printer = { out: (one: string) => void lines.push(one), remark: () => undefined };
    const until = { databaseUrl: chat.file, from: null, to: chat.clock.now() };
    await printSkipped({ ...until, json: false }, printer);
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe(
      '── Thu 20 Aug 2026, 09:00 UTC · #dev (playground)\n   7 days before Feature freeze: I was not connected then, and when I was back, a later post on the same date said more.',
    );
    await printSkipped({ ...until, json: true }, printer);
    expect(JSON.parse(lines[8] ?? '')).toEqual({
      at: '2026-08-20T09:00:00.000Z',
      platform: 'playground',
      place: '#dev',
      to: 'place',
      because: [{ deadline: 'Feature freeze', flavour: 'countdown', offsetDays: -7 }],
      state: 'skipped',
      reason: 'A later notice of the same deadline says more.',
    });
  });

  it('as the date had moved', async () => {
    const chat = await subscribed();
    const offer = await chat.says('mara', 'move feature freeze to 17 september');
    await chat.world.clicks('mara', offer, 'Move it');
    await chat.program.windTo('2026-08-21T12:00Z');
    expect(await asked(chat, 'why was there no reminder for feature freeze?')).toMatch(
      /the schedule had changed, and the reminders followed the new dates[^]*slip history/,
    );
  });

  it('as the channel was not subscribed then', async () => {
    const chat = await conversation();
    await chat.program.windTo('2026-08-21T12:00Z');
    expect(await asked(chat, 'why was nothing posted on Thursday')).toMatch(
      /^#dev was not subscribed then\.\nIt is not now, either/,
    );
    await chat.subscribes('#dev');
    await chat.program.relbot.settle();
    expect(await asked(chat, "why didn't you remind us 7 days before feature freeze")).toMatch(
      /^#dev was not subscribed then\.\nIt is subscribed since Fri 21 Aug 2026, 12:00 UTC/,
    );
  });

  it('as it had been unsubscribed', async () => {
    const chat = await subscribed();
    const offer = await chat.says('mara', 'unsubscribe this channel');
    await chat.world.clicks('mara', offer, 'Stop the reminders');
    await chat.program.windTo('2026-08-21T12:00Z');
    expect(await asked(chat, 'why no posts this week')).toMatch(
      /the channel had been unsubscribed[^]*“subscribe this channel”/,
    );
  });

  it('as the ladder has nothing so near', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-09-08T12:00Z');
    expect(await asked(chat, "why didn't you remind us 3 days before rc1")).toMatchInlineSnapshot(`
      "I post nothing 3 days before RC1: only 7 days before and the day before.
      A release manager can set one more: “remind us 3 days before RC1”."
    `);
    expect(await asked(chat, "why didn't you remind us about the retrospective")).toMatch(
      /it has no date yet/,
    );
  });

  it('or that everything came', async () => {
    const chat = await subscribed();
    await chat.program.windTo('2026-08-28T12:00Z');
    expect(await asked(chat, "why didn't you remind us of feature freeze")).toMatchInlineSnapshot(`
      "All 5 posts that were due came in #dev about Feature freeze.
      [Thu 13 Aug 2026, 09:00 UTC]: 14 days before Feature freeze
      [Thu 20 Aug 2026, 09:00 UTC]: 7 days before Feature freeze
      [Wed 26 Aug 2026, 09:00 UTC]: the day before Feature freeze
      [Thu 27 Aug 2026, 23:59 UTC]: Feature freeze begins
      [Fri 28 Aug 2026, 09:00 UTC]: the day after Feature freeze"
    `);
  });

  it('leaves other talk alone', async () => {
    const chat = await subscribed();
    expect(await asked(chat, 'what did you post about lunch')).not.toMatch(/^I posted/);
  });
});
