import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import { weekLabelOf } from '../../domain/cycle/labels.ts';
import { freezeEndsAt } from '../../domain/cycle/state.ts';
import { dateInWords } from '../../domain/time/time-words.ts';
import { daysBetween } from '../../domain/changing/move-when.ts';
import { NO_HOLIDAYS, type Holidays } from '../../domain/time/holidays.ts';
import type { Instant } from '../../domain/time/time.ts';
import { note, plain, strong, text, type Block, type Card, type Inline } from '../card.ts';
import { line, list, paragraph } from '../cut.ts';
import {
  countdownNode,
  leftNode,
  listLine,
  nameOf,
  onItsDate,
  onYourClock,
  whatIsLeft,
} from '../date-line.ts';
import { exceptionButton } from '../exceptions/asking/exception-button.ts';
import { labelsOfDeadline } from '../labels-line.ts';
import { meaningOf, until } from '../meaning.ts';
import { wordsOf } from '../plain-text.ts';
import { webLink } from '../web-link.ts';
import { daysInWords, isUnit, leftIn, type UnitOfTime } from './left-in.ts';

/**
 * What was asked of a deadline: its date, when a freeze ends or how long it lasts, the time left and in what, when the
 * release is, or whether it is on the day that somebody remembers, which is right or wrong.
 */
export type DeadlineQuestion =
  | 'when'
  | 'end'
  | 'how long'
  | 'time left'
  | UnitOfTime
  | 'release'
  | 'right'
  | 'wrong';

const ALSO = 4;

/** One deadline's date, and in short those of the others that the same question names. */
export function deadlineAnswer(
  cycle: Cycle,
  deadline: Deadline,
  also: readonly Deadline[],
  now: Instant,
  asks: DeadlineQuestion,
  holidays: Holidays = NO_HOLIDAYS,
): Card {
  const [called, answer] = firstLine(cycle, deadline, now, asks, holidays);
  const name = `${asks === 'right' ? 'Yes: ' : asks === 'wrong' ? 'Not quite: ' : ''}${called}`;
  const meaning = meaningOf(cycle, deadline, now);
  // Its date is not what the end of a freeze is asked for.
  const clock =
    (asks === 'end' || asks === 'how long') && deadline.kind === 'freeze'
      ? []
      : onYourClock(deadline.when);
  return {
    tone: 'neutral',
    summary: [
      `${name}${wordsOf(answer)}`,
      ...also.slice(0, ALSO).map((one) => inShort(one, now)),
    ].join(' '),
    blocks: [
      text(strong(name), ...answer),
      ...(clock.length === 0 ? [] : [text(...clock)]),
      ...lasting(deadline),
      ...labelsOfDeadline(cycle, deadline, now, holidays),
      ...(meaning.length === 0 ? [] : [text(...meaning)]),
      ...alsoLines(also, now),
      ...background(deadline),
      ...(deadline.kind === 'freeze' ? exceptionButton(deadline) : []),
    ],
  };
}

/** The name, and the sentence that goes on after it. */
function firstLine(
  cycle: Cycle,
  deadline: Deadline,
  now: Instant,
  asks: DeadlineQuestion,
  holidays: Holidays,
): [string, Inline[]] {
  const { when } = deadline;
  const left = leftNode(when, now);
  if (when.precision === 'undecided') {
    return [nameOf(deadline), [plain(' has no date yet; it is still to be decided.')]];
  }
  if (asks === 'end' && deadline.kind === 'freeze') {
    return [nameOf(deadline), lastsUntil(cycle, deadline, now)];
  }
  if (asks === 'how long' && deadline.kind === 'freeze') {
    return [nameOf(deadline), lastsSoLong(cycle, deadline, now)];
  }
  const past = when.at <= now;
  const label = weekLabelOf(cycle, deadline);
  const week = label === null ? '' : ` (${label})`;
  if (asks === 'release' && deadline.kind === 'release') {
    const verb = past ? ' was due' : ' is due';
    return [
      line(cycle.name, 80),
      [plain(`${verb} ${onItsDate(when)}${week}, `), ...left, plain('.')],
    ];
  }
  const verb = past ? ' was' : ' is';
  const counted = isUnit(asks) ? leftIn(asks, when, now, holidays) : null;
  if (counted !== null) {
    return [nameOf(deadline), [plain(`${verb} in ${counted}: ${onItsDate(when)}${week}.`)]];
  }
  return asks === 'time left' || isUnit(asks)
    ? [nameOf(deadline), [plain(`${verb} `), ...left, plain(`: ${onItsDate(when)}${week}.`)]]
    : [nameOf(deadline), [plain(`${verb} ${onItsDate(when)}${week}, `), ...left, plain('.')]];
}

