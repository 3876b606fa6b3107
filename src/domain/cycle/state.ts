import { instantOf, type Deadline, type Freeze } from './deadline.ts';
import type { Cycle, Stage, StageName } from './cycle.ts';
import type { Instant } from '../time/time.ts';

/** Where a cycle stands at an instant. Everything here is a pure function of the cycle and that instant. */

export interface StageNow {
  readonly stage: StageName;
  readonly since: Instant;
  /** The deadline that began it; null where the schedule gives an instant. */
  readonly by: Deadline | null;
  /** When the next stage begins; null where none follows, or none has a date yet. */
  readonly until: Instant | null;
  readonly next: Beginning | null;
}

/** When a stage begins, and the deadline that begins it; null where the schedule gives an instant. */
export interface Beginning {
  readonly stage: StageName;
  readonly since: Instant;
  readonly by: Deadline | null;
}

/** The stage that began last; null before the first one, or when none has a date. */
export function stageAt(cycle: Cycle, now: Instant): StageNow | null {
  const begun = beginnings(cycle);
  const current = begun.findLast((stage) => stage.since <= now);
  if (current === undefined) return null;
  const next = begun.find((stage) => stage.since > now);
  return { ...current, until: next?.since ?? null, next: next ?? null };
}

/**
 * What ends a freeze: an instant, with the deadline that brings it; a sign-off, which has no date; or null
 * where it ends by a deadline that has no date yet, or that the cycle does not have.
 */
export type FreezeEnding =
  | { readonly at: Instant; readonly by: Deadline | null }
  | 'sign-off'
  | null;

export function freezeEndsAt(cycle: Cycle, freeze: Freeze): FreezeEnding {
  const { ends } = freeze;
  if (ends.by === 'sign-off')
    return ends.given === null ? 'sign-off' : { at: ends.given, by: null };
  if (ends.by === 'instant') return { at: ends.at, by: null };
  const end = cycle.deadlines.find((deadline) => deadline.key === ends.key);
  const at = end === undefined ? null : instantOf(end);
  return end === undefined || at === null ? null : { at, by: end };
}

export interface FreezeInForce {
  readonly freeze: Freeze;
  readonly since: Instant;
  readonly until: FreezeEnding;
}

/**
 * The freezes in force, in the order they began. A freeze begins at its deadline's instant and is over at its end's
 * instant. One whose end has no date is over with the cycle's release at the latest.
 */
export function freezesInForce(cycle: Cycle, now: Instant): FreezeInForce[] {
  return freezesOf(cycle)
    .flatMap((freeze) => {
      const since = instantOf(freeze);
      const until = freezeEndsAt(cycle, freeze);
      if (since === null || since > now || now >= lastInstant(cycle, until)) return [];
      return [{ freeze, since, until }];
    })
    .sort((a, b) => a.since - b.since);
}

export function freezesOf(cycle: Cycle): Freeze[] {
  return cycle.deadlines.filter((deadline) => deadline.kind === 'freeze');
}

/** Deadlines that fall on the same instant: one date may have five names. */
export interface DeadlineGroup {
  readonly at: Instant;
  readonly deadlines: readonly Deadline[];
}

/** The next `count` instants at which something falls, soonest first. */
export function nextDeadlines(cycle: Cycle, now: Instant, count: number): DeadlineGroup[] {
  return groupByInstant(cycle.deadlines)
    .filter((group) => group.at > now)
    .slice(0, count);
}

/** Dated deadlines by their instant, earliest first; within one instant in the order given. */
export function groupByInstant(deadlines: readonly Deadline[]): DeadlineGroup[] {
  const groups = new Map<Instant, Deadline[]>();
  for (const deadline of deadlines) {
    const at = instantOf(deadline);
    if (at === null) continue;
    groups.set(at, [...(groups.get(at) ?? []), deadline]);
  }
  return [...groups]
    .map(([at, together]) => ({ at, deadlines: together }))
    .sort((a, b) => a.at - b.at);
}

/**
 * The cycle's own release: the last one where there are several (a schedule may begin with the one before); one that
 * has a date rather than one that has none; null when the cycle has no release at all.
 */
export function releaseOf(cycle: Pick<Cycle, 'deadlines'>): Deadline | null {
  const releases = cycle.deadlines.filter((deadline) => deadline.kind === 'release');
  const dated = releases
    .filter((release) => instantOf(release) !== null)
    .sort((a, b) => (instantOf(a) ?? 0) - (instantOf(b) ?? 0));
  return dated.at(-1) ?? releases.at(0) ?? null;
}

/** The dated stages, earliest first, each with the instant at which the next one begins; null for the last. */
export function stageSpans(
  cycle: Cycle,
): (Pick<StageNow, 'stage' | 'since'> & { readonly until: Instant | null })[] {
  const begun = beginnings(cycle);
  return begun.map(({ stage, since }, i) => ({ stage, since, until: begun[i + 1]?.since ?? null }));
}

/** When each dated stage begins, earliest first; of two at one instant the one listed later wins. */
function beginnings(cycle: Cycle): Beginning[] {
  return cycle.stages
    .flatMap((stage) => {
      const by = deadlineThatBegins(cycle, stage);
      const since = stage.begins.by === 'instant' ? stage.begins.at : by && instantOf(by);
      return since === null ? [] : [{ stage: stage.name, since, by }];
    })
    .sort((a, b) => a.since - b.since);
}

function deadlineThatBegins(cycle: Cycle, { begins }: Stage): Deadline | null {
  if (begins.by === 'instant') return null;
  return cycle.deadlines.find((one) => one.key === begins.key) ?? null;
}

/** When a freeze is over at the latest; infinite where nothing ends it, not even a release that has a date. */
export function lastInstant(cycle: Cycle, until: FreezeEnding): number {
  if (until !== null && until !== 'sign-off') return until.at;
  const release = releaseOf(cycle);
  return (release === null ? null : instantOf(release)) ?? Number.POSITIVE_INFINITY;
}
