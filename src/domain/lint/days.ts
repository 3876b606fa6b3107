import type { Deadline, When } from '../cycle/deadline.ts';
import { dateInWords } from '../time/time-words.ts';
import type { WallDate } from '../time/time.ts';
import { plusDays } from '../time/wall.ts';

/** The days of the wall calendar that a deadline may fall on: a week has five. Null while it is undecided. */
export function daysOf(when: When): { readonly first: WallDate; readonly last: WallDate } | null {
  switch (when.precision) {
    case 'undecided':
      return null;
    case 'week':
      return { first: when.monday, last: plusDays(when.monday, 4) };
    case 'instant':
      return { first: when.date, last: when.date };
    case 'day': {
      const day = when.rule.rule === 'end-of-day-before' ? plusDays(when.date, -1) : when.date;
      return { first: day, last: day };
    }
  }
}

/** Whether it is earlier for certain, by whole days: a moment and a day of one date have no order, nor has a week with its days. */
export function isBefore(one: Deadline, other: Deadline): boolean {
  const [days, others] = [daysOf(one.when), daysOf(other.when)];
  return days !== null && others !== null && days.last < others.first;
}

/** "Feature freeze (Thursday 27 August 2026)" */
export function dated({ name, when }: Deadline): string {
  return `“${name}” (${dateInWords(when)})`;
}
