import type { Intent, Mentioned, Named } from '../intent.ts';
import type { Mention } from './mention.ts';
import type { Word } from '../words/words.ts';

/** Which of the named deadlines a sentence is about, and which are only named as well. */
export function pick(
  mentions: readonly Mention[],
  words: readonly Word[],
  topic: Intent['topic'],
): Mentioned {
  if (NAMES_NONE.has(topic)) return { found: 'nothing' };
  const away = topic === 'unsubscribe' || words.some(({ text }) => text === 'but') ? KEPT : AWAY;
  const wanted = mentions.filter((mention) => {
    // "My FFE" is how people call any request.
    if (OF_ANY_REQUEST.has(topic) && /^ffes?$/i.test(mention.asked)) return false;
    return !setAside(mention, words, away);
  });
  if (OF_ANY_REQUEST.has(topic) && wanted.length === 0) return { found: 'nothing' };
  const considered = wanted.length > 0 ? wanted : mentions;
  const [first, ...others] = topic === 'add_deadline' ? placing(considered, words) : considered;
  if (first === undefined) return { found: 'nothing' };
  // "What's next, rc1 or string freeze?" leaves it to the calendar which one is meant.
  if (topic === 'next_deadline' && others.length > 0) {
    const among = considered.flatMap(({ deadlines }) => deadlines);
    return { found: 'several', among, asked: considered.map(({ asked }) => asked).join(' or ') };
  }
  const [deadline] = first.deadlines;
  if (first.fits === 'none') return { found: 'none', asked: first.asked, nearest: first.deadlines };
  if (first.fits === 'several' || deadline === undefined) {
    return { found: 'several', among: first.deadlines, asked: first.asked };
  }
  const also = new Set<Named>();
  for (const other of others)
    if (other.fits === 'one') for (const one of other.deadlines) also.add(one);
  also.delete(deadline);
  return { found: 'one', deadline, also: [...also] };
}

/** Talk that is about no deadline of this cycle whatever it names. */
const NAMES_NONE: ReadonlySet<Intent['topic']> = new Set([
  'smalltalk',
  'create_cycle',
  'current_stage',
]);
/** Topics in which an FFE is any request: "any news on my FFE", "what does FFE mean". */
const OF_ANY_REQUEST: ReadonlySet<Intent['topic']> = new Set([
  'exception_status',
  'explain_term',
  'help',
]);

/**
 * What a new deadline is placed by, "two weeks before rc1": its own name, which may fit none or look like another's, is
 * not meant.
 */
function placing(mentions: readonly Mention[], words: readonly Word[]): readonly Mention[] {
  const near = (mention: Mention, set: ReadonlySet<string>): boolean =>
    words.slice(Math.max(0, mention.from - 2), mention.from).some(({ text }) => set.has(text));
  const known = mentions.filter(({ fits }) => fits === 'one');
  const placed = known.filter((mention) => near(mention, PLACING));
  if (placed.length > 0) return placed;
  const said = mentions.filter((mention) => !near(mention, NAMING) && !isSubject(mention, words));
  // "Add a beta, rc1 and rc2" is a list of new ones.
  return said.length > 1 && said.length > known.length ? [] : said;
}

/** "A deadline for translations" is a new one. */
function isSubject({ from }: Mention, words: readonly Word[]): boolean {
  return words[from - 1]?.text === 'for' && DEADLINE.has(words[from - 2]?.text ?? '');
}

const DEADLINE = new Set(['deadline', 'cutoff', 'date']);
const PLACING = new Set([
  'before',
  'after',
  'as',
  'from',
  'with',
  'behind',
  'ahead',
  'past',
  'between',
]);
const NAMING = new Set(['call', 'called', 'named', 'titled', 'name']);

const AWAY = new Set([
  'not',
  'except',
  'without',
  'besides',
  'ignore',
  'forget',
  'skip',
  'ignoring',
  'never',
  'than',
  'instead',
]);
/** What is still wanted when the rest is not. */
const KEPT: ReadonlySet<string> = new Set([...AWAY, 'keep', 'keeping']);
const REACH = 5;

/** "… I don't care about feature freeze", "not the soft one": named only to be set aside. */
function setAside(mention: Mention, words: readonly Word[], away: ReadonlySet<string>): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - REACH); at--) {
    // "Not the string freeze, feature freeze": the second is wanted.
    if (words[at + 1]?.pause === true || words[at + 1]?.opens === true) return false;
    const said = words[at]?.text ?? '';
    if (said === 'but') return false;
    if (away.has(said)) return true;
  }
  return false;
}
