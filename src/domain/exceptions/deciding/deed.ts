import type { Person } from '../../people/account.ts';
import type { Door } from '../advice/doors.ts';
import type { Exception, ExceptionAnswers } from '../exception.ts';
import { COURSE } from './exception-course.ts';
import type { Span } from './landing.ts';

/** What someone does with a request. */
export type Deed =
  | { readonly deed: 'approve' }
  /** `door`: the other way that is pointed to; null: none in particular. */
  | { readonly deed: 'deny'; readonly reason: string; readonly door: Door | null }
  | { readonly deed: 'recuse' }
  | { readonly deed: 'ask'; readonly question: string }
  | { readonly deed: 'add facts'; readonly answers: ExceptionAnswers }
  /** A manager decides alone, whatever the votes say. */
  | {
      readonly deed: 'override';
      readonly to: 'approve' | 'deny';
      readonly reason: string;
      readonly door: Door | null;
    }
  | { readonly deed: 'withdraw' }
  /** `when`: as exactly as whoever says so knows; null: just now. */
  | { readonly deed: 'land'; readonly when: Span | null }
  | { readonly deed: 'revert'; readonly reason: string };

/** `may be two`: they may have another account, with which the request could have been filed. */
export type WhyNot =
  | 'own request'
  | 'not entitled'
  | 'may be two'
  | 'not a manager'
  | 'not the requester'
  | 'not of the request';

/** Whoever does something with a request. */
export interface Actor {
  readonly person: Person;
  /** A manager, or an approver of a group that decides on this freeze. */
  readonly isEntitled: boolean;
  readonly isManager: boolean;
  /** Whether they may have another account that is not known to be theirs. */
  readonly mayBeTwo: boolean;
}

/** Whether this person may do it at all; null when they may. The requester never decides. */
export function whyNot(exception: Exception, deed: Deed['deed'], actor: Actor): WhyNot | null {
  const isOwn = actor.person.id === exception.requester.id;
  switch (deed) {
    case 'approve':
    case 'deny':
    case 'ask':
      if (isOwn) return 'own request';
      if (!actor.isEntitled) return 'not entitled';
      return actor.mayBeTwo ? 'may be two' : null;
    case 'recuse':
      if (isOwn) return 'own request';
      return actor.isEntitled ? null : 'not entitled';
    case 'override':
      if (isOwn) return 'own request';
      if (!actor.isManager) return 'not a manager';
      return actor.mayBeTwo ? 'may be two' : null;
    case 'add facts':
      return isOwn ? null : 'not the requester';
    case 'withdraw':
      // Who asked may have left: a manager takes it back for them.
      return isOwn || actor.isManager ? null : 'not the requester';
    case 'land':
    case 'revert':
      return isOwn || actor.isEntitled ? null : 'not of the request';
  }
}

/** Whether it can be done where the request stands. What nobody approved in time has no approval to have landed by. */
export function isInTurn({ standing }: Exception, deed: Deed['deed']): boolean {
  if (standing.state === 'expired' && standing.grant === null) return false;
  return COURSE[standing.state][deed].length > 0;
}
