import type { CyclePlan, DeadlinePlan } from '../cycle/cycle.ts';
import type { When } from '../cycle/deadline.ts';

/** A deadline as it was and as it is now. */
interface ChangedDeadline {
  readonly was: DeadlinePlan;
  readonly is: DeadlinePlan;
}

/** A deadline whose date is another one now. */
export interface MovedDate {
  readonly key: string;
  readonly name: string;
  readonly from: When;
  readonly to: When;
}

/** What is different between two plans of one cycle; deadlines are known by their keys. */
export interface CycleDiff {
  readonly added: readonly DeadlinePlan[];
  /** Those on another date, whatever else of them is different too. */
  readonly moved: readonly ChangedDeadline[];
  readonly changed: readonly ChangedDeadline[];
  readonly gone: readonly DeadlinePlan[];
  /** How many are as they were. */
  readonly same: number;
  /** Whether the cycle itself (its name, its aliases, its stages, whether it is closed) is different. */
  readonly cycleChanged: boolean;
  readonly projectChanged: boolean;
}

/** @param before null where the cycle is new: then everything is added. */
export function diffOf(before: CyclePlan | null, after: CyclePlan): CycleDiff {
  const known = new Map((before?.deadlines ?? []).map((deadline) => [deadline.key, deadline]));
  const pairs = after.deadlines.flatMap((is) => {
    const was = known.get(is.key);
    return was === undefined ? [] : [{ was, is }];
  });
  const moved = pairs.filter(({ was, is }) => !alike(was.when, is.when));
  const changed = pairs.filter(({ was, is }) => alike(was.when, is.when) && !alike(was, is));
  const keys = new Set(after.deadlines.map(({ key }) => key));
  return {
    added: after.deadlines.filter(({ key }) => !known.has(key)),
    moved,
    changed,
    gone: [...known.values()].filter(({ key }) => !keys.has(key)),
    same: pairs.length - moved.length - changed.length,
    cycleChanged: before === null || !alike(before.cycle, after.cycle),
    projectChanged: before === null || !alike(before.project, after.project),
  };
}

export function isNothing(diff: CycleDiff): boolean {
  const { added, moved, changed, gone, cycleChanged, projectChanged } = diff;
  const deadlines = added.length + moved.length + changed.length + gone.length;
  return deadlines === 0 && !cycleChanged && !projectChanged;
}

export function movedDates({ moved }: Pick<CycleDiff, 'moved'>): MovedDate[] {
  return moved.map(({ was, is }) => ({ key: is.key, name: is.name, from: was.when, to: is.when }));
}

/** Whether two plans say the same. */
export function samePlan(one: CyclePlan, other: CyclePlan): boolean {
  return alike(
    { ...one, deadlines: byKey(one.deadlines) },
    { ...other, deadlines: byKey(other.deadlines) },
  );
}

/** Whether two dates are the same. */
export function sameWhen(one: When, other: When): boolean {
  return alike(one, other);
}

function byKey(deadlines: readonly DeadlinePlan[]): readonly DeadlinePlan[] {
  return deadlines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Plans are plain data, whose fields may come in any order. (Comparing them as data, and not by Node's `util`, keeps
 * the domain free of everything but itself.)
 */
function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && alike(value, others.get(key)))
  );
}
