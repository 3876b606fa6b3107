import { common } from '../words/plain-words.ts';
import { groups } from '../words/vocabulary.ts';
import { read } from '../words/words.ts';

/** The heads of deadlines' names: alone they name a kind, not a deadline. */
export const HEADS: ReadonlySet<string> = new Set([
  'freeze',
  'milestone',
  'rc',
  'release',
  'beta',
  'alpha',
]);

/** Words of a name that people leave out. */
export const WEAK: ReadonlySet<string> = new Set([
  'target',
  'week',
  'deadline',
  'date',
  'day',
  'cycle',
  'and',
  'of',
  'for',
  'the',
  'on',
  'in',
  'to',
]);

/** A name as the words it is compared by: "Soft StringFreeze" is soft, string, freeze; "RC1" is rc, 1. */
export function nameWords(name: string): readonly string[] {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return read(apart).words.map((word) => singular(word.text));
}

/** A name may be a sentence ("Code freeze is coming"): its "is" is no sign that a question's "is" means this name. */
export const isLeftOut = (word: string): boolean => WEAK.has(word) || common.has(word);

/** "freezes", "libraries" and "frozen" as the names have them: freeze, library, freeze. */
export function singular(word: string): string {
  if (word.length < 4) return word === 'rcs' ? 'rc' : word;
  if (groups['freeze']?.includes(word) === true) return 'freeze';
  if (word === 'released' || word === 'releasing') return 'release';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
