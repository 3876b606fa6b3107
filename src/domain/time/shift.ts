import type { WallDate } from './time.ts';
import { plusDays, plusMonths, weekdayOf } from './wall.ts';

/** A distance on the wall calendar; a negative count is earlier. A week is seven days. */
export interface Shift {
  /** Working days are Monday to Friday. */
  readonly unit: 'day' | 'working-day' | 'month';
  readonly count: number;
}

/** The day that lies so far from the other. The last day of a month stands for one that the month does not have. */
export function shifted(date: WallDate, { unit, count }: Shift): WallDate {
  switch (unit) {
    case 'day':
      return plusDays(date, count);
    case 'month':
      return plusMonths(date, count);
    case 'working-day':
      return plusWorkingDays(date, count);
  }
}

function plusWorkingDays(date: WallDate, count: number): WallDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = plusDays(day, step);
    if (weekdayOf(day) < 6) left--;
  }
  return day;
}
