import { courtesiesIn } from './courtesy.ts';
import type { Mentions } from '../names/mention.ts';
import { HEADS } from '../names/name-words.ts';
import type { Names } from '../names/names.ts';
import type { Token } from './pattern.ts';
import { correct } from './spelling.ts';
import { common, fillers } from './plain-words.ts';
import type { Word } from './words.ts';

/** What each known word is an example of: itself where a pattern names it, and its groups. */
export interface Lexicon {
  readonly symbols: ReadonlyMap<string, number>;
  readonly is: ReadonlyMap<string, readonly number[]>;
  /** Words long enough to be worth a typo, by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** Words that are too short for any other typo than a swap, by their letters. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** What a deadline's name is an example of as well; "feature freeze" is a freeze, but no change to land. */
  readonly inNames: ReadonlySet<number>;
}

const GROUPS_IN_NAMES = [
  'freeze',
  'kind',
  'deadline',
  'exception',
  'exceptions',
  'request',
  'release',
  'entry',
];

/** A sentence as patterns see it: a deadline's name is one token, and still every word of it. */
export type Sentence = readonly Token[];

export function sentencesOf(
  words: readonly Word[],
  mentions: Mentions,
  names: Names,
  lexicon: Lexicon,
): readonly Sentence[] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const courtesies = courtesiesIn(words);
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    if (word.opens && sentence.length > 0) {
      sentences.push(sentence);
      sentence = [];
    }
    if (courtesies.has(at)) {
      at++;
      continue;
    }
    const mention = mentions.named.find(({ from }) => from === at);
    if (mention !== undefined) {
      const is = new Set([lexicon.symbols.get('<deadline>') ?? -1]);
      if (word.quoted) is.add(lexicon.symbols.get('<quoted>') ?? -1);
      for (const said of words.slice(mention.from, mention.to)) {
        for (const word of [said.text, names.nameWord(said.text) ?? '']) {
          for (const symbol of lexicon.is.get(word) ?? [])
            if (lexicon.inNames.has(symbol)) is.add(symbol);
        }
        if (/ffe?s?$/.test(said.text) && said.text.endsWith('e')) {
          for (const symbol of lexicon.is.get('ffe') ?? []) is.add(symbol);
        }
      }
      if (mention.deadlines.some(({ kind }) => kind === 'freeze'))
        is.add(lexicon.symbols.get('<freeze>') ?? -1);
      sentence.push({ is: [...is], filler: false, pause: word.pause });
      at = Math.max(mention.to, at + 1);
      continue;
    }
    const is = [...symbolsOf(word, names, lexicon)];
    if (mentions.kinds.some((kind) => kind.at === at)) is.push(lexicon.symbols.get('<kind>') ?? -1);
    sentence.push({
      is,
      filler: word.kind === 'question mark' || fillers.has(word.text),
      pause: word.pause,
    });
    at++;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** "10.09.2026" is written as versions are. */
const DAY = /^\d{1,2}\.\d{1,2}\.20\d\d$/;

function symbolsOf(word: Word, names: Names, lexicon: Lexicon): readonly number[] {
  const is: number[] = [];
  const slot = (name: string): void => {
    const symbol = lexicon.symbols.get(name);
    if (symbol !== undefined) is.push(symbol);
  };
  if (word.kind === 'question mark') slot('<?>');
  else if (word.quoted)
    slot('<quoted>'); // someone else's words ask nothing of relbot
  else if (word.kind === 'link') slot('<link>');
  else if (word.kind === 'number') slot('<number>');
  else if (word.kind === 'reference') slot('<request>');
  else if (word.kind === 'version' && DAY.test(word.text)) slot('<number>');
  else if (word.kind === 'version') {
    slot('<version>');
    slot(names.ofCycle(word.text) ? '<cycle>' : '<other>');
  } else {
    const known = lexicon.is.get(word.text);
    if (known !== undefined) is.push(...known);
    if (names.ofCycle(word.text)) slot('<cycle>');
    else if (known === undefined && !common.has(word.text) && !fillers.has(word.text)) {
      const meant = names.nameWord(word.text) ?? misspelt(word.text, lexicon);
      const symbols = meant === undefined ? undefined : lexicon.is.get(meant);
      if (symbols !== undefined) is.push(...symbols);
      else if (names.nameWord(word.text) === undefined) slot('<unknown>');
    }
  }
  return is;
}

const SHORTEST_MISSPELT = 5;

function misspelt(word: string, lexicon: Lexicon): string | undefined {
  if (word.length === SHORTEST_MISSPELT - 1) return lexicon.byLetters.get(lettersOf(word));
  if (word.length < SHORTEST_MISSPELT) return undefined;
  return correct(word, lexicon.byLetter.get(word[0] ?? '') ?? []);
}

/** The same for words of the same letters: "lnog", "long". */
function lettersOf(word: string): string {
  return (word[0] ?? '') + Array.from(word.slice(1)).sort().join('');
}

/** Gathers the words of the vocabulary and of the patterns. */
export function lexiconOf(
  symbols: ReadonlyMap<string, number>,
  groups: Readonly<Record<string, readonly string[]>>,
): Lexicon {
  const is = new Map<string, Set<number>>();
  const note = (word: string, symbol: number): void => {
    const known = is.get(word) ?? new Set();
    known.add(symbol);
    is.set(word, known);
  };
  for (const [symbol, number] of symbols) {
    if (symbol.startsWith('@')) {
      const words = groups[symbol.slice(1)];
      if (words === undefined)
        throw new Error(`A pattern asks for ${symbol}, which the vocabulary does not have.`);
      for (const word of words) note(word, number);
    } else if (!symbol.startsWith('<')) note(symbol, number);
  }
  const byLetter = new Map<string, string[]>();
  for (const word of is.keys()) {
    if (word.length < SHORTEST_MISSPELT) continue;
    const list = byLetter.get(word[0] ?? '') ?? [];
    list.push(word);
    byLetter.set(word[0] ?? '', list);
  }
  const short = [...is.keys()].filter((word) => word.length === SHORTEST_MISSPELT - 1);
  const inNames = new Set(
    [...GROUPS_IN_NAMES.map((group) => `@${group}`), ...HEADS, ...(groups.freeze ?? [])].flatMap(
      (symbol) => symbols.get(symbol) ?? [],
    ),
  );
  return {
    symbols,
    is: new Map([...is].map(([word, set]) => [word, [...set]])),
    byLetter,
    byLetters: new Map(short.map((word) => [lettersOf(word), word])),
    inNames,
  };
}
