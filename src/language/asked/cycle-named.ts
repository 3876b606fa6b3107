import type { Cycle } from '../../domain/cycle/cycle.ts';
import { common } from '../words/plain-words.ts';
import { read } from '../words/words.ts';

/**
 * The first of these cycles that a text names: by its name, its key, one of its aliases, or one of the words of its name
 * that has a digit. Null where it names none. A name that is a plain word of the language names nothing.
 */
export function cycleNamed(text: string, cycles: readonly Cycle[]): Cycle | null {
  const words = wordsIn(text);
  return cycles.find((cycle) => namesOf(cycle).some((name) => says(words, name))) ?? null;
}

/**
 * Whether a text means the cycle after the current one, or the one before it. "The next release" is the current one's:
 * only a cycle that is called next comes after it.
 */
export function cycleBeside(text: string): 'next' | 'previous' | null {
  if (NEXT.test(text)) return 'next';
  return PREVIOUS.test(text) ? 'previous' : null;
}

const NEXT = /\b(?:in|for|of|from|during|about) (?:the )?next (?:cycle|one)\b|\bnext cycle['’]s\b/i;
const PREVIOUS =
  /\b(?:in|for|of|from|during|about) (?:the |our )?(?:last|previous) (?:cycle|release|version|one|time)\b|\b(?:last|previous) (?:cycle|release)['’]s\b|\b(?:when|how) (?:was|were|did) .*\b(?:last|previous) (?:cycle|release|time)\b/i;

function namesOf({ name, key, aliases }: Cycle): (readonly string[])[] {
  const versions = name.split(/\s+/).filter((word) => /\d/.test(word));
  return [name, key, ...aliases, ...versions]
    .map(wordsIn)
    .filter((words) => words.length > 0 && !words.every((word) => isPlain(word)));
}

const isPlain = (word: string): boolean =>
  word.length < 3 || /^\d+$/.test(word) || common.has(word);

function says(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => name.every((word, index) => words[start + index] === word));
}

function wordsIn(text: string): string[] {
  return read(text).words.map((word) => word.text);
}
