import { shifted } from '../../domain/time/shift.ts';
import type { WallDate } from '../../domain/time/time.ts';
import {
  mondayOf,
  parseWallDate,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../../domain/time/wall.ts';
import { COUNT, countOf, MONTH, monthOf, ORDINAL, ordinalOf } from './date-words.ts';
import { UNIT, WEEKDAY, weekdayNumber } from './date-words.ts';
import type { Day, DateSetting, Form } from './day-said.ts';
import { shiftOf } from './shift-said.ts';

const WEEK =
  '(?<week>(?:the\\s+)?week\\s+after\\s+next|(?:the\\s+)?(?:next|coming|following)\\s+week|this\\s+week|the\\s+week\\s+after)\\b';

/** "Monday after the release" is not the coming one. */
const NOT_BESIDE =
  '(?!\\s+(?:right\\s+)?(?:after|before|following)\\s+(?!next\\b|noon|mid|eod|end\\b|close\\b|\\d{1,2}(?::|\\s*h\\b|\\s*[ap]\\.?m\\b)))';

/**
 * The ways to count a day from today. Weeks begin on Monday: "next Thursday" is the Thursday of next week, also on a
 * Sunday, when that is four days away; "Thursday" is the next one that comes after today; "this Thursday" may be today.
 */
export const countedForms: readonly Form[] = [
  form(
    `\\b(?:(?<which>the\\s+coming|this\\s+coming|next|this|coming|last|past)\\s+)?(?<weekday>${WEEKDAY})(?!\\s+\\d{1,2}-)${NOT_BESIDE}` +
      `(?:,?\\s+(?:of\\s+|in\\s+|the\\s+)?${WEEK}|\\s+(?<after>after\\s+next|week|fortnight)\\b|\\s+in\\s+(?<count>${COUNT})\\s+weeks?\\b)?`,
    weekday,
  ),
  form(`\\b${WEEK}(?:['’]s)?,?\\s+(?:on\\s+)?(?<weekday>${WEEKDAY})`, weekday),
  form(
    `\\b(?<nth>${ORDINAL})\\s+(?<weekday>${WEEKDAY})\\s+(?:of|in)\\s+(?:(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?|(?<which>next|this|the)\\s+month\\b)`,
    nthWeekday,
  ),
  form(
    '\\b(?<word>today|tonight|tom+or+ow|tmrw|tmr|yesterday|(?:the\\s+)?day\\s+after\\s+tomorrow)\\b',
    nearToday,
  ),
  form(`\\bin\\s+(?<count>${COUNT})\\s+(?<unit>${UNIT})(?:['’]?\\s+time)?`, fromToday),
  form(
    `\\b(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s+(?:from|after)\\s+(?:now|today)\\b`,
    fromToday,
  ),
  form(
    `\\b(?<edge>end|start|beginning|middle)\\s+of\\s+(?:(?:(?<which>the|this|next)\\s+)?(?<period>week|month|year)\\b|(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?)`,
    edge,
  ),
  form(`\\b(?<edge>mid)[\\s-]+(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?`, edge),
  form('\\b(?<edge>eow|eom)\\b', edge),
  form('\\b(?:calendar\\s+week|cw|kw)\\s?(?<count>\\d{1,2})\\b', calendarWeek),
  form(`\\b${WEEK}(?!\\s+(?:of|starting|beginning)\\b)`, (said, { today }) => ({
    is: 'week',
    monday: weekFrom(said.week, today),
  })),
  form('\\bR\\s?(?<sign>[-+−–])\\s?(?<count>\\d{1,2})\\b', ({ sign, count }) => ({
    is: 'release-week',
    weeks: (sign === '+' ? 1 : -1) * Number(count) + 0,
  })),
  form(
    '\\b(?:tb[adc]|undecided|not\\s+(?:yet\\s+)?decided|to\\s+be\\s+(?:decided|determined|announced|confirmed|defined)|no\\s+date(?:\\s+yet)?|unscheduled)\\b',
    () => ({ is: 'undecided' }),
  ),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(pattern, 'giu'), read, calendar: false };
}

type Said = Parameters<Form['read']>[0];

