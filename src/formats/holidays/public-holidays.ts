import PublicHolidays, { type HolidaysTypes } from 'date-holidays';
import type { Holiday } from '../../domain/time/holidays.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { parseWallDate, plusDays } from '../../domain/time/wall.ts';

const HOUR = 60 * 60 * 1000;
/** What is shorter, such as the afternoon of 8 March in China, is no day off. */
const SHORTEST = 20;

type Year = ReadonlyMap<WallDate, readonly Holiday[]>;

/** Working a year out takes tens of milliseconds, and it is asked for day by day. */
const remembered = new Map<string, Year>();
const MOST_REMEMBERED = 500;

/** The public holidays of a place ("DE", "DE-BY") on a day. In English, where there is an English name. */
export function publicHolidaysOn(where: string, day: WallDate): readonly Holiday[] {
  const year = Number(day.slice(0, 4));
  const key = `${where} ${year}`;
  const known = remembered.get(key) ?? holidaysOfYear(where, year);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, known);
  return known.get(day) ?? [];
}

function holidaysOfYear(where: string, year: number): Year {
  const [country = '', state, region] = where.split('-');
  const options = { types: ['public'], languages: ['en'] } satisfies HolidaysTypes.Options;
  const rules = new PublicHolidays();
  rules.init({ country, ...(state && { state }), ...(region && { region }) }, options);
  const found = new Map<WallDate, readonly Holiday[]>();
  // What lasts into the new year begins in the year before.
  for (const rule of [...rules.getHolidays(year - 1), ...rules.getHolidays(year)]) {
    for (const day of daysOf(rule)) {
      const those = found.get(day) ?? [];
      if (those.some(({ name }) => name === rule.name)) continue;
      found.set(day, [...those, { where, name: rule.name }]);
    }
  }
  return found;
}

/** A day that begins at sunset is that day all the same ("2027-03-09 00:00:00 -0600"): the evening before is none. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): WallDate[] {
  const first = parseWallDate(date.slice(0, 10));
  const hours = (end.getTime() - start.getTime()) / HOUR;
  if (first === null || hours < SHORTEST) return [];
  const evening = date.endsWith('-0600') ? 6 : 0;
  // A day of 23 hours is whole, half a day at the end is not.
  const days = Math.max(1, Math.floor((hours - evening) / 24 + 0.1));
  return Array.from({ length: days }, (_, index) => plusDays(first, index));
}
