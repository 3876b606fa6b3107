import type { Form } from './name-forms.ts';
import { singular } from './name-words.ts';
import { VERBS } from '../words/plain-word.ts';
import { isDone } from './stretches.ts';
import { groups } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

/** Without its head a name must be told by two words, by a word of its own, or beside "deadline". */
export function tellsEnough(
  telling: readonly string[],
  forms: readonly Form[],
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  const letters = telling.filter((word) => /^\p{L}/u.test(word));
  // "When can I propose features" does it, and names nothing; "subscribe me to cycle highlights" names them.
  if (letters.length >= 2) {
    return singular(words[from]?.text ?? '') === letters[0] || !isDone(words, from);
  }
  if (letters.length === 0) return words.slice(from, to).length > 1; // "hibiscus-3"
  const [word = ''] = letters;
  if (forms.every((form) => form.headless) && !VERBS.has(word) && !NOUNS.has(word)) return true;
  // A deadline may be called by a verb alone, "Thaw": then it has to stand as a thing.
  if (
    forms.some((form) => form.headless && form.words.size === 1) &&
    THING.has(words[from - 1]?.text ?? '')
  ) {
    return true;
  }
  const around = [words[from - 3], words[from - 2], words[from - 1], words[to]];
  return around.some((near) => near !== undefined && DEADLINE.has(near.text));
}

const NOUNS: ReadonlySet<string> = new Set(
  ['change', 'updates', 'place', 'cycle', 'release'].flatMap((name) => groups[name] ?? []),
);
const THING = new Set(['the', 'is', 'was', 'until', 'before', 'after', 'for', 'of', 'about']);
const DEADLINE = new Set(['deadline', 'deadlines', 'cutoff']);
