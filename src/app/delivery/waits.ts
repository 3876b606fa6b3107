import type { Instant } from '../../domain/time/time.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const SHORTEST_WAIT = SECOND;
const LONGEST_WAIT = 10 * MINUTE;

/** A message that could not be sent for a day has nobody waiting for it any more. */
export const GIVE_UP_AFTER = 24 * 60 * MINUTE;
/** In a day it is tried far more often. With fewer it was relbot that was away, or a clock that was set forward. */
const FEWEST_ATTEMPTS = 12;

interface Tried {
  readonly createdAt: Instant;
  readonly attempts: number;
}

export function isGivenUp({ createdAt, attempts }: Tried, now: Instant): boolean {
  return now - createdAt > GIVE_UP_AFTER && attempts >= FEWEST_ATTEMPTS;
}

/** From two seconds to ten minutes, twice as long each time. */
export function doubledWait(attempts: number): number {
  return Math.min(2 ** Math.min(attempts, 16) * SECOND, LONGEST_WAIT);
}
