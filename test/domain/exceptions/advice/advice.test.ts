import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../../src/domain/cycle/deadline.ts';
import { advise, type Advice, type Lean } from '../../../../src/domain/exceptions/advice/advice.ts';
import {
  asksFor,
  EXERCISES,
  NO_EXTRA,
  REACHES,
  REGRESSIONS,
  SEVERITIES,
  TESTS,
  UNDOS,
  WORKAROUNDS,
  type ExtraAnswers,
} from '../../../../src/domain/exceptions/asking/extra-answers.ts';
import { RISK_LEVELS } from '../../../../src/domain/exceptions/asking/risk-level.ts';
import type { Known } from '../../../../src/domain/exceptions/advice/known.ts';
import { importanceOf, riskOf } from '../../../../src/domain/exceptions/advice/score.ts';
import { tries } from '../../../../src/domain/exceptions/advice/tries.ts';

const known = (
  changes: Partial<Omit<Known, 'extra'>> & { extra?: Partial<ExtraAnswers> },
): Known => ({
  kind: changes.kind ?? 'bug fix',
  risk: changes.risk ?? 'low',
  extra: { ...NO_EXTRA, ...changes.extra },
});

/** Tested, tried out, and a revert away: what a careful team hands in. */
const careful = { tested: 'automated', exercised: 'days', undo: 'revert' } as const;
/** For many, with no way around it that anybody would call easy, and not new. */
const plainBug = { reach: 'many', workaround: 'awkward', regression: 'no' } as const;

describe('a release manager would nod', () => {
  it.each<[string, number, Known, Lean]>([
    [
      'a crash that many have, fixed with tests, a month before',
      30,
      known({ extra: { severity: 'crash', ...plainBug, ...careful } }),
      'yes',
    ],
    [
      'the same in the last two weeks',
      10,
      known({ extra: { severity: 'crash', ...plainBug, ...careful } }),
      'yes',
    ],
    [
      'the same in the last week: it takes three more, and has them with tests and days of use',
      3,
      known({ extra: { severity: 'crash', ...plainBug, ...careful } }),
      'yes',
    ],
    [
      'the same in the last week, untried',
      3,
      known({ extra: { severity: 'crash', ...plainBug, ...careful, exercised: 'no' } }),
      'next release',
    ],
    [
      'an annoyance that few have, a month before',
      30,
      known({
        extra: {
          severity: 'inconvenience',
          reach: 'few',
          workaround: 'easy',
          regression: 'no',
          ...careful,
          exercised: 'no',
        },
      }),
      'next release',
    ],
    [
      'an annoyance for everybody, in the last week, as safe as can be',
      5,
      known({
        extra: {
          severity: 'inconvenience',
          reach: 'most',
          workaround: 'none',
          regression: 'yes',
          tested: 'automated',
          exercised: 'weeks',
          undo: 'flag',
        },
      }),
      'next release',
    ],
    [
      'data is lost, and the fix is small and tested, the day before',
      1,
      known({
        extra: {
          severity: 'data-loss',
          reach: 'few',
          workaround: 'easy',
          regression: 'no',
          ...careful,
        },
      }),
      'yes',
    ],
    [
      'a hole, and the fix is a rewrite without tests, the day before',
      1,
      known({
        risk: 'high',
        extra: { severity: 'security', ...plainBug, tested: 'no', exercised: 'no', undo: 'hard' },
      }),
      'next release',
    ],
    [
      'it cannot be installed, medium risk, ten days before',
      10,
      known({
        risk: 'medium',
        extra: { severity: 'cannot-install', ...plainBug, ...careful, exercised: 'no' },
      }),
      'yes',
    ],
    [
      'a feature for many behind a switch, tried for weeks, a month before',
      30,
      known({
        kind: 'feature',
        extra: { reach: 'many', tested: 'automated', exercised: 'weeks', undo: 'flag' },
      }),
      'yes',
    ],
    [
      'the same feature, a week and a half before',
      11,
      known({
        kind: 'feature',
        extra: { reach: 'many', tested: 'automated', exercised: 'weeks', undo: 'flag' },
      }),
      'next release',
    ],
    [
      'a feature with nothing but good hopes',
      30,
      known({
        kind: 'feature',
        risk: 'medium',
        extra: { reach: 'most', tested: 'no', exercised: 'no', undo: 'revert' },
      }),
      'next release',
    ],
    [
      'wrong results that worked before, for most, no way around it, in the last two weeks',
      12,
      known({
        kind: 'regression fix',
        risk: 'medium',
        extra: { severity: 'wrong-result', reach: 'most', workaround: 'none', ...careful },
      }),
      'yes',
    ],
    [
      'docs that lead to wrong results, in the last two weeks',
      12,
      known({ kind: 'docs', extra: { severity: 'wrong-result', reach: 'many', undo: 'revert' } }),
      'yes',
    ],
    [
      'strings that the translators were told of, a month before',
      30,
      known({
        kind: 'strings',
        extra: { reach: 'many', ...careful, othersTold: 'the translators, in their list' },
      }),
      'yes',
    ],
    [
      'the same strings, and nobody was told',
      30,
      known({ kind: 'strings', extra: { reach: 'many', ...careful, othersTold: 'not yet' } }),
      'next release',
    ],
    [
      'a change of the database that cannot be undone, with a month to go',
      30,
      known({
        risk: 'medium',
        extra: { severity: 'wrong-result', ...plainBug, ...careful, undo: 'impossible' },
      }),
      'next release',
    ],
    [
      'anything at all, once the release is out',
      -1,
      known({ extra: { severity: 'data-loss', ...plainBug, ...careful } }),
      'next release',
    ],
  ])('%s (%i days)', (_case, days, request, lean) => {
    expect(advise(request, days).lean).toBe(lean);
  });

  it('a bug of which only the risk is known: how bad it is would be asked first', () => {
    const { lean, wanted } = advise(known({}), 30);
    expect(lean).toBe('not enough known');
    expect(wanted.questions[0]).toBe('severity');
  });
});

