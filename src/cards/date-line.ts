import type { Deadline, When } from '../domain/deadline.ts';
import type { Instant, Zone } from '../domain/time.ts';
import {
  clockInWords,
  dateInWords,
  momentInWords,
  timeLeft,
  zoneOfWhen,
} from '../domain/time-words.ts';
import { plain, strong, type Inline } from './card.ts';
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

/** Said to everyone in their own zone: "On your clock: Thu 27 Aug 2026, 23:59 UTC, in 21 days". */
export function onYourClock(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided') return [];
  if (when.precision !== 'week') {
    return [plain('On your clock: '), ...momentAndCountdown(when.at, zoneOfWhen(when), now)];
  }
  return [
    plain('On your clock: from '),
    moment(when.from, when.zone),
    plain(' to '),
    moment(when.at, when.zone),
    plain(', '),
    now < when.from ? countdownNode(when.from, now) : countdownNode(when.at, now),
  ];
}

/** One deadline in a list: its name, its date in its own zone, the reader's clock and the time left. */
export function listLine(deadline: Deadline, now: Instant): Inline[] {
  return [strong(nameOf(deadline)), plain(': '), ...dated(deadline.when, now)];
}

/** "Thursday 27 August 2026, end of the day, UTC (on your clock: …, in 21 days)" */
export function dated(when: When, now: Instant): Inline[] {
  if (when.precision === 'undecided') return [plain('not decided yet')];
  return [
    plain(`${inOwnZone(when)} (on your clock: `),
    ...(when.precision === 'week' && now < when.from
      ? momentAndCountdown(when.from, when.zone, now)
      : momentAndCountdown(when.at, zoneOfWhen(when), now)),
    plain(')'),
  ];
}

export function momentAndCountdown(at: Instant, zone: Zone | null, now: Instant): Inline[] {
  return [...(zone === null ? [] : [moment(at, zone), plain(', ')]), countdownNode(at, now)];
}

/** An instant on the reader's clock; `zone` is the one its words are said in where the platform cannot tell. */
export function moment(at: Instant, zone: Zone): Inline {
  return { kind: 'time', at, show: 'moment', words: momentInWords(at, zone) };
}

export function countdownNode(at: Instant, now: Instant): Inline {
  return { kind: 'time', at, show: 'countdown', words: timeLeft(now, at) };
}
