import type { Instant } from '../domain/time/time.ts';
import { brand } from '../domain/ids.ts';

/** Where the program learns what time it is. Rules get instants as arguments; only the app asks a clock. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => brand<Instant>(Date.now()) };
