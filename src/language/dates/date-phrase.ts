import type { Instant, WallDate, WallTime, Zone } from '../../domain/time/time.ts';
import { wallDateAt, weekdayOf } from '../../domain/time/wall.ts';
import { calendarForms } from './calendar-day.ts';
import { countedForms } from './counted-day.ts';
import { counted, isOpen } from './counted-from.ts';
import { WEEKDAY, weekdayNumber } from './date-words.ts';
import { firstDay, type DateSetting, type DaySaid } from './day-said.ts';
import { isOneOfRange } from './one-of-range.ts';
import { timeAfter, timeBefore, timeIn, type TimeSaid } from './time-said.ts';
import { unusualDay } from './unusual-day.ts';
import { zoneAt, type ZoneSaid } from './zone-said.ts';

/** The date that words name, on the project's wall calendar. `said` are the words themselves. */
export type DatePhrase = { readonly said: string } & (
  | {
      readonly found: 'date';
      readonly date: WallDate;
      /** Null where only a day is said. "End of day" and "midnight" are that day's 23:59. */
      readonly time: WallTime | null;
      /** Null where none is said: the project's, or the deadline's own. */
      readonly zone: Zone | null;
    }
  /** A time without a day: the day stays as it is. */
  | { readonly found: 'time'; readonly time: WallTime; readonly zone: Zone | null }
  | { readonly found: 'week'; readonly monday: WallDate }
  /** "R-4": the week so many Mondays from the release week; negative is before it. */
  | { readonly found: 'release-week'; readonly weeks: number }
  | { readonly found: 'undecided' }
  /** The weekday said (1 is Monday) is not the one that the date falls on. */
  | {
      readonly found: 'wrong-weekday';
      readonly date: WallDate;
      readonly weekdaySaid: number;
      readonly weekday: number;
    }
  /** On no calendar or clock. `because` is the reason in words: "June has 30 days". */
  | { readonly found: 'impossible'; readonly because: string }
  /** "07/09": the day first, and the month first. */
  | { readonly found: 'ambiguous'; readonly readings: readonly [WallDate, WallDate] }
  /** "17:00 CET", "5 pm my time": the zone has to be said by its place. */
  | { readonly found: 'unclear-zone'; readonly zone: Exclude<ZoneSaid, { found: 'zone' }> }
);

export interface DateOptions {
  readonly now: Instant;
  /** The project's: its wall calendar says what day it is now. */
  readonly zone: Zone;
  /**
   * The day of the deadline that is spoken of. A date without a year is in the year that brings it nearest to this
   * day; without it, the next such date from now.
   */
  readonly near?: WallDate | null;
}

/** The longest text that is looked through; a date does not stand behind more. */
const LONGEST = 1_000;

/** The first date that a text names; null where it names none. */
export function datePhrase(text: string, options: DateOptions): DatePhrase | null {
  const words = text.slice(0, LONGEST);
  const setting = {
    today: wallDateAt(options.now, options.zone),
    near: options.near ?? null,
  };
  const day = daySaid(words, setting) ?? unusualDay(words, setting);
  if (day === null) return isOpen(words) ? null : timeAlone(words);
  const named = counted(words, withWeekday(words, day));
  if (isOpen(words.slice(0, named.from)) || isOneOfRange(words, named)) return null;
  return orElse(words, withTime(words, named), options);
}

/** "Friday or Monday" are two readings. */
function orElse(text: string, first: DatePhrase, options: DateOptions): DatePhrase {
  if (first.found !== 'date') return first;
  const end = text.indexOf(first.said) + first.said.length;
  const or = /^,?\s+or\s+(?:on\s+)?/iu.exec(text.slice(end));
  if (or === null) return first;
  const rest = text.slice(end + or[0].length);
  const second = datePhrase(rest, options);
  if (second?.found !== 'date' || !rest.startsWith(second.said)) return first;
  const said = text.slice(text.indexOf(first.said), end + or[0].length + second.said.length);
  return { found: 'ambiguous', readings: [first.date, second.date], said };
}

function daySaid(text: string, setting: DateSetting): DaySaid | null {
  const day = firstDay(text, [...calendarForms, ...countedForms], setting);
  if (day === null || day.calendar) return day;
  // "Thursday, 27 August" is that day of the calendar, and not the coming Thursday.
  const beside = firstDay(text, calendarForms, setting);
  const between = text.slice(day.from, beside?.from);
  return beside !== null && JUST_A_WEEKDAY.test(between) ? beside : day;
}

