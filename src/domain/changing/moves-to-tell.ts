import type { Cycle, DeadlinePlan } from '../cycle/cycle.ts';
import { movedDates, type CycleDiff, type MovedDate } from './cycle-diff.ts';
import type { When } from '../cycle/deadline.ts';
import { freezesInForce } from '../cycle/state.ts';
import type { Instant } from '../time/time.ts';

/** Only what still matters: a date that was corrected after it had passed is no news. */
export function movesToTell(diff: Pick<CycleDiff, 'moved'>, now: Instant): MovedDate[] {
  return movedDates(diff).filter(({ from, to }) => isAhead(from, now) || isAhead(to, now));
}

/**
 * The same of dates that have left the schedule; a freeze that was in force is lifted by it.
 *
 * @param known the cycle in which they were; null where it is new.
 */
export function goneToTell(
  { gone }: Pick<CycleDiff, 'gone'>,
  known: Cycle | null,
  now: Instant,
): DeadlinePlan[] {
  const inForce = known === null ? [] : freezesInForce(known, now).map(({ freeze }) => freeze.key);
  return gone.filter(({ key, when }) => isAhead(when, now) || inForce.includes(key));
}

function isAhead(when: When, now: Instant): boolean {
  return when.precision === 'undecided' || when.at > now;
}
