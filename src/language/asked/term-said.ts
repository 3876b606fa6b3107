import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import { GLOSSARY } from '../../domain/words/glossary.ts';
import { changeKindsIn } from './change-kinds.ts';
import { singular } from '../names/name-words.ts';
import { common } from '../words/plain-words.ts';
import { distance } from '../words/spelling.ts';
import { read } from '../words/words.ts';

/** A term that can be explained: relbot's own word for it, or one that a project has taught. */
export interface Explainable {
  readonly name: string;
  readonly also: readonly string[];
}

/** Which terms a question is about. `asked` is the person's own wording of one that nobody knows. */
export type TermSaid<T extends Explainable> =
  | { readonly found: 'terms'; readonly terms: readonly [T, ...T[]] }
  | { readonly found: 'unknown'; readonly asked: string; readonly nearest: readonly string[] }
  | { readonly found: 'nothing' };

/** What stands for all the names of a term: what the glossary calls it, or the words themselves. */
export function termKey(name: string): string {
  const words = wordsIn(name);
  const known = GLOSSARY.find((one) => namesOf(one).some((called) => same(called, words)));
  return known === undefined ? words.join(' ') : known.name.toLowerCase();
}

/** The terms that a text asks about: one, or each of those that it compares. */
export function termSaid<T extends Explainable>(text: string, terms: readonly T[]): TermSaid<T> {
  const asked = askedIn(text);
  const found = termsIn(asked ?? text, terms);
  const [first, ...others] = found;
  if (asked !== null && (first === undefined || leavesOver(asked, found))) {
    return { found: 'unknown', asked, nearest: nearest(asked, terms) };
  }
  if (first === undefined) return { found: 'nothing' };
  if (COMPARES.test(text)) return { found: 'terms', terms: [first.term, ...others.map(termOf)] };
  // Of "freeze exception" and "release" the longer says more of what is asked.
  const longest = others.reduce((best, one) => (one.length > best.length ? one : best), first);
  return { found: 'terms', terms: [longest.term] };
}

/** Words that are no part of a term: "kraken freeze" is none that is known, "string freeze for translators" is. */
function leavesOver(asked: string, found: readonly Found<Explainable>[]): boolean {
  const known = new Set(found.flatMap(({ term }) => namesOf(term).flat()));
  const [before = ''] = asked.split(/\b(?:for|in|of|on|at|good|about|and|or|than|from)\b/i);
  return wordsIn(before).some((word) => !known.has(word) && !common.has(word));
}

const COMPARES = /\b(?:difference|differ|different|compared?|vs|versus)\b/i;

interface Found<T> {
  readonly term: T;
  readonly length: number;
}

const termOf = <T>({ term }: Found<T>): T => term;

/** Each term once, in the order of the text; where two begin at one word, the longer one. */
function termsIn<T extends Explainable>(text: string, terms: readonly T[]): Found<T>[] {
  const words = wordsIn(text);
  const found: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const here = longestAt(words, at, terms);
    if (here !== null && !found.some(({ term }) => term === here.term)) found.push(here);
    at += here?.length ?? 1;
  }
  return found;
}

function longestAt<T extends Explainable>(
  words: readonly string[],
  at: number,
  terms: readonly T[],
): Found<T> | null {
  let best: Found<T> | null = null;
  for (const term of terms) {
    for (const name of namesOf(term)) {
      if (name.length <= (best?.length ?? 0)) continue;
      if (name.every((word, index) => words[at + index] === word)) {
        best = { term, length: name.length };
      }
    }
  }
  return best;
}

/** How people ask for a meaning; what stands in between is the term. */
const ASKS = [
  /\bwhat(?:['’]s| is| does| do)?\s+(?:you mean by|is meant by|the meaning of)\s+(?<term>.+)$/i,
  /\bwhat (?:do|does|did) (?<term>.+?) (?:mean|stand for)\b/i,
  /\b(?:define|explain|meaning of|definition of)\s+(?<term>.+)$/i,
  /\bwhat(?:['’]s| is| are)\s+(?<term>.+)$/i,
  /^(?<term>.+?) (?:meaning|definition|explained)\b/i,
];

const EDGES =
  /^(?:(?:an?|the|this|that|your|our|to me|me|what)\s+)+|\s+(?:again|exactly|anyway|actually|please|pls|here|mean|means|is)$/gi;
const LONGEST_NEAR = 6;
const MOST_NEAREST = 3;

/** The words that stand where a term is asked for; null where the text asks in no such form. */
function askedIn(text: string): string | null {
  const plain = text.replaceAll(/\s+/g, ' ').replace(/[\s.!?]+$/, '');
  if (COMPARES.test(plain)) return null;
  for (const form of ASKS) {
    const said = form.exec(plain)?.groups?.['term'];
    const asked =
      said
        ?.replaceAll(/["'“”‘’]/g, '')
        .replaceAll(EDGES, '')
        .trim() ?? '';
    if (asked !== '' && !wordsIn(asked).every((word) => common.has(word))) return asked;
  }
  return null;
}

function nearest(asked: string, terms: readonly Explainable[]): string[] {
  const words = wordsIn(asked);
  const plain = words.join(' ');
  return terms
    .map((term) => {
      const names = namesOf(term);
      const shared = words.filter((word) => names.some((name) => name.includes(word))).length;
      const far = Math.min(
        ...names.map((name) => distance(plain, name.join(' '), LONGEST_NEAR + 1)),
      );
      return { name: term.name, shared, words: wordsIn(term.name).length, far };
    })
    .filter(({ shared, far }) => shared > 0 || far <= Math.min(2, plain.length / 3))
    .toSorted((a, b) => b.shared - a.shared || a.words - b.words || a.far - b.far)
    .slice(0, MOST_NEAREST)
    .map(({ name }) => name);
}

function namesOf({ name, also }: Explainable): (readonly string[])[] {
  return [name, ...also].map(wordsIn).filter((words) => words.length > 0);
}

/** Hyphens part words: "cherry-pick" is "cherry pick". "R-5" stands for any week that is counted so. */
function wordsIn(text: string): string[] {
  const plain = text.replaceAll(/\bR\s?[-+−]\s?\d{1,2}\b/gi, 'R-5').replaceAll(/[-/]/g, ' ');
  return read(plain)
    .words.filter(({ kind }) => kind !== 'question mark' && kind !== 'link')
    .map(({ text: word, kind }) => (kind === 'word' ? singular(word) : word));
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

const CONCERNS =
  /\b(?:apply|applies|affects?|covers?|concerns?|includes?|stops?|forbids?|blocks?)\s+(?:to\s+|for\s+)?(?<kinds>[^.?!]+?)(?:\s+(?:too|as well|also))?[\s.?!]*$/i;

/** The kinds of change of which somebody asks whether a freeze concerns them: "does ff apply to docs?" */
export function concernsAsked(text: string): readonly ChangeKind[] {
  const kinds = CONCERNS.exec(text)?.groups?.['kinds'];
  return kinds === undefined ? [] : (changeKindsIn(kinds) ?? []);
}
