import type { Cycle } from '../domain/cycle/cycle.ts';
import type { Deadline } from '../domain/cycle/deadline.ts';
import type { Holidays } from '../domain/time/holidays.ts';
import {
  weekLabel,
  weekLabelOf,
  weekOfCycle,
  weekOfCycleAt,
  workingDaysLeft,
  type WeekOfCycle,
} from '../domain/cycle/labels.ts';
import { releaseOf } from '../domain/cycle/state.ts';
import type { Instant } from '../domain/time/time.ts';
import { plain, text, type Block } from './card.ts';

/** "R-5 · week 22 of 26 · 15 working days left": the ways in which people count, together; nothing once it is over. */
export function labelsOfDeadline(
  cycle: Cycle,
  deadline: Deadline,
  now: Instant,
  holidays: Holidays,
): Block[] {
  const left = workingDaysLeft(deadline.when, now, holidays);
  if (left === null) return [];
  return joined([
    weekLabelOf(cycle, deadline),
    inWords(weekOfCycle(cycle, deadline)),
    `${days(left)} left`,
  ]);
}

/** The same of where the cycle stands, counted to its release. */
export function labelsOfNow(cycle: Cycle, now: Instant, holidays: Holidays): Block[] {
  const release = releaseOf(cycle);
  const left = release === null ? null : workingDaysLeft(release.when, now, holidays);
  if (left === null) return [];
  return joined([
    weekLabel(cycle, now),
    inWords(weekOfCycleAt(cycle, now)),
    `${days(left)} to the release`,
  ]);
}

function joined(labels: readonly (string | null)[]): Block[] {
  return [text(plain(labels.filter((one) => one !== null).join(' · ')))];
}

function inWords(week: WeekOfCycle | null): string | null {
  return week === null ? null : `week ${week.week} of ${week.of}`;
}

function days(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
