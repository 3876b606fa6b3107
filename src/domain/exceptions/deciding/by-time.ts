import { openUntil } from './approval-rules.ts';
import { approvedBy, isCarried } from './become.ts';
import { isUndecided, type Exception } from '../exception.ts';
import type { Instant } from '../../time/time.ts';
import { countVotes, type Poll } from './vote.ts';

/**
 * What becomes of a request by time alone: votes that were enough decide when it has been open long enough; what nobody
 * decided is over with its freeze; an approval ends. Null: nothing.
 *
 * @param freezeEnds when the freeze is over at the latest.
 */
export function afterTime(poll: Poll, freezeEnds: number, now: Instant): Exception | null {
  const { exception } = poll;
  const { standing } = exception;
  if (isUndecided(exception)) {
    if (now >= freezeEnds) {
      return { ...exception, standing: { state: 'expired', at: now, grant: null } };
    }
    const last = countVotes(poll).yes.at(-1);
    return last === undefined ? null : approvedBy(poll, last.person, now);
  }
  if (standing.state !== 'approved' || standing.until === null || now < standing.until) return null;
  const { by, at, until, override } = standing;
  return {
    ...exception,
    standing: { state: 'expired', at: now, grant: { by, at, until, override } },
  };
}

/** When time alone may next do something to it; null where never. */
export function dueNext(poll: Poll, freezeEnds: number): number | null {
  const { exception, rules } = poll;
  const { standing } = exception;
  if (standing.state === 'approved') return standing.until;
  if (!isUndecided(exception)) return null;
  const opens = openUntil(rules, exception);
  const due = rules.openHours > 0 && isCarried(poll) ? Math.min(opens, freezeEnds) : freezeEnds;
  return Number.isFinite(due) ? due : null;
}
