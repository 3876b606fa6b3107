import { movedDates, type CycleDiff, type MovedDate } from './cycle-diff.ts';
import type { When } from './deadline.ts';
import type { Instant } from './time.ts';

/** Only what still matters: a date that was corrected after it had passed is no news. */
export function movesToTell(diff: Pick<CycleDiff, 'moved'>, now: Instant): MovedDate[] {
  return movedDates(diff).filter(({ from, to }) => isAhead(from, now) || isAhead(to, now));
}

function isAhead(when: When, now: Instant): boolean {
  return when.precision === 'undecided' || when.at > now;
}
