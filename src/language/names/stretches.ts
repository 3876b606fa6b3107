import { HEADS } from './name-words.ts';
import type { Names } from './names.ts';
import { isNumber, type Part } from './parts.ts';
import { groups } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

/** Join a name's head with what follows: "freeze for client libraries". */
const JOINTS = new Set(['of', 'for', 'the', 'on', 'our']);

/** Cuts the text into stretches, each of which may be one name. */
export function stretchesOf(
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
      if (headed) close();
      current.push(part);
      // "FF freeze": the freeze is said twice.
      const after = parts[part.to];
      if (after?.words[0] === 'freeze') current.push(after);
      close();
      if (after?.words[0] === 'freeze') at = part.to;
      continue;
    }
    const head = part.words.some((said) => HEADS.has(said));
    if (isNumber(part)) {
      const counts = COUNTED.has(words[at + 1]?.text ?? '') && words[at + 1]?.pause !== true;
      if (!counts && numbers(current.at(-1), parts[at + 1], names)) current.push(part);
      else close();
      continue;
    }
    if (part.words[0] === 'release' && isDone(words, at)) {
      close();
      stretches.push([part]);
      continue;
    }
    if (headed && (head || (!part.known && !leadsToName(parts, at)))) close();
    if (!part.known && isVerb(words, at, parts[at + 1])) continue;
    current.push(part);
    headed ||= head;
  }
  close();
  return stretches;
}

/**
 * An unknown word before a known one, as in "final release gor client libraries", keeps the name from being understood
 * as a shorter one that is another's.
 */
function leadsToName(parts: readonly (Part | undefined)[], at: number): boolean {
  const next = parts[at + 1];
  return next !== undefined && next.known && !isNumber(next) && next.initials === undefined;
}

/** A number belongs to a name right after its head ("milestone 3") or between cycle and head ("hibiscus-3 milestone"). */
function numbers(before: Part | undefined, after: Part | undefined, names: Names): boolean {
  const word = before?.words.at(-1);
  if (word === undefined) return false;
  if (HEADS.has(word)) return true;
  return names.ofCycle(word) && (after === undefined || HEADS.has(after.words[0] ?? ''));
}

/** Behind a number they make it how much, and not which one: "string freeze +2d". */
const COUNTED = new Set('d days w wk wks weeks h hrs hours months minutes mins working'.split(' '));

const BEFORE_VERB = new Set(
  'to who we i you they please can could should will would must may not lets us relbot'.split(' '),
);

const DOERS: ReadonlySet<string> = new Set(groups['person'] ?? []);

/** An unknown word in a verb's place is something done to the name, not a part of it: "we celebrate rc1". */
function isVerb(words: readonly Word[], at: number, next: Part | undefined): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // "Packaging freeze" is a name all the same, also where nobody has it.
  const named = next?.words[0] === 'freeze';
  if (word.text.length > 5 && word.text.endsWith('ing') && !named) return true;
  return isDone(words, at);
}

/** In a verb's place: what somebody does. */
export function isDone(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.text ?? '';
  if (word === undefined || word.pause) return false;
  // "Which team handles rc1"
  return BEFORE_VERB.has(before) || (DOERS.has(before) && /[^s]s$/.test(word.text));
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
      (!part.known && !leadsToName(parts, at)) ||
      part.initials !== undefined ||
      isNumber(part) ||
      words[at]?.pause === true
    )
      break;
    if (part.words.some((word) => HEADS.has(word))) return false;
  }
  return seen > 0;
}
