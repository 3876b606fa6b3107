import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '25 September',
};

/** Monday 14 September, in hard string freeze: Ben and Cleo approve for release, Mara manages, #i18n translates. */
async function team(rules: string | null = null): Promise<Conversation> {
  const chat = await conversation({ now: '2026-09-14T10:00Z' });
  for (const user of ['ana', 'ben', 'cleo', 'mara']) await chat.says(user, 'help');
  await chat.world.invites('mara', '#i18n');
  await does(chat, 'mara', 'make @ben and @cleo approvers');
  await says(chat, 'mara', '#i18n', 'subscribe this channel');
  await says(chat, 'mara', '#i18n', 'this channel is for translators');
  if (rules !== null) await does(chat, 'mara', rules);
  await asks(chat);
  return chat;
}

async function asks(chat: Conversation): Promise<void> {
  const offer = await chat.says('ana', 'I need an exception from hard string freeze');
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  await chat.program.relbot.settle();
}

async function says(chat: Conversation, user: string, channel: string, words: string) {
  const id = await chat.world.says(user, channel, words);
  await chat.program.relbot.settle();
  const offer = chat.world
    .messages(channel)
    .find(({ thread, by }) => thread === id && by === 'relbot');
  if (offer?.buttons[0] !== undefined) await presses(chat, user, offer, offer.buttons[0]);
}

