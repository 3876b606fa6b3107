import type { WallDate } from '../../domain/time/time.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { parseWallTime, weekdayOf } from '../../domain/time/wall.ts';
import type { Clock } from './kubernetes-moment.ts';
import { dateNear } from '../prose-dates.ts';

/** What stands between the slashes of a When cell: one way of saying the date. */
export interface Part {
  /** Null where only a time is written. */
  readonly date: WallDate | null;
  /** The last day of a range. */
  readonly until: WallDate | null;
  readonly clock: Clock;
  /** Words that say something else: "tentative". */
  readonly rest: string;
  readonly said: string;
  /** What is doubtful, but readable. */
  readonly doubts: readonly string[];
}

const WEEKDAY = (group: string) =>
  `(?:(?<${group}>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[.,]*\\s+)?`;
// Kubernetes writes 22th, 26nd and 01st, so the letters say nothing.
const DAY = (group: string) => `(?<![\\d.:])(?<${group}>\\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = (group: string) =>
  `(?<${group}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?`;
const YEAR = '(?:,?\\s*(?<year>\\d{4})(?!\\d))?';
const TO = '\\s*(?:-|–|—|to)\\s*';
const DAY_FIRST = `${WEEKDAY('weekday')}${DAY('day')}\\s+${MONTH('month')}${YEAR}`;
const PATTERNS = [
  `${WEEKDAY('fromWeekday')}${DAY('from')}(?:\\s+${MONTH('fromMonth')})?${TO}${DAY_FIRST}`,
  DAY_FIRST,
  `${WEEKDAY('fromWeekday')}${MONTH('month')}\\s+${DAY('from')}${TO}${DAY('day')}${YEAR}`,
  `${WEEKDAY('weekday')}${MONTH('month')}\\s+${DAY('day')}(?!\\d)${YEAR}`,
].map((pattern) => new RegExp(pattern, 'i'));
const TIME = /(?<![\d:])(\d{1,2}:\d{2})\s+([A-Z]{2,5})\b/;
const ANYWHERE = /\(?\bAoE\b\)?/i;

/** Reads one part. A year that is left out is the one nearest to `near`. Throws a `UserError` for what is no date. */
export function readPart(text: string, near: WallDate | null): Part {
  const pattern = PATTERNS.find((each) => each.test(text));
  const found = pattern?.exec(text) ?? null;
  const afterDate = found === null ? text : text.replace(found[0], ' ');
  const { clock, rest } = readClock(afterDate);
  if (/\d/.test(rest) || (found === null && clock.by !== 'time')) throw unreadable(text);
  const said = found?.[0].trim() ?? text;
  if (found === null) return { date: null, until: null, clock, rest, said, doubts: [] };
  const { day = '', month = '', year, from, fromMonth, weekday, fromWeekday } = found.groups ?? {};
  const last = dayOf(day, month, year, near, said);
  const first = from === undefined ? last : dayOf(from, fromMonth ?? month, undefined, last, said);
  if (first > last) throw new UserError(`“${said}” ends before it begins: correct one of the two.`);
  return {
    date: first,
    until: from === undefined ? null : last,
    clock,
    rest,
    said,
    doubts: [...wrongWeekday(last, weekday, said), ...wrongWeekday(first, fromWeekday, said)],
  };
}

function readClock(text: string): { clock: Clock; rest: string } {
  const found = TIME.exec(text);
  const time = parseWallTime((found?.[1] ?? '').padStart(5, '0'));
  const abbreviation = found?.[2];
  if (found !== null && time !== null && abbreviation !== undefined) {
    return {
      clock: { by: 'time', time, abbreviation },
      rest: wordsOf(text.replace(found[0], ' ')),
    };
  }
  if (!ANYWHERE.test(text)) return { clock: { by: 'day' }, rest: wordsOf(text) };
  return { clock: { by: 'anywhere on Earth' }, rest: wordsOf(text.replace(ANYWHERE, ' ')) };
}

/** What is left, without links and the marks around it. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/\(?https?:[^\s)]*\)?/g, ' ')
    .replaceAll(/^[\s,.;:()-]+|[\s,.;:()-]+$/g, '')
    .replaceAll(/\s+/g, ' ');
}

function dayOf(
  day: string,
  month: string,
  year: string | undefined,
  near: WallDate | null,
  said: string,
): WallDate {
  if (year === undefined && near === null) {
    throw new UserError(`“${said}” has no year, and no other row has one: add it.`);
  }
  // With a year, `near` is not looked at.
  const date = dateNear(day, month, year, near);
  if (date !== null) return date;
  throw new UserError(`“${said}” is on no calendar: correct the day or the month.`);
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function wrongWeekday(date: WallDate, weekday: string | undefined, said: string): string[] {
  if (weekday === undefined) return [];
  if (DAYS[weekdayOf(date) - 1] === weekday.slice(0, 3).toLowerCase()) return [];
  const day = wallDateInWords(date);
  return [
    `“${said}” names the wrong weekday; relbot took the date, ${day}. Correct the one that is wrong.`,
  ];
}

function unreadable(text: string): UserError {
  return new UserError(
    `“${text}” is not a date as relbot reads it: write it as in Wednesday 22nd July 2026 (AoE), or TBC.`,
  );
}
