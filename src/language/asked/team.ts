import { read } from '../words/words.ts';

/** Words before or after which a name is a team's: "in Oslo", "the Oslo team". */
const BEFORE = new Set(['in', 'into', 'for', 'from', 'by', 'can', 'may']);
const AFTER = new Set(['team', 'project', 'land', 'merge']);

/**
 * The first of the teams that a text names as one; null where it names none. The owner of a freeze that is meant needs
 * only to be named at all ("during Oslo feature freeze"), since a freeze may be meant without being named.
 */
export function teamNamed(
  text: string,
  teams: readonly string[],
  owner: string | null,
): string | null {
  const words = wordsIn(text);
  return teams.find((team) => isNamed(wordsIn(team), words, team === owner)) ?? null;
}

function isNamed(name: readonly string[], words: readonly string[], anywhere: boolean): boolean {
  if (name.length === 0) return false;
  return words.some((_, start) => {
    if (name.some((word, index) => words[start + index] !== word)) return false;
    const before = words[start - 1] === 'the' ? words[start - 2] : words[start - 1];
    const after = words[start + name.length];
    return anywhere || BEFORE.has(before ?? '') || AFTER.has(after ?? '');
  });
}

function wordsIn(text: string): string[] {
  return read(text).words.map((word) => word.text);
}
