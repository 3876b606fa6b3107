import type { WallDate } from '../domain/time/time.ts';
import { plusDays } from '../domain/time/wall.ts';
import { dateNear, MONTH, ORDINAL, WEEKDAY } from './prose-dates.ts';

/** Several days as prose says them. */
export interface ProseRange {
  readonly first: WallDate;
  readonly last: WallDate;
}

/** Nothing in a schedule goes on for longer; what does is the length of the cycle. */
const LONGEST = 31;

const DAY = (name: string) => `(?<![\\d.])(?<${name}>\\d{1,2})${ORDINAL}`;
const MONTH_CALLED = (name: string) => `(?<${name}>${MONTH})\\b\\.?`;
const YEAR = (name: string) => `(?:,?\\s+(?<${name}>\\d{4})\\b)?`;
const ON = `(?:(?:${WEEKDAY})\\b\\.?,?\\s+)?`;
const TO = `\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b)\\s*${ON}`;
const SPELLINGS = [
  // 26th - 30th September, 2022; 30 January - 3 February
  `${DAY('from')}(?:\\s+${MONTH_CALLED('fromMonth')})?${YEAR('fromYear')}${TO}${DAY('to')}\\s+${MONTH_CALLED('toMonth')}${YEAR('year')}`,
  // April 7 to 11, 2025; June 13 to June 15, 2023
  `\\b${MONTH_CALLED('fromMonth')}\\s+${DAY('from')}\\b${YEAR('fromYear')}${TO}(?:${MONTH_CALLED('toMonth')}\\s+)?${DAY('to')}\\b${YEAR('year')}`,
].map((spelling) => new RegExp(spelling, 'g'));

/**
 * Every range of days in a text, without those of which a calendar lacks an end. A year that is left out is the one that
 * brings the last day nearest to `near`.
 */
export function proseRanges(text: string, near: WallDate): ProseRange[] {
  return SPELLINGS.flatMap((spelling) =>
    [...text.matchAll(spelling)].flatMap(({ groups = {} }) => {
      const { from = '', to = '', fromMonth, toMonth, fromYear, year } = groups;
      const month = toMonth ?? fromMonth ?? '';
      const last = dateNear(to, month, year ?? fromYear, near);
      if (last === null) return [];
      const first = dateNear(from, fromMonth ?? month, fromYear, last);
      if (first === null || first >= last || last > plusDays(first, LONGEST)) return [];
      return [{ first, last }];
    }),
  );
}
