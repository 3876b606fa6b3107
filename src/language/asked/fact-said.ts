import { singular } from '../names/name-words.ts';
import { common } from '../words/plain-words.ts';
import { read, type Word } from '../words/words.ts';

/** Something that was taught, as the language needs it: its words. */
interface Known {
  readonly words: string;
}

/** How much of what a question asks about a fact has to speak of. */
const ENOUGH = 0.6;
/** A fact that says nearly as much as the best one may as well be meant. */
const NEARLY = 0.85;
const MOST = 3;

/**
 * The facts that speak of what a text asks about, by the words that carry its meaning; rare ones weigh more. The best
 * one comes first, with those that are nearly as good. Empty where too little is shared: a wrong answer is worse than
 * none.
 *
 * @param enough how much of what the text speaks of a fact has to speak of.
 */
export function factsSaid<F extends Known>(
  text: string,
  facts: readonly F[],
  enough = ENOUGH,
): F[] {
  const asked = tellingWords(text);
  if (asked.length === 0) return [];
  const told = facts.map((fact) => ({ fact, words: new Set(tellingWords(fact.words).map(stem)) }));
  const weightOf = (word: string): number => {
    const known = told.filter(({ words }) => words.has(word)).length;
    return Math.log(1 + (facts.length + 1) / (known + 0.5));
  };
  const stems = [...new Set(asked.map(stem))];
  const whole = stems.reduce((sum, word) => sum + weightOf(word), 0);
  const scored = told
    .map(({ fact, words }) => {
      const shared = stems.filter((word) => words.has(word));
      const score = shared.reduce((sum, word) => sum + weightOf(word), 0) / whole;
      // A question about another version, or another number, is another question.
      const agrees = stems.every((word) => !/\d/.test(word) || words.has(word));
      return { fact, score: agrees ? score : 0 };
    })
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * NEARLY)
    .slice(0, MOST)
    .map(({ fact }) => fact);
}

/** The same question is the same without case, punctuation and politeness. */
export function questionKey(text: string): string {
  const words = read(text).words.filter(({ kind }) => kind !== 'question mark');
  const telling = words.filter(({ text: word }) => !POLITE.has(word));
  return telling.map(({ text: word }) => word).join(' ');
}

const POLITE = new Set(['please', 'thanks', 'hey', 'hi', 'hello', 'relbot']);

/** What people ask about anything, besides the words that no sentence is without. */
const ASKING = new Set(
  'find see many use using used get do go be there use know tell somebody anyone link url info information'.split(
    ' ',
  ),
);

function tellingWords(text: string): string[] {
  return read(text)
    .words.filter(isTelling)
    .map(({ text: word }) => word);
}

function isTelling({ text, kind }: Word): boolean {
  if (kind === 'question mark' || kind === 'link') return false;
  return text.length > 1 && !common.has(text) && !ASKING.has(text);
}

/** "supported", "support" and "supports" are one. */
function stem(word: string): string {
  const one = singular(word);
  return one.length > 5 ? one.replace(/(?:ing|ed|er|e)$/, '') : one;
}
