import type { Cycle } from '../domain/cycle.ts';
import { common } from './plain-words.ts';
import { read } from './words.ts';

/**
 * The first of these cycles that a text names: by its name, its key, one of its aliases, or one of the words of its name
 * that has a digit. Null where it names none. A name that is a plain word of the language names nothing.
 */
export function cycleNamed(text: string, cycles: readonly Cycle[]): Cycle | null {
  const words = wordsIn(text);
  return cycles.find((cycle) => namesOf(cycle).some((name) => says(words, name))) ?? null;
}

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
