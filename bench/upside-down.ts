import { oneOf, random } from './random.ts';

/** One way to say the same thing differently. */
interface Turn {
  readonly name: string;
  readonly turn: (text: string, next: () => number) => string;
}

/** The same questions as other people would type them; the same ones for the same seed. */
export const turns: readonly Turn[] = [
  { name: 'a typo', turn: (text, next) => withTypos(text, 1, next) },
  { name: 'two typos', turn: (text, next) => withTypos(text, 2, next) },
  { name: 'capitals', turn: (text) => text.replace(/(?<!\S)(?!https?:)\S+/g, upper) },
  { name: 'Every Word', turn: (text) => text.replace(/(?<![\p{L}\d'/.:-])\p{Ll}/gu, upper) },
  { name: 'no marks', turn: (text) => text.replace(/[?!,;'’]|[.:](?=\s|$)/g, '') },
  { name: 'clauses turned', turn: clausesTurned },
  { name: 'politeness', turn: polite },
  { name: 'a word of another language', turn: foreign },
  {
    name: 'all of it',
    turn: (text, next) => withTypos(polite(foreign(text, next), next), 1, next),
  },
];

export function turned(texts: readonly string[], { turn }: Turn, seed = 11): readonly string[] {
  const next = random(seed);
  return texts.map((text) => turn(text, next));
}

const upper = (text: string): string => text.toUpperCase();

/** Long enough that the word can still be guessed. */
const WORTH_A_TYPO = /(?<![\p{L}\d/.@:#'-])\p{L}{5,}(?![\p{L}\d/.:'-])/gu;

function withTypos(text: string, count: number, next: () => number): string {
  const words = [...text.matchAll(WORTH_A_TYPO)];
  const chosen = new Set(
    Array.from({ length: count }, () => words[Math.floor(next() * words.length)]),
  );
  let typed = text;
  for (const word of [...chosen].sort((a, b) => (b?.index ?? 0) - (a?.index ?? 0))) {
    if (word === undefined) continue;
    const [before, after] = [typed.slice(0, word.index), typed.slice(word.index + word[0].length)];
    typed = before + mistyped(word[0], next) + after;
  }
  return typed;
}

function mistyped(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const roll = next();
  const here = word[at] ?? '';
  if (roll < 0.4) return word.slice(0, at) + (word[at + 1] ?? '') + here + word.slice(at + 2);
  if (roll < 0.7) return word.slice(0, at) + word.slice(at + 1);
  if (roll < 0.9) return word.slice(0, at) + here + word.slice(at);
  return word.slice(0, at) + oneOf(Array.from('aeiourtsn'), next) + word.slice(at + 1);
}

/** "a, b" as "b, a"; a sentence of one clause gets one that says nothing, before or behind it. */
function clausesTurned(text: string, next: () => number): string {
  const comma = /,\s+/.exec(text);
  if (comma !== null) {
    const end = /[?!.]*$/.exec(text)?.[0] ?? '';
    const whole = text.slice(0, text.length - end.length);
    return `${whole.slice(comma.index + comma[0].length)}, ${whole.slice(0, comma.index)}${end}`;
  }
  return next() < 0.5
    ? `${oneOf(["i'm preparing my slides", 'we have a call in five minutes', 'quick one'], next)}: ${text}`
    : `${text} ${oneOf(['- my manager keeps asking', '(for the newsletter)', ', i lost track'], next)}`;
}

function polite(text: string, next: () => number): string {
  const before = ['hi all, ', 'hello! ', 'good morning relbot, ', 'hey, sorry to bother you, ', ''];
  const after = [', thanks', ' please', ' - thank you so much!', ', thx in advance', ' :)'];
  return `${oneOf(before, next)}${text}${oneOf(after, next)}`;
}

const FOREIGN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bwhen\b/i, ['wann', 'cuando', 'quand']],
  [/\bplease\b/i, ['bitte', 'por favor', "s'il vous plait"]],
  [/\bthanks\b/i, ['danke', 'merci', 'gracias']],
  [/\b(?:hi|hello|hey)\b/i, ['hallo', 'bonjour', 'hola']],
  [/\bdays\b/i, ['tage', 'jours', 'dias']],
  [/\bnext\b/i, ['nächste', 'prochain', 'próximo']],
  [/\btoday\b/i, ['heute', "aujourd'hui", 'hoy']],
  [/\band\b/i, ['und', 'et', 'y']],
];

/** With one word in another language, or such a word before or behind it. */
function foreign(text: string, next: () => number): string {
  const known = FOREIGN.find(([word]) => word.test(text));
  if (known !== undefined) return text.replace(known[0], oneOf(known[1], next));
  return next() < 0.5
    ? `${oneOf(['hallo', 'bonjour', 'hola'], next)}, ${text}`
    : `${text} ${oneOf(['danke', 'merci', 'bitte', 'por favor'], next)}`;
}
