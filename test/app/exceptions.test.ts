import { asksByCommand } from '../support/asks-by-command.ts';
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
};

const HOW = 'How the advice comes about';

async function asked(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  const offer = await chat.says('ana', 'I need an exception for https://review.example/42');
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  await chat.program.relbot.settle();
  return chat;
}

const request = (chat: Conversation) => {
  const found = chat.world.messages('#dev').find(({ text }) => text.includes('request #1'));
  if (found === undefined) throw new Error('The request is not there.');
  return found;
};
const lastTold = (chat: Conversation, user: string) =>
  chat.world.privately(user).at(-1)?.text ?? '';

describe('an exception is asked for', () => {
  it('by a sentence: the form opens with the link and the freeze filled in', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    const offer = await chat.says('ana', 'I need an exception for https://review.example/42');
    await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
    const form = chat.world.formOf('ana');
    expect(form?.fields.find(({ id }) => id === 'what')?.value).toBe('https://review.example/42');
    expect(form?.fields.find(({ id }) => id === 'freeze')?.value).not.toBe('');
  });

  it('by the button on a freeze, and by the slash command', async () => {
    const chat = await conversation({ now: '2026-08-20T10:00Z' });
    const freeze = await chat.says('ana', 'when is feature freeze');
    await chat.world.clicks('ana', freeze, 'Request an exception');
    expect(chat.world.formOf('ana')?.title).toBe('Request an exception');
    await asksByCommand(chat, 'bo', 'https://review.example/43');
    expect(chat.world.formOf('bo')?.fields.find(({ id }) => id === 'what')?.value).toBe(
      'https://review.example/43',
    );
  });

  it('and is posted where it was asked, with the answers and the buttons', async () => {
    const chat = await asked();
    const { text, buttons } = request(chat);
    expect(buttons).toEqual([HOW, 'Approve', 'Deny…', 'Need info…', 'Recuse']);
    expect(text).toMatch(/If it stays out: Every project with quotas loses its limits\./);
    expect(text).toMatch(/low risk/);
    expect(lastTold(chat, 'ana')).toMatch(/Your request #1 .* is in/);
  });

  it('with a word for a reason comes back, and all that was typed is kept', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    const offer = await chat.says('ana', 'I need an exception for https://review.example/42');
    await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
    const errors = await chat.world.submits('ana', { ...ANSWERS, harm: 'critical', why: 'none' });
    expect(errors).toMatchObject({
      harm: /sentence/ as never,
      why: /every change has some risk/ as never,
    });
  });

  it('in the place that takes requests, on every platform that has one', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await chat.world.invites('mara', '#requests');
    const id = await chat.world.says('mara', '#requests', 'post requests here');
    await chat.program.relbot.settle();
    const offer = await chat.world.until(() =>
      chat.world.messages('#requests').find(({ thread }) => thread === id),
    );
    await chat.world.clicks('mara', offer, 'Post requests here');
    await asksByCommand(chat, 'ana', 'https://review.example/42');
    await chat.world.submits('ana', ANSWERS);
    await chat.program.relbot.settle();
    await chat.world.until(() =>
      chat.world.messages('#requests').find(({ text }) => text.includes('request #1')),
    );
    expect(chat.world.messages('#dev').some(({ text }) => text.includes('request #1'))).toBe(false);
  });
});

describe('it is decided', () => {
  it('by a manager: the card changes in place, the requester is told, the audit knows', async () => {
    const chat = await asked();
    await chat.world.clicks('mara', request(chat), 'Approve');
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/Approved by/);
    expect(request(chat).buttons).toEqual(['It has landed']);
    expect(lastTold(chat, 'ana')).toMatch(/is approved by/);
    const deeds = (await chat.program.store.read.audit.list()).map(
      ({ deed, subject }) => `${deed} ${subject}`,
    );
    expect(deeds).toEqual(['import cycle', 'filed exception', 'approve exception']);
  });

  it('never by the requester, nor by someone who is no manager', async () => {
    const chat = await asked();
    await chat.world.clicks('bo', request(chat), 'Approve');
    expect(lastTold(chat, 'bo')).toMatch(/Only a release manager can decide[^]*mara/);
    await chat.world.clicks('ana', request(chat), 'Approve');
    expect(lastTold(chat, 'ana')).toMatch(/your own/);
    expect(request(chat).buttons).toEqual([HOW, 'Approve', 'Deny…', 'Need info…', 'Recuse']);
  });

  it('not even by a manager who asked for it', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await asksByCommand(chat, 'mara', 'https://review.example/42');
    await chat.world.submits('mara', ANSWERS);
    await chat.program.relbot.settle();
    await chat.world.clicks('mara', request(chat), 'Approve');
    expect(lastTold(chat, 'mara')).toMatch(/your own/);
    expect(request(chat).text).toMatch(/Waiting for a decision/);
  });

  it('once, when it is pressed twice and by two at the same moment', async () => {
    const chat = await asked();
    const card = request(chat);
    await Promise.all([
      chat.world.clicks('mara', card, 'Approve'),
      chat.world.clicks('mara', card, 'Approve'),
    ]);
    await chat.program.relbot.settle();
    expect(lastTold(chat, 'mara')).toMatch(/was approved by mara already.*Nothing has changed/);
    const approvals = (await chat.program.store.read.audit.list()).filter(
      ({ deed }) => deed === 'approve',
    );
    expect(approvals).toHaveLength(1);
  });

  it('with a no, which asks for the reason and tells it', async () => {
    const chat = await asked();
    await chat.world.clicks('mara', request(chat), 'Deny…');
    expect(chat.world.formOf('mara')?.title).toBe('Deny request #1');
    await chat.world.submits('mara', { reason: 'It touches the scheduler, and RC1 is next week.' });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/Denied by[^]*It touches the scheduler/);
    expect(lastTold(chat, 'ana')).toMatch(/not approved[^]*scheduler[^]*not the end of the world/);
  });

  it('after more facts: the question is told, and the requester answers it', async () => {
    const chat = await asked();
    await chat.world.clicks('mara', request(chat), 'Need info…');
    await chat.world.submits('mara', { question: 'Has it run anywhere yet?' });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/More facts are needed[^]*Has it run anywhere yet\?/);
    const told = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(told.text).toMatch(/Has it run anywhere yet\?/);
    await chat.world.clicks('ana', told, 'Add the facts');
    expect(
      await chat.world.submits('ana', { risk: 'low', why: 'Two weeks in production at Example.' }),
    ).toEqual({});
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/Two weeks in production[^]*Waiting for a decision/);
    await chat.world.clicks('mara', request(chat), 'Approve');
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/Approved/);
  });

  it('after a restart in the middle', async () => {
    const chat = await asked();
    const card = request(chat);
    await chat.program.stop();
    const again = await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
      managers: [[chat.world.account('mara')]],
    });
    await chat.world.clicks('mara', card, 'Approve');
    await again.relbot.settle();
    expect(request(chat).text).toMatch(/Approved by/);
  });
});
