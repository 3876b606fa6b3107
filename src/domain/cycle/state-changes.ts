import { waitedForUntil } from './course.ts';
import type { Cycle } from './cycle.ts';
import { instantOf } from './deadline.ts';
import { freezeEndsAt, freezesOf } from './state.ts';
import type { Instant } from '../time/time.ts';

/**
 * The next instant at which it may no longer be true what is said of where these cycles stand: a date passes, a freeze
 * or a stage begins or ends, another cycle becomes the current one. Null where nothing is ahead.
 */
export function nextStateChange(cycles: readonly Cycle[], now: Instant): Instant | null {
  return cycles
    .flatMap(instantsOf)
    .filter((at) => at > now)
    .reduce<Instant | null>((next, at) => (next === null || at < next ? at : next), null);
}

function instantsOf(cycle: Cycle): Instant[] {
  const endings = freezesOf(cycle).map((freeze) => freezeEndsAt(cycle, freeze));
  return [
    ...cycle.deadlines.map(instantOf),
    ...endings.map((ending) => (ending === null || ending === 'sign-off' ? null : ending.at)),
    ...cycle.stages.map(({ begins }) => (begins.by === 'instant' ? begins.at : null)),
    cycle.closedAt,
    waitedForUntil(cycle),
  ].filter((at) => at !== null);
}
