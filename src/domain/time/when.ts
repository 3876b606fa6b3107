import type { When } from '../cycle/deadline.ts';
import { resolveDay, resolveWall } from './resolve.ts';
import type { ClockChange, ClockRule, WallDate, WallTime, Zone } from './time.ts';
import { mondayOf, plusDays, wallTime } from './wall.ts';

type Precision = When['precision'];
type WhenOf<P extends Precision> = Extract<When, { precision: P }>;

/** A `When` with its instants, and what a clock change did to it: to be told to whoever wrote it. */
export interface MadeWhen<P extends Precision> {
  readonly when: WhenOf<P>;
  readonly change: ClockChange;
}

export const UNDECIDED: WhenOf<'undecided'> = { precision: 'undecided' };

/** An exact wall time in a zone. */
export function instantWhen(date: WallDate, time: WallTime, zone: Zone): MadeWhen<'instant'> {
  const { at, change } = resolveWall(date, time, zone);
  return { when: { precision: 'instant', date, time, zone, at }, change };
}

/** A day, which ends by its clock rule. */
export function dayWhen(date: WallDate, rule: ClockRule): MadeWhen<'day'> {
  const { at, change } = resolveDay(date, rule);
  return { when: { precision: 'day', date, rule, at }, change };
}

/** The working week that a day is in: from its Monday, 00:00, to the last second of its Friday, in the zone. */
export function weekWhen(dayInWeek: WallDate, zone: Zone): MadeWhen<'week'> {
  const monday = mondayOf(dayInWeek);
  const begins = resolveWall(monday, wallTime('00:00'), zone);
  const ends = resolveDay(plusDays(monday, 4), { rule: 'end-of-day', zone });
  return {
    when: { precision: 'week', monday, zone, from: begins.at, at: ends.at },
    change: begins.change === 'none' ? ends.change : begins.change,
  };
}
