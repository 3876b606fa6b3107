/**
 * How wide words are, so that they can be laid out where nothing can measure them. Thousandths of the letter height, of
 * Noto Sans, which the pictures are painted with; a browser may take another font, so a little is added.
 */
export type Weight = 'regular' | 'bold';

/** From the space to the tilde: the font's own advances. */
const ASCII: Record<Weight, readonly number[]> = {
  // biome-ignore format: a table
  regular: [260,269,408,646,572,831,732,225,300,300,551,572,268,322,268,372,572,572,572,572,572,572,572,572,572,572,268,268,572,572,572,434,899,639,650,632,730,556,519,728,741,339,273,619,524,907,760,781,605,781,622,549,556,731,600,930,586,566,572,329,372,329,572,444,281,561,615,480,615,564,344,615,618,258,258,534,258,935,618,605,615,615,413,479,361,618,508,786,529,510,470,380,551,380,572],
  // biome-ignore format: a table
  bold: [260,277,452,646,572,875,743,250,324,324,546,572,279,320,276,399,572,572,572,572,572,572,572,572,572,572,276,279,572,572,572,461,898,672,659,638,732,558,538,726,756,370,309,647,546,929,793,787,615,787,643,550,569,747,631,953,638,603,576,330,399,330,572,423,333,585,626,502,626,585,371,626,638,283,283,588,283,960,638,617,626,626,434,493,406,638,547,830,560,548,484,389,551,389,572],
};
const FIRST = 32;
/** The few others that relbot itself writes. */
const OWN: Record<Weight, Readonly<Record<string, number>>> = {
  regular: { '·': 268, '…': 791, '–': 500, '’': 175, '×': 572 },
  bold: { '·': 276, '…': 831, '–': 500, '’': 201, '×': 572 },
};
/** Letters with signs, Greek and Cyrillic: all but a few of the widest are narrower. */
const OTHER_LETTER = 800;
const WIDEST_LETTER = 1480;
/** What other writings take: a full square, with a little air. */
const SQUARE = 1100;
const SLACK = 1.03;
const NO_WIDTH = /^(?:\u200d|\ufe0e|\ufe0f|\p{Script=Inherited})/u;

export function widthOf(text: string, size: number, weight: Weight): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + advance(letter, weight), 0);
  return (thousandths / 1000) * size * SLACK;
}

/** How wide the font writes it; null where that is only guessed. */
export function exactWidthOf(text: string, size: number, weight: Weight): number | null {
  const advances = Array.from(text).map((letter) => exactAdvance(letter, weight));
  const known = advances.filter((one) => one !== null);
  if (known.length < advances.length) return null;
  return (known.reduce((sum, one) => sum + one, 0) / 1000) * size;
}

const exactAdvance = (letter: string, weight: Weight): number | null =>
  ASCII[weight][(letter.codePointAt(0) ?? 0) - FIRST] ?? OWN[weight][letter] ?? null;

function advance(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = exactAdvance(letter, weight);
  if (known !== null) return known;
  // Joiners, and signs that stand over the letter before them.
  if (NO_WIDTH.test(letter)) return 0;
  if (code >= 0x530) return SQUARE;
  return WIDE.test(letter) ? WIDEST_LETTER : OTHER_LETTER;
}

/** Those of Latin, Greek and Cyrillic that are wider than `OTHER_LETTER`, by their names in the font's own tables. */
const WIDE =
  /[©®½¾ÆæŒœŴŵƊ-ƕƜƠ-ƯǄ-ǌǢǣǱ-ǳǶǼǽȡȸȹɚɯ-ɱɶɷʍ-ʨʩͶΉ-ΏΜΦΨψώωϓϖϺЉЊЖМФШЩЫЮжмшщыюљњѠ-ѿҊҖ-ҧҴҼ-ҿӁӂӉӍӎӔӕӜӝӸӹԀ-ԯ]/u;

/** What of a text fits into a width, ending in "…" where it was cut; whole letters with what is joined to them. */
export function fitted(text: string, width: number, size: number, weight: Weight): string {
  if (widthOf(text, size, weight) <= width) return text;
  const letters = [...SEGMENTER.segment(text)].map(({ segment }) => segment);
  let kept = letters.length;
  const cut = () => `${letters.slice(0, kept).join('').trimEnd()}…`;
  while (kept > 0 && widthOf(cut(), size, weight) > width) kept -= 1;
  return cut();
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
