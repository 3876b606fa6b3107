import { initialsOf, type Initials } from './initials.ts';
import type { Named } from '../intent.ts';
import { formsOf, otherwise, type Form } from './name-forms.ts';
import { HEADS, isLeftOut, nameWords, singular, WEAK } from './name-words.ts';
import { rowsOf, type Rows } from './numbered.ts';
import { common, synonyms } from '../words/plain-words.ts';
import { correct, correctFirst } from '../words/spelling.ts';
import { groups } from '../words/vocabulary.ts';

/** A cycle's names, made ready for looking them up in text. */
export interface Names {
  readonly all: readonly Named[];
  readonly formsOf: ReadonlyMap<string, readonly Form[]>;
  readonly initials: Initials;
  /** The word of these names that a word stands for, undefined where it is none of them. Answers are remembered. */
  nameWord(word: string): string | undefined;
  /** Two words of these names that were written as one: "stringfreeze". */
  compound(word: string): readonly [string, string] | undefined;
  /** The word of these names that a longer word ends in: of "novaclient" the client. */
  endOf(word: string): string | undefined;
  /** True for a word of the cycle's own name: "hibiscus", "2026.2". */
  ofCycle(word: string): boolean;
  readonly rows: Rows;
  /** Whether a version is in the cycle's name, so that another version is another cycle's. */
  readonly hasVersion: boolean;
}

/** What the cycle itself is called; names of deadlines may carry it ("Hibiscus-3 milestone") and people leave it out. */
export interface CycleNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Makes a cycle's names ready; do it once a cycle, not once a question. */
export function prepare(names: readonly Named[], cycle?: CycleNames): Names {
  const cycleWords = new Set(
    [cycle?.name ?? '', ...(cycle?.aliases ?? [])]
      .flatMap((name) => nameWords(name))
      .filter((word) => !HEADS.has(word)),
  );
  const literal = names.flatMap((deadline) => formsOf(deadline, cycleWords));
  const forms = [...literal, ...otherwise(literal)];
  const formsOfWord = new Map<string, Form[]>();
  for (const form of forms) {
    for (const word of [...form.words, ...form.optional]) {
      const list = formsOfWord.get(word) ?? [];
      if (!list.includes(form)) list.push(form);
      formsOfWord.set(word, list);
    }
  }
  const known = new Set([...formsOfWord.keys(), ...HEADS].filter((word) => !isLeftOut(word)));
  for (const word of cycleWords) known.add(word);
  const lookUp = wordFinder(known);
  return {
    all: names,
    formsOf: formsOfWord,
    initials: initialsOf(names, cycleWords),
    nameWord: lookUp,
    compound: (word) => split(word, lookUp, known),
    endOf: (word) => endOf(word, known),
    ofCycle: (word) => cycleWords.has(word),
    rows: rowsOf(forms),
    hasVersion: [...cycleWords].some((word) => /^\d+(?:\.\d+)+$/.test(word)),
  };
}

/** Remembers no more answers than this, so that hostile text cannot fill the memory. */
const MOST_REMEMBERED = 5_000;

function wordFinder(known: ReadonlySet<string>): Names['nameWord'] {
  const remembered = new Map<string, string | undefined>();
  const find = (word: string): string | undefined => {
    const plain = singular(word);
    if (known.has(word)) return word;
    if (known.has(plain)) return plain;
    if (WEAK.has(word) || WEAK.has(plain)) return undefined;
    for (const group of synonyms) {
      if (group.includes(plain)) {
        const same = group.find((other) => known.has(other));
        if (same !== undefined) return same;
      }
    }
    if (common.has(word) || familiar.has(word)) return undefined;
    // A typo says neither "non-client" for "novaclient" nor the other way round.
    const spelt = correct(plain, known) ?? correctFirst(plain, known);
    return spelt?.startsWith('non') === plain.startsWith('non') ? spelt : undefined;
  };
  return (word) => {
    if (remembered.has(word)) return remembered.get(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = find(word);
    remembered.set(word, found);
    return found;
  };
}

/** Every word of the vocabulary: it is spelt right, whatever name it looks like. */
export const familiar: ReadonlySet<string> = new Set(Object.values(groups).flat());

const SHORTEST_COMPOUND = 6;

function split(
  word: string,
  find: Names['nameWord'],
  known: ReadonlySet<string>,
): readonly [string, string] | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > 30 || familiar.has(word)) return undefined;
  for (let at = 2; at <= word.length - 2; at++) {
    const tail = singular(word.slice(at));
    const [head, end] = HEADS.has(tail)
      ? [find(word.slice(0, at)), tail]
      : [exactly(word.slice(0, at), known), exactly(tail, known)];
    if (head !== undefined && end !== undefined && !WEAK.has(head)) return [head, end];
  }
  return undefined;
}

/** The known word that this is, without a typo: of "clientlib" both halves are. */
function exactly(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < 3) return undefined;
  if (known.has(word)) return word;
  const group = synonyms.find((words) => words.includes(word));
  return group?.find((other) => known.has(other));
}

const SHORTEST_END = 5;

function endOf(word: string, known: ReadonlySet<string>): string | undefined {
  const plain = singular(word);
  if (HEADS.has(plain)) return undefined;
  for (let at = 0; at <= Math.min(plain.length, 30) - SHORTEST_END; at++) {
    const end = plain.slice(at);
    if (known.has(end) && !HEADS.has(end)) return end;
  }
  return undefined;
}
