import { oneOf, random } from './random.ts';

/** Pieces that text is not supposed to be made of. */
const PIECES = Array.from('\'"`<>@#.,:;?!-–—()[]{}|\\/\n\t\u0000\u200b\u202e\ufeffé½٣漢🎉').concat(
  '\ud83d',
  '\r\n',
  'https://',
  '....',
  '#99999999999999999999',
);

/** One text in so many is no sentence at all. */
const NOISE = 0.1;

/**
 * Sentences that were cut, doubled, turned round and filled with strange pieces, and now and then mere noise; the same
 * ones for the same seed.
 */
export function* strangeTexts(
  texts: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const next = random(seed);
  for (let made = 0; made < count; made++) {
    if (next() < NOISE) {
      yield noise(next);
      continue;
    }
    let text = oneOf(texts, next);
    for (let edits = Math.floor(next() * 8); edits >= 0; edits--) {
      const at = Math.floor(next() * (text.length + 1));
      const roll = next();
      if (roll < 0.3) text = text.slice(0, at) + oneOf(PIECES, next) + text.slice(at);
      else if (roll < 0.5) text = text.slice(0, at) + text.slice(at + 1);
      else if (roll < 0.7) text = `${text.slice(at)} ${text.slice(0, at)}`;
      else if (roll < 0.9) text = `${text} ${oneOf(texts, next)}`;
      else text = text.slice(0, at) + (text[at] ?? 'a').repeat(1 + Math.floor(next() * 300));
    }
    yield text;
  }
}

function noise(next: () => number): string {
  let text = '';
  for (let length = Math.floor(next() * 120); length > 0; length--) {
    text +=
      next() < 0.2 ? oneOf(PIECES, next) : String.fromCharCode(32 + Math.floor(next() * 0x160));
  }
  return text;
}
