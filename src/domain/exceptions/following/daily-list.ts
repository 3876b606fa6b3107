import type { Exception } from '../exception.ts';
import type { Hearing } from '../../notices/listener.ts';
import { atTime, postingDay } from '../../notices/listener.ts';
import type { ExceptionId } from '../../ids.ts';
import { afterWorkingDays, type Reach } from '../../people/reachable.ts';
import type { Instant } from '../../time/time.ts';
import type { Vote } from '../deciding/vote.ts';
import { plusDays, wallDateAt, wallTime } from '../../time/wall.ts';

/** A request in a list that was posted, and what could be seen of it there. */
export interface ListedRequest {
  readonly id: ExceptionId;
  /** Where it stood and who had said what: another one is news. */
  readonly stands: string;
}

export function listedAs(exception: Exception, votes: readonly Vote[]): ListedRequest {
  const { id, edition, standing } = exception;
  const said = votes.map(({ person, value }) => `${person.id}${value}`).join();
  return { id, stands: `${standing.state} ${edition} ${said}` };
}

/** After so many working days a request is old: it stands in every list until it is decided. */
const OLD = 2;

export const isOld = (
  { askedAt }: Pick<Exception, 'askedAt'>,
  usual: Reach,
  now: Instant,
): boolean => (afterWorkingDays(askedAt, OLD, usual) ?? now) < now;

/**
 * What a place is told when its hour has come: the list, where something in it is new or old; that nothing waits any
 * more, once, where it wants to hear so; else nothing.
 */
export function whatToList(
  open: readonly { readonly listed: ListedRequest; readonly isOld: boolean }[],
  last: readonly ListedRequest[] | null,
  whenEmpty: 'nothing to report' | 'silence',
): 'list' | 'nothing waits' | 'silence' {
  if (open.length === 0) {
    const hadSome = last !== null && last.length > 0;
    return hadSome && whenEmpty === 'nothing to report' ? 'nothing waits' : 'silence';
  }
  const isNew = ({ listed }: (typeof open)[number]) =>
    last?.some(({ id, stands }) => id === listed.id && stands === listed.stands) !== true;
  return open.some((one) => one.isOld || isNew(one)) ? 'list' : 'silence';
}

/** The next time at which a place is listed what is open: at that hour, on a day on which it is told anything. */
export function nextList(after: Instant, hour: number, hearing: Hearing): Instant {
  const time = wallTime(`${String(hour).padStart(2, '0')}:00`);
  let day = wallDateAt(after, hearing.zone);
  for (;;) {
    const posting = postingDay(day, 'after', hearing);
    const at = atTime(posting, time, hearing);
    if (at > after) return at;
    day = plusDays(posting, 1);
  }
}
