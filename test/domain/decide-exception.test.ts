import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/account.ts';
import { addFacts, decide, type Verdict } from '../../src/domain/decide-exception.ts';
import type { Exception, ExceptionState } from '../../src/domain/exception.ts';
import {
  brand,
  type CycleId,
  type DeadlineId,
  type ExceptionId,
  type PersonId,
  type ProjectId,
} from '../../src/domain/ids.ts';
import { at } from './sample-cycle.ts';

const person = (id: number, name: string): Person => ({
  id: brand<PersonId>(id),
  name,
  accounts: [],
  zone: null,
});
const ana = person(1, 'Ana');
const mara = person(2, 'Mara');
const bo = person(3, 'Bo');
const THEN = at('2026-08-29T10:00Z');
const NOW = at('2026-08-29T11:00Z');

const standings: Record<ExceptionState['state'], ExceptionState> = {
  open: { state: 'open' },
  'more-info': { state: 'more-info', by: bo, at: THEN, question: 'Is it tested?' },
  approved: { state: 'approved', by: bo, at: THEN },
  denied: { state: 'denied', by: bo, at: THEN, reason: 'Too risky now.' },
};

const request = (state: ExceptionState['state']): Exception => ({
  id: brand<ExceptionId>(7),
  projectId: brand<ProjectId>(1),
  cycleId: brand<CycleId>(1),
  freezeId: brand<DeadlineId>(4),
  number: 7,
  requester: ana,
  askedAt: THEN,
  answers: {
    what: 'x',
    link: 'https://x.example/1',
    harm: 'y',
    risk: 'low',
    riskReason: 'z',
    doneBy: 'Friday',
  },
  standing: standings[state],
});

const verdicts: Record<Verdict['deed'], Verdict> = {
  approve: { deed: 'approve' },
  deny: { deed: 'deny', reason: 'Not now.' },
  ask: { deed: 'ask', question: 'How was it tested?' },
};

describe('a decision', () => {
  const table = {
    open: { approve: 'approved', deny: 'denied', ask: 'more-info' },
    'more-info': { approve: 'approved', deny: 'denied', ask: 'more-info' },
    approved: { approve: 'already decided', deny: 'already decided', ask: 'already decided' },
    denied: { approve: 'already decided', deny: 'already decided', ask: 'already decided' },
  } satisfies Record<ExceptionState['state'], Record<Verdict['deed'], string>>;

  for (const state of ['open', 'more-info', 'approved', 'denied'] as const) {
    for (const deed of ['approve', 'deny', 'ask'] as const) {
      it(`${deed} on one that is ${state}: ${table[state][deed]}`, () => {
        const decided = decide(
          request(state),
          verdicts[deed],
          { person: mara, isEntitled: true, mayBeTwo: false },
          NOW,
        );
        const after =
          decided.outcome === 'changed' ? decided.exception.standing.state : decided.outcome;
        expect(after).toBe(table[state][deed]);
      });
    }
  }

  it('is never the requester’s own, even a manager’s', () => {
    const decided = decide(
      request('open'),
      verdicts.approve,
      { person: ana, isEntitled: true, mayBeTwo: false },
      NOW,
    );
    expect(decided).toEqual({ outcome: 'not allowed', why: 'own request' });
  });

  it('is not everybody’s', () => {
    const decided = decide(
      request('open'),
      verdicts.approve,
      { person: bo, isEntitled: false, mayBeTwo: false },
      NOW,
    );
    expect(decided).toEqual({ outcome: 'not allowed', why: 'not entitled' });
  });

  it('is nobody’s who may have another account to have asked with', () => {
    const decided = decide(
      request('open'),
      verdicts.approve,
      { person: mara, isEntitled: true, mayBeTwo: true },
      NOW,
    );
    expect(decided).toEqual({ outcome: 'not allowed', why: 'may be two' });
  });

  it('once taken is told to whoever comes later, allowed or not', () => {
    const decided = decide(
      request('approved'),
      verdicts.deny,
      { person: ana, isEntitled: false, mayBeTwo: false },
      NOW,
    );
    expect(decided).toEqual({ outcome: 'already decided', standing: standings.approved });
  });
});

describe('an answer to a question', () => {
  const better = { ...request('open').answers, riskReason: 'It has run in nightly for a week.' };

  it('opens the request again, with the answers as they are now', () => {
    expect(addFacts(request('more-info'), ana, better)).toMatchObject({
      standing: { state: 'open' },
      answers: better,
    });
  });

  it('is the requester’s to give, and only when there is a question', () => {
    expect(addFacts(request('more-info'), bo, better)).toBeNull();
    expect(addFacts(request('open'), ana, better)).toBeNull();
  });
});