/** Says it, and presses the first button of the answer. */
async function does(chat: Conversation, user: string, words: string): Promise<string> {
  const preview = await chat.says(user, words);
  if (preview.buttons[0] !== undefined) await presses(chat, user, preview, preview.buttons[0]);
  return preview.text;
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

const request = (chat: Conversation) =>
  chat.world.messages('#dev').find(({ text }) => text.includes('request #1'));
const told = (chat: Conversation, user: string, words: RegExp) =>
  chat.world.privately(user).filter(({ text }) => words.test(text));
const lists = (chat: Conversation) =>
  chat.world.messages('#dev').filter(({ text }) => /requests? (?:is|are) open\./.test(text));

describe('while it waits', () => {
  it('everybody can ask for whom', async () => {
    const chat = await team();
    expect((await chat.says('bo', '#1?')).text).toMatch(
      /Request #1 is open: nobody has decided yet\.[^]*Awaited: ben or cleo\./,
    );
    expect((await chat.says('bo', 'who is #1 waiting for?')).text).toMatch(
      /#1 waits for ben or cleo/,
    );
    await chat.world.tells('ben', "I'm away until 21 September");
    await chat.program.relbot.settle();
    expect((await chat.says('bo', 'who still has to approve #1')).text).toMatch(
      /ben is away until Monday 21 September 2026\./,
    );
    await does(chat, 'cleo', 'approve #1');
    expect((await chat.says('bo', 'who is #1 waiting for?')).text).toMatch(/waits for nobody/);
    expect((await chat.says('bo', 'who is #9 waiting for?')).text).toMatch(/I know no request #9/);
  });

  it('each is reminded once, also by a relbot that was not there when it was due', async () => {
    const chat = await team();
    await chat.program.stop();
    chat.clock.set(chat.clock.now());
    const again = async () =>
      await startProgram({
        file: chat.file,
        clock: chat.clock,
        platforms: [chat.world.adapter],
        managers: [[chat.world.account('mara')]],
      });
    const second = await again();
    await second.windTo('2026-09-15T10:00Z');
    expect(told(chat, 'ben', /waits for you/)).toHaveLength(1);
    await second.stop();
    const third = await again();
    await third.windTo('2026-09-15T16:00Z');
    expect(told(chat, 'ben', /waits for you/)).toHaveLength(1);
    await third.windTo('2026-09-17T08:00Z');
    expect(told(chat, 'ben', /waits for you/)).toHaveLength(2);
    expect(told(chat, 'mara', /undecided after 2 working days/)).toHaveLength(1);
  });

  it('nobody is reminded of what was decided, nor where the rules say so', async () => {
    const decided = await team();
    await presses(decided, 'cleo', request(decided), 'Approve');
    await decided.program.windTo('2026-09-18T10:00Z');
    expect(told(decided, 'ben', /waits for you/)).toEqual([]);
    expect(lists(decided)).toEqual([]);
    const never = await team('hard string freeze exceptions have no reminders and no daily list');
    await never.program.windTo('2026-09-18T10:00Z');
    expect(told(never, 'ben', /waits for you/)).toEqual([]);
    expect(told(never, 'mara', /undecided/)).toEqual([]);
    expect(lists(never)).toEqual([]);
  });

  it('is listed on the next day, and again only when it is old', async () => {
    const chat = await team(
      'exception rules for hard string freeze: 2 approvals, daily list at 8:00',
    );
    await chat.program.windTo('2026-09-15T08:00Z');
    expect(lists(chat)).toHaveLength(1);
    expect(lists(chat)[0]?.buttons).toEqual(['Open #1']);
    await chat.program.windTo('2026-09-16T09:00Z');
    expect(lists(chat)).toHaveLength(1);
    await presses(chat, 'ben', request(chat), 'Approve');
    await chat.program.windTo('2026-09-17T09:00Z');
    expect(lists(chat).at(-1)?.text).toMatch(/waiting since .*: cleo\./);
    expect(lists(chat)).toHaveLength(2);
  });

  it('anew after the requester has answered', async () => {
    const chat = await team();
    await chat.program.windTo('2026-09-15T09:00Z');
    await presses(chat, 'cleo', request(chat), 'Need info…');
    await chat.world.submits('cleo', { question: 'Is there a test?' });
    await chat.program.windTo('2026-09-16T12:00Z');
    expect(told(chat, 'ben', /waits for you/)).toEqual([]);
    await presses(chat, 'ana', chat.world.privately('ana').at(-1), 'Add the facts');
    await chat.world.submits('ana', { risk: 'low', why: 'One line, and here is the test.' });
    await chat.program.windTo('2026-09-17T11:00Z');
    expect(told(chat, 'ben', /waits for you/)).toEqual([]);
    await chat.program.windTo('2026-09-17T12:00Z');
    expect(told(chat, 'ben', /waits for you/)).toHaveLength(1);
  });
});

describe('after the decision', () => {
  it('the team acknowledges once, and the request shows it', async () => {
    const chat = await team();
    await presses(chat, 'cleo', request(chat), 'Approve');
    const post = () => chat.world.messages('#i18n').find(({ text }) => /is granted/.test(text));
    await presses(chat, 'tara', post(), 'Acknowledge');
    expect(post()?.text).toMatch(/Acknowledged by tara\./);
    expect(request(chat)?.text).toMatch(/Acknowledged for translators: tara\./);
    await presses(chat, 'tara', post(), 'Acknowledge');
    expect(chat.world.privately('tara').at(-1)?.text).toMatch(
      /You have acknowledged request #1 for translators already/,
    );
    const audit = await chat.program.store.read.audit.list();
    expect(audit.filter(({ deed }) => deed === 'acknowledged')).toHaveLength(1);
  });

  it('landed and reverted are said, and confirmed by a button', async () => {
    const chat = await team();
    await presses(chat, 'cleo', request(chat), 'Approve');
    expect(await does(chat, 'ana', '#1 has landed')).toMatch(/#1 would be marked as landed\./);
    expect(request(chat)?.text).toMatch(/Landed, says @?ana/);
    expect(await does(chat, 'ana', 'we had to revert #1, because logins broke')).toMatch(
      /#1 would be marked as reverted\.[^]*With the reason: logins broke/,
    );
    expect(request(chat)?.text).toMatch(/Reverted, says @?ana[^]*Reason: logins broke/);
    expect((await chat.says('ana', '#1 has landed')).text).toMatch(/Nothing changes/);
  });

  it('an approval that has ended says what to do, with the form filled in', async () => {
    const chat = await team('hard string freeze exceptions last 3 days');
    await presses(chat, 'cleo', request(chat), 'Approve');
    await chat.program.windTo('2026-09-17T11:00Z');
    expect(told(chat, 'ana', /approval of your request #1 ends/)).toHaveLength(2);
    const [ended] = told(chat, 'ana', /The approval of your request #1 has ended\./);
    await presses(chat, 'ana', ended, 'Ask again…');
    const form = chat.world.formOf('ana');
    expect(form?.fields.find(({ id }) => id === 'harm')?.value).toBe(ANSWERS.harm);
    expect(form?.fields.find(({ id }) => id === 'done')?.value).toBe('');
  });

  it('whether it did harm is asked once of each, and counted', async () => {
    const chat = await team();
    await presses(chat, 'cleo', request(chat), 'Approve');
    await does(chat, 'ana', '#1 has landed');
    await chat.program.windTo('2026-10-20T10:00Z');
    for (const user of ['ana', 'cleo']) {
      expect(told(chat, user, /Did exception #1 do harm/)).toHaveLength(1);
    }
    expect(told(chat, 'ben', /do harm/)).toEqual([]);
    await presses(chat, 'ana', told(chat, 'ana', /do harm/)[0], 'No');
    expect((await chat.says('bo', 'exception statistics')).text).toMatch(
      /Seen afterwards: 0 of the approved did harm, 1 did none\./,
    );
    await presses(chat, 'cleo', told(chat, 'cleo', /do harm/)[0], 'Yes…');
    await chat.world.submits('cleo', { harm: 'The sentence was cut in German.' });
    await chat.program.relbot.settle();
    expect((await chat.says('bo', 'exceptions that did harm')).text).toMatch(
      /1 request that did harm: 1 approved\.[^]*#1.*did harm/,
    );
    expect((await chat.says('bo', 'exceptions that did no harm')).text).toMatch(
      /No request that did no harm so far\./,
    );
  });
});
