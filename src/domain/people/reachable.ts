import { absenceAt, USUAL_DAYS, USUAL_HOURS, type Presence } from './presence.ts';
import { resolveWall } from '../time/resolve.ts';
import { isOffEverywhere, NO_HOLIDAYS, type Holidays } from '../time/holidays.ts';
import type { Instant, WallDate, Zone } from '../time/time.ts';
import { instant, plusDays, wallDateAt, wallTimeAt, weekdayOf } from '../time/wall.ts';

const HOUR = 60 * 60 * 1000;

/** What their being there depends on. On a day that is a holiday wherever the project's people are, nobody is. */
export interface Reach extends Pick<Presence, 'hours' | 'days' | 'absences'> {
  readonly zone: Zone;
  readonly holidays?: Holidays;
}

/** Further ahead nobody plans: who has no working day in it is reached by no reminder. */
const LONGEST = 400;

/**
 * When a person is next at work: that instant itself where they are, else the beginning of their next working hours or
 * the end of their absence within them. Null where they never are, such as while they are away without a date.
 */
export function nextReachable(at: Instant, reach: Reach): Instant | null {
  const { zone, absences } = reach;
  let from = at;
  // Hours that end on the day after began yesterday.
  let day = plusDays(wallDateAt(at, zone), -1);
  for (let left = LONGEST; left > 0; ) {
    const window = workingTime(day, reach);
    if (window !== null && window.to > from) {
      const candidate = window.from > from ? window.from : from;
      const away = absenceAt(absences, candidate);
      if (away === null) return candidate;
      if (away.until === null) return null;
      from = away.until;
      const back = plusDays(wallDateAt(from, zone), -1);
      if (back > day) {
        day = back;
        continue;
      }
      if (window.to > from) continue;
    }
    day = plusDays(day, 1);
    left -= 1;
  }
  return null;
}

/**
 * The instant at which so many of their working days have passed: at the same time of day as it began, or at the
 * beginning of their hours where it began outside of them. Absences do not count: what waits, waits meanwhile.
 */
export function afterWorkingDays(from: Instant, days: number, reach: Reach): Instant | null {
  const there: Reach = { ...reach, absences: [] };
  const began = nextReachable(from, there);
  if (began === null) return null;
  const { zone } = reach;
  const time = wallTimeAt(began, zone);
  let day = wallDateAt(began, zone);
  for (let left = days; left > 0; ) {
    day = plusDays(day, 1);
    if (workingTime(day, there) !== null) left -= 1;
  }
  return resolveWall(day, time, zone).at;
}

/** How far back is looked for working time. */
const BACK = 14;

/**
 * That instant where they are at work, else an hour before the end of their last working time before it; null where
 * there is none in the weeks before.
 */
export function lastReachable(at: Instant, reach: Reach): Instant | null {
  const today = plusDays(wallDateAt(at, reach.zone), 1);
  for (let back = 0; back <= BACK; back += 1) {
    const window = workingTime(plusDays(today, -back), reach);
    if (window === null || window.from > at) continue;
    const found = window.to > at ? at : instant(Math.max(window.from, window.to - HOUR));
    if (absenceAt(reach.absences, found) === null) return found;
  }
  return null;
}

/** Working hours belong to the day on which they begin. */
function workingTime(
  day: WallDate,
  { zone, hours, days, holidays = NO_HOLIDAYS }: Reach,
): { readonly from: Instant; readonly to: Instant } | null {
  if (!(days ?? USUAL_DAYS).includes(weekdayOf(day)) || isOffEverywhere(day, holidays)) return null;
  const { from, to } = hours ?? USUAL_HOURS;
  const lastDay = to > from ? day : plusDays(day, 1);
  return { from: resolveWall(day, from, zone).at, to: resolveWall(lastDay, to, zone).at };
}
