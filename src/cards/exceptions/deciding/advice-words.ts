import type { Advice } from '../../../domain/exceptions/advice/advice.ts';
import {
  type Exercised,
  type Known,
  type Reach,
  type Severity,
  type Tested,
  type Undo,
  type Workaround,
} from '../../../domain/exceptions/advice/known.ts';
import type { Phase } from '../../../domain/exceptions/advice/phase.ts';
import { isAsked, isTold, type Part, type Score } from '../../../domain/exceptions/advice/score.ts';
import type { Question, Single } from '../../../domain/exceptions/advice/tries.ts';
import { list } from '../../cut.ts';

/** What the advice says, in words: its answers, its sum, what is missing and what would change it. */

/** “leans to yes” */
export const LEANS: Record<Advice['lean'], string> = {
  yes: 'leans to yes',
  'next release': 'leans to the next release',
  'not enough known': 'not enough is known',
};

/** “in the last two weeks” */
export const WHEN: Record<Phase['name'], string> = {
  early: 'more than two weeks before the release',
  'last two weeks': 'in the last two weeks before the release',
  'last week': 'in the last week before the release',
  out: 'once the release is out',
};

/** “3”, or “2 to 4” where answers are missing. */
const scoreInWords = ({ least, most }: Pick<Score, 'least' | 'most'>): string =>
  least === most ? signed(least) : `${signed(least)} to ${signed(most)}`;

const signed = (count: number): string => (count < 0 ? `−${-count}` : String(count));

/** “Importance 3, risk 1: a lead of 2, and 2 is enough in the last two weeks before the release.” */
export function sumInWords({ lean, importance, risk, phase }: Advice): string {
  if (phase.name === 'out') return 'The release is out, so it can only go into the next one.';
  const lead = { least: importance.least - risk.most, most: importance.most - risk.least };
  return [
    `Importance ${scoreInWords(importance)}, risk ${scoreInWords(risk)}:`,
    `a lead of ${scoreInWords(lead)}, and ${phase.needs} is ${lean === 'yes' ? 'enough' : 'needed'} ${WHEN[phase.name]}.`,
  ].join(' ');
}

/** “How bad it is would decide it.” */
export function wantedInWords({ wanted }: Advice): string {
  const words = wanted.questions.slice(0, MOST).map((question) => QUESTIONS[question]);
  const named = list(words, 200, wanted.oneIsEnough ? 'or' : 'and');
  const first = `${named.slice(0, 1).toUpperCase()}${named.slice(1)}`;
  return wanted.oneIsEnough ? `${first} would decide it.` : `It takes more: ${named}.`;
}

/** How many are named of what is missing or would change it: a hint, not a questionnaire. */
const MOST = 3;

const QUESTIONS: Record<Question, string> = {
  severity: 'how bad it is',
  reach: 'how many have it',
  workaround: 'whether there is a workaround',
  regression: 'whether it worked before',
  tested: 'how it was tested',
  exercised: 'how long it has been in use',
  undo: 'how it can be undone',
  'others told': 'whether those who work on it next know',
  risk: 'how risky it is',
};

/** “It would lean to yes if a flag switched it off, or if the risk were low.” Null where no single answer does. */
export function wouldChangeInWords({ lean, wouldChange }: Advice): string | null {
  const ifs = wouldChange.slice(0, MOST).map((single) => `if ${asIf(single)}`);
  if (ifs.length === 0) return null;
  return `It would lean to ${lean === 'yes' ? 'the next release' : 'yes'} ${list(ifs, 260, 'or')}.`;
}

function asIf(single: Single): string {
  switch (single.question) {
    case 'undo':
      return UNDONE[single.answer];
    case 'exercised':
      return single.answer === 'no'
        ? 'it had not been in use'
        : `it had been in use for ${single.answer}`;
    case 'tested':
      return {
        automated: 'it had automated tests',
        'by-hand': 'it were tested by hand',
        no: 'it were not tested',
      }[single.answer];
    case 'others told':
      return single.answer === 'told'
        ? 'those who work on it next knew of it'
        : 'those who work on it next did not know of it';
    case 'risk':
      return `the risk were ${single.answer}`;
    case 'workaround':
      return {
        none: 'there were no workaround',
        awkward: 'the workaround were awkward',
        easy: 'there were an easy workaround',
      }[single.answer];
    case 'reach':
      return `${single.answer === 'few' ? 'only few' : single.answer} people had it`;
    case 'regression':
      return {
        yes: 'it had worked before',
        no: 'it had never worked',
        unknown: 'nobody knew whether it had worked before',
      }[single.answer];
    case 'severity':
      return {
        'data-loss': 'data were lost',
        security: 'it were a security hole',
        'cannot-install': 'it could not be installed',
        crash: 'it crashed',
        'wrong-result': 'results were wrong',
        inconvenience: 'it were an inconvenience alone',
      }[single.answer];
  }
}

