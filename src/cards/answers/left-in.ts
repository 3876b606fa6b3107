import { workingDaysLeft } from '../../domain/cycle/labels.ts';
import type { When } from '../../domain/cycle/deadline.ts';
import { daysLeft } from '../../domain/time/days-left.ts';
import type { Holidays } from '../../domain/time/holidays.ts';
import type { Instant } from '../../domain/time/time.ts';

/** What somebody may want to count in, rather than in what suits the distance. */
const UNITS_OF_TIME = ['weeks', 'working days', 'hours'] as const;
export type UnitOfTime = (typeof UNITS_OF_TIME)[number];

const HOUR = 3_600_000;

export const isUnit = (asks: string): asks is UnitOfTime =>
  UNITS_OF_TIME.some((unit) => unit === asks);

/** "4 weeks and 1 day", "21 working days", "708 hours"; null where it is over, undecided or too near for the unit. */
export function leftIn(
  unit: UnitOfTime,
  when: When,
  now: Instant,
  holidays: Holidays,
): string | null {
  const days = daysLeft(when, now);
  if (days === null || days <= 0 || when.precision === 'undecided') return null;
  switch (unit) {
    case 'weeks':
      return days < 7 ? null : weeksInWords(days);
    case 'working days': {
      const left = workingDaysLeft(when, now, holidays);
      return left === null ? null : counted(left, 'working day');
    }
    case 'hours':
      return counted(Math.floor((when.at - now) / HOUR), 'hour');
  }
}

/** "35 days (5 weeks)" */
export function daysInWords(days: number): string {
  const weeks = days > 7 && days % 7 === 0 ? ` (${counted(days / 7, 'week')})` : '';
  return `${counted(days, 'day')}${weeks}`;
}

function weeksInWords(days: number): string {
  const weeks = counted(Math.floor(days / 7), 'week');
  return days % 7 === 0 ? weeks : `${weeks} and ${counted(days % 7, 'day')}`;
}

const counted = (count: number, unit: string): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;
