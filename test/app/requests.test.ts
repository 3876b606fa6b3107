import { asksByCommand } from '../support/asks-by-command.ts';
import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../fakes/world.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { startProgram } from '../support/relbot.ts';

const FILED = [
  ['ana', 'Neutron quota fix https://review.example/41'],
  ['bo', 'Wording of the login page https://review.example/42'],
  ['ana', 'TLS 1.3 for the proxy https://review.example/43'],
] as const;

/** #1 Neutron is approved, #2 the login page is open, #3 TLS is denied. */
async function register(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  for (const [user, what] of FILED) {
    await asksByCommand(chat, user, '');
    await chat.world.submits(user, {
      what,
      harm: 'Every project with quotas loses its limits.',
      risk: 'low',
      why: 'One line, with a test, a week in nightly.',
      done: '1 September',
    });
    await chat.program.relbot.settle();
  }
  await chat.world.clicks('mara', card(chat, 1), 'Approve');
  await chat.world.clicks('mara', card(chat, 3), 'Deny…');
  await chat.world.submits('mara', { reason: 'It breaks old clients.' });
  await chat.program.relbot.settle();
  return chat;
}

function card(chat: Conversation, number: number): SeenMessage {
  const found = chat.world
    .messages('#dev')
    .find(({ text }) => text.startsWith(`Exception request #${number}:`));
  if (found === undefined) throw new Error(`Request #${number} is not there.`);
  return found;
}

const told = (chat: Conversation, user: string) => chat.world.privately(user).at(-1)?.text ?? '';

