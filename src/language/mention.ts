import type { Mentioned, Named } from './intent.ts';
import { HEADS, type Form, type Names } from './names.ts';
import { distance } from './spelling.ts';
import { common, groups } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A stretch of the text that names a deadline, from the word `from` up to but not including `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly asked: string;
  readonly fits: 'one' | 'several' | 'none';
  readonly deadlines: readonly Named[];
}

/** A name's head alone ("the freeze", "rc"): a kind of deadline. */
export interface KindWord {
  readonly at: number;
  readonly head: string;
}

export interface Mentions {
  readonly named: readonly Mention[];
  readonly kinds: readonly KindWord[];
}

/** One word of a stretch: what it is among the names' words, undefined for a word that no name has. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly known: boolean;
  /** Initials stand for themselves. */
  readonly initials?: string;
}

/**
 * Finds every deadline that is named. A stretch of name words is matched as a whole and every word of it has to be
 * explained: the longer, more exact name wins, and a name with a word too many fits none.
 */
export function findMentions(words: readonly Word[], names: Names): Mentions {
  const named: Mention[] = [];
  const kinds: KindWord[] = [];
  const parts = partsOf(words, names);
  for (const stretch of stretchesOf(parts, words, names)) {
    const mention = resolve(stretch, words, names);
    if (mention !== undefined) named.push(mention);
    else {
      const head = stretch.find((part) => part.words.some((word) => HEADS.has(word)));
      if (head !== undefined)
        kinds.push({ at: head.from, head: head.words.find((word) => HEADS.has(word)) ?? '' });
    }
  }
  return { named, kinds };
}

/** What these words name, as if they had been said together: [string, freeze]. */
export function lookUp(said: readonly string[], names: Names): Mentioned {
  const best = bestForms(said, names);
  const fitting = unique(best.forms.map((form) => form.deadline));
  const [first] = fitting;
  if (first === undefined || best.covered < said.length) return { found: 'nothing' };
  if (fitting.length === 1) return { found: 'one', deadline: first, also: [] };
  return { found: 'several', among: fitting, asked: said.join(' ') };
}

function partsOf(words: readonly Word[], names: Names): readonly (Part | undefined)[] {
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
    word.kind === 'reference' ||
    word.kind === 'question mark'
  )
    return undefined;
  const next = words[at + 1];
  if (word.kind === 'version') {
    return names.ofCycle(word.text)
      ? { from: at, to: at + 1, words: [word.text], known: true }
      : undefined;
  }
  if (word.kind === 'number') return { from: at, to: at + 1, words: [word.text], known: true };
  const numbered = next?.kind === 'number' && !next.opens ? word.text + next.text : undefined;
  if (numbered !== undefined && names.initials.has(numbered) && !HEADS.has(word.text)) {
    return { from: at, to: at + 2, words: [], known: true, initials: numbered };
  }
  if (word.text.length === 1 && numbered !== undefined && 'mb'.includes(word.text)) {
    // "m7" where there is no seventh: still the number of a milestone.
    const head = word.text === 'm' ? 'milestone' : 'beta';
    return { from: at, to: at + 2, words: [head, next?.text ?? ''], known: true };
  }
  const ordinal = ORDINALS[word.text];
  if (ordinal !== undefined) {
    const head = next === undefined ? undefined : names.nameWord(next.text);
    if (head === 'milestone' || head === 'rc' || head === 'beta' || head === 'alpha') {
      return { from: at, to: at + 2, words: [head, ordinal], known: true };
    }
    const before = words[at - 1];
    if (
      CARDINAL.has(word.text) &&
      before !== undefined &&
      HEADS.has(names.nameWord(before.text) ?? '')
    ) {
      return { from: at, to: at + 1, words: [ordinal], known: true };
    }
    return undefined;
  }
  if (word.text === 'release' && /^candidates?$/.test(next?.text ?? '')) {
    return { from: at, to: at + 2, words: ['rc'], known: true };
  }
  const plainInitials = initialsIn(word.text, names);
  if (plainInitials !== undefined)
    return { from: at, to: at + 1, words: [], known: true, initials: plainInitials };
  const name = names.nameWord(word.text);
  if (name !== undefined) return { from: at, to: at + 1, words: [name], known: true };
  const compound = names.compound(word.text);
  if (compound !== undefined) return { from: at, to: at + 1, words: compound, known: true };
  if (common.has(word.text) || VERBS.has(word.text)) return undefined;
  return { from: at, to: at + 1, words: [word.text], known: false };
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
const CARDINAL = new Set(['one', 'two', 'three', 'four', 'five']);

/** Words before a head that do something to it, rather than say which one it is: "move freeze". */
const VERBS: ReadonlySet<string> = new Set(
  [
    'land',
    'move',
    'add',
    'start',
    'subscribe',
    'unsubscribe',
    'post',
    'stop',
    'notify',
    'remind',
    'decide',
    'show',
    'mean',
    'miss',
    'wait',
    'publish',
    'thaw',
    'greet',
    'thank',
    'praise',
    'allowed',
    'starter',
    'schedule',
    'exception',
    'standing',
    'device',
    'updates',
    'place',
    'weekday',
    'month',
    'unit',
    'person',
    'need',
    'past',
    'now',
  ].flatMap((group) => groups[group] ?? []),
);
/** Join a name's head with what follows: "freeze for client libraries". */
const JOINTS = new Set(['of', 'for', 'the', 'on', 'our']);

/** Cuts the text into stretches, each of which may be one name. */
function stretchesOf(
  parts: readonly (Part | undefined)[],
  words: readonly Word[],
  names: Names,
): readonly (readonly Part[])[] {
  const stretches: Part[][] = [];
  let current: Part[] = [];
  let headed = false;
  const close = (): void => {
    if (current.length > 0) stretches.push(current);
    current = [];
    headed = false;
  };
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const word = words[at];
    if (part === undefined) {
      const covered = parts
        .slice(Math.max(0, at - 1), at)
        .some((before) => before !== undefined && before.to > at);
      if (covered) continue;
      if (headed && word !== undefined && JOINTS.has(word.text) && joinsOn(parts, words, at))
        continue;
      close();
      continue;
    }
    if (word?.pause === true || word?.opens === true) close();
    if (part.initials !== undefined) {
      close();
      stretches.push([part]);
      continue;
    }
    const head = part.words.some((said) => HEADS.has(said));
    if (isNumber(part)) {
      if (numbers(current.at(-1), parts[at + 1], names)) current.push(part);
      else close();
      continue;
    }
    if (headed && (head || !part.known)) close();
    if (!part.known && isVerb(words, at)) continue;
    current.push(part);
    headed ||= head;
  }
  close();
  return stretches;
}

/** A number belongs to a name right after its head ("milestone 3") or between cycle and head ("hibiscus-3 milestone"). */
function numbers(before: Part | undefined, after: Part | undefined, names: Names): boolean {
  const word = before?.words.at(-1);
  if (word === undefined) return false;
  if (HEADS.has(word)) return true;
  return names.ofCycle(word) && (after === undefined || HEADS.has(after.words[0] ?? ''));
}

function isNumber(part: Part | undefined): boolean {
  return part?.words.length === 1 && /^\d+$/.test(part.words[0] ?? '');
}

const BEFORE_VERB = new Set(
  'to we i you they please can could should will would must may not lets us relbot'.split(' '),
);

/** An unknown word in a verb's place is something done to the name, not a part of it: "we celebrate rc1". */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text.length > 5 && word.text.endsWith('ing')) return true;
  return !word.pause && BEFORE_VERB.has(words[at - 1]?.text ?? '');
}

/** After a head and a joint: a name word that has no head of its own behind it. */
function joinsOn(
  parts: readonly (Part | undefined)[],
  words: readonly Word[],
  joint: number,
): boolean {
  let at = joint + 1;
  while (JOINTS.has(words[at]?.text ?? '')) at++;
  let seen = 0;
  for (; at < parts.length; at++, seen++) {
    const part = parts[at];
    if (
      part === undefined ||
      !part.known ||
      part.initials !== undefined ||
      isNumber(part) ||
      words[at]?.pause === true
    )
      break;
    if (part.words.some((word) => HEADS.has(word))) return false;
  }
  return seen > 0;
}

function resolve(
  stretch: readonly Part[],
  words: readonly Word[],
  names: Names,
): Mention | undefined {
  const from = stretch[0]?.from ?? 0;
  const to = stretch.at(-1)?.to ?? from;
  const asked = words
    .slice(from, to)
    .map((word) => word.written)
    .join(' ');
  const initials = stretch[0]?.initials;
  if (initials !== undefined) {
    const { whole = [], part = [] } = names.initials.get(initials) ?? {};
    const deadlines = whole.length > 0 ? whole : part;
    return { from, to, asked, fits: deadlines.length === 1 ? 'one' : 'several', deadlines };
  }
  return resolveWords(stretch, words, names);
}

function resolveWords(
  stretch: readonly Part[],
  words: readonly Word[],
  names: Names,
): Mention | undefined {
  const trimmedStretch = trimmed(stretch);
  const said = trimmedStretch.flatMap((part) => part.words);
  const heads = said.filter((word) => HEADS.has(word));
  const telling = said.filter(
    (word) => !HEADS.has(word) && !names.ofCycle(word) && !common.has(word),
  );
  if (telling.length === 0) return undefined;
  const from = trimmedStretch[0]?.from ?? 0;
  const to = trimmedStretch.at(-1)?.to ?? from;
  const asked = words
    .slice(from, to)
    .map((word) => word.written)
    .join(' ');

  const best = bestForms(said, names);
  const fitting = unique(best.forms.map((form) => form.deadline));
  if (best.covered === said.length && fitting.length > 0) {
    if (heads.length === 0 && !tellsEnough(telling, best.forms, words, from, to)) return undefined;
    return { from, to, asked, fits: fitting.length === 1 ? 'one' : 'several', deadlines: fitting };
  }
  if (heads.length === 0) return undefined;
  return { from, to, asked, fits: 'none', deadlines: nearest(asked, said, names) };
}

/** A stretch begins and ends with words that belong to a name: "10 days left" is none, nor is "deploy" before "rc1". */
function trimmed(stretch: readonly Part[]): readonly Part[] {
  const head = stretch.findIndex((part) => part.words.some((word) => HEADS.has(word)));
  if (head < 0) return stretch.filter((part) => part.known);
  let from = head;
  while (from > 0) {
    const before = stretch[from - 1];
    if (before === undefined) break;
    if (!before.known && (before.words[0] ?? '').length < 2) break;
    from--;
  }
  return stretch.slice(from);
}

/** Without its head a name must be told by two words, by a word of its own, or beside "deadline". */
function tellsEnough(
  telling: readonly string[],
  forms: readonly Form[],
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  const letters = telling.filter((word) => /^\p{L}/u.test(word));
  if (letters.length >= 2) return true;
  if (letters.length === 0) return false;
  const [word = ''] = letters;
  if (forms.every((form) => form.headless) && !VERBS.has(word) && !NOUNS.has(word)) return true;
  const around = [words[from - 3], words[from - 2], words[from - 1], words[to]];
  return around.some((near) => near !== undefined && DEADLINE.has(near.text));
}

const NOUNS: ReadonlySet<string> = new Set(
  ['change', 'updates', 'place', 'cycle', 'release'].flatMap((name) => groups[name] ?? []),
);
const DEADLINE = new Set(['deadline', 'deadlines', 'cutoff']);

/** The forms that explain most of the words; a whole name before a part of one. */
function bestForms(
  said: readonly string[],
  names: Names,
): { covered: number; forms: readonly Form[] } {
  let covered = 0;
  let forms: Form[] = [];
  let whole = false;
  const seen = new Set<Form>();
  for (const word of said) {
    for (const form of names.formsOf.get(word) ?? []) {
      if (seen.has(form)) continue;
      seen.add(form);
      const explained = said.filter(
        (one) => form.words.has(one) || form.optional.has(one) || names.ofCycle(one),
      ).length;
      const complete = [...form.words].every((one) => said.includes(one));
      if (explained > covered || (explained === covered && complete && !whole)) {
        covered = explained;
        forms = [form];
        whole = complete;
      } else if (explained === covered && complete === whole) forms.push(form);
    }
  }
  return { covered, forms };
}

const MOST_NEAREST = 3;

/** Up to three deadlines that look or sound like what was asked for, the nearest first. */
export function nearest(asked: string, said: readonly string[], names: Names): readonly Named[] {
  const plain = asked.toLowerCase();
  const scored = names.all.map((deadline) => {
    const forms = said.flatMap((word) =>
      (names.formsOf.get(word) ?? []).filter((form) => form.deadline === deadline),
    );
    const shared = said.filter((word) => forms.some((form) => form.words.has(word)));
    const telling = shared.filter((word) => !HEADS.has(word)).length;
    const far = distance(plain, deadline.name.toLowerCase(), 20) / 20;
    return { deadline, score: telling * 2 + (shared.length - telling) - far };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEAREST)
    .map(({ deadline }) => deadline);
}

function unique(deadlines: readonly Named[]): readonly Named[] {
  return [...new Set(deadlines)];
}
