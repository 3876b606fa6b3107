import { plain, strong, text, type Block, type Card, type Tone } from './card.ts';

/** A card of a few sentences: the first answers, the others say what it means and what to do next. */
export function sentences(first: string, then: readonly string[] = [], more: Extra = {}): Card {
  return {
    tone: more.tone ?? 'neutral',
    summary: [first, ...then].join(' '),
    blocks: [
      text(strong(first)),
      ...then.map((sentence) => text(plain(sentence))),
      ...(more.blocks ?? []),
    ],
  };
}

interface Extra {
  readonly tone?: Tone;
  readonly blocks?: readonly Block[];
}
