import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../src/domain/time/zone.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** A Thursday noon. Ana, Ben and Cleo are known to the chat, so that they can be named. */
async function team(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-06T12:00Z' });
  for (const user of ['ana', 'ben', 'cleo']) await chat.says(user, 'help');
  return chat;
}

const last = (chat: Conversation, user: string) => chat.world.privately(user).at(-1)?.text ?? '';

/** Says it, presses the button, and lets everyone be told. */
async function confirms(chat: Conversation, user: string, text: string, label: string) {
  await chat.world.clicks(user, await chat.says(user, text), label);
  await chat.program.relbot.settle();
}

describe('a zone', () => {
  it('is done and said back at once, counts for the person’s own days, and is forgotten', async () => {
    const chat = await team();
    expect((await chat.says('ana', "I'm away until Monday")).text).toMatch(
      /until Monday 10 August 2026, and back that day\.[^]*UTC \(the project’s zone, as I do not know yours\)/,
    );
    const said = await chat.says('ana', "I'm in Asia/Tokyo");
    expect(said.text).toMatch(/Your time zone is Asia\/Tokyo: it is 21:00 there now\./);
    expect(said.text).toMatch(/“forget my time zone” undoes it/);
    expect(said.buttons).toEqual([]);
    // In Tokyo it is Friday three hours before it is in UTC.
    await chat.program.windTo('2026-08-06T16:00Z');
    await chat.says('ana', "I'm off today");
    expect((await chat.says('ana', 'what do you know about me')).text).toMatch(
      /until Saturday 8 August 2026/,
    );
    expect((await chat.says('ana', 'forget my time zone')).text).toMatch(/forgotten.*UTC/s);
    expect((await chat.says('ana', 'my time zone is Hamburg')).text).toMatch(
      /no time zone called “Hamburg”/,
    );
    expect((await chat.says('ana', "I'm in CET")).text).toMatch(/my time zone is Europe\/Berlin/);
  });
});

describe('the zone of a profile', () => {
  it('serves until the person tells another one, and again when that is forgotten', async () => {
    const chat = await conversation({ now: '2026-08-06T12:00Z' });
    chat.world.livesIn('dora', zoneOf('Asia/Tokyo'));
    expect((await chat.says('dora', "I'm away until tomorrow")).text).toMatch(
      /Asia\/Tokyo \(as your profile here has it\)/,
    );
    expect((await chat.says('dora', 'when is feature freeze')).text).not.toMatch(/For you/);
    await chat.says('dora', 'I live in Berlin');
    expect((await chat.says('dora', 'what do you know about me')).text).toMatch(
      /Europe\/Berlin \(as you told me\)/,
    );
    expect((await chat.says('dora', 'when is feature freeze')).text).toMatch(
      /For you: Fri 28 Aug 2026, 01:59 Europe\/Berlin/,
    );
    expect((await chat.says('dora', 'forget my time zone')).text).toMatch(
      /Asia\/Tokyo \(as your profile here has it\)/,
    );
  });
});

describe('a date', () => {
  it('is also said on the clock of whoever told theirs, where the chat does not show it', async () => {
    const chat = await team();
    await chat.says('ana', 'my time zone is Tokyo');
    const asked = ['when is feature freeze', 'how long until ff', 'when is ff?'];
    for (const question of asked) {
      expect((await chat.says('ana', question)).text).toMatch(
        /For you: Fri 28 Aug 2026, 08:59 Asia\/Tokyo\./,
      );
    }
    expect((await chat.says('ana', 'when is the release')).text).toMatch(/For you: Thu 1 Oct/);
    expect((await chat.says('ana', 'when is rc1')).text).not.toMatch(/For you/);
    expect((await chat.says('ben', 'when is feature freeze')).text).not.toMatch(/For you/);
    await chat.says('ana', 'my time zone is UTC');
    expect((await chat.says('ana', 'when is feature freeze')).text).not.toMatch(/For you/);
  });
});

