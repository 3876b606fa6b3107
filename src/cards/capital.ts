import { plain, type Inline } from './card.ts';

/** Words that stand elsewhere within a sentence, made fit to begin one. */
export function capital([first, ...rest]: readonly Inline[]): Inline[] {
  if (first === undefined) return [];
  return [first.kind === 'plain' ? plain(capitalWords(first.text)) : first, ...rest];
}

export const capitalWords = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
