import { besideNames } from '../names/beside-names.ts';
import { familiar } from '../names/names.ts';
import { common } from './plain-words.ts';
import { correct, swapsOf } from './spelling.ts';
import { groups } from './vocabulary.ts';

/** Words before a head that do something to it, rather than say which one it is: "move freeze". */
export const VERBS: ReadonlySet<string> = new Set(
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

const plainWords: ReadonlySet<string> = new Set(
  [...common, ...VERBS].filter((word) => word.length > 3),
);

const CYCLES: ReadonlySet<string> = new Set(
  (groups['cycle'] ?? []).filter((word) => !word.startsWith('release')),
);

/** Short words are told by their letters in a wrong order alone: "teh", "wehn". */
const swapped: ReadonlySet<string> = swapsOf([...common].filter((word) => word.length > 2));

/** A word that is no part of any name, even misspelt: "when", "wehn". */
export function isPlain(word: string): boolean {
  if (common.has(word) || VERBS.has(word) || CYCLES.has(word) || besideNames.has(word)) return true;
  return !familiar.has(word) && (swapped.has(word) || isMisspelt(word));
}

/** Answers are remembered, up to so many that hostile text cannot fill the memory. */
const misspelt = new Map<string, boolean>();
const MOST_REMEMBERED = 5_000;

function isMisspelt(word: string): boolean {
  const known = misspelt.get(word);
  if (known !== undefined) return known;
  if (misspelt.size >= MOST_REMEMBERED) misspelt.clear();
  const found = correct(word, plainWords) !== undefined;
  misspelt.set(word, found);
  return found;
}
