import type { WallDate } from '../../domain/time/time.ts';
import { plusDays, weekdayOf } from '../../domain/time/wall.ts';

/** "The second Monday after" a day that is still to be named. */
export interface WeekdayBeside {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly nth: number;
  readonly after: boolean;
}

/** The weekday so many times after a day or before it; the day itself does not count. */
export function weekdayBeside(day: WallDate, { weekday, nth, after }: WeekdayBeside): WallDate {
  const weeks = 7 * (Math.max(1, nth) - 1);
  const away = (weekday - weekdayOf(day) + 7) % 7;
  return after ? plusDays(day, (away || 7) + weeks) : plusDays(day, away - 7 - weeks);
}
