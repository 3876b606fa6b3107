import type { Person } from '../../people/account.ts';
import { grantEnds, openUntil } from './approval-rules.ts';
import type { Deed } from './deed.ts';
import { grantOf, sameAnswers, type Exception } from '../exception.ts';
import { landedAt } from './landing.ts';
import type { Instant } from '../../time/time.ts';
import { countVotes, doorsPicked, isNothingMissing, type Poll } from './vote.ts';

/** What a request becomes by a deed that may be done. */
export function become(poll: Poll, deed: Deed, by: Person, at: Instant): Exception {
  const { exception } = poll;
  switch (deed.deed) {
    case 'approve':
      return approvedBy(poll, by, at) ?? exception;
    case 'deny':
      return isDenied(poll)
        ? {
            ...exception,
            standing: {
              state: 'denied',
              by,
              at,
              reason: deed.reason,
              isOverride: false,
              doors: doorsPicked(poll).map(({ door }) => door),
            },
          }
        : exception;
    case 'recuse':
      return exception;
    case 'ask':
      return { ...exception, standing: { state: 'more-info', by, at, question: deed.question } };
    case 'add facts':
      return {
        ...exception,
        answers: deed.answers,
        edition: exception.edition + (sameAnswers(exception.answers, deed.answers) ? 0 : 1),
        standing: { state: 'open' },
      };
    case 'override':
      return { ...exception, standing: overridden(deed, by, at, poll) };
    case 'withdraw':
      return { ...exception, standing: { state: 'withdrawn', by, at } };
    case 'land':
    case 'revert':
      return { ...exception, standing: afterLanding(exception, deed, by, at) };
  }
}

function overridden(
  { to, reason, door }: Extract<Deed, { deed: 'override' }>,
  by: Person,
  at: Instant,
  poll: Poll,
): Exception['standing'] {
  return to === 'approve'
    ? { state: 'approved', by, at, until: grantEnds(poll.rules, at), override: reason }
    : {
        state: 'denied',
        by,
        at,
        reason,
        isOverride: true,
        doors: door === null ? doorsPicked(poll).map((picked) => picked.door) : [door],
      };
}

function afterLanding(
  { standing }: Exception,
  deed: Extract<Deed, { deed: 'land' | 'revert' }>,
  by: Person,
  at: Instant,
): Exception['standing'] {
  if (deed.deed === 'land') {
    const grant = grantOf({ standing });
    const landed = grant === null ? null : landedAt(grant, deed.when ?? { from: at, to: at }, at);
    if (grant !== null && typeof landed === 'number') {
      const { until, override } = grant;
      return {
        state: 'landed',
        by,
        at,
        landedAt: landed,
        grant: { by: grant.by, at: grant.at, until, override },
      };
    }
  }
  if (deed.deed === 'revert' && standing.state === 'landed') {
    return { state: 'reverted', by, at, reason: deed.reason, grant: standing.grant };
  }
  throw new Error(`A request that is ${standing.state} was to ${deed.deed}.`);
}

function isDenied(poll: Poll): boolean {
  const { oneNo, approvals } = poll.rules;
  switch (oneNo) {
    case 'denies':
      return true;
    case 'counts':
      return countVotes(poll).no.length >= approvals;
    case 'blocks':
    case 'is noted':
      return false;
  }
}

/** Whether the votes are enough, however long it has been open. */
export function isCarried(poll: Poll): boolean {
  const { missing, no } = countVotes(poll);
  return isNothingMissing(missing) && (poll.rules.oneNo !== 'blocks' || no.length === 0);
}

/** Null while the votes are not enough, or it has not been open long enough. */
export function approvedBy(poll: Poll, by: Person, at: Instant): Exception | null {
  const { exception, rules } = poll;
  if (!isCarried(poll) || at < openUntil(rules, exception)) return null;
  const until = grantEnds(rules, at);
  return { ...exception, standing: { state: 'approved', by, at, until, override: null } };
}
