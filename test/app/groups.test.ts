import { describe, expect, it, test } from 'vitest';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
};

/** After feature freeze, with people whom the chat can name; Mara manages. */
async function team(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  for (const user of ['ana', 'ben', 'cleo', 'dora']) await chat.says(user, 'help');
  return chat;
}

/** Says it as Mara and presses the button that her preview has; the preview's words. */
async function does(chat: Conversation, words: string): Promise<string> {
  const preview = await chat.says('mara', words);
  const [button = ''] = preview.buttons;
  await chat.world.clicks('mara', preview, button);
  await chat.program.relbot.settle();
  return preview.text;
}

async function aRequestBy(chat: Conversation, user: string): Promise<void> {
  const offer = await chat.says(user, 'I need an exception from feature freeze');
  await chat.world.clicks(user, offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits(user, ANSWERS)).toEqual({});
  await chat.program.relbot.settle();
}

const request = (chat: Conversation) => {
  const found = chat.world.messages('#dev').find(({ text }) => text.includes('request #1'));
  if (found === undefined) throw new Error('The request is not there.');
  return found;
};

async function approves(chat: Conversation, user: string): Promise<string> {
  await chat.world.clicks(user, request(chat), 'Approve');
  await chat.program.relbot.settle();
  return request(chat).text.includes('✅') ? 'approved' : lastTold(chat, user);
}

const lastTold = (chat: Conversation, user: string) =>
  chat.world.privately(user).at(-1)?.text ?? '';

describe('approvers', () => {
  it('without a group decide on what no group has for itself', async () => {
    const chat = await team();
    await aRequestBy(chat, 'ana');
    expect(await approves(chat, 'ben')).toMatch(/Only a release manager can decide[^]*mara/);
    expect(await does(chat, 'make @ben an approver')).toMatch(
      /ben would be an approver of release in OpenStack[^]*no other group decides/,
    );
    expect(lastTold(chat, 'ben')).toMatch(/You are an approver of release in OpenStack/);
    expect((await chat.says('cleo', 'who approves feature freeze exceptions?')).text).toMatch(
      /from Feature freeze are decided by the approvers of release: .*ben[^]*manager may, too: .*mara/,
    );
    expect(await approves(chat, 'cleo')).toMatch(
      /Only an approver of release, or a release manager, can decide on request #1\.[^]*Who can: .*ben.* or .*mara/,
    );
    expect(await approves(chat, 'ben')).toBe('approved');
  });

  it('of a group decide on its freezes, and on no others; managers on all', async () => {
    const chat = await team();
    await aRequestBy(chat, 'ana');
    expect(await does(chat, 'make @ben and @cleo approvers of docs')).toMatch(
      /ben.* and .*cleo.* would be approvers of docs in OpenStack[^]*docs is a new group/,
    );
    await does(chat, 'make @dora an approver');
    expect(await approves(chat, 'ben')).toMatch(/Only an approver of release/);
    expect(await does(chat, 'docs decides on feature freeze')).toMatch(
      /docs would decide on exceptions from Feature freeze\.[^]*Approvers: .*ben.* and .*cleo/,
    );
    expect(await approves(chat, 'dora')).toMatch(
      /Only an approver of docs, or a release manager[^]*Who can: .*ben.*cleo.* or .*mara/,
    );
    expect((await chat.says('ana', 'who approves ff')).text).toMatch(/approvers of docs: .*ben/);
    expect(await approves(chat, 'cleo')).toBe('approved');
    const [entry] = (await chat.program.store.read.audit.list()).filter(
      ({ deed }) => deed === 'set who decides',
    );
    expect(entry?.after).toEqual({ freeze: 'feature freeze', groups: ['docs'] });
  });

  it('are no longer: asked for anew when the button is pressed', async () => {
    const chat = await team();
    await does(chat, 'make @ben an approver of docs');
    await does(chat, 'docs decides on feature freeze');
    await aRequestBy(chat, 'ana');
    expect(await does(chat, '@ben is no longer an approver of docs')).toMatch(/no longer be/);
    expect(await approves(chat, 'ben')).toMatch(/Only a release manager can decide/);
    expect((await chat.says('ana', 'who approves feature freeze exceptions')).text).toMatch(
      /by the release managers: .*mara[^]*for docs, which has no approvers yet/,
    );
    await does(chat, 'the release team decides on feature freeze');
    await does(chat, 'make @ben an approver of the release team');
    expect(await approves(chat, 'ben')).toBe('approved');
  });

  it('never decide on their own, and the refusal does not name them', async () => {
    const chat = await team();
    await does(chat, 'make @ben an approver');
    await aRequestBy(chat, 'ben');
    const told = await approves(chat, 'ben');
    expect(told).toMatch(/is your own, so someone else decides[^]*Who can: .*mara/);
    expect(told).not.toMatch(/Who can: .*ben/);
  });

  it('for a time are approvers no more when it is over', async () => {
    const chat = await team();
    expect(await does(chat, 'make @ben an approver until Monday')).toMatch(/until Mon 31 Aug/);
    await aRequestBy(chat, 'ana');
    await chat.program.windTo('2026-08-31T00:01Z');
    expect(await approves(chat, 'ben')).toMatch(/Only a release manager/);
  });

  it('are a manager’s to name, and so is what a group decides on', async () => {
    const chat = await team();
    for (const words of ['make @ana an approver of docs', 'add @ana to the docs team']) {
      expect((await chat.says('ana', words)).text).toMatch(/Only a release manager[^]*mara/);
    }
    const preview = await chat.says('mara', 'make @ben an approver of docs');
    await chat.world.clicks('ana', preview, 'Make them an approver');
    expect(lastTold(chat, 'ana')).toMatch(/Only a release manager/);
    await chat.world.clicks('mara', preview, 'Make them an approver');
    expect((await chat.says('ana', 'docs decides on feature freeze')).text).toMatch(
      /Only a release manager can say who decides/,
    );
    expect((await chat.says('mara', 'l10n decides on feature freeze')).text).toMatch(
      /There is no group called “l10n” yet/,
    );
    expect((await chat.says('mara', 'make @ben an approver of Docs')).text).toMatch(
      /ben is an approver of Docs in OpenStack already/,
    );
  });
});

