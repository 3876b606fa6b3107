import type { Cycle } from './cycle.ts';
import type { Deadline, When } from './deadline.ts';
import { isWorkingDay, NO_HOLIDAYS, type Holidays } from '../time/holidays.ts';
import { releaseOf } from './state.ts';
import type { Instant, WallDate } from '../time/time.ts';
import { zoneOfWhen } from '../time/time-words.ts';
import { mondayOf, plusDays, wallDateAt, wallMilliseconds, weekdayOf } from '../time/wall.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * "R-5": the week whose Monday is five weeks before the Monday of the release week, by the calendar of the release's
 * zone; "R+0" is the release week itself. Null when the cycle's release has no date.
 */
export function weekLabel(cycle: Cycle, at: Instant): string | null {
  const release = releaseOf(cycle)?.when;
  const zone = release === undefined ? null : zoneOfWhen(release);
  if (release === undefined || zone === null) return null;
  return label(wallDateAt(at, zone), release);
}

/** The week label of a deadline, by the day on its own wall calendar. */
export function weekLabelOf(cycle: Cycle, deadline: Deadline): string | null {
  const release = releaseOf(cycle)?.when;
  const date = wallDateOf(deadline.when);
  return release === undefined || date === null ? null : label(date, release);
}

/** A week of the cycle, counted by Mondays: the first is the one in which its first date falls. */
export interface WeekOfCycle {
  readonly week: number;
  /** The release week. */
  readonly of: number;
}

/** The week that a deadline is in; null where one of the two has no date, and outside of the cycle. */
export function weekOfCycle(cycle: Cycle, deadline: Deadline): WeekOfCycle | null {
  const date = wallDateOf(deadline.when);
  return date === null ? null : weekOn(cycle, date);
}

/** The week that it is now, by the calendar of the release's zone. */
export function weekOfCycleAt(cycle: Cycle, at: Instant): WeekOfCycle | null {
  const release = releaseOf(cycle);
  const zone = release === null ? null : zoneOfWhen(release.when);
  return zone === null ? null : weekOn(cycle, wallDateAt(at, zone));
}

function weekOn(cycle: Cycle, date: WallDate): WeekOfCycle | null {
  const release = releaseOf(cycle)?.when;
  const last = release === undefined ? null : wallDateOf(release);
  const first = firstDateOf(cycle);
  if (last === null || first === null || date < first || mondayOf(date) > mondayOf(last))
    return null;
  return { week: weeksBetween(first, date) + 1, of: weeksBetween(first, last) + 1 };
}

/** The cycle's first day: that of its first deadline, or of a stage that begins before. */
function firstDateOf(cycle: Cycle): WallDate | null {
  const release = releaseOf(cycle);
  const zone = release === null ? null : zoneOfWhen(release.when);
  const dates = [
    ...cycle.deadlines.flatMap(({ when }) => wallDateOf(when) ?? []),
    ...cycle.stages.flatMap(({ begins }) =>
      begins.by === 'instant' && zone !== null ? [wallDateAt(begins.at, zone)] : [],
    ),
  ];
  return dates.toSorted()[0] ?? null;
}

/**
 * Days from Monday to Friday until a deadline's day, on its own calendar: today does not count, the day itself does. A
 * week counts to its Monday. A holiday is taken off where it is one everywhere. Null when it is over or undecided.
 */
export function workingDaysLeft(
  when: When,
  now: Instant,
  holidays: Holidays = NO_HOLIDAYS,
): number | null {
  const zone = zoneOfWhen(when);
  const date = wallDateOf(when);
  if (zone === null || date === null || when.precision === 'undecided' || when.at < now)
    return null;
  const today = wallDateAt(now, zone);
  if (date <= today) return 0;
  const whole = weeksBetween(today, date);
  // A weekend's working days are over: it counts as the Friday before.
  const inWeek = (day: WallDate) => Math.min(weekdayOf(day), 5);
  const weekdays = whole * 5 + inWeek(date) - inWeek(today);
  return weekdays - daysOff(today, date, holidays);
}

/** Days after the first, up to the last, that would be working days but for holidays. */
function daysOff(first: WallDate, last: WallDate, holidays: Holidays): number {
  let count = 0;
  if (holidays.where.length === 0) return count;
  for (let day = plusDays(first, 1); day <= last; day = plusDays(day, 1)) {
    if (weekdayOf(day) < 6 && !isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

function weeksBetween(from: WallDate, to: WallDate): number {
  return (wallMilliseconds(mondayOf(to)) - wallMilliseconds(mondayOf(from))) / WEEK;
}

function label(date: WallDate, release: When): string | null {
  const end = wallDateOf(release);
  if (end === null) return null;
  const weeks = weeksBetween(end, date);
  return weeks < 0 ? `R${weeks}` : `R+${weeks}`;
}

function wallDateOf(when: When): WallDate | null {
  if (when.precision === 'undecided') return null;
  return when.precision === 'week' ? when.monday : when.date;
}
