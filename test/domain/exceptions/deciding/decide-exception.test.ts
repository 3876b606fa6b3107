import { describe, expect, it, test } from 'vitest';
import type { ApprovalRules } from '../../../../src/domain/exceptions/deciding/approval-rules.ts';
import { afterTime, dueNext } from '../../../../src/domain/exceptions/deciding/by-time.ts';
import { carryOut } from '../../../../src/domain/exceptions/deciding/decide-exception.ts';
import type { Deed } from '../../../../src/domain/exceptions/deciding/deed.ts';
import type { ExceptionState } from '../../../../src/domain/exceptions/exception.ts';
import {
  COURSE,
  REQUEST_EVENTS,
  REQUEST_STATES,
  type RequestEvent,
} from '../../../../src/domain/exceptions/deciding/exception-course.ts';
import type { Instant } from '../../../../src/domain/time/time.ts';
import type { Vote } from '../../../../src/domain/exceptions/deciding/vote.ts';
import { at } from '../../sample-cycle.ts';
import {
  actor,
  ana,
  ben,
  cleo,
  DEEDS,
  dora,
  emil,
  FREEZE_ENDS,
  mara,
  NOW,
  poll,
  request,
  STANDINGS,
  vote,
} from './sample-poll.ts';

type StateName = ExceptionState['state'];
const STATES = REQUEST_STATES.filter((state) => state !== 'draft');
const EVENTS = REQUEST_EVENTS.filter((event) => event !== 'file');

/** Rules and votes under which one event leads to different states. */
const RULES: readonly Partial<ApprovalRules>[] = [
  {},
  { approvals: 2 },
  { oneNo: 'blocks' },
  { oneNo: 'counts', approvals: 2 },
  { openHours: 1 },
];
const VOTES: readonly (readonly Vote[])[] = [[], [vote(ben, 'yes')], [vote(dora, 'no')]];
const LATER: readonly Instant[] = [NOW, at('2026-09-06T00:00Z'), at('2026-10-01T00:00Z')];

/** Every state in which a request can stand after the event, whatever the rules and the votes. */
function reached(state: StateName, event: RequestEvent): Set<string> {
  const found = new Set<string>();
  for (const rules of RULES) {
    for (const votes of VOTES) {
      const before = poll(request(state), rules, votes);
      for (const now of LATER) {
        if (event === 'time') {
          found.add((afterTime(before, FREEZE_ENDS, now) ?? before.exception).standing.state);
          continue;
        }
        for (const deed of deedsOf(event)) {
          const by = deed.deed === 'add facts' ? ana : event === 'approve' ? cleo : mara;
          const done = carryOut(before, deed, actor(by), now);
          found.add(done.outcome === 'changed' ? done.exception.standing.state : done.outcome);
        }
      }
    }
  }
  return found;
}

function deedsOf(event: RequestEvent): Deed[] {
  if (event === 'file' || event === 'time') return [];
  const deed = DEEDS[event];
  return deed.deed === 'override' ? [deed, { ...deed, to: 'deny' }] : [deed];
}

describe('the course of a request', () => {
  for (const state of STATES) {
    for (const event of EVENTS) {
      const after = COURSE[state][event];
      const expected = event === 'time' ? [state] : ['out of turn'];
      it(`${event} on one that is ${state}: ${after.join(' or ') || 'nothing'}`, () => {
        expect([...reached(state, event)].toSorted()).toEqual(
          (after.length === 0 ? expected : [...after]).toSorted(),
        );
      });
    }
  }

  it('begins as a draft, which is filed and nothing else', () => {
    for (const event of REQUEST_EVENTS) {
      expect(COURSE.draft[event]).toEqual(event === 'file' ? ['open'] : []);
    }
  });
});

