import { leadIns } from '../grammar/lead-ins.ts';
import { compile, matchEnd, matches, mayMatch, SLOTS, type Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** The symbols of all patterns, by number. */
export const symbols = new Map<string, number>(SLOTS.map((slot, number) => [slot, number]));

const names: string[] = [];

/** What a symbol is written as. */
export function nameOf(symbol: number): string {
  if (names.length < symbols.size) names.splice(0, names.length, ...symbols.keys());
  return names[symbol] ?? '';
}

export const compileAll = (sources: readonly string[] = []): readonly Pattern[] =>
  sources.flatMap((source) => compile(source, symbols));

const starts = compileAll(leadIns);

/** A sentence with what all patterns need to know of it, found out once. */
export interface Heard {
  readonly tokens: Sentence;
  /** For each word whether a ^ may stand before it. */
  readonly begins: readonly boolean[];
  /** 1 for each symbol that occurs. */
  readonly has: Uint8Array;
}

export interface Text {
  readonly sentences: readonly Heard[];
  /** 1 for each symbol that occurs in any of them. */
  readonly has: Uint8Array;
}

export function textOf(sentences: readonly Sentence[]): Text {
  const has = symbolsIn(sentences);
  const said = starts.filter((pattern) => mayMatch(pattern, has));
  const heard = sentences.map((tokens) => ({
    tokens,
    begins: beginningsOf(tokens, said),
    has: sentences.length === 1 ? has : symbolsIn([tokens]),
  }));
  return { sentences: heard, has };
}

function symbolsIn(sentences: readonly Sentence[]): Uint8Array {
  const has = new Uint8Array(symbols.size);
  for (const tokens of sentences)
    for (const { is } of tokens) for (const symbol of is) has[symbol] = 1;
  return has;
}

/** One sentence as a text of its own. */
export function alone(sentence: Heard): Text {
  return { sentences: [sentence], has: sentence.has };
}

/** Whether a word of a group of the vocabulary, or a slot, occurs. */
export function speaksOf(symbol: string, text: Text): boolean {
  const number = symbols.get(symbol);
  return number !== undefined && text.has[number] === 1;
}

export interface Fit {
  readonly pattern: Pattern;
  readonly sentence: Heard;
}

export function firstOf(patterns: readonly Pattern[], text: Text): Fit | undefined {
  for (const pattern of patterns) {
    if (!mayMatch(pattern, text.has)) continue;
    for (const sentence of text.sentences) {
      if (!mayMatch(pattern, sentence.has)) continue;
      if (matches(pattern, sentence.tokens, sentence.begins)) return { pattern, sentence };
    }
  }
  return undefined;
}

/** Nobody begins anew more often than this in one sentence. */
const MOST_BEGINNINGS = 16;

/** Where a sentence may be said to begin: at its first word, after a pause, and after what people say first. */
function beginningsOf(tokens: Sentence, said: readonly Pattern[]): readonly boolean[] {
  const found = new Set([0]);
  for (const [at, token] of tokens.entries()) {
    if (token.pause && found.size < MOST_BEGINNINGS / 2) found.add(at);
  }
  // What is found on the way is looked at as well: "sorry, can you tell me".
  for (const from of found) {
    if (found.size >= MOST_BEGINNINGS) break;
    const here = tokens.map((_, at) => at === from);
    for (const pattern of said) {
      const end = matchEnd(pattern, tokens, here, 'longest');
      if (end > from && end < tokens.length) found.add(end);
    }
  }
  return tokens.map((_, at) => found.has(at));
}
