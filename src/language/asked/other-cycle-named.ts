import type { Cycle } from '../../domain/cycle/cycle.ts';
import { cycleNamed } from './cycle-named.ts';
import { countOf } from '../dates/date-words.ts';
import { common } from '../words/plain-words.ts';
import { read } from '../words/words.ts';

/** Where the name of another cycle stands: "in Flamingo", "when was Flamingo released". */
const NAMED = [
  /\b(?:in|for|of|during|from)\s+(?:the\s+)?(?<name>[\p{L}\d.+-]+)(?:\s+(?:cycle|release|series))?[\s.?!]*$/iu,
  /\bwhen\s+(?:was|did)\s+(?:the\s+)?(?<name>[\p{L}\d.+-]+)\s+(?:released?|shipped|ship|out|come|published)\b/iu,
];

/**
 * What a text calls a cycle that none of these is. `isName` tells the words of their deadlines, which name no cycle.
 */
export function unknownCycleIn(
  text: string,
  cycles: readonly Cycle[],
  isName: (word: string) => boolean,
): string | null {
  if (cycleNamed(text, cycles) !== null) return null;
  const version = read(text).words.find(({ kind }) => kind === 'version');
  if (version !== undefined) return version.written;
  for (const form of NAMED) {
    const name = form.exec(text)?.groups?.['name'];
    if (name === undefined) continue;
    const words = read(name).words.map(({ text: word }) => word);
    if (words.some((word) => !common.has(word) && !PLAIN.has(word) && !isName(word))) return name;
  }
  return null;
}

const PLAIN = new Set(
  'cycle cycles release releases version versions series time times schedule dates year'.split(' '),
);

/** Whether a text speaks of a time before this cycle at all. */
export const saysBefore = (text: string): boolean =>
  /\b(?:last|previous(?:ly)?|prior|past|before|earlier|old|former(?:ly)?|ago|back|usually|history)\b/i.test(
    text.slice(0, 1000),
  );

const BACK =
  /\b(?<count>\d{1,2}|two|three|four|five|six)\s+(?:releases?|cycles?|versions?)\s+(?:ago|back|before)\b/i;

/** How many cycles back a text looks: "two releases ago" is 2. */
export function cyclesBack(text: string): number {
  const count = BACK.exec(text)?.groups?.['count'];
  return count === undefined ? 1 : countOf(count);
}
