import type { Exception, ExceptionState, Grant } from '../exception.ts';
import type { PastRequest } from './past-request.ts';
import type { Instant, WallDate } from '../../time/time.ts';

/**
 * A request as it stood then, as far as is kept: its last decision, and what became of it. What it was asked with is as
 * it stands now, and a grant that was given back is told no more. Null before it was asked.
 */
export function exceptionAsOf(exception: Exception, at: Instant): Exception | null {
  if (exception.askedAt > at) return null;
  return { ...exception, standing: standingAsOf(exception.standing, at) };
}

function standingAsOf(standing: ExceptionState, at: Instant): ExceptionState {
  switch (standing.state) {
    case 'open':
      return standing;
    case 'more-info':
    case 'approved':
    case 'denied':
    case 'withdrawn':
      return standing.at <= at ? standing : { state: 'open' };
    case 'expired':
    case 'landed':
    case 'reverted':
      return standing.at <= at ? standing : grantAsOf(standing.grant, at);
  }
}

function grantAsOf(grant: Grant | null, at: Instant): ExceptionState {
  return grant !== null && grant.at <= at ? { state: 'approved', ...grant } : { state: 'open' };
}

/** The same of one from elsewhere, of which only days are known. */
export function pastAsOf(past: PastRequest, day: WallDate): PastRequest | null {
  if (past.askedOn > day) return null;
  const isDecided = past.decidedOn === null || past.decidedOn <= day;
  return isDecided ? past : { ...past, outcome: 'waiting', decidedOn: null };
}
