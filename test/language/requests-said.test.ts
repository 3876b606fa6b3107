import { describe, expect, it } from 'vitest';
import { requestOrder } from '../../src/language/orders/requests.ts';
import { requestsAsked, subjectWords } from '../../src/language/asked/requests-asked.ts';
import { verdictsSaid } from '../../src/language/asked/verdict-said.ts';

describe('which requests are asked for', () => {
  it.each([
    ['what exceptions are open', 'open'],
    ['my open exceptions', 'open mine'],
    ['any open requests I should look at?', 'open'],
    ['are there outstanding string freeze exceptions', 'open'],
    ['what is waiting for approval', 'open'],
    ['rejected requests please', 'denied'],
    ['which were not approved', 'denied'],
    ['show me everything that got a freeze exception', 'approved'],
    ['which exceptions are granted', 'approved'],
    ['how many exceptions do we have so far', 'all'],
    ['exceptions for string freeze', 'all'],
    ['my requests', 'all mine'],
    ['what have I asked for', 'all mine'],
  ])('“%s” asks for %s', (text, expected) => {
    const { states, own } = requestsAsked(text);
    expect(`${states?.[0] ?? 'all'}${own ? ' mine' : ''}`).toBe(expected);
  });
});

describe('what a request is about', () => {
  it.each([
    ['was the neutron exception approved', ['neutron']],
    ['did they say yes to the TLS thing', ['tls']],
    ['who decided on the quota exception and when', ['quota']],
    ['accept the exception of the login page', ['login', 'page']],
    ['any news on my FFE request', []],
    ['what about my request', []],
  ])('“%s” names %j', (text, words) => {
    expect(subjectWords(text)).toEqual(words);
  });
});

describe('a decision in a sentence', () => {
  const said = (text: string, verdict: 'approve' | 'deny' | 'need-info' | 'withdraw') => {
    const { verdicts, all, words } = verdictsSaid(text, { verdict, number: null });
    const each = verdicts.map((one) => `${one.verdict} ${one.number ?? '?'}`).join(', ');
    return `${all ? 'all: ' : ''}${each}${words === null ? '' : ` | ${words}`}`;
  };

  it.each([
    ['approve #8', 'approve', 'approve 8'],
    ['approve #8, thanks', 'approve', 'approve 8'],
    ['deny exception 9 because it is risky', 'deny', 'deny 9 | it is risky'],
    ['reject #7, too risky', 'deny', 'deny 7 | too risky'],
    ['reject 12', 'deny', 'deny 12'],
    ['deny #2: withdrawn', 'deny', 'deny 2 | withdrawn'],
    ['pls mark number 2 as rejected (dup of 1)', 'deny', 'deny 2 | dup of 1'],
    ["I'm ok with granting #4 until friday", 'approve', 'approve 4'],
    ['withdraw my request #10', 'withdraw', 'withdraw 10'],
    ['withdraw my request', 'withdraw', 'withdraw ?'],
    ['accept the exception of the login page', 'approve', 'approve ?'],
    ['approve #12 and reject #13', 'deny', 'approve 12, deny 13'],
    ['approve #12, reject #13', 'deny', 'approve 12, deny 13'],
    ['approve #12 and #13', 'approve', 'approve 12, approve 13'],
    ['approve all pending', 'approve', 'all: approve ?'],
    ['deny both', 'deny', 'all: deny ?'],
  ] as const)('“%s” is %s: %s', (text, verdict, expected) => {
    expect(said(text, verdict)).toBe(expected);
  });

  it.each([
    ['ask #7 for tests', 7, 'tests'],
    ['ask #7 about the database', 7, 'the database'],
    ['ask the requester of #12 whether it was tested', 12, 'whether it was tested'],
  ])('“%s” asks the requester', (text, number, question) => {
    expect(requestOrder(text)).toEqual({ order: 'ask-requester', number, question });
  });

  it.each([
    ['who is #7 waiting for', { order: 'who-awaited', number: 7 }],
    ['who is #7 still waiting on', { order: 'who-awaited', number: 7 }],
    ['who still has to approve #7', { order: 'who-awaited', number: 7 }],
    ['#12 has landed', { order: 'landed', number: 12 }],
    ['#12 is in', { order: 'landed', number: 12 }],
    ['we landed #12', { order: 'landed', number: 12 }],
    ['we reverted #12', { order: 'reverted', number: 12, why: null }],
    ['#12 was reverted', { order: 'reverted', number: 12, why: null }],
    [
      'we had to revert #12, because upgrades took an hour',
      { order: 'reverted', number: 12, why: 'upgrades took an hour' },
    ],
    ['we reverted #12: it broke logins', { order: 'reverted', number: 12, why: 'it broke logins' }],
  ])('“%s” is about one request', (text, order) => {
    expect(requestOrder(text, false)).toEqual(order);
  });

  it.each(['has #12 landed', 'if we reverted #12', '#12 has not landed', 'we should revert #12'])(
    '“%s” says nothing of what became of it',
    (text) => {
      expect(requestOrder(text, false)).toBeNull();
    },
  );

  it('a question marks nothing', () => {
    expect(requestOrder('#12 has landed', true)).toBeNull();
    expect(requestOrder('who is #12 waiting for', true)).not.toBeNull();
  });

  it('asks nobody where no request is named', () => {
    expect(requestOrder('ask the team for tests')).toBeNull();
    expect(requestOrder('ask for an exception')).toBeNull();
  });
});