const UNDONE: Record<Undo, string> = {
  flag: 'a flag switched it off',
  revert: 'a revert undid it',
  hard: 'it were hard to undo',
  impossible: 'it could not be undone',
};

/** “3 (it crashes) + 1 (it worked before) = 4” */
export function workedOut(score: Score, known: Known): string {
  const total = scoreInWords(score);
  if (score.floor !== null) return `${total}: ${SEVERITY_WORDS[score.floor]}, whatever else holds`;
  const counted = score.parts.filter(
    ({ of, least, most }) => of === 'severity' || of === 'risk' || least !== 0 || most !== 0,
  );
  const sum = counted.map((part, index) => termOf(part, known, index === 0)).join(' ');
  if (counted.length === 1) return sum;
  const exact = {
    least: score.parts.reduce((all, { least }) => all + least, 0),
    most: score.parts.reduce((all, { most }) => all + most, 0),
  };
  const isHeld = exact.least !== score.least || exact.most !== score.most;
  return `${sum} = ${scoreInWords(exact)}${isHeld ? `, which counts as ${total}` : ''}`;
}

function termOf(part: Part, known: Known, isFirst: boolean): string {
  const { least, most } = part;
  const words = `(${partInWords(part, known)})`;
  if (least !== most) {
    const range = scoreInWords(part);
    return isFirst ? `${range} ${words}` : `+ ${least < 0 ? `(${range})` : range} ${words}`;
  }
  if (isFirst) return `${least} ${words}`;
  return `${least < 0 ? '−' : '+'} ${Math.abs(least)} ${words}`;
}

function partInWords({ of }: Part, known: Known): string {
  const { kind, risk, extra } = known;
  const open = (question: Question) => `not known: ${QUESTIONS[question]}`;
  switch (of) {
    case 'severity':
      if (extra.severity !== null) return SEVERITY_WORDS[extra.severity];
      return isAsked(known, 'severity') ? open('severity') : 'nobody loses what they have';
    case 'reach':
      return extra.reach === null ? open('reach') : REACH_WORDS[extra.reach];
    case 'workaround':
      return extra.workaround === null ? open('workaround') : WORKAROUND_WORDS[extra.workaround];
    case 'regression':
      if (extra.regression === null && kind !== 'regression fix') return open('regression');
      return 'it worked before';
    case 'risk':
      return `${risk} risk, says who asks`;
    case 'kind':
      return kind === 'docs' ? 'docs alone' : 'it is a feature';
    case 'proof':
      if (extra.tested === null && extra.exercised === null) {
        return `${open('tested')}, and ${QUESTIONS.exercised}`;
      }
      return [
        extra.tested === null ? open('tested') : TESTED_WORDS[extra.tested],
        extra.exercised === null ? open('exercised') : EXERCISED_WORDS[extra.exercised],
      ].join(', ');
    case 'undo':
      return extra.undo === null ? open('undo') : UNDO_WORDS[extra.undo];
    case 'others told':
      return extra.othersTold === null || isTold(extra.othersTold)
        ? open('others told')
        : 'those who work on it next do not know';
  }
}

export const SEVERITY_WORDS: Record<Severity, string> = {
  'data-loss': 'data is lost',
  security: 'it is a security hole',
  'cannot-install': 'it cannot be installed',
  crash: 'it crashes',
  'wrong-result': 'results are wrong',
  inconvenience: 'it is an inconvenience',
};

const REACH_WORDS: Record<Reach, string> = {
  most: 'most have it',
  many: 'many have it',
  few: 'few have it',
};

const WORKAROUND_WORDS: Record<Workaround, string> = {
  none: 'there is no workaround',
  awkward: 'the workaround is awkward',
  easy: 'there is an easy workaround',
};

const TESTED_WORDS: Record<Tested, string> = {
  automated: 'automated tests',
  'by-hand': 'tested by hand',
  no: 'no tests',
};

const EXERCISED_WORDS: Record<Exercised, string> = {
  weeks: 'in use for weeks',
  days: 'in use for days',
  no: 'not in use yet',
};

const UNDO_WORDS: Record<Undo, string> = {
  flag: 'a flag switches it off',
  revert: 'a revert undoes it',
  hard: 'it is hard to undo',
  impossible: 'it cannot be undone',
};
