import type { Person } from '../../people/account.ts';
import type { Door } from '../advice/doors.ts';
import { grantEnds, openUntil, type ApprovalRules } from './approval-rules.ts';
import { isUndecided, sameAnswers, type Exception, type ExceptionAnswers } from '../exception.ts';
import { COURSE } from './exception-course.ts';
import type { Instant } from '../../time/time.ts';
import { countVotes, isNothingMissing, type Poll, type Vote } from './vote.ts';

/** What someone does with a request. */
export type Deed =
  | { readonly deed: 'approve' }
  /** `door`: the other way that is pointed to; null: all that fit. */
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
  | { readonly deed: 'land' }
  | { readonly deed: 'revert'; readonly reason: string };

/** `may be two`: they may have another account, with which the request could have been filed. */
export type WhyNot =
  | 'own request'
  | 'not entitled'
  | 'may be two'
  | 'not a manager'
  | 'not the requester'
  | 'not of the request';

export type Done =
  | {
      readonly outcome: 'changed';
      readonly exception: Exception;
      /** What was said by it, to be kept with the others; null where it is no vote. */
      readonly vote: Vote | null;
    }
  /** The request does not stand where this could be done: someone was faster, or it is over. */
  | { readonly outcome: 'out of turn'; readonly standing: Exception['standing'] }
  | { readonly outcome: 'not allowed'; readonly why: WhyNot }
  /** It is so already: the same was asked, or the answers are as they were. */
  | { readonly outcome: 'nothing new' }
  /** They have said so before: nothing changes. */
  | { readonly outcome: 'said already'; readonly vote: Vote };

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

/** Whether it can be done where the request stands. */
export function isInTurn({ standing }: Exception, deed: Deed['deed']): boolean {
  return COURSE[standing.state][deed].length > 0;
}

/**
 * What a request becomes. Checked here, when it is done: a button shown to someone promises nothing. Whoever comes too
 * late is told so, allowed or not.
 */
export function carryOut(poll: Poll, deed: Deed, actor: Actor, now: Instant): Done {
  const { exception, votes } = poll;
  if (!isInTurn(exception, deed.deed)) {
    return { outcome: 'out of turn', standing: exception.standing };
  }
  const why = whyNot(exception, deed.deed, actor);
  if (why !== null) return { outcome: 'not allowed', why };
  if (isNothingNew(exception, deed, actor)) return { outcome: 'nothing new' };
  const vote = voteBy(deed, actor.person, exception, now);
  const before = votes.findLast(({ person }) => person.id === actor.person.id);
  if (vote !== null && before !== undefined && saysNothingNew(before, vote)) {
    return { outcome: 'said already', vote: before };
  }
  const after = vote === null ? poll : { ...poll, votes: [...votes, vote] };
  return { outcome: 'changed', exception: become(after, deed, actor.person, now), vote };
}

function voteBy(deed: Deed, person: Person, { edition }: Exception, at: Instant): Vote | null {
  const said = { person, at, edition, words: null };
  switch (deed.deed) {
    case 'approve':
      return { ...said, value: 'yes' };
    case 'deny':
      return { ...said, value: 'no', words: deed.reason };
    case 'recuse':
      return { ...said, value: 'recused' };
    case 'ask':
    case 'add facts':
    case 'override':
    case 'withdraw':
    case 'land':
    case 'revert':
      return null;
  }
}

/** The same dialog sent twice is one: whoever asked is not asked again, and nobody is told of facts that are none. */
function isNothingNew({ standing, answers }: Exception, deed: Deed, { person }: Actor): boolean {
  if (deed.deed === 'ask' && standing.state === 'more-info') {
    return standing.by.id === person.id && standing.question === deed.question;
  }
  return (
    deed.deed === 'add facts' && standing.state === 'open' && sameAnswers(answers, deed.answers)
  );
}

/** A no with another reason is new, and so is an approval of answers that have changed. A recusal is the last word. */
function saysNothingNew(before: Vote, vote: Vote): boolean {
  if (before.value === 'recused') return true;
  return (
    before.value === vote.value && before.words === vote.words && before.edition === vote.edition
  );
}

function become(poll: Poll, deed: Deed, by: Person, at: Instant): Exception {
  const { exception, rules } = poll;
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
              door: deed.door,
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
      return { ...exception, standing: overridden(deed, by, at, rules) };
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
  rules: ApprovalRules,
): Exception['standing'] {
  return to === 'approve'
    ? { state: 'approved', by, at, until: grantEnds(rules, at), override: reason }
    : { state: 'denied', by, at, reason, isOverride: true, door };
}

function afterLanding(
  { standing }: Exception,
  deed: Extract<Deed, { deed: 'land' | 'revert' }>,
  by: Person,
  at: Instant,
): Exception['standing'] {
  if (deed.deed === 'land' && standing.state === 'approved') {
    const { until, override } = standing;
    return {
      state: 'landed',
      by,
      at,
      grant: { by: standing.by, at: standing.at, until, override },
    };
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

function approvedBy(poll: Poll, by: Person, at: Instant): Exception | null {
  const { exception, rules } = poll;
  if (!isCarried(poll) || at < openUntil(rules, exception)) return null;
  const until = grantEnds(rules, at);
  return { ...exception, standing: { state: 'approved', by, at, until, override: null } };
}

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
