import { newestFirst, type RegisterEntry } from '../register/register.ts';

const MOST = 3;

/** What a request is compared by. */
export type Comparable = Pick<RegisterEntry, 'number' | 'freeze' | 'title' | 'link' | 'team'>;

/**
 * Requests that are like this one and were decided, the likest first, three at most. The freeze and the repository
 * alone make none alike, or all of a project's would be: it takes the same change, or words in common.
 */
export function similarDecided(
  request: Comparable,
  entries: readonly RegisterEntry[],
): RegisterEntry[] {
  const words = wordsOf(request.title);
  return newestFirst(entries)
    .filter((entry) => isDecided(entry) && !isSame(entry, request))
    .map((entry) => ({ entry, likeness: likeness(entry, request, words) }))
    .filter(({ likeness: many }) => many > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function isDecided({ outcome }: RegisterEntry): boolean {
  return outcome === 'granted' || outcome === 'refused' || outcome === 'reverted';
}

const isSame = (entry: RegisterEntry, { number }: Comparable): boolean =>
  number !== null && entry.number === number;

/** The same change outweighs all else; a word in common counts more than where it would go. */
function likeness(entry: RegisterEntry, request: Comparable, words: ReadonlySet<string>): number {
  const sameChange = entry.link !== null && addressOf(entry.link) === addressOf(request.link);
  const common = [...wordsOf(entry.title)].filter((word) => words.has(word)).length;
  const sameTeam = entry.team !== null && entry.team === request.team;
  const sameFreeze = entry.freeze.toLowerCase() === request.freeze.toLowerCase();
  const isAlike = sameChange || common >= 2 || (common === 1 && sameTeam);
  if (!isAlike) return 0;
  return (sameChange ? 20 : 0) + 3 * common + (sameTeam ? 2 : 0) + (sameFreeze ? 1 : 0);
}

/** What titles are full of, whatever they are about. */
const COMMON_WORDS = new Set(
  'a add adds added all allow an and as at be by change changes do does feature features fix fixes fixed for from has have if implement in into is it its kep keep let make makes merge move new no not of on only or our out patch remove set should some support that the their them then this to update updates use using via was when which with without'.split(
    ' ',
  ),
);

function wordsOf(title: string): Set<string> {
  const words =
    title
      .toLowerCase()
      .replace(/https?:\S+/g, ' ')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
      .filter((word) => !COMMON_WORDS.has(word) && !/^\d+$/.test(word)),
  );
}

function addressOf(link: string | null): string | null {
  return (
    link
      ?.toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[#?].*$/, '')
      .replace(/\/+$/, '') ?? null
  );
}
