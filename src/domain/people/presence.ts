import type { Instant, WallTime, Zone } from '../time/time.ts';
import { wallTime } from '../time/wall.ts';

/** When somebody works on a working day; `to` before `from` is on the day after. */
export interface Hours {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** A time in which somebody is not there. */
export interface Absence {
  readonly from: Instant;
  /** The instant at which they are back; null until they say so. */
  readonly until: Instant | null;
  /** In which it was said, and is shown. */
  readonly zone: Zone;
}

/** What a person says about themselves; null is what they have not said. */
export interface Presence {
  readonly zone: Zone | null;
  readonly hours: Hours | null;
  /** The days of the week on which they work; 1 is Monday. */
  readonly days: readonly number[] | null;
  /** In force and to come, the earliest first. */
  readonly absences: readonly Absence[];
}

/** Counted with where somebody has said nothing: the days of the project's own working week, and usual hours. */
export const USUAL_HOURS: Hours = { from: wallTime('09:00'), to: wallTime('17:00') };
export const USUAL_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** The zone in which a person's own days are read, and where it is known from. */
export interface OwnZone {
  readonly zone: Zone;
  readonly from: 'said' | 'platform' | 'project';
}

/** What people say counts before what their chat says of them; where neither is known, the project's zone serves. */
export function ownZone(said: Zone | null, platform: Zone | null, project: Zone): OwnZone {
  if (said !== null) return { zone: said, from: 'said' };
  return platform === null
    ? { zone: project, from: 'project' }
    : { zone: platform, from: 'platform' };
}

/** The absence that holds at that instant; of two the one that lasts longer. */
export function absenceAt(absences: readonly Absence[], at: Instant): Absence | null {
  let found: Absence | null = null;
  for (const absence of absences) {
    if (absence.from > at || (absence.until !== null && absence.until <= at)) continue;
    if (found === null || endOf(absence) > endOf(found)) found = absence;
  }
  return found;
}

/** Two that touch are one time of being away: what is said last replaces the others. */
export function overlaps(one: Absence, other: Absence): boolean {
  return one.from <= endOf(other) && other.from <= endOf(one);
}

const endOf = ({ until }: Absence): number => until ?? Number.POSITIVE_INFINITY;
