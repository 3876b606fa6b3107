import type { Cycle } from '../../domain/cycle/cycle.ts';
import { instantOf, type Deadline } from '../../domain/cycle/deadline.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import { freezesInForce } from '../../domain/cycle/state.ts';
import type { Instant } from '../../domain/time/time.ts';

/** More rows than these are too small to read where a chat shows a picture. */
const MOST = 26;

export interface Shown {
  /** In order of their dates, those without one last. */
  readonly deadlines: readonly Deadline[];
  /** "12 past and 3 later dates"; null where all are shown. */
  readonly leftOut: string | null;
}

/** The deadlines that a picture has room for: what holds now, what comes next, and what matters most of the others. */
export function shownDeadlines(cycle: Cycle, now: Instant): Shown {
  const all = inOrder(cycle.deadlines);
  if (all.length <= MOST) return { deadlines: all, leftOut: null };
  const ranked = all.map((deadline) => ({ deadline, rank: rankOf(deadline, cycle, now) }));
  const kept = new Set(
    ranked
      .toSorted((a, b) => a.rank - b.rank || nearness(a.deadline, now) - nearness(b.deadline, now))
      .slice(0, MOST)
      .map(({ deadline }) => deadline),
  );
  const left = all.filter((deadline) => !kept.has(deadline));
  return { deadlines: all.filter((one) => kept.has(one)), leftOut: countedOut(left, now) };
}

/** How many of the dates to come next are kept, whatever they are. */
const NEXT = 10;

function rankOf(deadline: Deadline, cycle: Cycle, now: Instant): number {
  const at = instantOf(deadline);
  if (deadline.kind === 'release') return 0;
  if (at === null) return 5;
  if (at > now) {
    const before = cycle.deadlines.filter((other) => isBetween(instantOf(other), now, at)).length;
    if (before < NEXT) return 1;
    return deadline.kind === 'freeze' ? 2 : deadline.kind === 'event' ? 4 : 3;
  }
  if (freezesInForce(cycle, now).some(({ freeze }) => freeze.id === deadline.id)) return 0;
  return deadline.kind === 'event' ? 7 : 6;
}

const isBetween = (at: Instant | null, now: Instant, end: Instant): boolean =>
  at !== null && at > now && at < end;

const nearness = (deadline: Deadline, now: Instant): number =>
  Math.abs((instantOf(deadline) ?? Number.MAX_SAFE_INTEGER) - now);

function countedOut(left: readonly Deadline[], now: Instant): string {
  const dates = left.map(instantOf);
  const past = dates.filter((at) => at !== null && at <= now).length;
  const later = dates.filter((at) => at !== null && at > now).length;
  const none = dates.length - past - later;
  return [
    past === 0 ? '' : `${past} past`,
    later === 0 ? '' : `${later} to come`,
    none === 0 ? '' : `${none} without a date`,
  ]
    .filter((one) => one !== '')
    .join(', ');
}
