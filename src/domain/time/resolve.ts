import { IANAZone } from 'luxon';
import type { ClockChange, ClockRule, Instant, WallDate, WallTime, Zone } from './time.ts';
import { instant, plusDays, wallMilliseconds } from './wall.ts';
import { ANYWHERE_ON_EARTH } from './zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LAST_SECOND = DAY - 1_000;

export interface Resolved {
  readonly at: Instant;
  readonly change: ClockChange;
}

/**
 * The instant at which a wall clock in the zone shows this date and time. A time that is shown twice is the earlier
 * one; a time that is never shown moves forward by what the clock jumped; both are said in `change`.
 */
export function resolveWall(date: WallDate, time: WallTime, zone: Zone): Resolved {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return resolve(wallMilliseconds(date) + hours * HOUR + minutes * MINUTE, zone);
}

/** The last second of the day that the rule means. */
export function resolveDay(date: WallDate, rule: ClockRule): Resolved {
  switch (rule.rule) {
    case 'end-of-day':
      return resolve(wallMilliseconds(date) + LAST_SECOND, rule.zone);
    case 'end-of-day-before':
      return resolve(wallMilliseconds(plusDays(date, -1)) + LAST_SECOND, rule.zone);
    case 'anywhere-on-earth':
      return resolve(wallMilliseconds(date) + LAST_SECOND, ANYWHERE_ON_EARTH);
  }
}

/**
 * `wall` is the clock's reading as if it hung in UTC. luxon's own answer for a changing hour depends on the offset
 * that holds today, so both offsets that may be meant are tried here: what was before the change and what is after.
 */
function resolve(wall: number, name: Zone): Resolved {
  const zone = IANAZone.create(name);
  const offsetAt = (at: number) => zone.offset(at) * MINUTE;
  // Offsets lie between UTC-12 and UTC+14, so the instant does too; a day on either side is beyond any change near it.
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const shown = [...new Set([before, after])]
    .map((offset) => ({ at: wall - offset, offset }))
    .filter(({ at, offset }) => offsetAt(at) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const [earliest] = shown;
  if (earliest === undefined) return { at: instant(wall - before), change: 'did-not-exist' };
  return { at: instant(earliest), change: shown.length > 1 ? 'happened-twice' : 'none' };
}
