import type { Exception, ExceptionState, Grant } from '../exception.ts';
import type { Instant } from '../../time/time.ts';
import type { Dossier } from './dossier.ts';

/** What stands in place of words that were said while a request was restricted, once everybody may read it. */
export const WITHHELD = '(said while the request was restricted)';

/**
 * A request as everybody may read it once it is not restricted any more: what it asks for, who decided what and when. What
 * people said in the confidence that only few read it stays out.
 */
export function withoutConfidences(dossier: Dossier, since: Instant): Dossier {
  const { exception, votes } = dossier;
  return {
    ...dossier,
    exception: { ...exception, isRestricted: false, standing: openStanding(exception, since) },
    votes: votes.map((vote) =>
      vote.words !== null && vote.at >= since ? { ...vote, words: WITHHELD } : vote,
    ),
  };
}

/** How many reasons and questions stay out. */
export function confidencesOf({ exception, votes }: Dossier, since: Instant): number {
  const reasons = votes.filter(({ words, at }) => words !== null && at >= since);
  const said = new Set(reasons.map(({ words }) => words));
  const own = wordsOf(exception.standing).filter(
    ({ words, at }) => at >= since && words !== null && !said.has(words),
  );
  return reasons.length + own.length;
}

interface Words {
  readonly words: string | null;
  readonly at: Instant;
}

function wordsOf(standing: ExceptionState): Words[] {
  switch (standing.state) {
    case 'open':
    case 'withdrawn':
      return [];
    case 'more-info':
      return [{ words: standing.question, at: standing.at }];
    case 'denied':
      return [{ words: standing.reason, at: standing.at }];
    case 'approved':
      return [ofGrant(standing)];
    case 'expired':
      return standing.grant === null ? [] : [ofGrant(standing.grant)];
    case 'landed':
      return [ofGrant(standing.grant)];
    case 'reverted':
      return [{ words: standing.reason, at: standing.at }, ofGrant(standing.grant)];
  }
}

const ofGrant = ({ override, at }: Grant): Words => ({ words: override, at });

function openStanding({ standing }: Exception, since: Instant): ExceptionState {
  const said = (words: string, at: Instant) => (at >= since ? WITHHELD : words);
  const grant = (one: Grant): Grant => ({
    ...one,
    override: one.override === null ? null : said(one.override, one.at),
  });
  switch (standing.state) {
    case 'open':
    case 'withdrawn':
      return standing;
    case 'more-info':
      return { ...standing, question: said(standing.question, standing.at) };
    case 'denied':
      return { ...standing, reason: said(standing.reason, standing.at) };
    case 'approved':
      return { ...standing, ...grant(standing) };
    case 'expired':
      return { ...standing, grant: standing.grant === null ? null : grant(standing.grant) };
    case 'landed':
      return { ...standing, grant: grant(standing.grant) };
    case 'reverted':
      return {
        ...standing,
        reason: said(standing.reason, standing.at),
        grant: grant(standing.grant),
      };
  }
}