describe('one request is asked about', () => {
  it('by number, by link, by what it is about, and as one’s own', async () => {
    const chat = await register();
    expect((await chat.says('bo', '#1?')).text).toMatch(
      /^Request #1 is approved by @mara on [^]*Neutron quota fix[^]*Asked for by @ana, to land by 1 September/,
    );
    expect((await chat.says('bo', 'who approved #1')).text).toMatch(/approved by @mara/);
    expect((await chat.says('bo', 'status of https://review.example/43/ exception')).text).toMatch(
      /^Request #3 was denied by @mara on .*: It breaks old clients/,
    );
    expect((await chat.says('bo', 'was the neutron exception approved')).text).toMatch(
      /^Request #1 is approved/,
    );
    expect((await chat.says('ana', 'did they say yes to the TLS thing')).text).toMatch(
      /^Request #3 was denied/,
    );
    expect((await chat.says('bo', 'what about my request')).text).toMatch(/^Request #2 is open/);
    expect((await chat.says('ana', 'any news on my FFE request')).text).toMatch(/^Request #3/);
  });

  it('and is never taken for another one', async () => {
    const chat = await register();
    const none = await chat.says('bo', '#12?');
    expect(none.text).toMatch(/^I know no request #12\.\nThese are open:\n#2 Wording of the login/);
    expect((await chat.says('cleo', 'what about my request')).text).toMatch(
      /^I know no request that you could mean/,
    );
    expect((await chat.says('bo', 'was the cinder exception approved')).text).toMatch(
      /^I know no request with “cinder”/,
    );
  });
});

describe('the requests are listed', () => {
  it('counted first, by state, by freeze and one’s own', async () => {
    const chat = await register();
    expect((await chat.says('bo', 'how many exceptions so far')).text).toMatch(
      /^3 requests so far: 1 open, 1 approved, 1 denied\.\n#3 TLS/,
    );
    expect((await chat.says('bo', 'what exceptions are open')).text).toMatch(
      /^1 of 3 requests is open\.\n#2 Wording of the login page[^\n]*: open, by bo$/,
    );
    expect((await chat.says('bo', 'show everything that got an FFE')).text).toMatch(
      /^1 of 3 requests is approved\.\n#1/,
    );
    expect((await chat.says('bo', 'rejected requests please')).text).toMatch(/is denied\.\n#3/);
    expect((await chat.says('ana', 'my requests')).text).toMatch(
      /^2 requests of yours so far: 1 approved, 1 denied/,
    );
    expect((await chat.says('bo', 'exceptions for hard string freeze')).text).toMatch(
      /^No request for Hard string freeze so far/,
    );
  });
});

describe('a decision that comes as a sentence', () => {
  it('is shown with one button, and taken by who may', async () => {
    const chat = await register();
    const offer = await chat.says('mara', 'approve #2');
    expect(offer.text).toMatch(/^#2 would be approved\.\nRequest #2 is open/);
    expect(offer.buttons).toEqual(['Approve #2']);
    await chat.world.clicks('bo', offer, 'Approve #2');
    expect(told(chat, 'bo')).toMatch(/your own/);
    await chat.world.clicks('ana', offer, 'Approve #2');
    expect(told(chat, 'ana')).toMatch(/Only a release manager can decide[^]*mara/);
    await chat.world.clicks('mara', offer, 'Approve #2');
    await chat.program.relbot.settle();
    expect(card(chat, 2).text).toMatch(/Approved by @mara/);
    expect((await chat.says('mara', 'approve #2')).text).toMatch(/^#2 is decided already/);
  });

  it('keeps the reason through a restart, and denies with it', async () => {
    const chat = await register();
    const offer = await chat.says('mara', 'deny exception 2 because the translators are done');
    expect(offer.text).toMatch(/With the reason: the translators are done/);
    expect(offer.buttons).toEqual(['Deny #2']);
    await chat.program.stop();
    await startProgram({
      file: chat.file,
      clock: chat.clock,
      platforms: [chat.world.adapter],
      managers: [[chat.world.account('mara')]],
    });
    await chat.world.clicks('mara', offer, 'Deny #2');
    expect((await chat.world.until(() => card(chat, 2))).text).toBeDefined();
    await chat.world.until(() =>
      card(chat, 2).text.includes('the translators are done') ? true : undefined,
    );
  });

  it('asks for the reason, or for the question, in the form', async () => {
    const chat = await register();
    const deny = await chat.says('mara', 'reject 2');
    expect(deny.buttons).toEqual(['Deny #2…']);
    await chat.world.clicks('mara', deny, 'Deny #2…');
    expect(chat.world.formOf('mara')?.title).toBe('Deny request #2');
    const ask = await chat.says('mara', 'ask #2 for tests');
    expect(ask.buttons).toEqual(['Ask about #2…']);
    await chat.world.clicks('mara', ask, 'Ask about #2…');
    expect(chat.world.formOf('mara')?.fields[0]?.value).toBe('tests');
    await chat.world.submits('mara', { question: 'Are there tests?' });
    await chat.program.relbot.settle();
    expect((await chat.says('bo', '#2?')).text).toMatch(
      /^Request #2 waits for its requester\..*Asked by @mara on .*: Are there tests\?/,
    );
  });

  it('is found by its subject, and never guessed', async () => {
    const chat = await register();
    const offer = await chat.says('mara', 'accept the exception of the login page');
    expect(offer.buttons).toEqual(['Approve #2']);
    const none = await chat.says('mara', 'approve #44');
    expect(none.text).toMatch(/^I know no request #44\.[^]*#2/);
    expect(none.buttons).toEqual([]);
  });

  it('is not offered where nobody asks for it, nor several at a time', async () => {
    const chat = await register();
    const doubt = await chat.says('mara', "don't approve #2 yet");
    expect(doubt.buttons).toEqual(['How the advice comes about']);
    expect(doubt.text).toMatch(/^Request #2 is open[^]*Nothing is decided by talking about it/);
    const two = await chat.says('mara', 'approve #2 and reject #3');
    expect(two.buttons).toEqual([]);
    expect(two.text).toMatch(/One request at a time[^]*“approve #2” and “deny #3”/);
    const all = await chat.says('mara', 'approve all pending');
    expect(all.buttons).toEqual([]);
    expect(all.text).toMatch(/“approve #2”/);
    const back = await chat.says('bo', 'withdraw my request');
    expect(back.text).toMatch(/^#2 would be withdrawn: nobody decides on it any more\./);
    await chat.world.clicks('bo', back, 'Withdraw #2');
    expect((await chat.says('bo', '#2?')).text).toMatch(/^Request #2 was withdrawn by @bo on /);
    expect((await chat.says('bo', 'withdraw #2')).text).toMatch(/does not stand where that could/);
  });
});