const JUST_A_WEEKDAY = new RegExp(
  `^(?:(?:next|this|the\\s+coming|coming|last)\\s+)?(?:${WEEKDAY})\\.?[\\s,(]*(?:the\\s+)?$`,
  'iu',
);
const WEEKDAY_BEFORE = new RegExp(
  `(?<weekday>(?<!\\p{L})${WEEKDAY})\\.?[\\s,(]*(?:the\\s+)?$`,
  'iu',
);
const WEEKDAY_AFTER = new RegExp(
  `^,?\\s*(?:\\(\\s*|is\\s+a\\s+|a\\s+)?(?<weekday>${WEEKDAY})\\)?`,
  'iu',
);

type Named = DaySaid & { readonly weekdaySaid?: number };

function withWeekday(text: string, day: DaySaid): Named {
  if (!day.calendar) return day;
  const before = WEEKDAY_BEFORE.exec(text.slice(0, day.from));
  const after = before === null ? WEEKDAY_AFTER.exec(text.slice(day.to)) : null;
  const word = (before ?? after)?.groups?.weekday;
  if (word === undefined) return day;
  return {
    ...day,
    from: before?.index ?? day.from,
    to: day.to + (after?.[0].length ?? 0),
    weekdaySaid: weekdayNumber(word),
  };
}

function withTime(text: string, named: Named): DatePhrase {
  const time = timeBeside(text, named);
  const from = Math.min(named.from, time?.from ?? named.from);
  const to = Math.max(named.to, time?.to ?? named.to);
  const said = tidy(text.slice(from, to));
  const { day } = named;
  switch (day.is) {
    case 'day':
      return dated(day.date, named.weekdaySaid, time, said);
    case 'week':
      return { found: 'week', monday: day.monday, said: tidy(text.slice(named.from, named.to)) };
    case 'release-week':
      return { found: 'release-week', weeks: day.weeks, said: text.slice(named.from, named.to) };
    case 'undecided':
      return { found: 'undecided', said: text.slice(named.from, named.to) };
    case 'impossible':
      return { found: 'impossible', because: day.because, said };
    case 'ambiguous':
      return { found: 'ambiguous', readings: day.readings, said };
  }
}

function dated(
  date: WallDate,
  weekdaySaid: number | undefined,
  time: TimeSaid | null,
  said: string,
): DatePhrase {
  const weekday = weekdayOf(date);
  if (weekdaySaid !== undefined && weekdaySaid !== weekday) {
    return { found: 'wrong-weekday', date, weekdaySaid, weekday, said };
  }
  const clock = clockSaid(time, said);
  return 'found' in clock ? clock : { found: 'date', date, ...clock, said };
}

function timeAlone(text: string): DatePhrase | null {
  const time = timeIn(text);
  if (time === null) return null;
  const said = tidy(text.slice(time.from, time.to));
  const clock = clockSaid(time, said);
  if ('found' in clock) return clock;
  return clock.time === null ? null : { found: 'time', time: clock.time, zone: clock.zone, said };
}

function clockSaid(
  said: TimeSaid | null,
  words: string,
): { readonly time: WallTime | null; readonly zone: Zone | null } | DatePhrase {
  const { time = null, zone = null } = said ?? {};
  if (time === 'impossible') {
    return { found: 'impossible', because: 'a day goes from 00:00 to 23:59', said: words };
  }
  if (zone === null) return { time, zone };
  return zone.found === 'zone'
    ? { time, zone: zone.zone }
    : { found: 'unclear-zone', zone, said: words };
}

/** The time right before or after the day; behind a day a zone may stand alone: "27 August AoE". */
function timeBeside(text: string, { from, to }: Named): TimeSaid | null {
  const after = timeAfter(text, to);
  if (after !== null) return after;
  const before = timeBefore(text.slice(0, from));
  if (before !== null) return before;
  const zone = zoneAt(text, to);
  return zone === null ? null : { time: null, zone: zone.said, from: to, to: zone.to };
}

function tidy(said: string): string {
  return said.trim().replace(/^[,(]\s*|[,(]$/g, '');
}
