import { oneOf, random } from '../bench/random.ts';

/**
 * The same sentence as somebody else types it: with manners before or behind it, and now and then a slip. The examples
 * themselves are mostly bare, and their manners should not decide what they mean.
 */
export function varied(text: string, seed: number): string {
  const next = random(seed);
  const before = next() < 0.6 ? oneOf(BEFORE, next) : '';
  const behind = next() < 0.6 ? oneOf(BEHIND, next) : '';
  const said = next() < 0.3 ? withSlip(text, next) : text;
  return `${before}${said}${behind}`;
}

const BEFORE = [
  'hi, ',
  'Hi there! ',
  'hello relbot, ',
  'hey team, ',
  'hey folks - ',
  'good morning everyone, ',
  'morning! ',
  'sorry for asking, but ',
  'excuse me, ',
  'quick question: ',
  'just checking, ',
  'by the way, ',
  'ok so ',
  'uhm, ',
  'hallo zusammen, ',
  'salut, ',
  'buenas, ',
  'before I forget: ',
  'one more thing, ',
  "I'm on the phone with a customer, ",
  "I'm writing the newsletter. ",
  'sorry if this was asked before. ',
];

const BEHIND = [
  ' please',
  ', please',
  ' pls',
  ' thanks!',
  ', thanks a lot',
  ' thx',
  '. Thank you!',
  ' - many thanks',
  ' cheers',
  ' merci',
  ' danke dir',
  ' gracias',
  ' :-)',
  ' ;)',
  ' :D',
  ', thank you in advance',
  ' (sorry for the noise)',
  ' - my boss is asking',
  ', I forgot',
];

/** One letter swapped, left out or doubled in a word that can still be guessed. */
function withSlip(text: string, next: () => number): string {
  const words = [...text.matchAll(/(?<![\p{L}\d/.@:#'-])\p{L}{5,}(?![\p{L}\d/.:'-])/gu)];
  const word = words[Math.floor(next() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(next() * (word[0].length - 2));
  const here = text[at] ?? '';
  const slips = [`${text[at + 1] ?? ''}${here}`, '', `${here}${here}`];
  const taken = [2, 1, 1];
  const slip = Math.floor(next() * slips.length);
  return text.slice(0, at) + (slips[slip] ?? '') + text.slice(at + (taken[slip] ?? 1));
}
