import { describe, expect, it } from 'vitest';
import { isCarried } from '../../../../src/domain/exceptions/deciding/become.ts';
import { carryOut } from '../../../../src/domain/exceptions/deciding/decide-exception.ts';
import { countVotes } from '../../../../src/domain/exceptions/deciding/vote.ts';
import {
  actor,
  ana,
  ben,
  cleo,
  DEEDS,
  dora,
  emil,
  mara,
  NOW,
  panel,
  poll,
  request,
  vote,
} from './sample-poll.ts';

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);
const two = { approvals: 2 } as const;
const each = { approvals: 2, fromEach: true } as const;

describe('votes', () => {
  it('count once a person, the last of each; a change is kept and counts', () => {
    const before = [vote(ben, 'yes'), vote(ben, 'yes'), vote(dora, 'yes'), vote(dora, 'no')];
    const { yes, no, missing } = countVotes(poll(request(), two, before));
    expect(names(yes.map(({ person }) => person))).toEqual(['Ben']);
    expect(names(no.map(({ person }) => person))).toEqual(['Dora']);
    expect(missing).toEqual({ approvals: 1, groups: [] });
  });

  it('of the requester are none, not even as somebody who became the same person later', () => {
    const own = poll(request('open', { requester: ben }), {}, [vote(ben, 'yes')]);
    expect(isCarried(own)).toBe(false);
    expect(names(countVotes(own).awaited)).toEqual(['Cleo', 'Dora']);
  });

  it('of somebody who decides no more are shown, and do not count', () => {
    const { yes, lapsed } = countVotes(poll(request(), two, [vote(emil, 'yes')]));
    expect(yes).toEqual([]);
    expect(lapsed).toMatchObject([{ vote: { person: emil }, why: 'no role' }]);
  });

  it('for answers that have changed since are asked for again; a no stays', () => {
    const changed = request('open', { edition: 2 });
    const before = [vote(ben, 'yes'), vote(dora, 'no')];
    const { yes, no, lapsed } = countVotes(poll(changed, two, before));
    expect(yes).toEqual([]);
    expect(no).toHaveLength(1);
    expect(lapsed).toMatchObject([{ vote: { person: ben }, why: 'new facts' }]);
    const again = carryOut(poll(changed, two, before), DEEDS.approve, actor(ben), NOW);
    expect(again).toMatchObject({ outcome: 'changed', vote: { edition: 2 } });
  });
});

describe('one approval from each of two groups', () => {
  it('is not given by two of one group', () => {
    const { missing } = countVotes(poll(request(), { ...each, approvals: 1 }, [vote(ben, 'yes')]));
    expect(missing).toEqual({ approvals: 1, groups: ['i18n'] });
  });

  it('is not given by one person who is in both', () => {
    expect(isCarried(poll(request(), { ...each, approvals: 1 }, [vote(cleo, 'yes')]))).toBe(false);
  });

  it('is given by two, whoever of them came first', () => {
    expect(isCarried(poll(request(), each, [vote(cleo, 'yes'), vote(ben, 'yes')]))).toBe(true);
    expect(isCarried(poll(request(), each, [vote(cleo, 'yes'), vote(dora, 'yes')]))).toBe(true);
  });

  it('is not given by managers, whose word counts for the number alone', () => {
    const { missing } = countVotes(poll(request(), each, [vote(mara, 'yes'), vote(ben, 'yes')]));
    expect(missing).toEqual({ approvals: 1, groups: ['i18n'] });
  });
});

describe('one no', () => {
  const no = [vote(dora, 'no')];
  const outcome = (
    oneNo: 'denies' | 'blocks' | 'counts' | 'is noted',
    deed: 'approve' | 'deny',
  ) => {
    const done = carryOut(
      poll(request(), { oneNo, approvals: 1 }, deed === 'approve' ? no : []),
      DEEDS[deed],
      actor(ben),
      NOW,
    );
    return done.outcome === 'changed' ? done.exception.standing.state : done.outcome;
  };

  it('denies, blocks, counts or is noted', () => {
    expect(outcome('denies', 'deny')).toBe('denied');
    expect(outcome('blocks', 'deny')).toBe('open');
    expect(outcome('blocks', 'approve')).toBe('open');
    expect(outcome('counts', 'deny')).toBe('denied');
    expect(outcome('is noted', 'deny')).toBe('open');
    expect(outcome('is noted', 'approve')).toBe('approved');
  });

  it('that counts denies when as many say so as would have to approve', () => {
    const rules = { oneNo: 'counts', approvals: 2 } as const;
    const first = carryOut(poll(request(), rules), DEEDS.deny, actor(ben), NOW);
    expect(first).toMatchObject({ exception: { standing: { state: 'open' } } });
    const second = carryOut(poll(request(), rules, no), DEEDS.deny, actor(ben), NOW);
    expect(second).toMatchObject({ exception: { standing: { state: 'denied', by: ben } } });
  });

  it('that blocks does so until it is taken back', () => {
    const before = poll(request(), { oneNo: 'blocks' }, [vote(ben, 'yes'), vote(dora, 'no')]);
    expect(isCarried(before)).toBe(false);
    const done = carryOut(before, DEEDS.approve, actor(dora), NOW);
    expect(done).toMatchObject({ exception: { standing: { state: 'approved', by: dora } } });
  });

  it('that blocks is overridden by a manager with the reason', () => {
    const before = poll(request(), { oneNo: 'blocks' }, no);
    expect(carryOut(before, DEEDS.override, actor(mara), NOW)).toMatchObject({
      vote: null,
      exception: {
        standing: { state: 'approved', by: mara, override: 'The release waits for it.' },
      },
    });
  });
});

describe('who is left', () => {
  it('is reckoned without those who recused themselves', () => {
    const alone = { ...panel, managers: [] };
    const recused = [vote(ben, 'recused'), vote(cleo, 'recused')];
    const count = countVotes({ ...poll(request(), each, recused), panel: alone });
    expect(count.isPossible).toBe(false);
    expect(names(count.awaited)).toEqual(['Dora']);
    expect(countVotes({ ...poll(request(), {}, recused), panel: alone }).isPossible).toBe(true);
  });

  it('is not the requester', () => {
    expect(countVotes(poll(request('open', { requester: cleo }))).awaited).toEqual([ben, dora]);
    expect(ana.name).toBe('Ana');
  });
});
