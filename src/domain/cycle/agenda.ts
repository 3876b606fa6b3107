import type { Cycle, StageName } from './cycle.ts';
import { instantOf, type Deadline, type Freeze } from './deadline.ts';
import { freezeEndsAt, freezesInForce, freezesOf, nextDeadlines, stageAt } from './state.ts';
import type { FreezeEnding, FreezeInForce } from './state.ts';
import type { Instant, WallDate, Zone } from '../time/time.ts';
import { plusDays, wallTime } from '../time/wall.ts';
import { resolveWall } from '../time/resolve.ts';

/** What happens in a stretch of days: both ends count. */
export interface Agenda {
  readonly from: WallDate;
  readonly to: WallDate;
  /** Each on its own calendar's day, in the order of their instants. A freeze begins on its date. */
  readonly dates: readonly Deadline[];
  /** Freezes that end within it, where what ends them has a date. */
  readonly ends: readonly { readonly freeze: Freeze; readonly at: Instant }[];
  readonly stages: readonly { readonly stage: StageName; readonly at: Instant }[];
  /** In force when it begins, and not over within it. */
  readonly throughout: readonly FreezeInForce[];
  /** What comes first after it. */
  readonly next: readonly Deadline[];
}

/** @param zone whose calendar the days are of, where a deadline has none of its own. */
export function agendaOf(cycle: Cycle, from: WallDate, to: WallDate, zone: Zone): Agenda {
  const first = resolveWall(from, wallTime('00:00'), zone).at;
  const last = resolveWall(plusDays(to, 1), wallTime('00:00'), zone).at;
  const within = (at: Instant) => at >= first && at < last;
  const ends = freezesOf(cycle)
    .flatMap((freeze) => {
      const begun = instantOf(freeze);
      const at = endOf(freezeEndsAt(cycle, freeze));
      return begun !== null && at !== null && at > begun && within(at) ? [{ freeze, at }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  return {
    from,
    to,
    dates: cycle.deadlines.filter((deadline) => fallsWithin(deadline, from, to)),
    ends,
    stages: stagesWithin(cycle, first, last),
    throughout: freezesInForce(cycle, first).filter(
      ({ freeze }) => !ends.some((one) => one.freeze.id === freeze.id),
    ),
    next: nextDeadlines(cycle, last, 1)[0]?.deadlines ?? [],
  };
}

/** The stages that begin then: each that holds at one of the instants at which something may begin. */
function stagesWithin(cycle: Cycle, first: Instant, last: Instant): Agenda['stages'] {
  const given = cycle.stages.flatMap(({ begins }) => (begins.by === 'instant' ? [begins.at] : []));
  const moments = new Set([...cycle.deadlines.flatMap((one) => instantOf(one) ?? []), ...given]);
  return [...moments]
    .filter((at) => at >= first && at < last)
    .flatMap((at) => {
      const now = stageAt(cycle, at);
      return now !== null && now.since === at ? [{ stage: now.stage, at }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
}

function endOf(ending: FreezeEnding): Instant | null {
  return ending === null || ending === 'sign-off' ? null : ending.at;
}

/** A week counts from its Monday to its Friday, and what lasts several days on each of them. */
function fallsWithin({ when, until }: Deadline, from: WallDate, to: WallDate): boolean {
  switch (when.precision) {
    case 'undecided':
      return false;
    case 'week':
      return when.monday <= to && plusDays(when.monday, 4) >= from;
    case 'day':
    case 'instant': {
      const last =
        until === null || until.precision === 'undecided' || until.precision === 'week'
          ? when.date
          : until.date;
      return when.date <= to && last >= from;
    }
  }
}