/** "lasts until RC1 (week of 7 September 2026), in 9 days." */
function lastsUntil(cycle: Cycle, freeze: Freeze, now: Instant): Inline[] {
  const ending = freezeEndsAt(cycle, freeze);
  const at = ending === null || ending === 'sign-off' ? null : ending.at;
  const verb = at !== null && at <= now ? ' lasted ' : ' lasts ';
  const left = at === null ? [] : [plain(', '), countdownNode(at, now)];
  return [plain(verb), ...until(freeze, ending), ...left, plain('.'), ...begins(freeze, now)];
}

/** "lasts 35 days, until Final release (Thursday 22 April 2027)." */
function lastsSoLong(cycle: Cycle, freeze: Freeze, now: Instant): Inline[] {
  const ending = freezeEndsAt(cycle, freeze);
  const days =
    ending === null || ending === 'sign-off' || ending.by === null
      ? null
      : daysBetween(freeze.when, ending.by.when);
  const verb = ending !== null && ending !== 'sign-off' && ending.at <= now ? 'lasted' : 'lasts';
  const long = days === null ? '' : `${daysInWords(days)}, `;
  return [plain(` ${verb} ${long}`), ...until(freeze, ending), plain('.'), ...begins(freeze, now)];
}

function begins({ when }: Freeze, now: Instant): Inline[] {
  if (when.precision === 'undecided' || when.at <= now) return [];
  return [plain(` It begins ${onItsDate(when)}.`)];
}

function alsoLines(also: readonly Deadline[], now: Instant): Block[] {
  const left = also.length - ALSO;
  return [
    ...also.slice(0, ALSO).map((one) => text(...listLine(one, now))),
    ...(left > 0 ? [text(plain(`+ ${left} more`))] : []),
  ];
}

function inShort(deadline: Deadline, now: Instant): string {
  const left = whatIsLeft(deadline.when, now);
  if (left === null) return `${nameOf(deadline)} has no date yet.`;
  return `${nameOf(deadline)}: ${onItsDate(deadline.when)}, ${left}.`;
}

/** What lasts several days, or is no plan any more. */
function lasting({ until, state }: Deadline): Block[] {
  return [
    ...(until === null ? [] : [text(plain(`It lasts until ${dateInWords(until)}.`))]),
    ...(state === 'actual' ? [text(plain('It has happened: that is the actual date.'))] : []),
  ];
}

/** Whose it is, and what the schedule says about it. */
function background(deadline: Deadline): Block[] {
  const parts: Inline[] = [];
  if (deadline.owner !== null) parts.push(plain(`Set by ${line(deadline.owner, 60)}. `));
  if (deadline.audience.length > 0) {
    parts.push(
      plain(
        `It concerns ${list(
          deadline.audience.map((who) => line(who, 40)),
          200,
        )} above all. `,
      ),
    );
  }
  if (deadline.note !== null) parts.push(plain(paragraph(deadline.note, 700)));
  if (deadline.link !== null) {
    parts.push(...(deadline.note === null ? [] : [plain(' ')]), webLink(deadline.link));
  }
  return parts.length === 0 ? [] : [note(...parts)];
}
