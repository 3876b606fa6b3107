import { plusDays, wallDate, weekdayOf } from '../../domain/time/wall.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import type { IcalEvent, IcalProperty } from './ical-file.ts';

/** The fields of relbot's own YAML that say when an event falls. */
export interface EventWhen {
  readonly fields: Readonly<Record<string, string>>;
  /** The last of several days, where they are a span and no week. */
  readonly span: { readonly first: WallDate; readonly last: WallDate } | null;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})(Z?)$/;

/**
 * A day, a week from Monday to Friday, a span of days, or a moment: of a timed event its beginning. Throws a `UserError`
 * for what is on no calendar and for what repeats.
 */
export function eventWhen(event: IcalEvent, calendarZone: string | null): EventWhen {
  refuseRepeated(event, 'a deadline');
  const start = event.property('dtstart');
  if (start === null) throw new UserError('the event has no DTSTART: add its date.');
  return start.type === 'date'
    ? daysOf(event, wallDate(start.values[0] ?? ''))
    : { fields: momentOf(start, calendarZone), span: null };
}

/** The days of a holiday. Throws a `UserError` for what ends before it begins, or repeats. */
export function daysOfEvent(
  event: IcalEvent,
  first: WallDate,
): { readonly first: WallDate; readonly last: WallDate } {
  refuseRepeated(event, 'a holiday');
  return { first, last: lastOf(event, first) };
}

function refuseRepeated(event: IcalEvent, what: string): void {
  const repeats = ['rrule', 'rdate', 'recurrence-id'].find((name) => event.property(name) !== null);
  if (repeats === undefined) return;
  throw new UserError(
    `the event repeats (${repeats.toUpperCase()}), and ${what} comes once: write an event for each date that counts.`,
  );
}

function lastOf(event: IcalEvent, first: WallDate): WallDate {
  const last = lastDay(event, first);
  if (last >= first) return last;
  throw new UserError(`the event ends (${last}) before it begins (${first}): correct DTEND.`);
}

function daysOf(event: IcalEvent, first: WallDate): EventWhen {
  const last = lastOf(event, first);
  if (last === first) return { fields: { date: first }, span: null };
  if (weekdayOf(first) === 1 && last === plusDays(first, 4)) {
    return { fields: { week: first }, span: { first, last } };
  }
  return { fields: { date: last }, span: { first, last } };
}

/** DTEND is the day after the last one (RFC 5545, 3.6.1); some programs write the first day there. */
function lastDay(event: IcalEvent, first: WallDate): WallDate {
  const end = event.property('dtend')?.values[0];
  if (end !== undefined) {
    const after = wallDate(end);
    return after === first ? first : plusDays(after, -1);
  }
  const duration = event.property('duration')?.values[0];
  if (duration === undefined) return first;
  const [, count, unit] = /^P(\d{1,3})([DW])$/.exec(duration) ?? [];
  if (count === undefined || Number(count) === 0) {
    throw new UserError(`the DURATION of whole days is “${duration}”: write days, as in P3D.`);
  }
  return plusDays(first, Number(count) * (unit === 'W' ? 7 : 1) - 1);
}

function momentOf(start: IcalProperty, calendarZone: string | null): Record<string, string> {
  const written = start.values[0] ?? '';
  const [, date, time, seconds, utc] = MOMENT.exec(written) ?? [];
  if (date === undefined || time === undefined) {
    throw new UserError(
      `“${written}” is no moment: write DTSTART:20260827T170000Z, or DTSTART;VALUE=DATE:20260827.`,
    );
  }
  const own = start.parameters['tzid'];
  const zone = utc === 'Z' ? 'UTC' : typeof own === 'string' ? own : calendarZone;
  const zoned = zone === null ? {} : { zone };
  // The last second of a day is how relbot and many others write its end.
  if (time === '23:59' && seconds === '59') return { date, clock: 'end of day', ...zoned };
  if (seconds !== '00') {
    throw new UserError(
      `${wallDateInWords(wallDate(date))}, ${time}:${seconds} has seconds: write full minutes.`,
    );
  }
  return { date, time, ...zoned };
}
