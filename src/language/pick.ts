import type { Intent, Mentioned, Named } from './intent.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** Which of the named deadlines a sentence is about, and which are only named as well. */
export function pick(
  mentions: readonly Mention[],
  words: readonly Word[],
  topic: Intent['topic'],
): Mentioned {
  const wanted = mentions.filter((mention) => {
    // "My FFE" is how people call any request.
    if (topic === 'exception_status' && /^ffes?$/i.test(mention.asked)) return false;
    return !setAside(mention, words);
  });
  if (topic === 'exception_status' && wanted.length === 0) return { found: 'nothing' };
  const considered = wanted.length > 0 ? wanted : mentions;
  // A new deadline's own name fits none, and is no reason not to see the one it is placed by.
  const placed = topic === 'add_deadline' ? considered.filter(({ fits }) => fits === 'one') : [];
  const [first, ...others] = placed.length > 0 ? placed : considered;
  if (first === undefined) return { found: 'nothing' };
  // "What's next, rc1 or string freeze?" leaves it to the calendar which one is meant.
  if (topic === 'next_deadline' && others.length > 0 && words.some(({ text }) => text === 'or')) {
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

const AWAY = new Set([
  'not',
  'except',
  'without',
  'besides',
  'ignore',
  'ignoring',
  'never',
  'than',
  'instead',
]);
const REACH = 5;

/** "… I don't care about feature freeze", "not the soft one": named only to be set aside. */
function setAside(mention: Mention, words: readonly Word[]): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - REACH); at--) {
    if (AWAY.has(words[at]?.text ?? '')) return true;
    if (words[at]?.pause === true || words[at]?.opens === true) return false;
  }
  return false;
}
