import type { ChangeKind } from '../../cycle/deadline.ts';
import type { RiskLevel } from './risk-level.ts';

/** What happens to users while the change stays out. */
export const SEVERITIES = [
  'data-loss',
  'security',
  'cannot-install',
  'crash',
  'wrong-result',
  'inconvenience',
] as const;
/** How many users it happens to. */
export const REACHES = ['most', 'many', 'few'] as const;
/** What they can do meanwhile. */
export const WORKAROUNDS = ['none', 'awkward', 'easy'] as const;
/** Whether it worked in the last release. */
export const REGRESSIONS = ['yes', 'no', 'unknown'] as const;
export const TESTS = ['automated', 'by-hand', 'no'] as const;
/** How long it has been in use where not everybody is: a nightly, a canary, a staging system. */
export const EXERCISES = ['weeks', 'days', 'no'] as const;
/** How it is undone when it turns out wrong. */
export const UNDOS = ['flag', 'revert', 'hard', 'impossible'] as const;

/**
 * The answers that only some requests are asked for: by the kind of the change, or by its risk (the field's recommended
 * union, its questions 6 to 11). Null: not answered.
 */
export interface ExtraAnswers {
  readonly severity: (typeof SEVERITIES)[number] | null;
  readonly reach: (typeof REACHES)[number] | null;
  readonly workaround: (typeof WORKAROUNDS)[number] | null;
  readonly regression: (typeof REGRESSIONS)[number] | null;
  readonly tested: (typeof TESTS)[number] | null;
  readonly exercised: (typeof EXERCISES)[number] | null;
  readonly undo: (typeof UNDOS)[number] | null;
  /** Who else has been told: translators, documentation, packagers. */
  readonly othersTold: string | null;
  /** Who looks after it when the requester is away. */
  readonly backup: string | null;
}

/** In the order in which they are shown. */
export const EXTRA_NAMES = [
  'severity',
  'reach',
  'workaround',
  'regression',
  'tested',
  'exercised',
  'undo',
  'othersTold',
  'backup',
] as const satisfies readonly (keyof ExtraAnswers)[];
export type ExtraName = (typeof EXTRA_NAMES)[number];

export const sameExtra = (some: ExtraAnswers, others: ExtraAnswers): boolean =>
  EXTRA_NAMES.every((name) => some[name] === others[name]);

export const NO_EXTRA: ExtraAnswers = {
  severity: null,
  reach: null,
  workaround: null,
  regression: null,
  tested: null,
  exercised: null,
  undo: null,
  othersTold: null,
  backup: null,
};

/** What a request of this kind and risk is asked beyond its five questions, what decides most first. */
export function asksFor(kind: ChangeKind | null, risk: RiskLevel): readonly ExtraName[] {
  return [...ofKind(kind), ...OF_RISK[risk]].filter((name, at, all) => all.indexOf(name) === at);
}

/** Those of them that nobody has answered yet. */
export function unanswered(
  kind: ChangeKind | null,
  risk: RiskLevel,
  extra: ExtraAnswers,
): readonly ExtraName[] {
  return asksFor(kind, risk).filter((name) => extra[name] === null);
}

/** A fix is weighed by what it mends, a new thing by how it is undone, and what others build on by whom it concerns. */
function ofKind(kind: ChangeKind | null): readonly ExtraName[] {
  switch (kind) {
    case 'bug fix':
    case 'backport':
      return ['severity', 'regression', 'workaround', 'reach'];
    case 'regression fix':
      return ['severity', 'workaround', 'reach'];
    case 'feature':
      return ['tested', 'exercised', 'undo'];
    case 'strings':
    case 'UI':
      return ['othersTold'];
    case 'dependency':
      return ['othersTold', 'undo'];
    case 'docs':
    case 'build/CI':
    case null:
      return [];
  }
}

const OF_RISK: Readonly<Record<RiskLevel, readonly ExtraName[]>> = {
  low: [],
  medium: ['tested', 'undo'],
  high: ['tested', 'exercised', 'undo', 'backup'],
};
