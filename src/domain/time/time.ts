import type { Branded } from '../ids.ts';

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Branded<number, 'Instant'>;
/** A day on the wall calendar, "2026-08-27". */
export type WallDate = Branded<string, 'WallDate'>;
/** A time on the wall clock, "17:00". */
export type WallTime = Branded<string, 'WallTime'>;
/** An IANA zone, "Europe/Berlin" or "UTC". */
export type Zone = Branded<string, 'Zone'>;

/**
 * How a bare day becomes an instant. The same words differ by 36 hours between projects, so each deadline has its own:
 * - `end-of-day`: the last second of that day in the zone (OpenStack, GNOME: 23:59 UTC).
 * - `end-of-day-before`: the last second of the day before (Ubuntu Touch).
 * - `anywhere-on-earth`: the last second of that day at UTC-12 (Kubernetes).
 */
export type ClockRule =
  | { readonly rule: 'end-of-day'; readonly zone: Zone }
  | { readonly rule: 'end-of-day-before'; readonly zone: Zone }
  | { readonly rule: 'anywhere-on-earth' };

/** What became of a wall time that a clock change touches; both are told to the person who wrote it. */
export type ClockChange = 'none' | 'happened-twice' | 'did-not-exist';
