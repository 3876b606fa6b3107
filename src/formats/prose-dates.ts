import type { WallDate, WallTime } from '../domain/time/time.ts';
import { parseWallDate, parseWallTime, wallMilliseconds } from '../domain/time/wall.ts';

/** A date as prose says it. */
export interface ProseDate {
  /** Null where no calendar has it: "31 June". */
  readonly date: WallDate | null;
  /** Said with it and in UTC: "28 May 2026 (23:59 UTC)". */
  readonly time: WallTime | null;
  /** "The week of 7 September": not the day itself. */
  readonly week: boolean;
  /** The weekday said with it, 1 is Monday. */
  readonly weekday: number | null;
  /** "before 10 February": a date of something else. */
  readonly before: boolean;
  readonly said: string;
  /** The line of the text on which it stands, counted from 0. */
  readonly line: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const WEEKDAY =
  'Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
export const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
export const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>\\d{4})\\b)?';
const RANGE_END = `(?:\\s*(?:-|–|to)\\s*\\d{1,2}${ORDINAL}\\b)?`;

// "2023.1 March" must not read as 1 March.
const DATE = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAY})\\b\\.?,?\\s+)?(?<![\\d.])` +
    `(?:(?<day>\\d{1,2})${ORDINAL}\\s+(?<month>${MONTH})\\b\\.?` +
    `|\\b(?<month>${MONTH})\\b\\.?\\s+(?<day>\\d{1,2})${ORDINAL}\\b${RANGE_END})${YEAR}`,
  'g',
);
const WEEK_OF = new RegExp(`\\bweek\\s+of\\s+(?:\\d{1,2}${ORDINAL}\\s*(?:-|–|to)\\s*)?$`, 'i');
const BEFORE = /\bbefore\s+$/i;
const TIME_AFTER =
  /^\s*(?:,?\s*at\s+|\()\s*(\d{1,2}(?=:)|\d{2}):?(\d{2})(?:\s*-\s*\d{1,2}:?\d{2})?\s+UTC\b/;
const TIME_BEFORE = /\b(\d{1,2}):(\d{2})\s+UTC\s+on\s+$/;
const WEEKDAY_AFTER = new RegExp(`^\\s*\\((${WEEKDAY})\\)`);

/**
 * Every date in a text, as it comes. One without a year is of the year that brings it nearest to `near`. A range that
 * is written "7th - 9th June" gives its last day, one that is written "June 7 to June 9" both.
 */
export function proseDates(text: string, near: WallDate): ProseDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const { weekday, day = '', month = '', year } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const named = weekday ?? WEEKDAY_AFTER.exec(after)?.[1];
    return {
      date: dateNear(day, month, year, near),
      time: timeOf(TIME_AFTER.exec(after) ?? TIME_BEFORE.exec(before)),
      week: WEEK_OF.test(before),
      weekday: named === undefined ? null : DAYS.indexOf(named.slice(0, 3).toLowerCase()) + 1,
      before: BEFORE.test(before),
      said: match[0].replaceAll(/\s+/g, ' '),
      line: lineOf(before, match[0]),
    };
  });
}

/** The day of a month that is named, null where no calendar has it. Without a year the one nearest to `near`. */
export function dateNear(
  day: string,
  month: string,
  year: string | undefined,
  near: WallDate | null,
): WallDate | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const monthAndDay = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return parseWallDate(`${year}-${monthAndDay}`);
  if (near === null) return null;
  const distance = (date: WallDate) => Math.abs(wallMilliseconds(date) - wallMilliseconds(near));
  const nearYear = Number(near.slice(0, 4));
  const [best] = [nearYear - 1, nearYear, nearYear + 1]
    .map((each) => parseWallDate(`${each}-${monthAndDay}`))
    .filter((date) => date !== null)
    .sort((a, b) => distance(a) - distance(b));
  return best ?? null;
}

function timeOf(match: RegExpExecArray | null): WallTime | null {
  if (match === null) return null;
  return parseWallTime(`${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`);
}

/** Of a date that wraps, the line of its last word counts: the day or the year, which one would mend. */
function lineOf(before: string, said: string): number {
  return `${before}${said}`.split('\n').length - 1;
}
