import { DateTime } from 'luxon';
import { brand } from '../ids.ts';
import type { Instant, WallDate, WallTime, Zone } from './time.ts';
import { UserError } from '../user-error.ts';

/** The instant that milliseconds since 1970 name; a fraction of a millisecond is dropped. */
export function instant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`${milliseconds} is no instant`);
  return brand<Instant>(Math.trunc(milliseconds));
}

/** A day written as YYYY-MM-DD. Throws a `UserError` when it is written otherwise or is on no calendar. */
export function wallDate(text: string): WallDate {
  const date = parseWallDate(text);
  if (date !== null) return date;
  throw new UserError(
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `${text} is on no calendar: ${whyNot(text)}.`
      : `“${text}” is not a date as relbot reads it: write year, month and day, as in 2026-08-27.`,
  );
}

/** The same, null where it is no day of the calendar. */
export function parseWallDate(text: string): WallDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return utcOf(text).isValid ? brand<WallDate>(text) : null;
}

/** A time of day written as HH:MM, 00:00 to 23:59. Throws a `UserError` otherwise. */
export function wallTime(text: string): WallTime {
  const time = parseWallTime(text);
  if (time !== null) return time;
  throw new UserError(
    text === '24:00'
      ? '24:00 is 00:00 of the next day: write that day, or 23:59 of this one.'
      : `“${text}” is not a time of day: write hours and minutes from 00:00 to 23:59, as in 17:00.`,
  );
}

/** The same, null where it is no time of day. */
export function parseWallTime(text: string): WallTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? brand<WallTime>(text) : null;
}

export function plusDays(date: WallDate, days: number): WallDate {
  return isoDate(utcOf(date).plus({ days }));
}

/** So many months on; a day that the month does not have becomes its last: 31 January plus one is 28 February. */
export function plusMonths(date: WallDate, months: number): WallDate {
  return isoDate(utcOf(date).plus({ months }));
}

/** The day that the wall calendar in the zone shows at that instant. */
export function wallDateAt(at: Instant, zone: Zone): WallDate {
  return isoDate(DateTime.fromMillis(at, { zone }));
}

/** The time of day, to the minute, that a clock in the zone shows. */
export function wallTimeAt(at: Instant, zone: Zone): WallTime {
  return brand<WallTime>(DateTime.fromMillis(at, { zone }).toFormat('HH:mm', { locale: 'en-US' }));
}

/** The Monday of the week that the day is in; weeks begin on Monday. */
export function mondayOf(date: WallDate): WallDate {
  return plusDays(date, 1 - weekdayOf(date));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: WallDate): number {
  return utcOf(date).weekday;
}

/** The wall clock's reading in milliseconds, as if it hung in UTC: what an offset is taken from. */
export function wallMilliseconds(date: WallDate): number {
  return utcOf(date).toMillis();
}

function utcOf(date: string): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}

function isoDate(moment: DateTime): WallDate {
  return brand<WallDate>(moment.toFormat('yyyy-MM-dd', { locale: 'en-US' }));
}

function whyNot(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  const first = utcOf(`${year}-${month}-01`);
  if (!first.isValid) return `there is no month ${month}`;
  const name = first.toFormat('LLLL yyyy', { locale: 'en-US' });
  return day === '00'
    ? 'days begin with 01'
    : `${name} has ${first.plus({ months: 1 }).minus({ days: 1 }).day} days`;
}
