import { instant } from '../../time/wall.ts';
import type { Instant } from '../../time/time.ts';
import type { Grant } from '../exception.ts';

/** When something was, as exactly as somebody knows: a day, or an instant, which begins and ends at once. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Why it cannot have landed by its approval then. */
export type NotCovered = 'before its approval' | 'after its approval' | 'still to come';

/**
 * When a change landed that is marked only later: people land just in time. It counts while its approval held, whenever
 * it is said; of a day, the last of it that is behind us and covered.
 */
export function landedAt(
  { at, until }: Grant,
  { from, to }: Span,
  now: Instant,
): Instant | NotCovered {
  if (from > now) return 'still to come';
  if (until !== null && from >= until) return 'after its approval';
  if (to < at) return 'before its approval';
  return instant(Math.min(to, now, until ?? to));
}
