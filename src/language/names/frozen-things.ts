import { bestForms } from './look-up.ts';
import { HEADS } from './name-words.ts';
import type { Names } from './names.ts';
import { isNumber, type Part } from './parts.ts';
import { isPlain } from '../words/plain-word.ts';
import type { Word } from '../words/words.ts';

/** Said of things, they name the freeze of these things. */
const FROZEN = new Set(
  'frozen froze freezed frozed freezes freezing lock locks locked blocked'.split(' '),
);
/** Before "freeze" they make a verb of it: "when do strings really freeze". */
const AUXILIARY = new Set('do does did to will would must should shall can going'.split(' '));
/** As many words may stand between the things and what is said of them. */
const FARTHEST = 5;

/**
 * "Are strings still frozen", "when do features get locked": the things together with what is said of them, as the name
 * of the freeze that it is.
 */
export function withFrozenThings(
  stretches: readonly (readonly Part[])[],
  words: readonly Word[],
  names: Names,
): readonly (readonly Part[])[] {
  const joined: (readonly Part[])[] = [];
  let covered = 0;
  for (const stretch of stretches) {
    if ((stretch[0]?.from ?? 0) < covered) continue;
    const whole = areThings(stretch) ? withFreeze(stretch, words, names) : undefined;
    joined.push(whole ?? stretch);
    covered = whole?.at(-1)?.to ?? covered;
  }
  return joined;
}

/** Name words without a head: "client libraries". */
export function areThings(stretch: readonly Part[]): boolean {
  return stretch.every(
    (part) =>
      part.known &&
      part.initials === undefined &&
      !isNumber(part) &&
      !part.words.some((word) => HEADS.has(word)),
  );
}

function withFreeze(
  things: readonly Part[],
  words: readonly Word[],
  names: Names,
): readonly Part[] | undefined {
  const start = things.at(-1)?.to ?? 0;
  let verb = false;
  for (let at = start; at < Math.min(words.length, start + FARTHEST + 1); at++) {
    const word = words[at];
    if (word === undefined || word.pause || word.opens) return undefined;
    if (FROZEN.has(word.text) || (verb && word.text === 'freeze')) {
      const said = things.flatMap((part) => part.words);
      if (bestForms([...said, 'freeze'], names).forms.length === 0) return undefined;
      return [...things, { from: at, to: at + 1, words: ['freeze'], known: true }];
    }
    verb ||= AUXILIARY.has(word.text);
    if (!isPlain(word.text)) return undefined;
  }
  return undefined;
}
