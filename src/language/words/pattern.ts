/**
 * The notation in which relbot's grammar is written. A pattern is a row of elements that have to follow each other
 * within one sentence; words that change nothing ("the", "please") may stand between them.
 *
 *   when            the word itself
 *   when|what       one of them
 *   @land           a word of that group of the vocabulary
 *   <deadline>      a thing that was recognised before: see `SLOTS`
 *   ?@be            may be left out
 *   ..              any words, or none
 *   ^   $           the sentence begins, or ends, here (greetings and "can you tell me" aside)
 *   please|$        the last element: "please", or the end
 *   {is it|are we}  one of these rows
 *
 * Matching runs over the words once, whatever the pattern: each element is a bit, so that no text can make it slow.
 */
export const SLOTS = [
  '<deadline>', // a deadline's name, also one that fits several or none
  '<freeze>', // the same, where it is a freeze
  '<kind>', // a kind of deadline alone: "the freeze", "milestones"
  '<cycle>', // this cycle's name or version
  '<other>', // another cycle's name or version
  '<version>', // any version
  '<request>', // an exception request's number: "#7", "exception 7"
  '<number>',
  '<link>',
  '<quoted>', // within quotes
  '<unknown>', // a word that relbot does not know
  '<?>', // a question mark
] as const;

export interface Token {
  /** The symbols it is an example of. */
  readonly is: readonly number[];
  /** Changes nothing: patterns step over it. */
  readonly filler: boolean;
  /** Comes after a comma or the like, where a new clause may begin. */
  readonly pause: boolean;
}

export interface Pattern {
  readonly source: string;
  /** For each symbol the elements that it satisfies, as bits. */
  readonly accepts: ReadonlyMap<number, number>;
  readonly optional: number;
  readonly gaps: number;
  readonly length: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** For each element that cannot be left out the symbols of which one must occur; the rarest first. */
  readonly needs: readonly (readonly number[])[];
}

const MOST_ELEMENTS = 30;

/** Reads patterns; the symbols they use are numbered in `symbols`, which grows. */
export function compile(source: string, symbols: Map<string, number>): readonly Pattern[] {
  return spread(source)
    .flatMap(ends)
    .map((row) => compileRow(row, symbols));
}

/** "when please|$" as its rows: "when please", "when $". */
function ends(row: string): readonly string[] {
  const start = row.lastIndexOf(' ') + 1;
  const last = row.slice(start).split('|');
  if (last.length === 1 || !last.includes('$')) return [row];
  const words = last.filter((symbol) => symbol !== '$').join('|');
  return [row.slice(0, start) + words, `${row.slice(0, start)}$`];
}

/** "{is it|are we} ok" as its rows: "is it ok", "are we ok". */
function spread(source: string): readonly string[] {
  const open = source.indexOf('{');
  if (open < 0) return [source];
  const close = source.indexOf('}', open);
  if (close < 0) throw new Error(`The pattern "${source}" has a { without its }.`);
  const rows = source.slice(open + 1, close).split('|');
  // Single words need no rows of their own: they are one element.
  const joined = rows.every((row) => !row.includes(' ')) ? [rows.join('|')] : rows;
  return joined.flatMap((row) => spread(source.slice(0, open) + row + source.slice(close + 1)));
}

function compileRow(source: string, symbols: Map<string, number>): Pattern {
  const elements = source.split(' ').filter((element) => element !== '');
  const atStart = elements[0] === '^';
  if (atStart) elements.shift();
  const atEnd = elements.at(-1) === '$';
  if (atEnd) elements.pop();
  if (elements.length === 0 || elements.length > MOST_ELEMENTS) {
    throw new Error(`The pattern "${source}" must have 1 to ${MOST_ELEMENTS} elements.`);
  }
  const accepts = new Map<number, number>();
  let optional = 0;
  let gaps = 0;
  const needs: (readonly number[])[] = [];
  for (const [index, element] of elements.entries()) {
    if (element === '..') {
      gaps |= 1 << index;
      continue;
    }
    const may = element.startsWith('?');
    if (may) optional |= 1 << index;
    const numbers = element
      .slice(may ? 1 : 0)
      .split('|')
      .map((symbol) => numberOf(symbol, symbols));
    for (const number of numbers) accepts.set(number, (accepts.get(number) ?? 0) | (1 << index));
    if (!may) needs.push(numbers);
  }
  needs.sort((a, b) => a.length - b.length);
  const length = elements.length;
  return { source, accepts, optional, gaps, length, atStart, atEnd, needs };
}

/** What no token can be would never fit: a slip of the pen. */
const SYMBOL = /^(?:[@<]?[\p{L}\d+/-]+>?|<\?>)$/u;

function numberOf(symbol: string, symbols: Map<string, number>): number {
  if (!SYMBOL.test(symbol)) throw new Error(`No word is "${symbol}".`);
  const known = symbols.get(symbol);
  if (known !== undefined) return known;
  symbols.set(symbol, symbols.size);
  return symbols.size - 1;
}

/** Whether every word that the pattern needs occurs somewhere: most patterns are dismissed by this alone. */
export function mayMatch(pattern: Pattern, has: Uint8Array): boolean {
  for (const symbols of pattern.needs) {
    let one = false;
    for (const symbol of symbols) {
      if (has[symbol] === 1) {
        one = true;
        break;
      }
    }
    if (!one) return false;
  }
  return true;
}

/** Whether a sentence matches. `begins` tells for each of its words whether a ^ may stand before it. */
export function matches(
  pattern: Pattern,
  sentence: readonly Token[],
  begins: readonly boolean[],
): boolean {
  return matchEnd(pattern, sentence, begins, 'first') >= 0;
}

/** Where the first match, or the one that reads most, ends (the number of words read), or -1. */
export function matchEnd(
  pattern: Pattern,
  sentence: readonly Token[],
  begins: readonly boolean[],
  which: 'first' | 'longest',
): number {
  const done = 1 << pattern.length;
  const first = through(1, pattern);
  let state = 0;
  let longest = -1;
  for (const [at, token] of sentence.entries()) {
    if (!pattern.atStart || begins[at] === true) state |= first;
    if (state === 0) continue;
    let accepted = 0;
    for (const symbol of token.is) accepted |= pattern.accepts.get(symbol) ?? 0;
    let next = (state & accepted) << 1;
    next |= state & pattern.gaps;
    if (token.filler) next |= state;
    state = through(next, pattern);
    if (pattern.atEnd || (state & done) === 0) continue;
    longest = at + 1;
    if (which === 'first') return longest;
  }
  return pattern.atEnd && (state & done) !== 0 ? sentence.length : longest;
}

/** Steps over what may be left out. */
function through(state: number, pattern: Pattern): number {
  const skippable = pattern.optional | pattern.gaps;
  for (let before = 0; before !== state; ) {
    before = state;
    state |= (state & skippable) << 1;
  }
  return state;
}
