import type { Inline } from './card.ts';

/** What a reader sees of a piece of text, without anything that only a platform could show. */
export function inlineWords(inline: Inline): string {
  switch (inline.kind) {
    case 'plain':
    case 'strong':
    case 'code':
      return inline.text;
    case 'link':
      return inline.label;
    case 'user':
      return inline.name;
    case 'channel':
      return `#${inline.name.replace(/^#/, '')}`;
    case 'time':
      return inline.words;
  }
}
