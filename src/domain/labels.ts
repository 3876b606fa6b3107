import { DateTime } from 'luxon';
import { brand } from './ids.ts';
import type { Cycle } from './cycle.ts';
import type { Deadline, When } from './deadline.ts';
import { releaseOf } from './state.ts';
import type { Instant, WallDate } from './time.ts';
import { zoneOfWhen } from './time-words.ts';
import { mondayOf, wallMilliseconds } from './wall.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * "R-5": the week whose Monday is five weeks before the Monday of the release week, by the calendar of the release's
 * zone; "R+0" is the release week itself. Null when the cycle's release has no date.
 */
export function weekLabel(cycle: Cycle, at: Instant): string | null {
  const release = releaseOf(cycle)?.when;
  const zone = release === undefined ? null : zoneOfWhen(release);
  if (release === undefined || zone === null) return null;
  // Read from the fields: luxon's own ISO text may be null for its type checker.
  const { year, month, day } = DateTime.fromMillis(at, { zone });
  const date = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
  return label(brand<WallDate>(date), release);
}

/** The week label of a deadline, by the day on its own wall calendar. */
export function weekLabelOf(cycle: Cycle, deadline: Deadline): string | null {
  const release = releaseOf(cycle)?.when;
  const date = wallDateOf(deadline.when);
  return release === undefined || date === null ? null : label(date, release);
}

function label(date: WallDate, release: When): string | null {
  const end = wallDateOf(release);
  if (end === null) return null;
  const weeks = (wallMilliseconds(mondayOf(date)) - wallMilliseconds(mondayOf(end))) / WEEK;
  return weeks < 0 ? `R${weeks}` : `R+${weeks}`;
}

function wallDateOf(when: When): WallDate | null {
  if (when.precision === 'undecided') return null;
  return when.precision === 'week' ? when.monday : when.date;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