describe('hours and days', () => {
  it('are kept, and all is shown with how to change it', async () => {
    const chat = await team();
    const before = await chat.says('ana', 'what do you know about me?');
    expect(before.text).toMatch(/^You are ana\./);
    expect(before.text).toMatch(/09:00 to 17:00, Monday to Friday \(what I take as usual/);
    expect((await chat.says('ana', 'I work 10:00-18:00')).text).toMatch(
      /Your hours are 10:00 to 18:00, in UTC/,
    );
    expect((await chat.says('ana', "I don't work on Fridays")).text).toMatch(
      /You work Monday to Thursday\./,
    );
    expect((await chat.says('ana', 'my hours are flexible')).text).toMatch(/cannot read hours/);
    await chat.program.windTo('2026-08-06T19:00Z');
    const about = await chat.says('ana', 'what do you know about me');
    expect(about.text).toMatch(/Hours: 10:00 to 18:00, Monday to Thursday\./);
    expect(about.text).toMatch(/at work next: Mon 10 Aug 2026, 10:00 UTC/);
    expect((await chat.says('ana', 'forget my hours')).text).toMatch(/Monday to Friday, 09:00/);
  });
});

describe('an absence', () => {
  it('shows where somebody is looked for, and ends by “I’m back” or by itself', async () => {
    const chat = await team();
    expect((await chat.says('mara', "I'm away until Monday")).text).toMatch(
      /You are away until Monday 10 August 2026, and back that day\.[^]*“I’m back” ends it[^]*Nobody stands in for you/,
    );
    expect((await chat.says('ana', 'who is the release manager?')).text).toMatch(
      /mara is away until Monday 10 August 2026\./,
    );
    expect((await chat.says('ana', 'undo')).text).toMatch(
      /Who can: .*mara\.[^]*mara is away until Monday 10 August 2026\./,
    );
    expect((await chat.says('mara', "I'm back!")).text).toMatch(/Welcome back/);
    expect((await chat.says('mara', "I'm back")).text).toMatch(/did not have you down as away/);
    expect((await chat.says('ana', 'who is the release manager?')).text).not.toMatch(/away/);
    await chat.says('mara', "I'm on vacation from 10 to 14 August");
    expect((await chat.says('ana', 'who is the release manager?')).text).not.toMatch(/away/);
    await chat.program.windTo('2026-08-14T23:00Z');
    expect((await chat.says('ana', 'who is the release manager?')).text).toMatch(
      /away until Saturday 15 August/,
    );
    await chat.program.windTo('2026-08-15T00:00Z');
    expect((await chat.says('ana', 'who is the release manager?')).text).not.toMatch(/away/);
  });

  it('on no calendar or over already changes nothing', async () => {
    const chat = await team();
    expect((await chat.says('ana', "I'm away until 31 June")).text).toMatch(/June has 30 days/);
    expect((await chat.says('ana', "I'm away until 3 August 2026")).text).toMatch(/over already/);
    expect((await chat.says('ana', "I'm away from keyboard lol")).text).not.toMatch(/You are away/);
    expect((await chat.says('ana', 'what do you know about me')).text).toMatch(/Away: not that/);
  });

  it('that is still ahead is kept by “I’m back”, and forgotten', async () => {
    const chat = await team();
    await chat.says('ana', "I'm on vacation from 10 to 14 August");
    expect((await chat.says('ana', "I'm back")).text).toMatch(
      /Still ahead: away from Monday 10 August 2026 until Saturday 15 August 2026/,
    );
    expect((await chat.says('ana', 'cancel my vacation')).text).toMatch(/forgotten that you are/);
  });
});

describe('a backup', () => {
  it('counts as a manager while the manager is away, and ends when they are back', async () => {
    const chat = await team();
    const preview = await chat.says('mara', 'my backup is @ben');
    expect(preview.text).toMatch(
      /ben would stand in for you as release manager of OpenStack whenever you are away\./,
    );
    await chat.world.clicks('mara', preview, 'Let them stand in');
    await chat.program.relbot.settle();
    expect(last(chat, 'ben')).toMatch(/You stand in for mara.*whenever they are away/);
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);

    expect((await chat.says('mara', "I'm away until Monday")).text).toMatch(
      /Meanwhile ben \(OpenStack\) stands in for you/,
    );
    await chat.program.relbot.settle();
    expect(last(chat, 'ben')).toMatch(/mara is away until Monday.*meanwhile you stand in/);
    expect((await chat.says('ben', 'undo')).text).not.toMatch(/Only a release manager/);
    expect((await chat.says('ana', 'who is the release manager?')).text).toMatch(
      /mara is away until Monday 10 August 2026; .*ben stands in\./,
    );
    expect((await chat.says('ana', 'undo')).text).toMatch(/Who can: .*mara or .*ben\./);
    expect((await chat.says('ben', 'make @ben a manager')).text).toMatch(
      /in their own right.*Who can: mara/,
    );
    expect((await chat.says('ben', 'my backup is @cleo')).text).toMatch(/in their own right/);
    expect((await chat.says('ben', 'what do you know about me')).text).toMatch(
      /standing in for mara as release manager of OpenStack/,
    );

    expect((await chat.says('mara', "I'm back")).text).toMatch(/ben no longer stands in for you/);
    await chat.program.relbot.settle();
    expect(last(chat, 'ben')).toMatch(/You no longer stand in for mara/);
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);

    await chat.says('mara', "I'm away until Monday");
    expect((await chat.says('ben', 'undo')).text).not.toMatch(/Only a release manager/);
    await chat.program.windTo('2026-08-10T00:00Z');
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);

    await confirms(chat, 'mara', 'I have no backup', 'Take it back');
    expect(last(chat, 'ben')).toMatch(/You no longer stand in for mara/);
    await chat.says('mara', "I'm away");
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);
    const deeds = (await chat.program.store.read.audit.list()).map(({ deed }) => deed);
    expect(deeds.filter((deed) => deed !== 'import')).toEqual([
      'named stand-in',
      'said away',
      'said back',
      'said away',
      'ended stand-in',
      'said away',
    ]);
  });

  it('for a time is a hand-over: it counts at once, and until then or until “I’m back”', async () => {
    const chat = await team();
    await confirms(chat, 'mara', 'hand over to @ben until Monday', 'Let them stand in');
    expect((await chat.says('ana', 'who is the release manager?')).text).toMatch(
      /ben stands in for .*mara\./,
    );
    expect((await chat.says('ben', 'undo')).text).not.toMatch(/Only a release manager/);
    await confirms(chat, 'mara', '@cleo stands in for me until Tuesday', 'Let them stand in');
    expect(last(chat, 'ben')).toMatch(/You no longer stand in/);
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);
    expect((await chat.says('cleo', 'undo')).text).not.toMatch(/Only a release manager/);
    expect((await chat.says('mara', "I'm back")).text).toMatch(/cleo no longer stands in for you/);
    expect((await chat.says('cleo', 'undo')).text).toMatch(/Only a release manager/);
  });

  it('is the manager’s alone to name, and their part while they are one', async () => {
    const chat = await team();
    expect((await chat.says('ana', 'my backup is @ben')).text).toMatch(
      /Only a release manager can say who stands in for them/,
    );
    expect((await chat.says('mara', 'my backup is @mara')).text).toMatch(/stand in for themselves/);
    const preview = await chat.says('mara', 'my backup is @ben');
    await chat.world.clicks('ben', preview, 'Let them stand in');
    expect(last(chat, 'ben')).toMatch(/Only mara can confirm who stands in for them/);

    await confirms(chat, 'mara', 'make @ana a manager', 'Make them a manager');
    const pending = await chat.says('ana', 'my backup is @cleo');
    await confirms(chat, 'ana', 'my backup is @ben', 'Let them stand in');
    await chat.says('ana', "I'm away");
    expect((await chat.says('ben', 'undo')).text).not.toMatch(/Only a release manager/);
    await confirms(chat, 'mara', '@ana is no longer a manager', 'Take it from them');
    expect((await chat.says('ben', 'undo')).text).toMatch(/Only a release manager/);
    await chat.world.clicks('ana', pending, 'Let them stand in');
    await chat.program.relbot.settle();
    expect(last(chat, 'ana')).toMatch(/Only a release manager/);
  });
});
