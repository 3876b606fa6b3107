import type { ChangeKind } from '../../cycle/deadline.ts';
import type { ExceptionAnswers } from '../exception.ts';
import type { ExtraAnswers } from '../asking/extra-answers.ts';
import type { RiskLevel } from '../asking/risk-level.ts';

export type Severity = NonNullable<ExtraAnswers['severity']>;
export type Reach = NonNullable<ExtraAnswers['reach']>;
export type Workaround = NonNullable<ExtraAnswers['workaround']>;
export type Regression = NonNullable<ExtraAnswers['regression']>;
export type Tested = NonNullable<ExtraAnswers['tested']>;
export type Exercised = NonNullable<ExtraAnswers['exercised']>;
export type Undo = NonNullable<ExtraAnswers['undo']>;

/** All of a request that the advice looks at. */
export interface Known {
  /** Null where it was not asked for. */
  readonly kind: ChangeKind | null;
  readonly risk: RiskLevel;
  readonly extra: ExtraAnswers;
}

export function knownOf({ kind, risk, extra }: ExceptionAnswers): Known {
  return { kind, risk, extra };
}
