import { DateTime } from 'luxon';
import { resolveWall } from './resolve.ts';
import type { Instant, Zone } from './time.ts';
import { instant, plusDays, wallDateAt, wallTime } from './wall.ts';

const MINUTE = 60_000;

/** The instant at which the zone's clock shows the same time so many calendar days later. */
export function instantAlong(at: Instant, days: number, zone: Zone): Instant {
  const time = wallTime(DateTime.fromMillis(at, { zone }).toFormat('HH:mm', { locale: 'en-US' }));
  const minute = resolveWall(plusDays(wallDateAt(at, zone), days), time, zone).at;
  return instant(minute + (at % MINUTE));
}
