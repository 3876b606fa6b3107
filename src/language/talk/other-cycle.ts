import type { Cycle } from '../../domain/cycle/cycle.ts';
import { cycleNamed } from '../asked/cycle-named.ts';
import { read } from '../words/words.ts';
import type { Before } from './talk.ts';

const BEFORE_NAME = /^(?:(?:and|in|for|of|about|during|from)\s+)?(?:the\s+|our\s+)?/iu;
const NEXT =
  /^(?:next|following)(?: (?:cycle|release|one|version|time))?$|^(?:one|cycle|release) after(?: (?:that|it|this))?(?: one)?$/iu;
const PREVIOUS =
  /^(?:last|previous|prior)(?: (?:cycle|release|one|version|time))?$|^(?:one|cycle|release) before(?: (?:that|it|this))?(?: one)?$/iu;

/** The cycle that is all that a follow-up says; 'next' or 'previous' where there is none beside the talk's. */
export function otherCycle(
  rest: string,
  { talk, known }: Before,
): Cycle | 'next' | 'previous' | null {
  const name = rest.replace(BEFORE_NAME, '');
  const at = known.cycles.findIndex(({ key }) => key === talk.cycle.key);
  if (NEXT.test(name)) return known.cycles[at + 1] ?? 'next';
  if (PREVIOUS.test(name)) return known.cycles[at - 1] ?? 'previous';
  const named = cycleNamed(name, known.cycles);
  return named !== null && isOnlyName(name, named) ? named : null;
}

function isOnlyName(words: string, { name, key, aliases }: Cycle): boolean {
  const ofCycle = new Set(
    [name, key, ...aliases, 'cycle', 'release', 'the', 'one'].flatMap((each) => wordsIn(each)),
  );
  return wordsIn(words).every((word) => ofCycle.has(word));
}

function wordsIn(text: string): string[] {
  return read(text)
    .words.filter(({ kind }) => kind !== 'question mark')
    .map((word) => word.text);
}
