/** Why an answer tells nobody anything. */
export type SaysNothing = 'empty' | 'no words' | 'no answer' | 'one word';

/**
 * Whether an answer can help somebody to decide (PyTorch and Mozilla both suffer from “critical” and “none”). Short
 * honest sentences pass in any language: what counts is that there are words, and not only the ones that everybody
 * writes to be done with the field. Null: it tells something.
 */
export function whySaysNothing(text: string): SaysNothing | null {
  const words = wordsOf(text.replace(LINKS, ' '));
  if (text.trim() === '') return 'empty';
  if (words.length === 0) return 'no words';
  if (words.every((word) => NO_ANSWERS.has(word))) return 'no answer';
  // Some scripts put no spaces between words, and say in four signs what others say in three words.
  if (words.length < 3 && !(UNSPACED.test(text) && words.join('').length >= 4)) return 'one word';
  return null;
}

function wordsOf(text: string): string[] {
  const parts = new Intl.Segmenter('en', { granularity: 'word' }).segment(text.toLowerCase());
  return [...parts].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}

const LINKS = /https?:\/\/\S+/giu;

const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** However many of them stand together, they are no answer: “no risk at all, none”, “see link above”. */
const NO_ANSWERS: ReadonlySet<string> = new Set(
  [
    'a all an and any applicable as at asap available be below above bug but by change critical',
    'discussed do fix for have high i important impact in is it issue know lgtm link low medium n na',
    'needed nil no none not nothing of ok pr problem request risk risks same see severe tbd test the there this',
    'ticket to todo too unknown urgent very we will with yes na n/a x xx xxx please thanks blocker',
    'kein keine nichts nein ja nada ninguno ninguna no sin aucun aucune rien non oui wichtig',
  ]
    .join(' ')
    .split(' '),
);
