import path from 'node:path';
import { expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { Transcript } from '../support/transcript.ts';

/**
 * Two requests over three weeks, with everything that anybody is told of them by itself. The golden file is to be read:
 * is each message worth its interruption? `npm test -- test/app/request-life.test.ts -u` writes it anew.
 */
const GOLDEN = path.join(import.meta.dirname, 'golden/request-life.txt');

const CHANNELS = ['#dev', '#requests', '#i18n'];
const PEOPLE = ['ana', 'ben', 'cleo', 'dora', 'mara'];

const QUOTA = {
  what: 'Name the quota in the error https://review.example/42',
  harm: 'Nobody can tell which quota is full, and support has to ask each time.',
  risk: 'low',
  why: 'One sentence, with a test, a week in nightly.',
  done: '22 September',
};
const LOGIN = {
  what: 'Say why a login failed https://review.example/57',
  harm: 'People who mistype see an empty page and write to us.',
  risk: 'medium',
  why: 'It touches the login page, tested by hand.',
  done: '25 September',
};

async function does(chat: Conversation, user: string, words: string): Promise<void> {
  const preview = await chat.says(user, words);
  const [button] = preview.buttons;
  if (button !== undefined) await chat.world.clicks(user, preview, button);
  await chat.program.relbot.settle();
}

async function presses(
  chat: Conversation,
  user: string,
  message: SeenMessage | undefined,
  button: string,
): Promise<void> {
  if (message === undefined) throw new Error(`There is nothing to press ${button} on.`);
  await chat.world.clicks(user, message, button);
  await chat.program.relbot.settle();
}

async function files(chat: Conversation, answers: Record<string, string>): Promise<void> {
  const offer = await chat.says('ana', 'I need an exception from hard string freeze');
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits('ana', answers)).toEqual({});
  await chat.program.relbot.settle();
}

const lastTo = (chat: Conversation, user: string, words: RegExp) =>
  chat.world.privately(user).findLast(({ text }) => words.test(text));
const lastIn = (chat: Conversation, channel: string, words: RegExp) =>
  chat.world.messages(channel).findLast(({ text }) => words.test(text));

it('the life of two requests, as everybody hears of it', async () => {
  const chat = await conversation({ now: '2026-09-11T08:00Z' });
  const { world, program } = chat;
  for (const user of ['ana', 'ben', 'cleo', 'dora', 'mara']) await chat.says(user, 'help');
  for (const channel of ['#requests', '#i18n']) await world.invites('mara', channel);
  await does(chat, 'mara', 'make @ben and @cleo approvers of docs');
  await does(chat, 'mara', 'make @dora an approver of i18n');
  await does(chat, 'mara', 'docs and i18n decide on hard string freeze');
  await does(
    chat,
    'mara',
    'hard string freeze exceptions need one from docs and one from i18n, and grants last 5 days',
  );
  await chat.subscribes('#dev');
  const here = async (channel: string, words: string) => {
    const id = await world.says('mara', channel, words);
    await program.relbot.settle();
    const offer = world
      .messages(channel)
      .find(({ thread, by }) => thread === id && by === 'relbot');
    await presses(chat, 'mara', offer, offer?.buttons[0] ?? '');
  };
  await here('#requests', 'post requests here');
  await here('#i18n', 'subscribe this channel');
  await here('#i18n', 'this channel is for translators');
  await world.tells('ben', 'my time zone is America/New_York');
  await world.tells('cleo', "I'm away until 21 September");
  await program.relbot.settle();

  const script = new Transcript(chat.clock, () => [
    ...CHANNELS.map((channel) => [channel, world.messages(channel)] as const),
    ...PEOPLE.map((user) => [`to ${user}`, world.privately(user)] as const),
  ]);
  await script.windTo(program, '2026-09-11T14:00Z');
  script.does('Fri 11 Sep, 14:00: Ana asks for #1. Ben works in New York, Cleo is away.');
  await files(chat, QUOTA);
  await script.settle(program);
  await script.windTo(program, '2026-09-14T12:30Z');
  script.does('Mon 14 Sep, 12:30: Ana asks for #2.');
  await files(chat, LOGIN);
  await script.settle(program);
  await script.windTo(program, '2026-09-15T15:00Z');
  script.does('Tue 15 Sep, 15:00: Ben opens #1 from his message, and approves.');
  await presses(chat, 'ben', lastTo(chat, 'ben', /wait/), 'Open #1');
  await presses(chat, 'ben', lastTo(chat, 'ben', /request #1/), 'Approve');
  await script.settle(program);
  script.does('Dora says that she is away until the release.');
  await world.tells('dora', "I'm away until 2 October");
  await script.settle(program);
  await script.windTo(program, '2026-09-17T09:30Z');
  script.does('Thu 17 Sep, 09:30: Mara decides on #1 alone.');
  await presses(chat, 'mara', lastTo(chat, 'mara', /Nobody of i18n/), 'Open #1');
  await presses(chat, 'mara', lastTo(chat, 'mara', /request #1/), 'Decide alone…');
  await world.submits('mara', { to: 'approve', reason: 'The translators are told.' });
  await script.settle(program);
  script.does('A translator acknowledges it.');
  await presses(chat, 'dora', lastIn(chat, '#i18n', /granted/), 'Acknowledge');
  await script.settle(program);
  await script.windTo(program, '2026-09-21T10:30Z');
  script.does('Mon 21 Sep, 10:30: it has landed. Mara denies #2.');
  await presses(chat, 'ana', lastTo(chat, 'ana', /ends/), 'It has landed');
  await presses(chat, 'mara', lastIn(chat, '#requests', /request #2/), 'Decide alone…');
  await world.submits('mara', { to: 'deny', reason: 'It is too late for a new page.' });
  await script.settle(program);
  await script.windTo(program, '2026-10-15T15:00Z');
  script.does('Two weeks after the release: Ana says that it did no harm, Ben that it did.');
  await presses(chat, 'ana', lastTo(chat, 'ana', /do harm/), 'No');
  await presses(chat, 'ben', lastTo(chat, 'ben', /do harm/), 'Yes…');
  await world.submits('ben', { harm: 'The sentence was cut in German.' });
  await script.settle(program);
  await script.windTo(program, '2026-10-20T12:00Z');
  await expect(script.text).toMatchFileSnapshot(GOLDEN);
}, 120_000);
