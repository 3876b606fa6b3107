import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { describe, expect, it } from 'vitest';
import { preview } from '../../src/app/delivery/preview.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** What relbot posted by itself, after it greeted. */
const posts = (chat: Conversation) =>
  chat.world
    .messages('#dev')
    .filter(({ by, thread }) => by === 'relbot' && thread === null)
    .slice(1)
    .map(({ text }) => text);
const titles = (chat: Conversation) => posts(chat).map((text) => text.split('\n')[0]);

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

async function subscribed(now?: string): Promise<Conversation> {
  const chat = await conversation(now === undefined ? {} : { now });
  await chat.subscribes('#dev');
  await chat.program.relbot.settle();
  return chat;
}

async function mutes(chat: Conversation, said: string): Promise<void> {
  await presses(chat, 'mara', await chat.says('mara', said), 'Mute it');
}

const reasons = async (chat: Conversation) => [
  ...new Set(
    (await chat.program.store.read.notices.withReason('skipped')).map(({ reason }) => reason),
  ),
];

describe('a channel is muted', () => {
  it('by a manager’s button, and nothing of that time comes late', async () => {
    const chat = await subscribed();
    const offer = await chat.says('mara', 'mute this channel until 22 August');
    expect(offer.text).toMatch(
      /^Shall I post no reminders in #?dev until Saturday 22 August 2026\?\n2 posts would be left out\./,
    );
    expect(offer.buttons).toEqual(['Mute it', 'Cancel']);
    await chat.world.clicks('ana', offer, 'Mute it');
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(/Only a release manager can mute/);
    expect(await presses(chat, 'mara', offer, 'Mute it')).toMatch(/“unmute this channel” ends it/);
    await chat.program.windTo('2026-08-26T08:00Z');
    expect(posts(chat)).toEqual([]);
    expect(await reasons(chat)).toEqual(['Muted until Saturday 22 August 2026 by mara.']);
    await chat.program.windTo('2026-08-26T10:00Z');
    expect(titles(chat)).toEqual(['Feature freeze and 4 more: Thursday 27 August 2026']);
  });

  it('for less than a day at once', async () => {
    const chat = await subscribed('2026-08-20T08:00Z');
    const done = await chat.says('mara', 'mute this channel for 2 hours');
    expect(done.text).toMatch(/^I post no reminders .* until .*10:00/);
    expect(done.buttons).toEqual([]);
    await chat.program.windTo('2026-08-20T12:00Z');
    expect(posts(chat)).toEqual([]);
  });

  it('by nobody else', async () => {
    const chat = await subscribed();
    for (const said of ['mute this channel until monday', 'mute rc1 here', 'unmute rc1']) {
      expect((await chat.says('ana', said)).text).toMatch(/Only a release manager can mute/);
    }
  });

  it('of one date, and hears of the others', async () => {
    const chat = await subscribed();
    await mutes(chat, 'mute rc1 here');
    await chat.program.windTo('2026-09-08T00:00Z');
    expect(titles(chat).filter((title) => title?.startsWith('RC1'))).toEqual([]);
    expect(titles(chat)).toContain('Hard string freeze: Thursday 10 September 2026');
    expect(await reasons(chat)).toContain('Muted by mara until somebody says “unmute RC1”.');
  });

  it('and a freeze that began meanwhile is said once when it ends', async () => {
    const chat = await subscribed();
    await mutes(chat, 'pause reminders until 31 August');
    await chat.program.windTo('2026-08-30T23:00Z');
    expect(posts(chat)).toEqual([]);
    await chat.program.windTo('2026-09-01T08:00Z');
    const begun = posts(chat).filter((text) => / are on\n/.test(text));
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatch(/^Feature freeze, [^]*It began while I was muted here\./);
  });

  it('also while relbot was down until after its end', async () => {
    const chat = await subscribed();
    await mutes(chat, 'mute this channel until 22 August');
    chat.clock.set(instant(Date.parse('2026-08-22T10:00Z')));
    await chat.program.relbot.settle();
    expect(posts(chat)).toEqual([]);
    expect(await reasons(chat)).toEqual(['Muted until Saturday 22 August 2026 by mara.']);
  });

  it('until somebody ends it', async () => {
    const chat = await subscribed();
    await mutes(chat, 'mute this channel');
    await chat.program.windTo('2026-08-30T08:00Z');
    expect(posts(chat)).toEqual([]);
    const which = await chat.says('mara', 'unmute this channel');
    expect(which.buttons).toEqual(['Unmute everything']);
    expect(await presses(chat, 'mara', which, 'Unmute everything')).toMatch(/again\.\n.*once/);
    expect(titles(chat)).toEqual([expect.stringMatching(/^Feature freeze, .* are on$/)]);
    expect((await chat.says('mara', 'unmute rc1')).text).toMatch(/^I do not keep quiet about rc1/);
  });

  it('and its preview leaves out what is muted', async () => {
    const chat = await subscribed();
    const to = instant(Date.parse('2026-08-21T00:00Z'));
    const coming = () =>
      preview({ tx: chat.program.store.read, files: NO_FILES }, chat.clock.now(), to);
    expect((await coming()).length).toBeGreaterThan(0);
    await mutes(chat, 'mute this channel until 22 August');
    expect(await coming()).toEqual([]);
  });

  it('a moved date is told all the same', async () => {
    const chat = await subscribed();
    await mutes(chat, 'mute this channel until 22 August');
    const move = await chat.says('mara', 'move feature freeze to 3 september');
    await presses(chat, 'mara', move, 'Move it');
    expect(posts(chat).join('\n')).toMatch(/Feature freeze is now/);
  });

  it('as whoever answers a post says of “this”', async () => {
    const chat = await subscribed();
    const ask = await chat.says('mara', 'when is rc1?');
    const id = await chat.world.says('mara', '#dev', 'snooze this until 1 September', {
      thread: ask.thread ?? '',
    });
    await chat.program.relbot.settle();
    const offer = chat.world.messages('#dev').findLast(({ by }) => by === 'relbot');
    expect(id).not.toBe('');
    expect(offer?.text).toMatch(/^Shall I post nothing about RC1 in/);
  });
});

