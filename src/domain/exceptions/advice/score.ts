import { asksFor, type ExtraName } from '../asking/extra-answers.ts';
import type { Known, Severity } from './known.ts';
import {
  HIGHEST,
  KIND_COUNTS,
  NOT_TOLD_COUNTS,
  PROOF_COUNTS,
  REACH_COUNTS,
  REGRESSION_COUNTS,
  RISK_COUNTS,
  SEVERITY_COUNTS,
  UNDO_COUNTS,
  WORKAROUND_COUNTS,
} from './weights.ts';

/** Which of a request's answers counted. */
type PartName =
  | 'severity'
  | 'reach'
  | 'workaround'
  | 'regression'
  | 'risk'
  | 'proof'
  | 'undo'
  | 'kind'
  | 'others told';

/** One line of the sum. Where an answer is missing it is the least and the most that it could count. */
export interface Part {
  readonly of: PartName;
  readonly least: number;
  readonly most: number;
}

/** One side of the sum, 0 to 4. */
export interface Score {
  readonly parts: readonly Part[];
  readonly least: number;
  readonly most: number;
  /** The harm that lifts it to 4 whatever the rest says. */
  readonly floor: Severity | null;
}

/**
 * How much it matters that the change gets in. What its kind is not asked for counts as what it usually is: a new thing
 * that stays out leaves everybody where they are. Where nobody said the kind, it may be a fix.
 */
export function importanceOf(known: Known): Score {
  const { kind, extra } = known;
  const given = <A>(answer: A | null, name: ExtraName, usual: A): A | null =>
    answer ?? (isAsked(known, name) ? null : usual);
  const severity = given(extra.severity, 'severity', 'inconvenience');
  const reach = given(extra.reach, 'reach', 'many');
  const workaround = given(extra.workaround, 'workaround', 'awkward');
  const worked = kind === 'regression fix' ? 'yes' : 'no';
  const regression = given(extra.regression, 'regression', worked);
  const harms = severity === null ? Object.values(SEVERITY_COUNTS) : [SEVERITY_COUNTS[severity]];
  const parts = [
    part(
      'severity',
      harms.map(({ counts }) => counts),
    ),
    part('reach', countsOf(REACH_COUNTS, reach)),
    part('workaround', countsOf(WORKAROUND_COUNTS, workaround)),
    part('regression', countsOf(REGRESSION_COUNTS, regression)),
  ];
  const sum = added(parts);
  const least = Math.min(...harms.map((harm) => held(sum.least, harm)));
  const most = Math.max(...harms.map((harm) => held(sum.most, harm)));
  const floor = severity !== null && SEVERITY_COUNTS[severity].floor ? severity : null;
  return { parts, least, most, floor };
}

function held(sum: number, { most, floor }: { most: number; floor: boolean }): number {
  return floor ? HIGHEST : within(0, sum, most);
}

/** Whether a request like this one is asked for it, so that no answer means that it is not known. */
export const isAsked = ({ kind, risk }: Known, name: ExtraName): boolean =>
  asksFor(kind ?? 'bug fix', risk).includes(name);

/**
 * How likely it is that the change breaks something, and stays broken. What a small risk is not asked for may turn out
 * to make it smaller, and not greater.
 */
export function riskOf(known: Known): Score {
  const { kind, risk, extra } = known;
  const of = kind === null ? null : KIND_COUNTS[kind];
  const parts = [
    part('risk', [RISK_COUNTS[risk]]),
    part('kind', [of?.risk ?? 0]),
    part('proof', proofCounts(known, of?.isWords === true)),
    part('undo', undoCounts(known, of?.isWords === true)),
    ...(of?.isShared === true ? [part('others told', toldCounts(extra.othersTold))] : []),
  ];
  const { least, most } = added(parts);
  return {
    parts,
    least: within(0, least, HIGHEST),
    most: within(0, most, HIGHEST),
    floor: null,
  };
}

function proofCounts(known: Known, isWords: boolean): number[] {
  const { tested, exercised } = known.extra;
  if (isWords && (tested === null || exercised === null)) return [0];
  if (tested !== null) return countsOf(PROOF_COUNTS[tested], exercised);
  const all = Object.values(PROOF_COUNTS).flatMap((row) => countsOf(row, exercised));
  return isAsked(known, 'tested') ? all : notAbove(0, all);
}

function undoCounts(known: Known, isWords: boolean): number[] {
  const { undo } = known.extra;
  if (undo === null && isWords) return [UNDO_COUNTS.revert];
  const all = countsOf(UNDO_COUNTS, undo);
  return undo !== null || isAsked(known, 'undo') ? all : notAbove(UNDO_COUNTS.revert, all);
}

const notAbove = (most: number, counts: readonly number[]): number[] =>
  counts.filter((count) => count <= most);

function toldCounts(told: string | null): number[] {
  if (told === null) return [0, NOT_TOLD_COUNTS];
  return [isTold(told) ? 0 : NOT_TOLD_COUNTS];
}

/** “No”, “not yet”, “nobody”: an answer, and it says that they do not know. */
export function isTold(told: string): boolean {
  return told.trim() !== '' && !/^\W*(?:no|not yet|none|nobody|n\/a)\b/i.test(told);
}

function countsOf<Answer extends string>(
  counts: Readonly<Record<Answer, number>>,
  answer: Answer | null,
): number[] {
  return answer === null ? Object.values(counts) : [counts[answer]];
}

function part(of: PartName, counts: readonly number[]): Part {
  return { of, least: Math.min(...counts), most: Math.max(...counts) };
}

function added(parts: readonly Part[]): { least: number; most: number } {
  return {
    least: parts.reduce((sum, one) => sum + one.least, 0),
    most: parts.reduce((sum, one) => sum + one.most, 0),
  };
}

const within = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));
