import type { Cycle } from './cycle.ts';
import { instantOf } from './deadline.ts';
import { releaseOf } from './state.ts';

/** The cycle that is released next after this one; null where none is planned yet. */
export function cycleAfter(cycles: readonly Cycle[], cycle: Cycle): Cycle | null {
  const released = releasedAt(cycle);
  if (released === null) return null;
  const later = cycles
    .filter((one) => one.id !== cycle.id && (releasedAt(one) ?? 0) > released)
    .toSorted((a, b) => (releasedAt(a) ?? 0) - (releasedAt(b) ?? 0));
  return later[0] ?? null;
}

function releasedAt(cycle: Cycle): number | null {
  const release = releaseOf(cycle);
  return release === null ? null : instantOf(release);
}