describe('who is who', () => {
  it('names everybody, group by group', async () => {
    const chat = await team();
    expect((await chat.says('ana', 'who is who')).text).toMatch(/There are no groups yet/);
    await does(chat, 'add @ben to the i18n team');
    await does(chat, 'make @cleo an approver of i18n');
    await does(chat, 'i18n decides on feature freeze');
    await does(chat, 'make @dora an approver');
    const { text } = await chat.says('ana', 'who is who?');
    expect(text).toMatch(/^mara manages the release of OpenStack\./);
    expect(text).toMatch(/release: decides wherever no other group does\. Approvers: dora\./);
    expect(text).toMatch(/i18n: decides on Feature freeze\. Approvers: cleo\. Also in it: ben\./);
    expect((await chat.says('ana', 'who is in the i18n team')).text).toMatch(
      /In the i18n team of OpenStack: .*cleo.* and .*ben[^]*Of them .*cleo/,
    );
    expect((await chat.says('ana', 'who are the approvers of i18n?')).text).toMatch(/cleo/);
    expect((await chat.says('ana', 'who are the approvers')).text).toMatch(/release: .*dora/);
    expect((await chat.says('ana', 'who is in the l10n team')).text).toMatch(
      /no group called “l10n”\. It has: i18n\./,
    );
  });

  it('says who decides on what was asked for, and where it differs', async () => {
    const chat = await team();
    await does(chat, 'make @ben an approver of docs');
    const strings = 'who can approve a string freeze exception?';
    expect((await chat.says('ana', strings)).text).toMatch(
      /Exceptions from Soft string freeze and Hard string freeze are decided by .*managers: .*mara/,
    );
    await does(chat, 'docs decides on soft string freeze');
    expect((await chat.says('ana', strings)).text).toMatch(/Not the same people decide on Soft/);
    expect((await chat.says('ana', 'who approves soft string freeze exceptions')).text).toMatch(
      /approvers of docs: .*ben/,
    );
    expect((await chat.says('ana', 'who decides')).text).toMatch(
      /managers: .*mara[^]*But docs decides on Soft string freeze\./,
    );
    expect((await chat.says('ana', 'who approves beta freeze exceptions')).text).toMatch(
      /I know no deadline called “beta freeze”/,
    );
  });

  it('a member has no power, and is taken out with all that they were in the group', async () => {
    const chat = await team();
    await does(chat, 'add @ben to docs');
    await does(chat, 'docs decides on feature freeze');
    await aRequestBy(chat, 'ana');
    expect(await approves(chat, 'ben')).toMatch(/Only a release manager can decide/);
    await does(chat, 'make @ben an approver of docs');
    await does(chat, 'remove @ben from docs');
    expect(await approves(chat, 'ben')).toMatch(/Only a release manager can decide/);
    expect((await chat.says('ana', 'who is in docs')).text).toMatch(/Nobody is in the docs team/);
    expect((await chat.says('mara', 'remove @ben from docs')).text).toMatch(/ben is not in/);
  });
});

test.each([
  'add @ben to this channel',
  'make @ana a sandwich',
  'who is in charge of docs',
  'who is in today',
  'should docs decide on docs freeze',
  'ana approves request 7',
  'I decide on my own request',
  'does docs decide on docs freeze?',
  'who signs off the beta freeze',
])('%j is no order', (said) => {
  expect(orderOf(said)).toBeNull();
});
