import { DateTime } from 'luxon';
import type { When } from '../cycle/deadline.ts';
import type { Instant } from './time.ts';
import { zoneOfWhen } from './time-words.ts';
import { ANYWHERE_ON_EARTH, UTC } from './zone.ts';

/**
 * Calendar days from now to the deadline's day, on the deadline's own calendar: 0 on the day itself, negative after
 * it. A day that lasts anywhere on Earth is everybody's own, and is counted from the date in UTC: where it is tomorrow
 * for most, it is not two days ahead. A week counts from its Monday, is 0 until its Friday is over, and counts from that Friday afterwards. Null while
 * the deadline is undecided.
 */
export function daysLeft(when: When, now: Instant): number | null {
  const zone = zoneOfWhen(when);
  if (when.precision === 'undecided' || zone === null) return null;
  const today = dayNumber(now, zone === ANYWHERE_ON_EARTH ? UTC : zone);
  const last = dayNumber(when.at, zone) - today;
  const first = when.precision === 'week' ? dayNumber(when.from, zone) - today : last;
  return first > 0 ? first : Math.min(last, 0);
}

/** Days since 1970 on the zone's calendar; counted in UTC, so that no clock change shortens a day. */
function dayNumber(at: Instant, zone: string): number {
  const { year, month, day } = DateTime.fromMillis(at, { zone });
  return DateTime.utc(year, month, day).toMillis() / 86_400_000;
}
