import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../support/conversation.ts';

const LINK = 'https://github.com/acme/api/pull/42';
const ANSWERS = {
  what: `Quota fix ${LINK}`,
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
};

async function opens(chat: Conversation, user: string): Promise<void> {
  const offer = await chat.says(user, 'I need an exception from feature freeze');
  await chat.world.clicks(user, offer, 'New feature').catch(async () => {
    await chat.world.clicks(user, offer, 'Fill in the request');
  });
}

async function sends(chat: Conversation, user: string, what: string): Promise<void> {
  expect(await chat.world.submits(user, { ...ANSWERS, what })).toEqual({});
  await chat.program.relbot.settle();
}

async function files(chat: Conversation, user: string, what: string): Promise<void> {
  await opens(chat, user);
  await sends(chat, user, what);
}

const told = (chat: Conversation, user: string) => {
  const last = chat.world.privately(user).at(-1);
  if (last === undefined) throw new Error(`${user} was told nothing.`);
  return last;
};

const numbers = async (chat: Conversation) => {
  const project = await chat.program.store.read.projects.first();
  if (project === null) throw new Error('There is no project.');
  return (await chat.program.store.read.exceptions.list(project.id)).map(({ number }) => number);
};

const card = (chat: Conversation, number: number) => {
  const found = chat.world
    .messages('#dev')
    .find(({ text }) => text.startsWith(`Exception request #${number}:`));
  if (found === undefined) throw new Error(`Request #${number} is not there.`);
  return found;
};

describe('the same change from the same freeze', () => {
  it('is shown where it is asked for already, however its link is written', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await files(chat, 'ana', `Quota fix ${LINK}`);
    await files(chat, 'bo', `Quotas http://www.github.com/Acme/api/pull/42/files#r1`);
    expect(told(chat, 'bo').text).toMatch(/asked for in #1 already, so I filed nothing/);
    await chat.world.clicks('bo', told(chat, 'bo'), 'Show #1');
    expect(told(chat, 'bo').text).toMatch(/^Exception request #1[^]*loses its limits/);
    await files(chat, 'ana', `Quotas ${LINK}/`);
    expect(told(chat, 'ana').buttons).toEqual(['Answer 3 more…', 'Add facts…', 'Withdraw']);
    expect(await numbers(chat)).toEqual([1]);
  });

  it('is one request when two people file it at the same moment', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await opens(chat, 'ana');
    await opens(chat, 'bo');
    await Promise.all([
      sends(chat, 'ana', `Quota fix ${LINK}`),
      sends(chat, 'bo', `The quotas ${LINK}/commits`),
    ]);
    expect(await numbers(chat)).toEqual([1]);
  });

  it('is asked for again after a decision only with what is new, shown with the decision', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await files(chat, 'ana', `Quota fix ${LINK}`);
    await chat.world.clicks('mara', card(chat, 1), 'Deny…');
    await chat.world.submits('mara', { reason: 'It breaks old clients.' });
    await chat.program.relbot.settle();
    await files(chat, 'bo', `Quota fix ${LINK}/files`);
    expect(told(chat, 'bo').text).toMatch(/was decided on in #1[^]*It breaks old clients/);
    expect(await numbers(chat)).toEqual([1]);
    await chat.world.clicks('bo', told(chat, 'bo'), 'Say what is new…');
    expect(await chat.world.submits('bo', { news: 'please' })).toMatchObject({
      news: /what has changed/ as never,
    });
    expect(await chat.world.submits('bo', { news: 'Old clients are tested with it now.' })).toEqual(
      {},
    );
    await chat.program.relbot.settle();
    expect(card(chat, 2).text).toMatch(
      /Asked again after #1[^]*denied by[^]*It breaks old clients[^]*New since: Old clients are tested/,
    );
  });

  it('is asked for anew when it was withdrawn, since nobody decided', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await files(chat, 'ana', `Quota fix ${LINK}`);
    await chat.world.clicks('ana', told(chat, 'ana'), 'Withdraw');
    await files(chat, 'bo', `Quota fix ${LINK}`);
    expect(await numbers(chat)).toEqual([1, 2]);
  });

  it('is not reached by changing the link of another request', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await files(chat, 'ana', `Quota fix ${LINK}`);
    await files(chat, 'bo', 'Login page https://github.com/acme/web/pull/1');
    await chat.world.clicks('bo', told(chat, 'bo'), 'Add facts…');
    const r = await chat.world.submits('bo', { what: `Both ${LINK}` });
    expect(r).toMatchObject({
      what: /has a request of its own, #1/ as never,
    });
  });
});
