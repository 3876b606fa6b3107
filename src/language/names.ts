import type { Named } from './intent.ts';
import { correct } from './spelling.ts';
import { common, synonyms } from './plain-words.ts';
import { groups } from './vocabulary.ts';
import { rowsOf, type Rows } from './numbered.ts';
import { read } from './words.ts';

/** The heads of deadlines' names: alone they name a kind, not a deadline. */
export const HEADS: ReadonlySet<string> = new Set([
  'freeze',
  'milestone',
  'rc',
  'release',
  'beta',
  'alpha',
]);

/** Words of a name that people leave out. */
const WEAK = new Set([
  'target',
  'week',
  'deadline',
  'date',
  'day',
  'cycle',
  'and',
  'of',
  'for',
  'the',
  'on',
  'in',
  'to',
]);

/** What a deadline is called whatever its name, by its kind. */
const KIND_NAMES: Partial<Record<Named['kind'], readonly string[]>> = {
  release: ['final release', 'release', 'general availability', 'release day'],
};

/** One way to say a deadline's name. */
export interface Form {
  readonly deadline: Named;
  /** What has to be said for it to be the whole name. */
  readonly words: ReadonlySet<string>;
  /** What may be said as well: "week", the cycle's own name. */
  readonly optional: ReadonlySet<string>;
  readonly headless: boolean;
  /** False where a word is put in another way than the name has it. */
  readonly literal: boolean;
}

/** A cycle's names, made ready for looking them up in text. */
export interface Names {
  readonly all: readonly Named[];
  readonly formsOf: ReadonlyMap<string, readonly Form[]>;
  /** Initials: "ff", "fpf", "m3". `whole` is false where they leave out a name's beginning ("sf" of "soft string freeze"). */
  readonly initials: ReadonlyMap<
    string,
    { readonly whole: readonly Named[]; readonly part: readonly Named[] }
  >;
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
    compound: (word) => split(word, lookUp),
    endOf: (word) => endOf(word, known),
    ofCycle: (word) => cycleWords.has(word),
    rows: rowsOf(forms),
    hasVersion: [...cycleWords].some((word) => /^\d+(?:\.\d+)+$/.test(word)),
  };
}

/** A name as the words it is compared by: "Soft StringFreeze" is soft, string, freeze; "RC1" is rc, 1. */
function nameWords(name: string): readonly string[] {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return read(apart).words.map((word) => singular(word.text));
}

/** A name may be a sentence ("Code freeze is coming"): its "is" is no sign that a question's "is" means this name. */
const isLeftOut = (word: string): boolean => WEAK.has(word) || common.has(word);

function formsOf(deadline: Named, cycleWords: ReadonlySet<string>): readonly Form[] {
  const said = [deadline.name, ...deadline.aliases, ...(KIND_NAMES[deadline.kind] ?? [])];
  return said.flatMap(writings).flatMap((name) => {
    const all = nameWords(name);
    // "Start of release cycle" is not the release: its small words tell it.
    const small = all.some((word) => !isLeftOut(word) && !HEADS.has(word) && !cycleWords.has(word));
    const optional = new Set(
      all.filter(
        (word) => cycleWords.has(word) || (small ? isLeftOut(word) : WEAK.has(word)),
      ),
    );
    const words = new Set(all.filter((word) => !optional.has(word)));
    if (words.size === 0) return [];
    const headless = !all.some((word) => HEADS.has(word));
    return [{ deadline, words, optional, headless, literal: true }];
  });
}

/** "KubeCon EU", and "Kube Con EU" as it is written apart. */
function writings(name: string): readonly string[] {
  const words = name.split(' ');
  const joined = words.some((word) => CAMEL.test(word) && !ENDS_IN_HEAD.test(word));
  return joined ? [name, name.toLowerCase()] : [name];
}

const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const ENDS_IN_HEAD = /(?:Freeze|Milestone|Release)s?$/u;

/** What a name is with one word put in another way that these names know: "client lib freeze". */
function otherwise(forms: readonly Form[]): readonly Form[] {
  const said = new Set(forms.flatMap(({ words }) => [...words]));
  return forms.flatMap((form) =>
    [...form.words].flatMap((word) => {
      const group = synonyms.find((words) => words.includes(word)) ?? [];
      return group
        .filter((other) => other !== word && said.has(other))
        .map((other) => {
          const words = new Set([...form.words].map((one) => (one === word ? other : one)));
          return { ...form, words, literal: false };
        });
    }),
  );
}

/** Known to everybody as something else. */
const ACRONYMS = new Set(
  'pr prs mr cl ci cd qa ui ux api cve sdk cli db os id url faq eta tbd tbc ga lts eol utc gmt am pm aoe kb mb gb irc dm fyi iirc afaik imo wip ptl ptls tc sig rst csv ics yaml'.split(
    ' ',
  ),
);

function initialsOf(names: readonly Named[], cycleWords: ReadonlySet<string>): Names['initials'] {
  const found = new Map<string, { whole: Named[]; part: Named[] }>();
  const note = (key: string, deadline: Named, how: 'whole' | 'part'): void => {
    if (key.length < 2 || common.has(key) || ACRONYMS.has(key)) return;
    const entry = found.get(key) ?? { whole: [], part: [] };
    if (!entry[how].includes(deadline)) entry[how].push(deadline);
    found.set(key, entry);
  };
  for (const deadline of names) {
    for (const name of [deadline.name, ...deadline.aliases]) {
      const words = nameWords(name).filter((word) => !WEAK.has(word) && !cycleWords.has(word));
      const letters = words.filter((word) => /^\p{L}/u.test(word)).map((word) => word[0] ?? '');
      const digits = words.filter((word) => /^\d+$/.test(word)).join('');
      if (letters.length + digits.length < 2) continue;
      // Two letters that stand for no head are too often something else.
      if (digits === '' && letters.length < 3 && !words.some((word) => HEADS.has(word))) continue;
      note(letters.join('') + digits, deadline, 'whole');
      for (let from = 1; from < letters.length - 1; from++) {
        note(letters.slice(from).join('') + digits, deadline, 'part');
      }
    }
  }
  return found;
}

/** "freezes", "libraries" and "frozen" as the names have them: freeze, library, freeze. */
export function singular(word: string): string {
  if (word.length < 4) return word === 'rcs' ? 'rc' : word;
  if (groups['freeze']?.includes(word) === true) return 'freeze';
  if (word === 'released' || word === 'releasing') return 'release';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
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
    const spelt = correct(plain, known);
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

function split(word: string, find: Names['nameWord']): readonly [string, string] | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > 30 || familiar.has(word)) return undefined;
  for (let at = 2; at <= word.length - 2; at++) {
    const tail = singular(word.slice(at));
    if (!HEADS.has(tail)) continue;
    const head = find(word.slice(0, at));
    if (head !== undefined && !WEAK.has(head)) return [head, tail];
  }
  return undefined;
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
