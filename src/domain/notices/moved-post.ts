import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { holidaysInWords, isOffEverywhere } from '../time/holidays.ts';
import type { Hearing } from './listener.ts';
import type { PlannedNotice } from './notice.ts';
import { countdownDay, dueOf } from './plan-notices.ts';
import type { WallDate } from '../time/time.ts';
import { weekdayOf } from '../time/wall.ts';

/** That a post comes on another day or at another hour than the ladder alone says, and why. */
export interface MovedPost {
  readonly comes: 'earlier' | 'later';
  readonly since:
    | { readonly is: 'day off'; readonly day: WallDate }
    | { readonly is: 'holiday'; readonly day: WallDate; readonly names: string }
    | { readonly is: 'quiet hours' }
    /** What looks back waits until the date is over also where its day ends last. */
    | { readonly is: 'not over' };
}

/** Null where it comes as the ladder says, or where the place was told otherwise when it was planned. */
export function movedPost(
  cycle: Cycle,
  deadline: Deadline,
  notice: Omit<PlannedNotice, 'placeId'>,
  listener: Hearing,
): MovedPost | null {
  if (dueOf(cycle, deadline, notice, listener) !== notice.dueAt) return null;
  if (notice.flavour !== 'countdown') {
    const loud = { ...listener, settings: { ...listener.settings, quiet: null } };
    const at = dueOf(cycle, deadline, notice, loud);
    return at === notice.dueAt ? null : { comes: 'later', since: { is: 'quiet hours' } };
  }
  const day = countdownDay(deadline, notice.offsetDays);
  if (day === null || day === notice.day) return null;
  const comes = notice.day < day ? 'earlier' : 'later';
  return { comes, since: whyOff(day, listener) ?? { is: 'not over' } };
}

function whyOff(day: WallDate, { settings, holidays }: Hearing): MovedPost['since'] | null {
  if (!settings.days.includes(weekdayOf(day))) return { is: 'day off', day };
  return settings.holidaysOff && isOffEverywhere(day, holidays)
    ? { is: 'holiday', day, names: holidaysInWords(holidays.on(day)) }
    : null;
}
