import { changeOf } from '../asking/change-link.ts';
import type { Exception } from '../exception.ts';
import type { PersonId } from '../../ids.ts';

/** How a request is spoken of: by its number, by a link, by words of what it wants, or as the speaker's own. */
export interface RequestSought {
  readonly number: number | null;
  readonly link: string | null;
  /** In small letters. */
  readonly words: readonly string[];
  /** Whose requests "my request" are; null where nobody is known to ask. */
  readonly own: PersonId | null;
}

/** Those that fit best, the newest first; none where nothing fits, and never another one than the number says. */
export function findRequests(all: readonly Exception[], sought: RequestSought): Exception[] {
  const newest = all.toSorted((a, b) => b.number - a.number);
  const { number, link, words, own } = sought;
  if (number !== null) return newest.filter((request) => request.number === number);
  if (link !== null) {
    const change = changeOf(link);
    return newest.filter(({ answers }) => changeOf(answers.link) === change);
  }
  const mine = own === null ? newest : newest.filter(({ requester }) => requester.id === own);
  if (words.length > 0) {
    const named = fittingBest(mine, words);
    if (named.length > 0 || own === null) return named;
  }
  return own === null ? [] : mine.slice(0, 1);
}

/** Where more words fit, the others were not meant. */
function fittingBest(requests: readonly Exception[], words: readonly string[]): Exception[] {
  const scored = requests.map((request) => ({ request, score: scoreOf(request, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? []
    : scored.filter(({ score }) => score === best).map(({ request }) => request);
}

function scoreOf({ answers }: Exception, words: readonly string[]): number {
  const said = new Set(
    `${answers.what} ${answers.link}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return words.filter((word) => word.split(/[^\p{L}\p{N}]+/u).every((part) => said.has(part)))
    .length;
}
