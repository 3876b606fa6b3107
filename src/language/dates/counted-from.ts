import { shifted } from '../../domain/time/shift.ts';
import { mondayOf } from '../../domain/time/wall.ts';
import { COUNT, countOf, ORDINAL, ordinalOf, UNIT, WEEKDAY, weekdayNumber } from './date-words.ts';
import type { DaySaid } from './day-said.ts';
import { shiftOf } from './shift-said.ts';
import { weekdayBeside } from './weekday-beside.ts';

const WEEK_OF =
  /(?:w\/c\s+|(?:the\s+)?week\s+(?:of|starting|beginning|starting\s+on|beginning\s+on|commencing)\s+)(?:the\s+)?$/iu;
const COUNTED_FROM = new RegExp(
  `\\b(?:(?<count>${COUNT})\\s+(?<unit>${UNIT})|the\\s+(?<unit>day)|(?<unit>fortnight))\\s+(?<way>from|after|before|on)\\s+(?:the\\s+)?$`,
  'iu',
);

const WEEKDAY_FROM = new RegExp(
  `(?:(?:the|on)\\s+)*(?:(?<nth>${ORDINAL})\\s+)?(?<weekday>\\b${WEEKDAY})\\s+(?:right\\s+)?(?<way>after|before|following)\\s+(?:the\\s+)?`,
  'iu',
);
const WEEKDAY_FROM_HERE = new RegExp(`${WEEKDAY_FROM.source}$`, 'iu');

/** "The week of 7 September", "a week from Friday", "the Monday after 7 September". */
export function counted<Said extends DaySaid>(text: string, day: Said): Said {
  if (day.day.is !== 'day') return day;
  const before = text.slice(0, day.from);
  const week = WEEK_OF.exec(before);
  if (week !== null) {
    return { ...day, day: { is: 'week', monday: mondayOf(day.day.date) }, from: week.index };
  }
  const weekday = WEEKDAY_FROM_HERE.exec(before);
  if (weekday !== null) {
    const { nth, weekday: word = '', way = '' } = weekday.groups ?? {};
    const date = weekdayBeside(day.day.date, {
      weekday: weekdayNumber(word),
      nth: nth === undefined ? 1 : ordinalOf(nth),
      after: !/before/i.test(way),
    });
    return { ...day, day: { is: 'day', date }, from: weekday.index };
  }
  const from = COUNTED_FROM.exec(before);
  const { count = 'one', unit = '', way = '' } = from?.groups ?? {};
  if (from === null || (way === 'on' && countOf(count) !== 1)) return day;
  const { count: many, unit: each } = shiftOf(count, unit);
  const shift = { unit: each, count: /before/i.test(way) ? -many : many };
  return { ...day, day: { is: 'day', date: shifted(day.day.date, shift) }, from: from.index };
}

/** "The Monday after the release" is counted from something that is no date here. */
export function isOpen(before: string): boolean {
  return WEEKDAY_FROM.test(before);
}
