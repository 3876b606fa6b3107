import type { When } from '../cycle/deadline.ts';
import { weekdayOf } from './wall.ts';

/** The day of the weekend on which a deadline is written; null on other days, and where no day is. */
export function weekendDayOf(when: When): 'Saturday' | 'Sunday' | null {
  if (when.precision === 'undecided' || when.precision === 'week') return null;
  const weekday = weekdayOf(when.date);
  if (weekday < 6) return null;
  return weekday === 6 ? 'Saturday' : 'Sunday';
}
