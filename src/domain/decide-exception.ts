import type { Person } from './account.ts';
import type { Exception, ExceptionAnswers, ExceptionState } from './exception.ts';
import type { Instant } from './time.ts';

/** What someone wants to become of a request. */
export type Verdict =
  | { readonly deed: 'approve' }
  | { readonly deed: 'deny'; readonly reason: string }
  | { readonly deed: 'ask'; readonly question: string };

export type Decided =
  | { readonly outcome: 'changed'; readonly exception: Exception }
  /** Someone was faster, or the same person pressed twice: nothing changes. */
  | { readonly outcome: 'already decided'; readonly standing: Settled }
  | { readonly outcome: 'not allowed'; readonly why: WhyNot };

/** `may be two`: they may have another account, with which the request could have been filed. */
export type WhyNot = 'own request' | 'not entitled' | 'may be two';

export type Settled = Extract<ExceptionState, { state: 'approved' | 'denied' }>;

export interface Decider {
  readonly person: Person;
  /** A manager, or an approver of a group that decides on this freeze. */
  readonly isEntitled: boolean;
  /** Whether they may have another account that is not known to be theirs. */
  readonly mayBeTwo: boolean;
}

/** Whether this person may decide on the request at all; null when they may. The requester never may. */
export function whyNotDecide(exception: Exception, decider: Decider): WhyNot | null {
  if (decider.person.id === exception.requester.id) return 'own request';
  if (!decider.isEntitled) return 'not entitled';
  return decider.mayBeTwo ? 'may be two' : null;
}

/** One verdict decides. Checked here, when the decision is taken: a button shown to someone promises nothing. */
export function decide(
  exception: Exception,
  verdict: Verdict,
  decider: Decider,
  at: Instant,
): Decided {
  const { standing } = exception;
  if (standing.state === 'approved' || standing.state === 'denied') {
    return { outcome: 'already decided', standing };
  }
  const why = whyNotDecide(exception, decider);
  if (why !== null) return { outcome: 'not allowed', why };
  return {
    outcome: 'changed',
    exception: { ...exception, standing: standingAfter(verdict, decider, at) },
  };
}

function standingAfter(verdict: Verdict, { person }: Decider, at: Instant): ExceptionState {
  switch (verdict.deed) {
    case 'approve':
      return { state: 'approved', by: person, at };
    case 'deny':
      return { state: 'denied', by: person, at, reason: verdict.reason };
    case 'ask':
      return { state: 'more-info', by: person, at, question: verdict.question };
  }
}

/**
 * The requester answers what was asked, in the answers themselves: the request is open again. Null when nothing is being
 * asked, or not of them.
 */
export function addFacts(
  exception: Exception,
  by: Person,
  answers: ExceptionAnswers,
): Exception | null {
  if (exception.standing.state !== 'more-info' || by.id !== exception.requester.id) return null;
  return { ...exception, answers, standing: { state: 'open' } };
}
