import { distance } from '../../language/words/spelling.ts';

/** " (did you mean …?)" with the known word that the written one is probably a typo of, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const [best] = known
    .map((word) => ({ word, far: distance(written.toLowerCase(), word.toLowerCase(), 5) }))
    .sort((a, b) => a.far - b.far);
  if (best === undefined || best.far > Math.max(1, Math.floor(best.word.length / 3))) return '';
  return ` (did you mean “${best.word}”?)`;
}
