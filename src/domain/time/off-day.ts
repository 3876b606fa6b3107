import type { When } from '../cycle/deadline.ts';
import { holidaysInWords, holidaysOn, type Holidays } from './holidays.ts';
import { weekendDayOf } from './weekend.ts';

/** Why people may not be there on a deadline's day: "a Saturday", "Good Friday in DE, PT", or both; null on others. */
export function offDayInWords(when: When, holidays: Holidays): string | null {
  const weekend = weekendDayOf(when);
  const found = holidaysOn(when, holidays);
  const parts = [
    ...(weekend === null ? [] : [`a ${weekend}`]),
    ...(found.length === 0 ? [] : [holidaysInWords(found)]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