describe('who may', () => {
  const people = { ana, mara, ben, emil };
  const table = {
    approve: { ana: 'own request', mara: 'yes', ben: 'yes', emil: 'not entitled' },
    deny: { ana: 'own request', mara: 'yes', ben: 'yes', emil: 'not entitled' },
    ask: { ana: 'own request', mara: 'yes', ben: 'yes', emil: 'not entitled' },
    recuse: { ana: 'own request', mara: 'yes', ben: 'yes', emil: 'not entitled' },
    override: { ana: 'own request', mara: 'yes', ben: 'not a manager', emil: 'not a manager' },
    'add facts': {
      ana: 'yes',
      mara: 'not the requester',
      ben: 'not the requester',
      emil: 'not the requester',
    },
    withdraw: { ana: 'yes', mara: 'yes', ben: 'not the requester', emil: 'not the requester' },
    land: { ana: 'yes', mara: 'yes', ben: 'yes', emil: 'not of the request' },
    revert: { ana: 'yes', mara: 'yes', ben: 'yes', emil: 'not of the request' },
  } as const satisfies Record<Deed['deed'], Record<keyof typeof people, string>>;

  for (const deed of Object.values(DEEDS)) {
    for (const [name, who] of Object.entries(people)) {
      const expected = Object.entries(table[deed.deed]).find(([one]) => one === name)?.[1];
      it(`${deed.deed}, ${name}: ${expected}`, () => {
        const state =
          deed.deed === 'land' ? 'approved' : deed.deed === 'revert' ? 'landed' : 'open';
        const done = carryOut(poll(request(state)), deed, actor(who), NOW);
        expect(done.outcome === 'not allowed' ? done.why : 'yes').toBe(expected);
      });
    }
  }

  it('nobody decides their own, not even a manager', () => {
    const own = poll(request('open', { requester: mara }));
    for (const deed of [DEEDS.approve, DEEDS.deny, DEEDS.override, DEEDS.recuse]) {
      expect(carryOut(own, deed, actor(mara), NOW)).toEqual({
        outcome: 'not allowed',
        why: 'own request',
      });
    }
  });

  it('nobody decides who may have another account to have asked with', () => {
    for (const deed of [DEEDS.approve, DEEDS.deny, DEEDS.ask, DEEDS.override]) {
      const done = carryOut(poll(request()), deed, actor(mara, { mayBeTwo: true }), NOW);
      expect(done).toEqual({ outcome: 'not allowed', why: 'may be two' });
    }
  });

  it('whoever comes too late is told so, allowed or not', () => {
    const done = carryOut(poll(request('approved')), DEEDS.deny, actor(emil), NOW);
    expect(done).toEqual({ outcome: 'out of turn', standing: STANDINGS.approved });
  });

  test.each(['approve', 'deny', 'recuse'] as const)('nobody says %s twice', (deed) => {
    const rules = { approvals: 3, oneNo: 'blocks' } as const;
    const first = carryOut(poll(request(), rules), DEEDS[deed], actor(ben), NOW);
    if (first.outcome !== 'changed' || first.vote === null) throw new Error('It was refused.');
    const again = carryOut(poll(request(), rules, [first.vote]), DEEDS[deed], actor(ben), NOW);
    expect(again).toEqual({ outcome: 'said already', vote: first.vote });
  });

  it('who has recused themselves says nothing more', () => {
    const before = poll(request(), {}, [vote(ben, 'recused')]);
    expect(carryOut(before, DEEDS.approve, actor(ben), NOW).outcome).toBe('said already');
  });
});

describe('time', () => {
  const open = request();
  const THREE = at('2026-08-29T13:00Z');

  it('decides by the votes when it has been open long enough, and not before', () => {
    const early = carryOut(poll(open, { openHours: 3 }), DEEDS.approve, actor(ben), NOW);
    expect(early).toMatchObject({ outcome: 'changed', exception: { standing: { state: 'open' } } });
    const carried = poll(open, { openHours: 3 }, [vote(ben, 'yes')]);
    expect(dueNext(carried, FREEZE_ENDS)).toBe(THREE);
    expect(afterTime(carried, FREEZE_ENDS, at('2026-08-29T12:59Z'))).toBeNull();
    expect(afterTime(carried, FREEZE_ENDS, THREE)?.standing).toMatchObject({
      state: 'approved',
      by: ben,
    });
  });

  it('does not decide over somebody who objects', () => {
    const blocked = poll(open, { openHours: 3, oneNo: 'blocks' }, [
      vote(ben, 'yes'),
      vote(dora, 'no'),
    ]);
    expect(dueNext(blocked, FREEZE_ENDS)).toBe(FREEZE_ENDS);
    expect(afterTime(blocked, FREEZE_ENDS, THREE)).toBeNull();
  });

  it('ends what nobody decided, with its freeze', () => {
    expect(dueNext(poll(open), FREEZE_ENDS)).toBe(FREEZE_ENDS);
    expect(dueNext(poll(open), Number.POSITIVE_INFINITY)).toBeNull();
    expect(afterTime(poll(open), FREEZE_ENDS, FREEZE_ENDS)?.standing).toEqual({
      state: 'expired',
      at: FREEZE_ENDS,
      grant: null,
    });
  });

  it('ends an approval that has an end', () => {
    const done = carryOut(poll(open, { grantDays: 7 }), DEEDS.approve, actor(ben), NOW);
    if (done.outcome !== 'changed') throw new Error('It was refused.');
    const until = at('2026-09-05T11:00Z');
    expect(done.exception.standing).toMatchObject({ state: 'approved', until });
    expect(dueNext(poll(done.exception), FREEZE_ENDS)).toBe(until);
    expect(afterTime(poll(done.exception), FREEZE_ENDS, until)?.standing).toMatchObject({
      state: 'expired',
      grant: { by: ben },
    });
  });
});
