import type { ChangeKind } from '../../cycle/deadline.ts';
import type { RiskLevel } from '../asking/risk-level.ts';
import type { Exercised, Reach, Regression, Severity, Tested, Undo, Workaround } from './known.ts';

/**
 * What each answer counts for. The scale of 0 to 4 for both sides, the floors, and what takes from the risk are the
 * proposal of the survey of release teams (docs/decisions/0024-advice.md); `docs/exceptions.md` shows these numbers.
 */

export const HIGHEST = 4;

/** What harm counts before anything else is known; `most`: no circumstance lifts it above that. */
export const SEVERITY_COUNTS: Record<
  Severity,
  { readonly counts: number; readonly most: number; readonly floor: boolean }
> = {
  // What must not be shipped knowingly, however few it hits.
  'data-loss': { counts: 4, most: 4, floor: true },
  security: { counts: 4, most: 4, floor: true },
  'cannot-install': { counts: 4, most: 4, floor: true },
  crash: { counts: 3, most: 4, floor: false },
  'wrong-result': { counts: 2, most: 4, floor: false },
  // Many small annoyances are no reason to hold up a release.
  inconvenience: { counts: 1, most: 2, floor: false },
};

export const REACH_COUNTS: Record<Reach, number> = { most: 1, many: 0, few: -1 };
export const WORKAROUND_COUNTS: Record<Workaround, number> = { none: 1, awkward: 0, easy: -1 };
/** What worked before is missed by those who rely on it. */
export const REGRESSION_COUNTS: Record<Regression, number> = { yes: 1, unknown: 0, no: 0 };

export const RISK_COUNTS: Record<RiskLevel, number> = { low: 1, medium: 2, high: 3 };

/** How it was tested, by how long it has run somewhere: one without the other is half a proof. */
export const PROOF_COUNTS: Record<Tested, Record<Exercised, number>> = {
  automated: { weeks: -1, days: -1, no: 0 },
  'by-hand': { weeks: -1, days: 0, no: 0 },
  no: { weeks: 0, days: 1, no: 1 },
};

export const UNDO_COUNTS: Record<Undo, number> = { flag: -1, revert: 0, hard: 1, impossible: 2 };

interface KindCounts {
  readonly risk: number;
  /** Others have to work again because of it. */
  readonly isShared: boolean;
  /** Words alone: nothing runs that could be tried out, and they are put back as easily. */
  readonly isWords: boolean;
}

const fix: KindCounts = { risk: 0, isShared: false, isWords: false };

export const KIND_COUNTS: Record<ChangeKind, KindCounts> = {
  feature: { ...fix, risk: 1 },
  'bug fix': fix,
  'regression fix': fix,
  docs: { risk: -1, isShared: false, isWords: true },
  strings: { risk: 0, isShared: true, isWords: true },
  UI: { ...fix, isShared: true },
  dependency: { ...fix, isShared: true },
  'build/CI': fix,
  backport: fix,
};

/** While those who have to work again (translators, docs, packagers) do not know of it. */
export const NOT_TOLD_COUNTS = 1;
