import { adviceOn, type Advice } from '../../../domain/exceptions/advice/advice.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { phaseBegins } from '../../../domain/exceptions/advice/phase.ts';
import { wallDateInWords } from '../../../domain/time/time-words.ts';
import {
  actions,
  button,
  note,
  plain,
  strong,
  text,
  type Action,
  type Block,
  type Card,
} from '../../card.ts';
import { wireId } from '../../wire-id.ts';
import {
  LEANS,
  SEVERITY_WORDS,
  sumInWords,
  wantedInWords,
  WHEN,
  workedOut,
  wouldChangeInWords,
} from './advice-words.ts';

/** The advice in one line, with the button that shows how it comes about. */
export function adviceBlocks(exception: Exception, cycle: Cycle, now: Instant): Block[] {
  const advice = adviceOn(exception, cycle, now);
  return [
    text(strong(`Advice: ${LEANS[advice.lean]}.`), plain(` ${inShort(advice)}`)),
    actions(adviceButton(exception)),
  ];
}

export const adviceButton = ({ id }: Pick<Exception, 'id'>): Action =>
  button(wireId('exception.advice', id), 'How the advice comes about');

/** What it would have been when somebody decided, by the answers that they had before them. */
export function adviceThen(exception: Exception, cycle: Cycle, at: Instant): string {
  const advice = adviceOn(exception, cycle, at);
  return `The advice on that day: ${LEANS[advice.lean]}. ${inShort(advice)}`;
}

/** The same as running text, with what would change it: the answer to “should we take #12?”. */
export function adviceInWords(exception: Exception, cycle: Cycle, now: Instant): string {
  const advice = adviceOn(exception, cycle, now);
  const change = wouldChangeInWords(advice);
  return [
    `Advice: ${LEANS[advice.lean]}. ${inShort(advice)}`,
    ...(change === null ? [] : [change]),
  ].join(' ');
}

const inShort = (advice: Advice): string =>
  advice.lean === 'not enough known' ? wantedInWords(advice) : sumInWords(advice);

/** How the advice comes about: the sum, the rule of the day, and what would change it. */
export function adviceCard(exception: Exception, cycle: Cycle, now: Instant): Card {
  const advice = adviceOn(exception, cycle, now);
  const { lean, known, importance, risk } = advice;
  const first = `The advice on #${exception.number}: ${LEANS[lean]}.`;
  const then = [
    ...(lean === 'not enough known' ? [wantedInWords(advice)] : []),
    wouldChangeInWords(advice) ?? (isShut(advice) ? NO_SINGLE : ''),
    tightensInWords(advice, cycle),
    ...mustNotShip(advice),
  ].filter((words) => words !== '');
  return {
    tone: 'neutral',
    summary: [first, sumInWords(advice), ...then].join(' '),
    blocks: [
      text(strong(first)),
      text(plain(sumInWords(advice))),
      text(strong('Importance:'), plain(` ${workedOut(importance, known)}.`)),
      text(strong('Risk:'), plain(` ${workedOut(risk, known)}.`)),
      ...then.map((words) => text(plain(words))),
      note(
        plain(
          'Better a known bug than an unknown regression, so the rule is tighter as the release comes nearer. It is advice: nothing is decided by it.',
        ),
      ),
    ],
  };
}

const isShut = ({ lean, phase }: Advice): boolean =>
  lean === 'next release' && phase.name !== 'out';

const NO_SINGLE = 'No single answer would change it.';

function tightensInWords({ tightens }: Advice, cycle: Cycle): string {
  const day = tightens === null ? null : phaseBegins(cycle, tightens);
  if (tightens === null || day === null) return '';
  return `From ${wallDateInWords(day)} on, ${WHEN[tightens.name]}, it would no longer lean to yes.`;
}

/** A floor that risk outweighs is no reason to ship the harm. */
function mustNotShip(advice: Advice): string[] {
  const { importance } = advice;
  if (!isShut(advice) || importance.floor === null) return [];
  const harm = SEVERITY_WORDS[importance.floor];
  return [
    `But ${harm}, which nobody ships knowingly: a smaller change, a flag, or a later release are the ways out.`,
  ];
}

/** “The advice on #12 leans to yes.” */
export function adviceFirst(exception: Exception, cycle: Cycle, now: Instant): string {
  const { lean } = adviceOn(exception, cycle, now);
  return lean === 'not enough known'
    ? `Not enough is known yet to advise on #${exception.number}.`
    : `The advice on #${exception.number} ${LEANS[lean]}.`;
}
