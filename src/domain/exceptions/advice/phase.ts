import type { Cycle } from '../../cycle/cycle.ts';
import { daysLeft } from '../../time/days-left.ts';
import { isClosed } from '../../cycle/may-land.ts';
import { releaseOf } from '../../cycle/state.ts';
import type { Instant, WallDate } from '../../time/time.ts';
import { plusDays } from '../../time/wall.ts';
import { HIGHEST } from './weights.ts';

/**
 * How much importance has to outweigh risk, by the days that are left to the release: better a known bug than an
 * unknown regression. Time enters the advice here and nowhere else, so that it is not counted twice.
 */
export interface Phase {
  readonly name: 'early' | 'last two weeks' | 'last week' | 'out';
  /** It holds from so many days before the release; null: from the beginning. */
  readonly from: number | null;
  /** By how much. */
  readonly needs: number;
}

/** The loosest first. */
export const PHASES: readonly Phase[] = [
  { name: 'early', from: null, needs: 1 },
  { name: 'last two weeks', from: 14, needs: 2 },
  { name: 'last week', from: 7, needs: 3 },
  // Nothing is so important: it is out.
  { name: 'out', from: -1, needs: HIGHEST + 1 },
];

/** @param days to the release; null where it has no date yet. */
export function phaseAt(days: number | null): Phase {
  const begun = PHASES.findLast(({ from }) => from === null || (days !== null && days <= from));
  if (begun === undefined) throw new Error('There are no phases.');
  return begun;
}

/** Those before the release that are still to come, each tighter than the one before. */
export function phasesToCome(days: number | null): Phase[] {
  if (days === null) return [];
  return PHASES.filter(({ from }) => from !== null && from < days && from >= 0);
}

/** Days to a cycle's release, on its own calendar; negative once it is out, null while it has no date. */
export function daysToRelease(cycle: Cycle, now: Instant): number | null {
  if (isClosed(cycle, now)) return -1;
  const release = releaseOf(cycle);
  return release === null ? null : daysLeft(release.when, now);
}

/** The day on which a phase begins, on the release's own calendar; null where the release has no date. */
export function phaseBegins(cycle: Cycle, { from }: Phase): WallDate | null {
  const when = releaseOf(cycle)?.when;
  if (when === undefined || when.precision === 'undecided' || from === null) return null;
  return plusDays(when.precision === 'week' ? when.monday : when.date, -from);
}
