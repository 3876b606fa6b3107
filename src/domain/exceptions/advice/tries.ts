import { RISK_LEVELS, type RiskLevel } from '../asking/risk-level.ts';
import {
  EXERCISES,
  REACHES,
  REGRESSIONS,
  SEVERITIES,
  TESTS,
  UNDOS,
  WORKAROUNDS,
  type ExtraAnswers,
} from '../asking/extra-answers.ts';
import {
  type Exercised,
  type Known,
  type Reach,
  type Regression,
  type Severity,
  type Tested,
  type Undo,
  type Workaround,
} from './known.ts';

/** One answer that could be another one. */
export type Single =
  | { readonly question: 'undo'; readonly answer: Undo }
  | { readonly question: 'exercised'; readonly answer: Exercised }
  | { readonly question: 'tested'; readonly answer: Tested }
  | { readonly question: 'others told'; readonly answer: 'told' | 'not told' }
  | { readonly question: 'risk'; readonly answer: RiskLevel }
  | { readonly question: 'workaround'; readonly answer: Workaround }
  | { readonly question: 'reach'; readonly answer: Reach }
  | { readonly question: 'regression'; readonly answer: Regression }
  | { readonly question: 'severity'; readonly answer: Severity };

export type Question = Single['question'];

/** A request with one answer changed, or given. */
export interface Try {
  readonly single: Single;
  readonly known: Known;
}

/**
 * Every single answer in turn, with all others as they are. What somebody can do something about stands before what is
 * simply so, and within a question the answers stand in their order.
 */
export function tries(known: Known): Try[] {
  const { extra } = known;
  const having = (single: Single, changed: Partial<ExtraAnswers>): Try => ({
    single,
    known: { ...known, extra: { ...extra, ...changed } },
  });
  return [
    ...UNDOS.map((answer) => having({ question: 'undo', answer }, { undo: answer })),
    ...EXERCISES.map((answer) => having({ question: 'exercised', answer }, { exercised: answer })),
    ...TESTS.map((answer) => having({ question: 'tested', answer }, { tested: answer })),
    having({ question: 'others told', answer: 'told' }, { othersTold: 'all of them' }),
    having({ question: 'others told', answer: 'not told' }, { othersTold: 'nobody' }),
    ...RISK_LEVELS.map((answer) => ({
      single: { question: 'risk' as const, answer },
      known: { ...known, risk: answer },
    })),
    ...WORKAROUNDS.map((answer) =>
      having({ question: 'workaround', answer }, { workaround: answer }),
    ),
    ...REACHES.map((answer) => having({ question: 'reach', answer }, { reach: answer })),
    ...REGRESSIONS.map((answer) =>
      having({ question: 'regression', answer }, { regression: answer }),
    ),
    ...SEVERITIES.map((answer) => having({ question: 'severity', answer }, { severity: answer })),
  ];
}
