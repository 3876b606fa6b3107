import type { Cycle } from '../../cycle/cycle.ts';
import type { Exception } from '../exception.ts';
import type { Instant } from '../../time/time.ts';
import { knownOf, type Known } from './known.ts';
import { daysToRelease, phasesToCome, phaseAt, type Phase } from './phase.ts';
import { importanceOf, isAsked, riskOf, type Part, type Score } from './score.ts';
import { tries, type Question, type Single } from './tries.ts';

export type Lean = 'yes' | 'next release' | 'not enough known';

/**
 * Which way the rule leans, and how it came to that. Never a verdict: nothing is decided by it, and nothing is held up.
 */
export interface Advice extends Sum {
  /** Days to the release; negative once it is out, null while it has no date. */
  readonly days: number | null;
  /** What would decide it, where not enough is known: the answers of which one alone does, else all that are missing. */
  readonly wanted: { readonly questions: readonly Question[]; readonly oneIsEnough: boolean };
  /** The single answers with which it would lean the other way, at most one for a question. */
  readonly wouldChange: readonly Single[];
  /** The first of the tighter rules to come by which it will no longer lean to yes; null where there is none. */
  readonly tightens: Phase | null;
}

interface Sum {
  readonly lean: Lean;
  readonly known: Known;
  readonly importance: Score;
  readonly risk: Score;
  readonly phase: Phase;
}

/** The advice on a request as it is known at an instant. */
export function adviceOn(
  { answers }: Pick<Exception, 'answers'>,
  cycle: Cycle,
  now: Instant,
): Advice {
  return advise(knownOf(answers), daysToRelease(cycle, now));
}

/** @param days to the release. */
export function advise(known: Known, days: number | null): Advice {
  const phase = phaseAt(days);
  const sum = sumOf(known, phase);
  return {
    ...sum,
    days,
    wanted: wantedFor(sum),
    wouldChange: changesTo(sum),
    tightens:
      sum.lean === 'yes'
        ? (phasesToCome(days).find((later) => sumOf(known, later).lean !== 'yes') ?? null)
        : null,
  };
}

/** It leans only where every answer that is still missing would leave it there. */
function sumOf(known: Known, phase: Phase): Sum {
  const importance = importanceOf(known);
  const risk = riskOf(known);
  const least = importance.least - risk.most;
  const most = importance.most - risk.least;
  const lean: Lean =
    least >= phase.needs ? 'yes' : most < phase.needs ? 'next release' : 'not enough known';
  return { lean, known, importance, risk, phase };
}

function wantedFor({ lean, known, importance, risk, phase }: Sum): Advice['wanted'] {
  if (lean !== 'not enough known') return { questions: [], oneIsEnough: true };
  const missing = [...importance.parts, ...risk.parts].filter(isOpen).flatMap(questionsOf(known));
  const deciding = tries(known)
    .filter(({ single }) => missing.includes(single.question))
    .filter((one) => sumOf(one.known, phase).lean !== 'not enough known')
    .map(({ single }) => single.question);
  const questions = missing.filter((question) => deciding.includes(question));
  return questions.length === 0
    ? { questions: missing, oneIsEnough: false }
    : { questions, oneIsEnough: true };
}

const isOpen = ({ least, most }: Part): boolean => least < most;

function questionsOf({ extra }: Known): (part: Part) => Question[] {
  return ({ of }) => {
    switch (of) {
      case 'proof':
        return [
          ...(extra.tested === null ? ['tested' as const] : []),
          ...(extra.exercised === null ? ['exercised' as const] : []),
        ];
      case 'kind':
        return [];
      case 'severity':
      case 'reach':
      case 'workaround':
      case 'regression':
      case 'risk':
      case 'undo':
      case 'others told':
        return [of];
    }
  };
}

/**
 * The least change of each question with which it would lean the other way. Every list of answers begins with what
 * speaks most for a change, the worst harm or the safest answer: to lean to yes the last that does is the least change,
 * to lean away the first.
 */
function changesTo({ lean, known, phase }: Sum): Single[] {
  if (lean === 'not enough known' || phase.name === 'out') return [];
  const other: Lean = lean === 'yes' ? 'next release' : 'yes';
  const found = new Map<Question, Single>();
  for (const one of tries(known)) {
    const { single } = one;
    const turns = sumOf(one.known, phase).lean === other;
    if (!turns || !matters(known, single)) continue;
    if (other === 'yes' || !found.has(single.question)) {
      found.set(single.question, single);
    }
  }
  return [...found.values()];
}

/** How bad it is, is asked of what mends something: of a feature it makes no sense. */
function matters(known: Known, { question }: Single): boolean {
  switch (question) {
    case 'severity':
    case 'reach':
    case 'workaround':
    case 'regression':
      return isAsked(known, question) || known.extra[question] !== null;
    case 'undo':
    case 'exercised':
    case 'tested':
    case 'others told':
    case 'risk':
      return true;
  }
}
