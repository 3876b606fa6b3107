/**
 * How far a typo may be from the word that was meant. Short words differ from each other by one letter too often
 * ("soft", "sort"), so they get no leeway, and nobody gets more than two.
 */
function leeway(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The one known word that this one is a typo of: it starts with the same letter and no other known word is as near.
 * Undefined where there is none, or more than one.
 */
export function correct(word: string, known: Iterable<string>): string | undefined {
  const bound = leeway(word.length);
  if (bound === 0) return undefined;
  let best: string | undefined;
  let nearest = bound + 1;
  let tied = false;
  for (const candidate of known) {
    if (candidate.length < 4 || candidate[0] !== word[0]) continue;
    const allowed = Math.min(bound, leeway(candidate.length));
    const far = distance(word, candidate, allowed);
    if (far > allowed || far > nearest || !isSlip(word, candidate)) continue;
    tied = far === nearest;
    nearest = far;
    best = candidate;
  }
  return tied ? undefined : best;
}

const SHORTEST_FIRST = 5;
/** A letter, and the keys that lie beside its own. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  'qwa wqesa ewrds retfd trygf ytuhg uyijh iuokj oiplk pol aqwsz sawedxz dserfcx fdrtgvc gftyhbv hgyujnb jhuikmn kjiolm lkop zasx xzsdc cxdfv vcfgb bvghn nbhjm mnjk'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
);

/** The one known word of which this one has a slip in its first letter alone: "efature", "reature", "eature". */
export function correctFirst(word: string, known: Iterable<string>): string | undefined {
  if (REAL_WORDS.has(word)) return undefined;
  let found: string | undefined;
  for (const candidate of known) {
    if (candidate.length < SHORTEST_FIRST || !slipsFirst(word, candidate)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

function slipsFirst(word: string, meant: string): boolean {
  const [first = '', second = ''] = meant;
  const beside = (NEIGHBOURS.get(first) ?? '').includes(word[0] ?? ' ');
  switch (word.length - meant.length) {
    case -1:
      return word[0] === second && meant.endsWith(word);
    case 0: {
      const swapped = word[0] === second && word[1] === first && word.endsWith(meant.slice(2));
      return swapped || (beside && word[1] === second && word.endsWith(meant.slice(1)));
    }
    case 1:
      return beside && word[1] === first && word.endsWith(meant);
    default:
      return false;
  }
}

/** Words that look like a slip in another and are none: nobody who writes "spring" means "string". */
const REAL_WORDS = new Set(
  'spring strong sting swing strung future nature texture creature breeze freezer frieze relapse relate retirement recruitment finale fiscal contest latest context'.split(
    ' ',
  ),
);

/**
 * Of four letters another word is only one letter away ("core" and "code", "text" and "test"): there a slip is two
 * letters swapped, or one written twice.
 */
function isSlip(word: string, meant: string): boolean {
  if (REAL_WORDS.has(word)) return false;
  if (meant.length > 4) return true;
  if (word.length === meant.length) return swapsOf([meant]).has(word);
  return word.replace(/(.)\1/u, '$1') === meant;
}

/** All ways to write these words with two neighbours swapped: "teh" of "the". */
export function swapsOf(words: Iterable<string>): ReadonlySet<string> {
  const swaps = new Set<string>();
  for (const word of words) {
    for (let at = 1; at < word.length; at++) {
      swaps.add(
        word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1),
      );
    }
  }
  return swaps;
}

/** Edits between two words, where swapping neighbours is one edit; anything above `bound` is `bound + 1`. */
export function distance(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  if (bound === 1) return isOneEdit(a, b) ? 1 : 2;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > bound) return bound + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, bound + 1);
}

/** The same for a single edit, without a table: most comparisons are of this kind. */
function isOneEdit(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (a.length === b.length) {
    if (restA.slice(1) === restB.slice(1)) return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  }
  return a.length < b.length ? restA === restB.slice(1) : restA.slice(1) === restB;
}
