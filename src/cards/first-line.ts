import type { Card } from './card.ts';
import { line } from './cut.ts';
import { plainText } from './plain-text.ts';

/** How a card begins, for a list of cards. */
export function firstLine(card: Card, max: number): string {
  return line(card.title ?? plainText(card).split('\n')[0] ?? card.summary, max);
}
