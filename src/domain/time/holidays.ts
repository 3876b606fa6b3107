import type { When } from '../cycle/deadline.ts';
import { daysOf } from '../lint/days.ts';
import type { WallDate } from './time.ts';
import { weekdayOf } from './wall.ts';

/** Why a day is off, and where: in a country ("DE"), a part of it ("DE-BY"), or by a calendar of one's own. */
export interface Holiday {
  readonly where: string;
  readonly name: string;
}

/** The days on which people of a project are off, weekends aside: a day in, names out. */
export interface Holidays {
  /** All of the places that are looked at, whether they are off or not. */
  readonly where: readonly string[];
  on(day: WallDate): readonly Holiday[];
}

/** Those of a project that has not said where its people are. */
export const NO_HOLIDAYS: Holidays = { where: [], on: () => [] };

/** The holidays on a deadline's day; none where it is a week, or undecided. */
export function holidaysOn(when: When, holidays: Holidays): readonly Holiday[] {
  const days = when.precision === 'week' ? null : daysOf(when);
  return days === null ? [] : holidays.on(days.first);
}

/** Monday to Friday, but for a day that is a holiday everywhere: where somebody works, it is a working day. */
export function isWorkingDay(day: WallDate, holidays: Holidays): boolean {
  return weekdayOf(day) <= 5 && !isOffEverywhere(day, holidays);
}

/** Whether it is a holiday wherever people of the project are. */
export function isOffEverywhere(day: WallDate, holidays: Holidays): boolean {
  const off = new Set(holidays.on(day).map(({ where }) => where));
  return off.size > 0 && holidays.where.every((where) => off.has(where));
}

/** "Good Friday in DE, PT" · "Epiphany in ES and Día de Reyes in MX" */
export function holidaysInWords(found: readonly Holiday[]): string {
  const byName = Map.groupBy(found, ({ name }) => name);
  return [...byName]
    .map(
      ([name, those]) => `${name} in ${[...new Set(those.map(({ where }) => where))].join(', ')}`,
    )
    .join(' and ');
}
