import { daysBetween } from '../domain/changing/move-when.ts';
import type { When } from '../domain/cycle/deadline.ts';

/** "7 days later"; null where one of the two has no date, or both are the same day. */
export function howFar(from: When, to: When): string | null {
  const days = daysBetween(from, to);
  if (days === null || days === 0) return null;
  return `${Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`} ${days > 0 ? 'later' : 'earlier'}`;
}
