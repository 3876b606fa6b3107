/** Pieces that text is not supposed to be made of. */
const PIECES = Array.from('\'"`<>@#.,:;?!-–—()[]{}|\\/\n\t\u0000\u200b\u202e\ufeffé½٣漢🎉').concat(
  '\ud83d',
  '\r\n',
  'https://',
  '....',
  '#99999999999999999999',
);

/** Sentences that were cut, doubled, turned round and filled with strange pieces; the same ones for the same seed. */
export function* strangeTexts(
  texts: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  for (let made = 0; made < count; made++) {
    let text = pick(texts);
    for (let edits = Math.floor(next() * 8); edits >= 0; edits--) {
      const at = Math.floor(next() * (text.length + 1));
      const roll = next();
      if (roll < 0.3) text = text.slice(0, at) + pick(PIECES) + text.slice(at);
      else if (roll < 0.5) text = text.slice(0, at) + text.slice(at + 1);
      else if (roll < 0.7) text = `${text.slice(at)} ${text.slice(0, at)}`;
      else if (roll < 0.9) text = `${text} ${pick(texts)}`;
      else text = text.slice(0, at) + (text[at] ?? 'a').repeat(1 + Math.floor(next() * 300));
    }
    yield text;
  }
}

/** Small and repeatable (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
