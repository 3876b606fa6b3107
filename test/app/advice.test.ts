import { describe, expect, it } from 'vitest';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { decided, file } from '../support/filed-requests.ts';
import { day, deadline, hibiscus, project } from '../domain/sample-cycle.ts';

const LINK = 'https://review.example/c/acme/quota/+/';

async function scene(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  await file(chat, 'ana', `Quota limits survive an upgrade: ${LINK}1`);
  await decided(chat, 1, 'deny');
  await file(chat, 'bo', `Rename the volume table: ${LINK}2`);
  await decided(chat, 2, 'approve');
  await file(chat, 'ana', `Quota limits after an upgrade, smaller: ${LINK}3`);
  return chat;
}

const card = (chat: Conversation, number: number) => {
  const found = chat.world
    .messages('#dev')
    .find(({ text }) => text.startsWith(`Exception request #${number}:`));
  if (found === undefined) throw new Error(`Request #${number} is not there.`);
  return found;
};
const lastTold = (chat: Conversation, user: string) =>
  chat.world.privately(user).at(-1)?.text ?? '';

describe('on the card of a request', () => {
  it('stand the harm and the risk first, then what was decided on others like it, then the advice', async () => {
    const chat = await scene();
    expect(card(chat, 3).text).toMatch(
      /If it stays out[^]*low risk[^]*Waiting for a decision[^]*Like it, and decided before:\n#1 denied · Quota limits survive an upgrade · Too late\.\nAdvice: not enough is known\./,
    );
    expect(card(chat, 3).text).not.toContain('#2 approved');
  });

  it('a button shows how the advice comes about, to anyone, and nothing changes', async () => {
    const chat = await scene();
    const before = await chat.program.store.read.audit.list();
    await chat.world.clicks('bo', card(chat, 3), 'How the advice comes about');
    expect(lastTold(chat, 'bo')).toMatch(
      /^The advice on #3: not enough is known\.[^]*Importance: 1 to 4 \(not known: how bad it is\)[^]*Risk: 1 \(low risk, says who asks\)[^]*nothing is decided by it/,
    );
    expect(await chat.program.store.read.audit.list()).toEqual(before);
  });
});

describe('asked in words', () => {
  it.each(['should we take #3?', 'would you approve #3?', 'should #3 go in?'])(
    '“%s” has the advice first, and decides nothing',
    async (said) => {
      const chat = await scene();
      const { text, buttons } = await chat.says('mara', said);
      expect(text).toMatch(
        /^Not enough is known yet to advise on #3\.\nRequest #3 is open[^]*How bad it is/,
      );
      expect(buttons).toEqual(['How the advice comes about']);
    },
  );

  it('“#3?” says who is awaited, and offers its requester what they can do', async () => {
    const chat = await scene();
    const { text, buttons } = await chat.says('ana', '#3?');
    expect(text).toMatch(/^Request #3 is open[^]*Awaited: [^]*Advice: not enough is known/);
    expect(buttons.slice(-3)).toEqual(['Add facts…', 'Withdraw', 'How the advice comes about']);
  });

  it('“why was #1 denied” says why, what was advised that day, and what is still open', async () => {
    const chat = await scene();
    expect((await chat.says('ana', 'why was #1 denied')).text).toMatch(
      /^Request #1 was denied by @mara[^]*Too late\.[^]*The advice on that day: not enough is known\.[^]*Still open: behind a flag/,
    );
  });
});

describe('a no comes with the other doors', () => {
  it('all that fit, each with its next step, the next release by name and date', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    const indri = hibiscus({
      name: '2027.1 Indri',
      deadlines: [deadline('release', 'release', 'Release', day('2027-03-31'))],
    });
    const plan = planOfCycle(project, { ...indri, key: 'indri', aliases: ['indri'], stages: [] });
    await chat.imports(plan);
    await file(chat, 'ana', `Quota limits survive an upgrade: ${LINK}1`);
    await decided(chat, 1, 'deny');
    expect(lastTold(chat, 'ana')).toMatch(
      /Behind a flag: [^]*A fix release: [^]*once 2026\.2 Hibiscus is out, on Wednesday 30 September 2026[^]*The next release: 2027\.1 Indri, on Wednesday 31 March 2027[^]*A known issue: /,
    );
    expect(card(chat, 1).text).toMatch(
      /Still open: behind a flag, a fix release, the next release or a known issue\./,
    );
  });

  it('or the one that whoever denies picks', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await file(chat, 'ana', `Quota limits survive an upgrade: ${LINK}1`);
    await chat.world.clicks('mara', card(chat, 1), 'Deny…');
    await chat.world.submits('mara', { reason: 'Not this late.', door: 'flag' });
    await chat.program.relbot.settle();
    expect(lastTold(chat, 'ana')).toMatch(/Behind a flag: [^]*ask again/);
    expect(lastTold(chat, 'ana')).not.toMatch(/A fix release/);
    expect(card(chat, 1).text).toMatch(/Still open: behind a flag\./);
  });
});
