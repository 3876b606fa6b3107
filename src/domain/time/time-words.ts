import { DateTime } from 'luxon';
import type { When } from '../cycle/deadline.ts';
import type { ClockRule, Instant, WallDate, Zone } from './time.ts';
import { ANYWHERE_ON_EARTH } from './zone.ts';

// Always English with Western digits, whatever machine relbot runs on.
const ENGLISH = { locale: 'en-US', numberingSystem: 'latn', outputCalendar: 'gregory' } as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "Thursday 27 August 2026" · "week of 7 September 2026" · "not decided yet". The date as it was written. */
export function dateInWords(when: When): string {
  switch (when.precision) {
    case 'instant':
    case 'day':
      return wallDateInWords(when.date);
    case 'week':
      return `week of ${inUtc(when.monday).toFormat('d LLLL yyyy')}`;
    case 'undecided':
      return 'not decided yet';
  }
}

/** The same in a list of many: "Thu 27 Aug 2026" · "week of 7 Sep 2026" */
export function shortDateInWords(when: When): string {
  switch (when.precision) {
    case 'instant':
    case 'day':
      return inUtc(when.date).toFormat('EEE d LLL yyyy');
    case 'week':
      return `week of ${inUtc(when.monday).toFormat('d LLL yyyy')}`;
    case 'undecided':
      return dateInWords(when);
  }
}

/** The same where a line is short and the year plain: "27 Aug" · "week of 7 Sep" */
export function dayAndMonth(when: When): string {
  switch (when.precision) {
    case 'instant':
    case 'day':
      return inUtc(when.date).toFormat('d LLL');
    case 'week':
      return `week of ${inUtc(when.monday).toFormat('d LLL')}`;
    case 'undecided':
      return dateInWords(when);
  }
}

/** "27 Aug": the day that it is then on that clock. */
export function dayOfMoment(at: Instant, zone: Zone): string {
  return inZone(at, zone).toFormat('d LLL');
}

/** Where there is little room: "Thu 27 Aug" or "27 Aug 2026" · "week of 7 Sep" · "no date yet" */
export function briefDateInWords(when: When, withYear: boolean): string {
  switch (when.precision) {
    case 'instant':
    case 'day':
      return inUtc(when.date).toFormat(withYear ? 'd LLL yyyy' : 'EEE d LLL');
    case 'week':
      return `week of ${inUtc(when.monday).toFormat(withYear ? 'd LLL yyyy' : 'd LLL')}`;
    case 'undecided':
      return 'no date yet';
  }
}

/** "Thursday 27 August 2026" */
export function wallDateInWords(date: WallDate): string {
  return inUtc(date).toFormat('EEEE d LLLL yyyy');
}

/**
 * What of that date counts, with the zone: "17:00 Europe/Berlin" · "end of the day, UTC" ·
 * "Monday to Friday, UTC". Null while nothing is decided.
 */
export function clockInWords(when: When): string | null {
  switch (when.precision) {
    case 'instant':
      return `${when.time} ${zoneInWords(when.zone)}`;
    case 'day':
      return ruleInWords(when.rule);
    case 'week':
      return `Monday to Friday, ${zoneInWords(when.zone)}`;
    case 'undecided':
      return null;
  }
}

function ruleInWords(rule: ClockRule): string {
  switch (rule.rule) {
    case 'end-of-day':
      return `end of the day, ${zoneInWords(rule.zone)}`;
    case 'end-of-day-before':
      return `end of the day before, ${zoneInWords(rule.zone)}`;
    case 'anywhere-on-earth':
      return 'end of the day anywhere on Earth (UTC-12)';
  }
}

/** "Thu 27 Aug 2026, 23:59 UTC" */
export function momentInWords(at: Instant, zone: Zone): string {
  return `${inZone(at, zone).toFormat('EEE d LLL yyyy, HH:mm')} ${zoneInWords(zone)}`;
}

/** The zone whose clock the deadline is written for. */
export function zoneOfWhen(when: When): Zone | null {
  switch (when.precision) {
    case 'instant':
    case 'week':
      return when.zone;
    case 'day':
      return when.rule.rule === 'anywhere-on-earth' ? ANYWHERE_ON_EARTH : when.rule.zone;
    case 'undecided':
      return null;
  }
}

function zoneInWords(zone: Zone): string {
  return zone === ANYWHERE_ON_EARTH ? 'UTC-12' : zone;
}

/**
 * "in 7 days" · "in 5 hours" · "3 days ago" · "now". Minutes under two hours, hours under two days, then days of 24 hours.
 * Rounded down, so that nobody is promised time that is not there; only what lacks less than a twentieth of a unit
 * counts as whole, so that a notice sent a few seconds late still says "in 7 days".
 */
export function timeLeft(now: Instant, at: Instant): string {
  const amount = amountInWords(Math.abs(at - now));
  if (at === now) return 'now';
  if (at > now) return amount === null ? 'in less than a minute' : `in ${amount}`;
  return amount === null ? 'just now' : `${amount} ago`;
}

function amountInWords(milliseconds: number): string | null {
  const whole = (unit: number) => Math.floor(milliseconds / unit + 1 / 20);
  if (whole(MINUTE) < 1) return null;
  if (whole(MINUTE) < 120) return counted(whole(MINUTE), 'minute');
  if (whole(HOUR) < 48) return counted(whole(HOUR), 'hour');
  return counted(whole(DAY), 'day');
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

function inUtc(date: WallDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' }).reconfigure(ENGLISH);
}

function inZone(at: Instant, zone: Zone): DateTime {
  return DateTime.fromMillis(at, { zone }).reconfigure(ENGLISH);
}
