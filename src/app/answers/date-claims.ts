import type { Card } from '../../cards/card.ts';
import { deadlineAnswer } from '../../cards/answers/deadline-answer.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Holidays } from '../../domain/time/holidays.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateClaimed, isRight } from '../../language/dates/date-claimed.ts';

const OTHERS = 3;

/**
 * The answer to a date that somebody remembers: "yes", or kindly the right one. Null where the text claims none. "The
 * freeze" may be any of several: one that is on that day, or else the project's feature freeze.
 */
export function answerClaim(
  said: string,
  cycle: Cycle,
  meant: readonly Deadline[],
  now: Instant,
  holidays: Holidays,
): Card | null {
  const right = meant.filter(({ when }) => {
    const claim = dateClaimed(said, when, now);
    return claim !== null && isRight(claim, when, now);
  });
  const [first, ...others] = right;
  if (first !== undefined) return deadlineAnswer(cycle, first, others, now, 'right', holidays);
  const [only, ...more] = meant;
  const supposed =
    only !== undefined && more.length === 0 ? only : (meant.find(isTheFeatureFreeze) ?? null);
  if (supposed === null || dateClaimed(said, supposed.when, now) === null) return null;
  const besides = meant.filter((one) => one !== supposed && isToCome(one, now)).slice(0, OTHERS);
  return deadlineAnswer(cycle, supposed, besides, now, 'wrong', holidays);
}

/** Of the others that may be meant, those of the whole project are worth a line while they are to come. */
function isToCome({ owner, when }: Deadline, now: Instant): boolean {
  return owner === null && when.precision !== 'undecided' && when.at > now;
}

function isTheFeatureFreeze(deadline: Deadline): boolean {
  return deadline.kind === 'freeze' && deadline.freeze === 'feature' && deadline.owner === null;
}
