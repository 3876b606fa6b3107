import type { WallDate } from '../../domain/time/time.ts';
import { parseWallDate, wallMilliseconds } from '../../domain/time/wall.ts';
import { MONTH, monthOf } from './date-words.ts';
import type { Day, DateSetting, Form } from './day-said.ts';

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** Neither within a number, a version ("2026.2") nor a name ("rc1"). */
const START = '(?<![\\p{L}\\d.,:/#-])';
const ORDINAL_END = '(?:st|nd|rd|th)?';
const YEAR =
  "(?:[\\s,./-]*(?:of\\s+)?(?<year>(?:19|20)\\d\\d)(?![\\d:.]\\d)|\\s*['’](?<year>\\d\\d))?";
/** "7-11 September" is no single day. */
const NO_RANGE = '(?!\\s?[-–]\\s?\\d)';

/** The ways to write a day of the calendar. */
export const calendarForms: readonly Form[] = [
  form(
    `${START}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d|[-/.]\\d)`,
    (said, setting) => dayOf(said, setting),
  ),
  form(
    `${START}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}|[2-9]\\d))?(?![\\d:])`,
    (said, setting) => dayOf(said, setting),
  ),
  // Without its second point it may as well be a version, so the word before it has to ask for a date.
  form(
    '(?<=\\b(?:to|on|until|till|by|for|from)\\s+)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?![.:\\p{L}]?\\d|\\p{L})',
    (said, setting) => dayOf(said, setting),
  ),
  form(
    `${START}(?!24/7\\b)(?<one>\\d{1,2})(?:/(?<two>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?|-(?<two>\\d{1,2})-(?<year>\\d{4}))(?![\\d/:-])`,
    slashed,
  ),
  form(
    `${START}(?<day>\\d{1,2})(?:${ORDINAL_END}\\s+(?:day\\s+)?of|${ORDINAL_END}\\.?)[\\s/-]*(?<month>${MONTH})\\.?${YEAR}`,
    (said, setting) => dayOf({ ...said, month: String(monthOf(said.month ?? '')) }, setting),
  ),
  form(
    `${START}(?<month>${MONTH})\\.?[\\s/-]*(?:the\\s+)?(?<day>\\d{1,2})${ORDINAL_END}(?![\\p{L}\\d:]|\\s*[ap]\\.?m\\b)${NO_RANGE}${YEAR}`,
    (said, setting) => dayOf({ ...said, month: String(monthOf(said.month ?? '')) }, setting),
  ),
  form('\\bthe\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)\\b', dayOfSomeMonth),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(pattern, 'giu'), read, calendar: true };
}

type Parts = Readonly<Record<string, string | undefined>>;

function dayOf({ day = '', month = '', year }: Parts, setting: DateSetting): Day {
  const [dayNumber, monthNumber] = [Number(day), Number(month)];
  if (monthNumber < 1 || monthNumber > 12) {
    return { is: 'impossible', because: `there is no month ${month}` };
  }
  const yearNumber =
    year === undefined
      ? yearFor(dayNumber, monthNumber, setting)
      : Number(year.length === 2 ? `20${year}` : year);
  const date = dateOf(yearNumber, monthNumber, dayNumber);
  if (date !== null) return { is: 'day', date };
  if (dayNumber === 0) return { is: 'impossible', because: 'days begin with 1' };
  const inYear = monthNumber === 2 ? ` ${yearNumber}` : '';
  return {
    is: 'impossible',
    because: `${MONTH_NAMES[monthNumber - 1] ?? ''}${inYear} has ${lastDayOf(yearNumber, monthNumber)} days`,
  };
}

/**
 * The year of a date that is said without one: the year that brings it nearest to the deadline that is spoken of, or
 * else the next year in which it comes.
 */
function yearFor(day: number, month: number, { today, near }: DateSetting): number {
  if (near !== null) {
    const year = Number(near.slice(0, 4));
    const away = (each: number) =>
      Math.abs(Date.UTC(each, month - 1, day) - wallMilliseconds(near));
    return [year + 1, year, year - 1].reduce((best, each) =>
      away(each) < away(best) ? each : best,
    );
  }
  const year = Number(today.slice(0, 4));
  // 29 February comes after at most eight years; a day that never comes is impossible this year already.
  for (let each = year; each <= year + 8; each++) {
    const date = dateOf(each, month, day);
    if (date !== null && date >= today) return each;
  }
  return year;
}

/** 7/9 is the 9th of July to some and the 7th of September to others. */
function slashed({ one = '', two = '', year }: Parts, setting: DateSetting): Day {
  const dayFirst = dayOf({ day: one, month: two, year }, setting);
  const monthFirst = dayOf({ day: two, month: one, year }, setting);
  if (dayFirst.is !== 'day') return monthFirst.is === 'day' ? monthFirst : dayFirst;
  if (monthFirst.is !== 'day' || monthFirst.date === dayFirst.date) return dayFirst;
  return { is: 'ambiguous', readings: [dayFirst.date, monthFirst.date] };
}

/** "The 27th": the next one that comes. */
function dayOfSomeMonth({ day = '' }: Parts, { today }: DateSetting): Day {
  const [year = 0, month = 0] = today.split('-').map(Number);
  for (let ahead = 0; ahead < 12; ahead++) {
    const index = month - 1 + ahead;
    const date = dateOf(year + Math.floor(index / 12), (index % 12) + 1, Number(day));
    if (date !== null && date >= today) return { is: 'day', date };
  }
  return { is: 'impossible', because: 'no month has such a day' };
}

function dateOf(year: number, month: number, day: number): WallDate | null {
  const [yearText, monthText, dayText] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return parseWallDate(`${yearText}-${monthText}-${dayText}`);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
