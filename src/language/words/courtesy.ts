import { groups } from './vocabulary.ts';
import type { Word } from './words.ts';

const GREET = new Set(groups.greet);
const DAYTIME = new Set(['morning', 'afternoon', 'evening', 'day']);
const GREETED = new Set(
  'all everyone everybody there team folks people guys you both relbot bot again good'.split(' '),
);
const THANK = new Set(groups.thank);
const THANKED = new Set(
  'you u beaucoup schon so very much a lot in advance again all everyone guys team tons bunch million mate'.split(
    ' ',
  ),
);

/**
 * Which words only greet or thank. A text that says something besides is read without them; one that says nothing
 * else keeps them.
 */
export function courtesiesIn(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const end = greetingEnd(words, at) ?? thanksEnd(words, at);
    if (end === undefined) continue;
    for (; at < end; at++) found.add(at);
    at--;
  }
  const spoken = words.filter(({ kind }, at) => kind !== 'question mark' && !found.has(at));
  return spoken.length === 0 ? new Set() : found;
}

/** "hi all", "good morning relbot", where a sentence begins. */
function greetingEnd(words: readonly Word[], start: number): number | undefined {
  const word = words[start];
  if (word?.opens !== true && !(start > 0 && word?.pause === true)) return undefined;
  const good = word.text === 'good' && DAYTIME.has(words[start + 1]?.text ?? '');
  if (!good && !GREET.has(word.text)) return undefined;
  return followed(words, start + (good ? 2 : 1), GREETED);
}

/** "thank you so much", "thx in advance"; who thanks for something speaks of it. */
function thanksEnd(words: readonly Word[], start: number): number | undefined {
  if (!THANK.has(words[start]?.text ?? '')) return undefined;
  const end = followed(words, start + 1, THANKED);
  const next = words[end];
  return next?.text === 'for' && !next.opens ? undefined : end;
}

function followed(words: readonly Word[], start: number, by: ReadonlySet<string>): number {
  let at = start;
  while (at < words.length && words[at]?.opens !== true && by.has(words[at]?.text ?? '')) {
    if (words[at]?.pause === true) break;
    at++;
  }
  return at;
}
