import type { Person } from '../../people/account.ts';
import { become } from './become.ts';
import { isInTurn, whyNot, type Actor, type Deed, type WhyNot } from './deed.ts';
import { grantOf, sameAnswers, type Exception } from '../exception.ts';
import { landedAt, type NotCovered, type Span } from './landing.ts';
import type { Instant } from '../../time/time.ts';
import type { Poll, Vote } from './vote.ts';

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
  /** It landed without its approval. */
  | { readonly outcome: 'not covered'; readonly why: NotCovered }
  /** It is so already: the same was asked, or the answers are as they were. */
  | { readonly outcome: 'nothing new' }
  /** They have said so before: nothing changes. */
  | { readonly outcome: 'said already'; readonly vote: Vote };

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
  const uncovered = deed.deed === 'land' ? notCovered(exception, deed.when, now) : null;
  if (uncovered !== null) return { outcome: 'not covered', why: uncovered };
  if (isNothingNew(exception, deed, actor)) return { outcome: 'nothing new' };
  const vote = voteBy(deed, actor.person, exception, now);
  const before = votes.findLast(({ person }) => person.id === actor.person.id);
  if (vote !== null && before !== undefined && saysNothingNew(before, vote)) {
    return { outcome: 'said already', vote: before };
  }
  const after = vote === null ? poll : { ...poll, votes: [...votes, vote] };
  return { outcome: 'changed', exception: become(after, deed, actor.person, now), vote };
}

function notCovered(exception: Exception, when: Span | null, now: Instant): NotCovered | null {
  const grant = grantOf(exception);
  const landed = grant === null ? null : landedAt(grant, when ?? { from: now, to: now }, now);
  return typeof landed === 'string' ? landed : null;
}

function voteBy(deed: Deed, person: Person, { edition }: Exception, at: Instant): Vote | null {
  const said = { person, at, edition, words: null, door: null };
  switch (deed.deed) {
    case 'approve':
      return { ...said, value: 'yes' };
    case 'deny':
      return { ...said, value: 'no', words: deed.reason, door: deed.door };
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

/** A no with another reason or another door is new, and so is an approval of answers that have changed. A recusal is the last word. */
function saysNothingNew(before: Vote, vote: Vote): boolean {
  if (before.value === 'recused') return true;
  return (
    before.value === vote.value &&
    before.words === vote.words &&
    before.door === vote.door &&
    before.edition === vote.edition
  );
}
