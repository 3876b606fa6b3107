import type { WallDate } from './time.ts';
import { mondayOf, plusDays } from './wall.ts';

/**
 * A day counted from the release day: so many days from it, or a weekday (1 is Monday) of the week that begins so many
 * Mondays from the Monday of the release week, as the labels R-5 and R+1 count.
 */
export type Offset =
  | { readonly from: 'release'; readonly days: number }
  | { readonly from: 'week'; readonly weeks: number; readonly weekday: number };

/** The day that the offset means when the release is on that day. */
export function dayAt(offset: Offset, release: WallDate): WallDate {
  if (offset.from === 'release') return plusDays(release, offset.days);
  return plusDays(mondayOf(release), 7 * offset.weeks + offset.weekday - 1);
}
