import type { Hours } from '../domain/people/presence.ts';
import { list } from './cut.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 is Monday. */
export const weekdayInWords = (day: number): string => NAMES[day - 1] ?? '';

/** "Monday to Thursday" · "Monday, Tuesday and Friday" */
export function daysInWords(days: readonly number[]): string {
  const names = days.map(weekdayInWords);
  const [first = 0] = days;
  const inARow = days.every((day, index) => day === first + index);
  return inARow && days.length > 2 ? `${names[0]} to ${names.at(-1)}` : list(names, 200);
}

/** "10:00 to 18:00" · "20:00 to 08:00 on the next day" */
export function hoursInWords({ from, to }: Hours): string {
  return `${from} to ${to}${to > from ? '' : ' on the next day'}`;
}