describe('what would change it', () => {
  it('a switch, where one point is missing', () => {
    const request = known({
      risk: 'medium',
      extra: { severity: 'wrong-result', ...plainBug, ...careful, exercised: 'no' },
    });
    const { lean, wouldChange } = advise(request, 30);
    expect(lean).toBe('next release');
    expect(wouldChange).toContainEqual({ question: 'undo', answer: 'flag' });
    // Days of use do as well as weeks, and are less.
    expect(wouldChange).toContainEqual({ question: 'exercised', answer: 'days' });
    expect(wouldChange).toContainEqual({ question: 'severity', answer: 'crash' });
  });

  it('that the rule is tighter from a day on', () => {
    const request = known({
      extra: { severity: 'wrong-result', ...plainBug, ...careful, exercised: 'no' },
    });
    expect(advise(request, 20)).toMatchObject({
      lean: 'yes',
      tightens: { name: 'last two weeks' },
    });
    const crash = known({ extra: { severity: 'crash', ...plainBug, ...careful, exercised: 'no' } });
    expect(advise(crash, 20)).toMatchObject({ lean: 'yes', tightens: { name: 'last week' } });
  });

  it('nothing, once the release is out', () => {
    expect(advise(known({ extra: { severity: 'crash' } }), -1).wouldChange).toEqual([]);
  });
});

const RANK: Record<Lean, number> = { 'next release': 0, 'not enough known': 1, yes: 2 };
const rank = ({ lean }: Advice) => RANK[lean];
const orNull = <T>(some: readonly T[]) => fc.constantFrom<T | null>(null, ...some);
const anyKnown: fc.Arbitrary<Known> = fc.record({
  kind: orNull(CHANGE_KINDS),
  risk: fc.constantFrom(...RISK_LEVELS),
  extra: fc.record({
    severity: orNull(SEVERITIES),
    reach: orNull(REACHES),
    workaround: orNull(WORKAROUNDS),
    regression: orNull(REGRESSIONS),
    tested: orNull(TESTS),
    exercised: orNull(EXERCISES),
    undo: orNull(UNDOS),
    othersTold: orNull(['the translators', 'nobody']),
    backup: fc.constant(null),
  }),
});
const anyDays = orNull(Array.from({ length: 60 }, (_, index) => index - 3));

describe('whatever is known', () => {
  it('more harm never leans further away, and more risk never nearer', () => {
    fc.assert(
      fc.property(anyKnown, anyDays, (request, days) => {
        // The lists begin with the worst harm and with the safest answer.
        const byQuestion = Map.groupBy(tries(request), ({ single }) => single.question);
        for (const [, list] of byQuestion) {
          const ranks = list.map((one) => rank(advise(one.known, days)));
          expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it('a nearer release never loosens', () => {
    const nearer = Array.from({ length: 24 }, (_, index) => 20 - index);
    fc.assert(
      fc.property(anyKnown, (request) => {
        const ranks = nearer.map((days) => rank(advise(request, days)));
        expect(ranks).toEqual(ranks.toSorted((x, y) => y - x));
      }),
    );
  });

  it('the floors hold', () => {
    fc.assert(
      fc.property(
        anyKnown,
        fc.constantFrom('data-loss', 'security', 'cannot-install'),
        (request, severity) => {
          const floored = { ...request, extra: { ...request.extra, severity } };
          expect(importanceOf(floored)).toMatchObject({ least: 4, most: 4, floor: severity });
        },
      ),
    );
  });

  it('both sides stay on their scale', () => {
    fc.assert(
      fc.property(anyKnown, (request) => {
        for (const { least, most } of [importanceOf(request), riskOf(request)]) {
          expect(least).toBeGreaterThanOrEqual(0);
          expect(least).toBeLessThanOrEqual(most);
          expect(most).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('an answer that was missing never turns what it leaned to', () => {
    fc.assert(
      fc.property(anyKnown, anyDays, (request, days) => {
        const { lean } = advise(request, days);
        if (lean === 'not enough known') return;
        for (const { single, known: one } of tries(request)) {
          if (isGiven(request, single.question)) continue;
          expect(advise(one, days).lean).toBe(lean);
        }
      }),
    );
  });

  it('what is said to change it does, and what would decide it can', () => {
    fc.assert(
      fc.property(anyKnown, anyDays, (request, days) => {
        const { lean, wouldChange, wanted } = advise(request, days);
        for (const single of wouldChange) {
          const changed = tries(request).find(
            ({ single: one }) => one.question === single.question && one.answer === single.answer,
          );
          expect(changed && advise(changed.known, days).lean).not.toBe(lean);
        }
        expect(wanted.questions.length > 0).toBe(lean === 'not enough known');
      }),
    );
  });
});

/** Given, or not asked of a request like this one. */
function isGiven({ kind, risk, extra }: Known, question: string): boolean {
  const name = question === 'others told' ? 'othersTold' : question;
  const asked: readonly string[] = asksFor(kind ?? 'bug fix', risk);
  if (!asked.includes(name)) return true;
  // Words are put back as they were, tested or not.
  if ((kind === 'docs' || kind === 'strings') && name !== 'othersTold') return true;
  return Object.entries(extra).some(([one, value]) => one === name && value !== null);
}
