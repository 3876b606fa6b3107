import type { Deadline, When } from '../domain/cycle/deadline.ts';
import type { Instant, Zone } from '../domain/time/time.ts';
import {
  clockInWords,
  dateInWords,
  momentInWords,
  timeLeft,
  zoneOfWhen,
} from '../domain/time/time-words.ts';
import { UTC } from '../domain/time/zone.ts';
import { forReader, plain, strong, type Inline } from './card.ts';
import { line } from './cut.ts';

/** How a date is said everywhere: in the deadline's own zone in words, on the reader's clock, and what is left. */

export const nameOf = (deadline: Pick<Deadline, 'name'>): string => line(deadline.name, 80);

/** "Thursday 27 August 2026, end of the day, UTC" · "week of 7 September 2026, Monday to Friday, UTC" */
export function inOwnZone(when: When): string {
  const clock = clockInWords(when);
  return clock === null ? dateInWords(when) : `${dateInWords(when)}, ${clock}`;
}

/** "on Thursday 27 August 2026, …" · "in the week of 7 September 2026, …" */
export function onItsDate(when: When): string {
  return when.precision === 'week' ? `in the ${inOwnZone(when)}` : `on ${inOwnZone(when)}`;
}

/** "in 21 days", a week from its Monday and "this week" while it lasts; null while undecided. */
export function whatIsLeft(when: When, now: Instant): string | null {
  if (when.precision === 'undecided') return null;
  if (when.precision !== 'week' || now > when.at) return timeLeft(now, when.at);
  return now < when.from ? timeLeft(now, when.from) : 'this week';
}

/** The same, counting on wherever the platform can; nothing while undecided. */
export function leftNode(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided') return [];
  if (when.precision !== 'week' || now > when.at) return [countdownNode(when.at, now)];
  return [now < when.from ? countdownNode(when.from, now) : plain('this week')];
}

/** How a line begins that says again, on the reader's clock, what stands above it. */
export const ON_YOUR_CLOCK = 'On your clock: ';

/** Said to everyone in their own zone: "On your clock: Fri 28 Aug 2026, 01:59". */
export function onYourClock(when: When): Inline[] {
  switch (when.precision) {
    case 'undecided':
      return [];
    case 'instant':
    case 'day':
      return [plain(ON_YOUR_CLOCK), moment(when.at, zoneOf(when))].map(forReader);
    case 'week':
      return [
        plain(`${ON_YOUR_CLOCK}from `),
        moment(when.from, when.zone),
        plain(' to '),
        moment(when.at, when.zone),
      ].map(forReader);
  }
}

/** One deadline in a list: its name, its date in its own zone and the time left. */
export function listLine(deadline: Deadline, now: Instant): Inline[] {
  return [strong(nameOf(deadline)), plain(': '), ...datedInShort(deadline.when, now)];
}

/** "Thursday 27 August 2026, end of the day, UTC (on your clock: Fri 28 Aug 2026, 01:59, in 21 days)" */
export function dated(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided') return [plain('not decided yet')];
  return [plain(`${inOwnZone(when)} (`), ...clockAndLeft(when, now), plain(')')];
}

/** The same where the date stands above already: "end of the day, UTC (on your clock: …, in 21 days)". */
export function clocked(when: When, now: Instant): Inline[] {
  const clock = clockInWords(when);
  return clock === null
    ? dated(when, now)
    : [plain(`${clock} (`), ...clockAndLeft(when, now), plain(')')];
}

/**
 * One of many dates: "Thursday 27 August 2026, in 21 days". A day is everybody's date to plan by; only an exact time
 * needs its zone and the reader's clock in a list too.
 */
export function datedInShort(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided' || when.precision === 'instant') return dated(when, now);
  return [plain(`${dateInWords(when)}, `), ...leftNode(when, now)];
}

function clockAndLeft(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided') return [];
  const at = when.precision === 'week' && now < when.from ? when.from : when.at;
  const clock = [plain('on your clock: '), moment(at, zoneOf(when)), plain(', ')];
  return [...clock.map(forReader), countdownNode(at, now)];
}

function zoneOf(when: When): Zone {
  return zoneOfWhen(when) ?? UTC;
}

export function momentAndCountdown(at: Instant, zone: Zone, now: Instant): Inline[] {
  return [moment(at, zone), plain(', '), countdownNode(at, now)];
}

/** An instant on the reader's clock; `zone` is the one its words are said in where the platform cannot tell. */
export function moment(at: Instant, zone: Zone): Inline {
  return { kind: 'time', at, show: 'moment', words: momentInWords(at, zone) };
}

export function countdownNode(at: Instant, now: Instant): Inline {
  return { kind: 'time', at, show: 'countdown', words: timeLeft(now, at) };
}
