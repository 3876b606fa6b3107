import type { Person } from '../../people/account.ts';
import type { Exception } from '../exception.ts';
import type { KnownIssueId, PersonId } from '../../ids.ts';
import type { Instant } from '../../time/time.ts';

/** A fix that stays out of a release, with what people can do meanwhile; for the release notes. */
export interface KnownIssue {
  readonly id: KnownIssueId;
  readonly exception: Exception;
  readonly workaround: string;
  readonly by: Person;
  readonly at: Instant;
}

/** Why a request is no known issue: it waits still, it is let in, or somebody else has to say so. */
export type WhyNoIssue = 'undecided' | 'let in' | 'not theirs';

/** Those who know the workaround may say it, and who answers for the release. */
export function whyNoIssue(
  exception: Exception,
  person: { readonly id: PersonId; readonly isManager: boolean },
): WhyNoIssue | null {
  const { standing, requester } = exception;
  switch (standing.state) {
    case 'open':
    case 'more-info':
      return 'undecided';
    case 'approved':
    case 'landed':
      return 'let in';
    case 'denied':
    case 'withdrawn':
    case 'expired':
    case 'reverted':
      return person.isManager || requester.id === person.id ? null : 'not theirs';
  }
}

/** Whether a request's fix is left out of its release. */
export function staysOut(exception: Exception): boolean {
  return whyNoIssue(exception, { id: exception.requester.id, isManager: true }) === null;
}
