import { HEADS } from './name-words.ts';
import type { Names } from './names.ts';
import { lastOf, NUMBERED, numberOf } from './numbered.ts';
import { isPlain } from '../words/plain-word.ts';
import { groups } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

/** A word, or two that belong together, as a piece of a deadline's name. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** What it is in the names' own spelling; as it was said where no name has it. */
  readonly words: readonly string[];
  readonly known: boolean;
  /** Set where it is a name's initials, which stand for all its words. */
  readonly initials?: string;
}

/** For each word the part that begins with it; undefined where none does. */
export function partsOf(words: readonly Word[], names: Names): readonly (Part | undefined)[] {
  const parts: (Part | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const part = partAt(words, at, names);
    parts.push(part);
    if (part !== undefined) {
      for (let skip = part.to - part.from; skip > 1; skip--, at++) parts.push(undefined);
    }
  }
  return parts;
}

function partAt(words: readonly Word[], at: number, names: Names): Part | undefined {
  const word = words[at];
  if (
    word === undefined ||
    word.kind === 'link' ||
    (word.kind === 'reference' && !NUMBERED.has(names.nameWord(words[at - 1]?.text ?? '') ?? '')) ||
    word.kind === 'question mark'
  )
    return undefined;
  const next = words[at + 1];
  if (word.kind === 'version') return versionAt(words, at, names);
  if (word.kind === 'number' || word.kind === 'reference') {
    // "3rd milestone"
    const head = /\p{L}/u.test(word.written) ? names.nameWord(next?.text ?? '') : undefined;
    return head !== undefined && NUMBERED.has(head)
      ? row(at, at + 2, head, numberOf(Number(word.text), head, names.rows))
      : { from: at, to: at + 1, words: [word.text], known: true };
  }
  const numbered = next?.kind === 'number' && !next.opens ? word.text + next.text : undefined;
  if (numbered !== undefined && names.initials.has(numbered) && !HEADS.has(word.text)) {
    return initialsPart(at, at + 2, numbered);
  }
  // "m7" where there is no seventh: still the number of a milestone.
  const short = numbered === undefined ? undefined : SHORT_HEADS.get(word.text);
  if (short !== undefined) return row(at, at + 2, short, next?.text ?? '');
  if (ORDINALS[word.text] !== undefined) return ordinalAt(words, at, names);
  if (LAST.has(word.text)) {
    const last = ordinalAt(words, at, names);
    if (last !== undefined) return last;
  }
  const plainInitials = initialsIn(word.text, names);
  if (plainInitials !== undefined) return initialsPart(at, at + 1, plainInitials);
  const name = names.nameWord(word.text);
  const number = words[at + 2];
  // "Milestone number 3", "milestone no. 3"
  if (
    name !== undefined &&
    NUMBERED.has(name) &&
    NUMBER.has(next?.text ?? '') &&
    number?.kind === 'number'
  )
    return row(at, at + 3, name, number.text);
  if (name !== undefined) return { from: at, to: at + 1, words: [name], known: true };
  const compound = names.compound(word.text);
  if (compound !== undefined) return { from: at, to: at + 1, words: compound, known: true };
  if (isPlain(word.text)) return undefined;
  return { from: at, to: at + 1, words: [word.text], known: false };
}

/** "2026.2", and "1.36.0" in "v1.36.0-rc.0"; another version keeps "1.37.0-rc.1" from being this cycle's. */
function versionAt(words: readonly Word[], at: number, names: Names): Part | undefined {
  const said = words[at]?.text ?? '';
  if (names.ofCycle(said)) return { from: at, to: at + 1, words: [said], known: true };
  if (words[at + 1]?.tied !== true) return undefined;
  const cycle = said.replace(/\.\d+$/, '');
  return names.ofCycle(cycle)
    ? { from: at, to: at + 1, words: [cycle], known: true }
    : { from: at, to: at + 1, words: [said], known: false };
}

/** "first milestone", "last rc", "rc one". */
function ordinalAt(words: readonly Word[], at: number, names: Names): Part | undefined {
  const said = words[at]?.text ?? '';
  const nth = Number(ORDINALS[said]);
  const head = names.nameWord(words[at + 1]?.text ?? '');
  if (head !== undefined && NUMBERED.has(head)) {
    const number = LAST.has(said) ? lastOf(head, names.rows) : numberOf(nth, head, names.rows);
    if (number === undefined || (LAST.has(said) && speaksOfPast(words))) return undefined;
    return row(at, at + 2, head, number);
  }
  const after = names.nameWord(words[at - 1]?.text ?? '');
  // "Move rc one week" is about a week.
  if (!CARDINAL.has(said) || UNITS.has(words[at + 1]?.text ?? '')) return undefined;
  return after !== undefined && NUMBERED.has(after)
    ? { from: at, to: at + 1, words: [String(nth)], known: true }
    : undefined;
}

/** "When was the last milestone" may mean the one that has just been. */
function speaksOfPast(words: readonly Word[]): boolean {
  return words.some(({ text }) => PAST.has(text));
}

const PAST = new Set(['was', 'were', 'did', 'had', 'previous', 'ago']);

function initialsPart(from: number, to: number, initials: string): Part {
  return { from, to, words: [], known: true, initials };
}

/** "ff", and "ffe" which asks for an exception to it. */
function initialsIn(word: string, names: Names): string | undefined {
  if (names.initials.has(word)) return word;
  const short = word.replace(/e?s?$/, '');
  return short.length > 1 && /f(es?|s)$/.test(word) && names.initials.has(short)
    ? short
    : undefined;
}

const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
};
const SHORT_HEADS: ReadonlyMap<string, string> = new Map([
  ['m', 'milestone'],
  ['ms', 'milestone'],
  ['b', 'beta'],
]);
const NUMBER = new Set(['number', 'no', 'nr', 'num']);

function row(from: number, to: number, head: string, number: string): Part {
  return { from, to, words: [head, number], known: true };
}

const LAST = new Set(['last', 'latest', 'final']);
const UNITS: ReadonlySet<string> = new Set([
  ...(groups['unit'] ?? []).filter((unit) => unit !== ''),
  'more',
  'working',
  'business',
  'calendar',
  'full',
]);
const CARDINAL = new Set(['one', 'two', 'three', 'four', 'five']);

/** A number by itself. */
export function isNumber(part: Part | undefined): boolean {
  return part?.words.length === 1 && /^\d+$/.test(part.words[0] ?? '');
}
