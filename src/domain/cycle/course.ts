import type { Cycle } from './cycle.ts';
import { instantOf } from './deadline.ts';
import { releaseOf } from './state.ts';
import type { Instant } from '../time/time.ts';
import { instant } from '../time/wall.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What is looked at of a cycle: its releases, and whether it is closed. */
type Released = Pick<Cycle, 'closedAt' | 'deadlines'>;

/** Where a project's cycles stand to one another. */
export interface Course<Of = Cycle> {
  /** The one a question is about unless it names another; null where there is none at all. */
  readonly current: Of | null;
  /** Those that are under way beside it, the one released next first. */
  readonly others: readonly Of[];
  /** All the rest: closed, or long past their release. */
  readonly past: readonly Of[];
}

/**
 * The current cycle is the one that is released next. A release that is due is waited for: for a week after its date, or
 * until a manager says that it is released. With none under way it is the one that was released last.
 */
export function courseOf<Of extends Released>(cycles: readonly Of[], now: Instant): Course<Of> {
  const byRelease = cycles.toSorted((a, b) => releasedAt(a) - releasedAt(b));
  const underWay = byRelease.filter((cycle) => isUnderWay(cycle, now));
  const over = byRelease.filter((cycle) => !underWay.includes(cycle));
  const [next, ...others] = underWay;
  if (next !== undefined) return { current: next, others, past: over };
  const last = over.at(-1) ?? null;
  return { current: last, others: [], past: over.filter((cycle) => cycle !== last) };
}

/** Whether its release is still to come, or waited for. */
export function isUnderWay(cycle: Released, now: Instant): boolean {
  return cycle.closedAt === null && releasedAt(cycle) > now - WEEK;
}

/** When it is no longer waited for; null where that is not known, or has been said by a manager. */
export function waitedForUntil(cycle: Released): Instant | null {
  const at = instantOfRelease(cycle);
  return at === null || cycle.closedAt !== null ? null : instant(at + WEEK);
}

/** When it is, or was, released; one without a date comes after all that have one. */
function releasedAt(cycle: Released): number {
  return instantOfRelease(cycle) ?? Number.MAX_SAFE_INTEGER;
}

function instantOfRelease(cycle: Pick<Cycle, 'deadlines'>): Instant | null {
  const release = releaseOf(cycle);
  return release === null ? null : instantOf(release);
}
