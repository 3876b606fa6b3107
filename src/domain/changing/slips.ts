import type { Change } from './change.ts';
import { diffOf, movedDates } from './cycle-diff.ts';
import type { When } from '../cycle/deadline.ts';
import { daysBetween } from './move-when.ts';
import { standingChanges } from './standing-changes.ts';

/** How often and how far a deadline has moved since it was first planned. */
export interface Slip {
  readonly key: string;
  readonly name: string;
  readonly times: number;
  /** The first date it had, and the one it has now. */
  readonly from: When;
  readonly to: When;
  /** The last move of it: who made it and why. */
  readonly last: Pick<Change, 'at' | 'by' | 'why'>;
}

/** The deadlines that have moved, farthest first. Changes that were taken back do not count. */
export function slipsOf(changes: readonly Change[]): Slip[] {
  const slips = new Map<string, Slip>();
  for (const { before, after, at, by, why } of standingChanges(changes)) {
    if (before === null) continue;
    for (const { key, name, from, to } of movedDates(diffOf(before, after))) {
      const known = slips.get(key);
      slips.set(key, {
        key,
        name,
        times: (known?.times ?? 0) + 1,
        from: known?.from ?? from,
        to,
        last: { at, by, why },
      });
    }
  }
  return [...slips.values()].toSorted((a, b) => distance(b) - distance(a));
}

function distance({ from, to }: Slip): number {
  return Math.abs(daysBetween(from, to) ?? 0);
}
