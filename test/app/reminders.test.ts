import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { preview } from '../../src/app/delivery/preview.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

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

const told = (chat: Conversation, user: string) =>
  chat.world.privately(user).map(({ text }) => text);
const posts = (chat: Conversation) =>
  chat.world
    .messages('#dev')
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .map(({ text }) => text)
    .slice(1);

/** Mara sets it for the channel. */
async function reminded(): Promise<Conversation> {
  const chat = await conversation();
  const offer = await chat.says('mara', 'remind us 3 days before hard string freeze');
  await presses(chat, 'mara', offer, 'Remind the channel');
  return chat;
}

describe('a channel is reminded', () => {
  it('as a manager said and confirmed, once', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', 'remind us 3 days before hard string freeze');
    expect(offer.text).toMatch(
      /^I would remind #?dev of Hard string freeze 3 days before\.\nThat is \[?Mon 7 Sep 2026, 09:00 UTC/,
    );
    expect(offer.buttons).toEqual(['Remind the channel', 'Cancel']);
    await chat.world.clicks('ana', offer, 'Remind the channel');
    expect(told(chat, 'ana').at(-1)).toMatch(
      /Only a release manager can set a channel’s reminders/,
    );
    expect(await presses(chat, 'mara', offer, 'Remind the channel')).toMatch(
      /dev is reminded of Hard string freeze 3 days before/,
    );
    await chat.program.windTo('2026-09-07T08:59Z');
    expect(posts(chat)).toEqual([]);
    await chat.program.windTo('2026-10-01T00:00Z');
    expect(posts(chat)).toHaveLength(1);
    expect(posts(chat)[0]).toMatch(
      /^Hard string freeze is .*: on Thursday 10 September 2026[^]*mara asked me to remind this channel/,
    );
  });

  it('with the group that it is for, or at an instant of its own', async () => {
    const chat = await conversation();
    const group = await chat.says(
      'mara',
      'remind the translators a week before hard string freeze',
    );
    expect(group.text).toMatch(
      /^I would remind #?dev of Hard string freeze \(“for the translators”\) 7 days before/,
    );
    const friday = await chat.says('mara', 'remind us on friday at 9:00 about the docs');
    expect(friday.text).toMatch(
      /^I would remind #?dev of “the docs”\.\nThat is \[?Fri 7 Aug 2026, 09:00/,
    );
    await presses(chat, 'mara', friday, 'Remind the channel');
    await chat.program.windTo('2026-08-08T00:00Z');
    expect(posts(chat)[0]).toMatch(/^Reminder: the docs\.\n/);
    const hour = await chat.says('mara', 'schedule a message one hour before hard string freeze');
    expect(hour.text).toMatch(/1 hour before\.\nThat is \[?Thu 10 Sep 2026, 22:59/);
  });

  it('by nobody else', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'remind us 3 days before rc1')).text).toMatch(
      /Only a release manager can set a channel’s reminders/,
    );
  });

  it('after its date has moved, in the same step, and again for the new date', async () => {
    const chat = await reminded();
    const move = await chat.says('mara', 'move hard string freeze to 17 september');
    await presses(chat, 'mara', move, 'Move it');
    await chat.program.windTo('2026-09-13T00:00Z');
    expect(posts(chat).filter((text) => text.startsWith('Hard string freeze is'))).toEqual([]);
    await chat.program.windTo('2026-09-15T00:00Z');
    expect(posts(chat).at(-1)).toMatch(/^Hard string freeze is .*: on Thursday 17 September/);
    const again = await chat.says('mara', 'move hard string freeze to 24 september');
    await presses(chat, 'mara', again, 'Move it');
    await chat.program.windTo('2026-09-22T00:00Z');
    expect(posts(chat).at(-1)).toMatch(/^Hard string freeze is .*: on Thursday 24 September/);
  });

  it('not of a date that has left the schedule, but of one that is put back', async () => {
    const chat = await reminded();
    await presses(
      chat,
      'mara',
      await chat.says('mara', 'remove hard string freeze'),
      'Take it out',
    );
    expect((await chat.says('mara', 'what reminders do I have')).text).toMatch(/nothing to come/);
    await presses(chat, 'mara', await chat.says('mara', 'undo'), 'Undo it');
    await chat.program.windTo('2026-09-08T00:00Z');
    expect(posts(chat).at(-1)).toMatch(/^Hard string freeze is .*: on/);
  });

  it('late, and said so, when relbot was down', async () => {
    const chat = await reminded();
    await chat.program.stop();
    chat.clock.set(instant(Date.parse('2026-09-08T10:00Z')));
    const program = await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
      managers: [[chat.world.account('mara')]],
    });
    await program.relbot.settle();
    expect(posts(chat).at(-1)).toMatch(/This comes late\. mara asked/);
  });

  it('as the preview of posts says', async () => {
    const chat = await reminded();
    const to = instant(Date.parse('2026-10-30T00:00Z'));
    const coming = await preview(
      { tx: chat.program.store.read, files: NO_FILES },
      chat.clock.now(),
      to,
    );
    expect(coming.map(({ place, because }) => [place, because])).toEqual([
      [
        '#dev',
        [
          {
            deadline: 'Hard string freeze',
            flavour: 'reminder',
            reminder: 'Hard string freeze 3 days before',
          },
        ],
      ],
    ]);
  });
});

