import type { Deadline, FreezeKind } from './deadline.ts';
import type { Flavour } from './notice.ts';

/** One rung: what is said, and how many days from the deadline's own day (negative before it). */
export interface Rung {
  readonly flavour: Flavour;
  readonly offsetDays: number;
}

const countdown = (...days: readonly number[]): Rung[] =>
  days.map((offsetDays) => ({ flavour: 'countdown', offsetDays }));

const BEGINS: Rung = { flavour: 'begins', offsetDays: 0 };
const ENDS: Rung = { flavour: 'ends', offsetDays: 0 };

/**
 * The default ladder, from what long-running projects do (OpenStack, Kubernetes, GNOME, Ubuntu): three weeks ahead, two
 * weeks, one week, the day before, the moment itself, the day after. The rung three days before speaks to the owners of
 * unfinished work alone, and relbot tracks none, so it is left out.
 *
 * A team's own deadline is told without the long lead: a channel of the whole project is not that team's.
 */
export function ladderOf(deadline: Deadline): readonly Rung[] {
  if (deadline.owner !== null) return deadline.kind === 'freeze' ? countdown(-7, -1) : [];
  switch (deadline.kind) {
    case 'freeze':
      return [...aheadOf(deadline.freeze), BEGINS, ...countdown(1), ENDS];
    case 'release':
      return countdown(-21, -14, -7, -1, 0, 1);
    case 'milestone':
    case 'candidate':
      return countdown(-7, -1);
    case 'event':
      return countdown(-1);
  }
}

function aheadOf(freeze: FreezeKind): readonly Rung[] {
  switch (freeze) {
    case 'feature':
    case 'code':
      return countdown(-21, -14, -7, -1);
    case 'string':
    case 'docs':
      return countdown(-21, -7, -1);
    case 'dependency':
    case 'library':
    case 'membership':
    case 'specification':
    case 'proposal':
    case 'other':
      return countdown(-7, -1);
  }
}
