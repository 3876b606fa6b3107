import type { Cycle } from '../cycle/cycle.ts';
import type { Flavour, PlannedNotice } from './notice.ts';
import type { Listener } from './listener.ts';
import { planNotices } from './plan-notices.ts';
import type { Instant } from '../time/time.ts';

/** A reminder that comes at another time; null where there is none. */
export interface ReminderChange {
  /** The deadline's. */
  readonly name: string;
  readonly flavour: Flavour;
  readonly offsetDays: number;
  readonly was: Instant | null;
  readonly is: Instant | null;
}

/** What a place hears at another time than before, in the order in which it comes now. */
export function reminderChanges(
  before: Cycle,
  after: Cycle,
  listener: Listener,
  now: Instant,
): ReminderChange[] {
  const was = new Map(planNotices(before, listener, now).map((one) => [nameOf(one), one]));
  const is = new Map(planNotices(after, listener, now).map((one) => [nameOf(one), one]));
  const names = new Map(
    [...before.deadlines, ...after.deadlines].map(({ id, name }) => [id, name]),
  );
  return [...new Map([...was, ...is])]
    .map(([key, { deadlineId, flavour, offsetDays }]) => ({
      name: names.get(deadlineId) ?? '',
      flavour,
      offsetDays,
      was: was.get(key)?.dueAt ?? null,
      is: is.get(key)?.dueAt ?? null,
    }))
    .filter((change) => change.was !== change.is)
    .toSorted((a, b) => (a.is ?? a.was ?? 0) - (b.is ?? b.was ?? 0));
}

function nameOf({ deadlineId, flavour, offsetDays }: PlannedNotice): string {
  return JSON.stringify([deadlineId, flavour, offsetDays]);
}