describe('a person is reminded', () => {
  it('by their own button, by direct message', async () => {
    const chat = await conversation();
    const offer = await chat.says('ana', 'remind me the day before hard string freeze');
    expect(offer.text).toMatch(
      /^I would remind you by direct message of Hard string freeze 1 day before/,
    );
    await chat.world.clicks('bo', offer, 'Remind me');
    expect(told(chat, 'bo').at(-1)).toMatch(/This reminder is ana’s own/);
    expect(await presses(chat, 'ana', offer, 'Remind me')).toMatch(/^You are reminded of Hard/);
    await chat.program.windTo('2026-09-10T00:00Z');
    expect(told(chat, 'ana').at(-1)).toMatch(
      /^Hard string freeze is .*: on Thursday 10 September[^]*You asked me to remind you/,
    );
    expect(posts(chat)).toEqual([]);
  });

  it('in their own zone, at a time, of what they said', async () => {
    const chat = await conversation();
    await chat.says('ana', "I'm in Europe/Berlin");
    const offer = await chat.says('ana', 'ping me friday 9:00 about the docs');
    expect(offer.text).toMatch(/of “the docs”\.\nThat is \[?Fri 7 Aug 2026, 09:00 Europe\/Berlin/);
    await presses(chat, 'ana', offer, 'Remind me');
    await chat.program.windTo('2026-08-07T07:05Z');
    expect(told(chat, 'ana').at(-1)).toMatch(/^Reminder: the docs\./);
  });

  it('only of the one that is meant, where a name fits two', async () => {
    const chat = await conversation();
    const which = await chat.says('ana', 'remind me the day before string freeze');
    expect(which.text).toMatch(/fits 2 deadlines\. Of which one shall I remind you\?/);
    expect(await presses(chat, 'ana', which, 'Soft string freeze')).toMatch(
      /^You are reminded of Soft string freeze 1 day before/,
    );
    expect((await chat.says('ana', 'remind me the day before beta freeze')).text).toMatch(
      /I know no deadline/,
    );
  });

  it('through a restart between the offer and the press', async () => {
    const chat = await conversation();
    const offer = await chat.says('ana', 'set a reminder for hard string freeze');
    expect(offer.text).toMatch(/Hard string freeze 1 day before\./);
    await chat.program.stop();
    const program = await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
      managers: [[chat.world.account('mara')]],
    });
    await chat.world.clicks('ana', offer, 'Remind me');
    await program.windTo('2026-09-09T10:00Z');
    expect(told(chat, 'ana').at(-1)).toMatch(/^Hard string freeze is .*: on/);
  });

  it('lists, changes and ends them', async () => {
    const chat = await conversation();
    const offer = await chat.says('ana', 'remind me 3 days before hard string freeze');
    await presses(chat, 'ana', offer, 'Remind me');
    expect((await chat.says('ana', 'what reminders do i have')).text).toMatch(
      /^One reminder is set\.\n1\. You: Hard string freeze 3 days before \(Mon 7 Sep 2026, 09:00 UTC\)/,
    );
    const change = await chat.says(
      'ana',
      'change the hard string freeze reminder to 2 days instead of 3',
    );
    expect(change.text).toMatch(/2 days before[^]*takes the place of: .*3 days before/);
    await presses(chat, 'ana', change, 'Remind me');
    const list = await chat.says('ana', 'cancel my reminder for hard string freeze');
    expect(list.text).toMatch(/^One reminder is set\.\n1\. You: Hard string freeze 2 days before/);
    expect(list.buttons).toEqual(['End it']);
    await chat.world.clicks('bo', list, 'End it');
    expect(told(chat, 'bo').at(-1)).toMatch(/ana’s own/);
    expect(await presses(chat, 'ana', list, 'End it')).toMatch(/^Ended: the reminder of Hard/);
    expect((await chat.says('ana', 'my reminders')).text).toMatch(/^There is no reminder of yours/);
    await chat.program.windTo('2026-09-11T00:00Z');
    expect(told(chat, 'ana').filter((text) => text.startsWith('Hard string freeze'))).toEqual([]);
  });

  it('not again and again, not of what is over, and not where nobody asks', async () => {
    const chat = await conversation();
    const weekly = await chat.says('mara', 'every Friday remind us to update the docs');
    expect(weekly.text).toMatch(/^I cannot remind again and again of one thing\./);
    expect((await chat.says('ana', 'remind me about rc1 every monday')).text).toMatch(
      /I cannot remind again and again of one thing/,
    );
    expect((await chat.says('ana', 'remind me 3 weeks before soft string freeze')).text).toMatch(
      /over already/,
    );
    expect((await chat.says('ana', 'remind me about the docs')).text).toMatch(
      /^When shall I remind/,
    );
    const asked = await chat.says('ana', 'should I remind the team?');
    expect(asked.buttons).toEqual([]);
  });
});

describe('what is said of a subscription in one’s own words', () => {
  it('leads to a mute, to what one follows, or to what works instead', async () => {
    const chat = await conversation();
    await chat.subscribes('#dev');
    const pause = await chat.says('mara', 'pause reminders until monday');
    expect(pause.text).toMatch(/^Shall I post no reminders in .* until Monday 10 August/);
    expect(pause.buttons).toEqual(['Mute it', 'Cancel']);
    const one = await chat.says('mara', 'turn off notifications for rc1');
    expect(one.text).toMatch(/^Shall I post nothing about RC1 in/);
    expect((await chat.says('mara', 'unfollow the beta freeze')).text).toMatch(/^I know no/);
    expect((await chat.says('mara', 'stop posting here')).buttons).toEqual(['Stop the reminders']);
    expect((await chat.says('ana', "I don't want get these messages any more")).text).toMatch(
      /^What I post here is the channel’s/,
    );
    expect((await chat.says('ana', 'give me the ical feed so i can subscribe')).text).toMatch(
      /^There is no calendar feed/,
    );
  });
});