function weekday(
  { which, weekday: word = '', week, after, count }: Said,
  setting: DateSetting,
): Day {
  const { today } = setting;
  const number = weekdayNumber(word);
  const inWeek = (monday: WallDate): Day => ({ is: 'day', date: plusDays(monday, number - 1) });
  const thisMonday = mondayOf(today);
  if (week !== undefined) return inWeek(weekFrom(week, today));
  if (count !== undefined) return inWeek(plusDays(thisMonday, 7 * countOf(count)));
  const ahead = (number - weekdayOf(today) + 7) % 7;
  // "Tuesday week" is a week after the coming Tuesday.
  if (after !== undefined && !/next/i.test(after)) {
    const weeks = /week/i.test(after) ? 7 : 14;
    return { is: 'day', date: plusDays(today, (ahead === 0 ? 7 : ahead) + weeks) };
  }
  if (after !== undefined) return inWeek(plusDays(thisMonday, 14));
  const word2 = which?.toLowerCase().split(/\s+/).at(-1);
  if (word2 === 'next') return inWeek(plusDays(thisMonday, 7));
  if (word2 === 'this' && ahead === 0) return { is: 'day', date: today };
  if (word2 === 'last' || word2 === 'past') {
    return { is: 'day', date: plusDays(today, (ahead === 0 ? 7 : ahead) - (ahead === 0 ? 14 : 7)) };
  }
  return { is: 'day', date: plusDays(today, ahead === 0 ? 7 : ahead) };
}

function weekFrom(words = '', today: WallDate): WallDate {
  const said = words.toLowerCase();
  const weeks = /this/.test(said) ? 0 : /after\s+next/.test(said) ? 2 : 1;
  return plusDays(mondayOf(today), 7 * weeks);
}

function nearToday({ word = '' }: Said, { today }: DateSetting): Day {
  const said = word.toLowerCase();
  const days = /after/.test(said) ? 2 : /^tom|^tmr/.test(said) ? 1 : said === 'yesterday' ? -1 : 0;
  return { is: 'day', date: plusDays(today, days) };
}

function fromToday({ count = '', unit = '' }: Said, { today }: DateSetting): Day {
  return { is: 'day', date: shifted(today, shiftOf(count, unit)) };
}

function nthWeekday({ nth = '', weekday: word = '', ...said }: Said, setting: DateSetting): Day {
  const first = monthSaid(said, setting);
  const number = weekdayNumber(word);
  const nthOf = ordinalOf(nth);
  const start = nthOf > 0 ? first : plusMonths(first, 1);
  const ahead = (number - weekdayOf(start) + 7) % 7;
  const date = plusDays(start, ahead + 7 * (nthOf > 0 ? nthOf - 1 : -1));
  if (date.slice(0, 7) === first.slice(0, 7)) return { is: 'day', date };
  return { is: 'impossible', because: 'that month has only four of them' };
}

function edge({ edge: which = '', period = '', ...said }: Said, setting: DateSetting): Day {
  const where = which.toLowerCase();
  const unit = where === 'eow' ? 'week' : where === 'eom' ? 'month' : period.toLowerCase();
  const { today } = setting;
  const next = said.which?.toLowerCase() === 'next' ? 1 : 0;
  if (unit === 'week') {
    const monday = plusDays(mondayOf(today), 7 * next);
    const days = where.startsWith('e') ? 4 : where.startsWith('mid') ? 2 : 0;
    const date = plusDays(monday, days);
    return { is: 'day', date: date < today ? plusDays(date, 7) : date };
  }
  const first =
    unit === 'year' ? yearStart(Number(today.slice(0, 4)) + next) : monthSaid(said, setting);
  const months = unit === 'year' ? 12 : 1;
  if (where.startsWith('e')) return { is: 'day', date: plusDays(plusMonths(first, months), -1) };
  if (where.startsWith('mid')) {
    return { is: 'day', date: months === 12 ? plusMonths(first, 6) : plusDays(first, 14) };
  }
  return { is: 'day', date: first };
}

/** The first day of the month that is named, the next one that is not over, or of this or next month. */
function monthSaid({ month, year, which }: Said, { today, near }: DateSetting): WallDate {
  const thisMonth = plusDays(today, 1 - Number(today.slice(8)));
  if (month === undefined) return plusMonths(thisMonth, which?.toLowerCase() === 'next' ? 1 : 0);
  const from = near === null ? thisMonth : plusMonths(near, -6);
  const ahead = (monthOf(month) - Number(from.slice(5, 7)) + 12) % 12;
  const next = plusMonths(plusDays(from, 1 - Number(from.slice(8))), ahead);
  if (year === undefined) return next;
  return plusMonths(next, 12 * (Number(year) - Number(next.slice(0, 4))));
}

/** Calendar week 1 is the one with 4 January; the next one of that number that is not over. */
function calendarWeek({ count = '' }: Said, { today }: DateSetting): Day {
  const number = Number(count);
  for (const year of [0, 1].map((more) => Number(today.slice(0, 4)) + more)) {
    const first = mondayOf(plusDays(yearStart(year), 3));
    const monday = plusDays(first, 7 * (number - 1));
    const isInYear = number >= 1 && plusDays(monday, 3).startsWith(String(year));
    if (isInYear && plusDays(monday, 6) >= today) return { is: 'week', monday };
  }
  return { is: 'impossible', because: 'a year has 52 or 53 weeks' };
}

function yearStart(year: number): WallDate {
  const date = parseWallDate(`${year}-01-01`);
  if (date === null) throw new RangeError(`${year} is no year`);
  return date;
}