describe('a person is left alone', () => {
  it('until the day they said; what is still of use comes then', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow soft string freeze');
    const said = await chat.says('ana', "don't send me anything until 24 August");
    expect(said.text).toMatch(/^I send you nothing by myself until Monday 24 August 2026\./);
    const told = () => chat.world.privately('ana').map(({ text }) => text);
    await chat.program.windTo('2026-08-24T08:00Z');
    expect(told()).toEqual([]);
    await chat.program.windTo('2026-08-24T10:00Z');
    expect(told()).toEqual([expect.stringMatching(/^Soft string freeze: Thursday 27 August/)]);
  });

  it('while they are away, also of a reminder of their own', async () => {
    const chat = await conversation();
    const offer = await chat.says('ana', 'remind me 7 days before soft string freeze');
    await presses(chat, 'ana', offer, 'Remind me');
    await chat.says('ana', "I'm away until 24 August");
    await chat.program.windTo('2026-08-23T23:00Z');
    expect(chat.world.privately('ana')).toEqual([]);
    await chat.program.windTo('2026-08-24T01:00Z');
    expect(chat.world.privately('ana')).toHaveLength(1);
  });

  it('until they resume', async () => {
    const chat = await conversation();
    await chat.says('ana', 'follow soft string freeze');
    await chat.says('ana', "don't send me anything");
    await chat.program.windTo('2026-08-21T10:00Z');
    expect(chat.world.privately('ana')).toEqual([]);
    expect((await chat.says('ana', 'resume')).text).toMatch(/^You hear from me again/);
    await chat.program.windTo('2026-08-21T10:01Z');
    expect(chat.world.privately('ana')).toHaveLength(1);
    expect((await chat.says('ana', 'resume')).text).toMatch(/^I was not holding anything back/);
  });
});
