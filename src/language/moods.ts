import * as mood from './grammar/mood.ts';
import { alone, compileAll, firstOf, type Fit, type Text } from './words/text.ts';

/** In which mood something is said: told, asked, denied, doubted. */
export type Mood = keyof typeof mood;

const negated = compileAll(mood.negated);
const takenBack = compileAll(mood.takenBack);
const questions = compileAll(mood.questions);
const requests = compileAll(mood.requests);
const all: readonly (readonly [Mood, ReturnType<typeof compileAll>])[] = [
  ['negated', negated],
  ['takenBack', takenBack],
  ['questions', questions],
  ['requests', requests],
];

/** The moods that occur anywhere in a text. */
export function moodsOf(text: Text): readonly Mood[] {
  return all.flatMap(([name, patterns]) => (firstOf(patterns, text) === undefined ? [] : name));
}

/** Whether it asks rather than tells. */
export function isQuestion(text: Text): boolean {
  return firstOf(questions, text) !== undefined;
}

/** Whether a command that a rule found in a text is really meant. */
export function isMeant({ pattern, sentence }: Fit, text: Text): boolean {
  // "Don't ping us" is itself a command; in any other one a "not" takes it back.
  const negative = pattern.source
    .split(' ')
    .some((element) => /^\??(?:not|no)(?:\||$)/.test(element));
  if (!negative && isNegated(text)) return false;
  return !isTakenBack(text) && !onlyAsks(alone(sentence));
}

export function isNegated(text: Text): boolean {
  return firstOf(negated, text) !== undefined;
}

/** Whether something in it takes a command back. */
export function isTakenBack(text: Text): boolean {
  return firstOf(takenBack, text) !== undefined;
}

/** Whether it is a question, and no request in a question's clothes. */
export function onlyAsks(text: Text): boolean {
  return isQuestion(text) && firstOf(requests, text) === undefined;
}
