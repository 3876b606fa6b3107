import { changeWords, decisionWords, joiningWords } from './grammar/details.ts';
import { channelRules } from './grammar/channels.ts';
import { dateRules, otherCycleRules, plainDateRules } from './grammar/dates.ts';
import { exceptionRules } from './grammar/exceptions.ts';
import { leadIns } from './grammar/lead-ins.ts';
import { asideRules, mannerRules } from './grammar/manners.ts';
import { negated, questions, requests, takenBack } from './grammar/mood.ts';
import { planningRules } from './grammar/planning.ts';
import { overviewRules } from './grammar/overviews.ts';
import { peopleRules } from './grammar/people.ts';
import { stateRules } from './grammar/state.ts';
import { termRules } from './grammar/terms.ts';
import type { ChangeKind } from '../domain/deadline.ts';
import type { Intent, Verdict } from './intent.ts';
import { compile, matchEnd, matches, mayMatch, SLOTS, type Pattern } from './pattern.ts';
import { lexiconOf, type Lexicon, type Sentence } from './sentence.ts';
import { groups } from './vocabulary.ts';

/** What a text turned out to be about. */
export interface Meant {
  readonly topic: Intent['topic'];
  readonly acts: boolean;
  /** The pattern that fitted, for whoever asks why. */
  readonly by: string;
}

const symbols = new Map<string, number>(SLOTS.map((slot, number) => [slot, number]));
const compileAll = (sources: readonly string[] = []): readonly Pattern[] =>
  sources.flatMap((source) => compile(source, symbols));

/** The order matters: see `Rule`. */
const rules = [
  ...asideRules,
  ...exceptionRules,
  ...channelRules,
  ...peopleRules,
  ...planningRules,
  ...otherCycleRules,
  ...dateRules,
  ...termRules,
  ...stateRules,
  ...overviewRules,
  ...plainDateRules,
  ...mannerRules,
].map((rule) => ({
  topic: rule.topic,
  about: compileAll(rule.about),
  does: compileAll(rule.does),
  says: compileAll(rule.says),
  unless: compileAll(rule.unless),
}));
const mood = {
  negated: compileAll(negated),
  takenBack: compileAll(takenBack),
  questions: compileAll(questions),
  requests: compileAll(requests),
};
const joining = compileAll(joiningWords);
const starts = compileAll(leadIns);
const verdicts = decisionWords.map(([verdict, sources]) => ({
  verdict,
  patterns: compileAll(sources),
}));
const changes = changeWords.map(([change, sources]) => ({ change, patterns: compileAll(sources) }));

export const lexicon: Lexicon = lexiconOf(symbols, groups);

/** A sentence with what all patterns need to know of it, found out once. */
interface Heard {
  readonly tokens: Sentence;
  /** For each word whether a ^ may stand before it. */
  readonly begins: readonly boolean[];
  /** 1 for each symbol that occurs. */
  readonly has: Uint8Array;
}

export interface Text {
  readonly sentences: readonly Heard[];
  /** 1 for each symbol that occurs in any of them. */
  readonly has: Uint8Array;
}

export function textOf(sentences: readonly Sentence[]): Text {
  const has = symbolsIn(sentences);
  const said = starts.filter((pattern) => mayMatch(pattern, has));
  const heard = sentences.map((tokens) => ({
    tokens,
    begins: beginningsOf(tokens, said),
    has: sentences.length === 1 ? has : symbolsIn([tokens]),
  }));
  return { sentences: heard, has };
}

function symbolsIn(sentences: readonly Sentence[]): Uint8Array {
  const has = new Uint8Array(symbols.size);
  for (const tokens of sentences)
    for (const { is } of tokens) for (const symbol of is) has[symbol] = 1;
  return has;
}

/** One sentence as a text of its own. */
function alone(sentence: Heard): Text {
  return { sentences: [sentence], has: sentence.has };
}

/** What a text asks, read from the one of its sentences that asks, where there is one; undefined where no rule fits. */
export function meaningOf(text: Text): Meant | undefined {
  const asking = text.sentences.length > 1 ? text.sentences.filter(asks) : [];
  const [question] = asking;
  if (asking.length === 1 && question !== undefined) {
    const meant = firstRule(alone(question), text);
    if (meant !== undefined) return meant;
  }
  return firstRule(text, text);
}

function asks(sentence: Heard): boolean {
  return firstOf(mood.questions, alone(sentence)) !== undefined;
}

/** Finds the first rule that fits a part of a text; whether it is meant, the whole has to say. */
function firstRule(text: Text, whole: Text): Meant | undefined {
  for (const rule of rules) {
    if (rule.about.length > 0 && firstOf(rule.about, text) === undefined) continue;
    const command = firstOf(rule.does, text);
    const fits = command ?? firstOf(rule.says, text);
    if (fits === undefined || firstOf(rule.unless, text) !== undefined) continue;
    return {
      topic: rule.topic,
      acts: command !== undefined && isMeant(command, whole),
      by: fits.pattern.source,
    };
  }
  return undefined;
}

/** What is decided of a request. */
export function verdictOf(text: Text): Verdict | null {
  return verdicts.find(({ patterns }) => firstOf(patterns, text) !== undefined)?.verdict ?? null;
}

/** The kind of change that is spoken of. */
export function changeOf(text: Text): ChangeKind | null {
  return changes.find(({ patterns }) => firstOf(patterns, text) !== undefined)?.change ?? null;
}

/** Whether it is about projects that become part of the release. */
export function isJoining(text: Text): boolean {
  return firstOf(joining, text) !== undefined;
}

/** Whether a word of a group of the vocabulary, or a slot, occurs. */
export function speaksOf(symbol: string, text: Text): boolean {
  const number = symbols.get(symbol);
  return number !== undefined && text.has[number] === 1;
}

interface Fit {
  readonly pattern: Pattern;
  readonly sentence: Heard;
}

function isMeant({ pattern, sentence }: Fit, text: Text): boolean {
  // "Don't ping us" is itself a command; in any other one a "not" takes it back.
  const negative = pattern.source
    .split(' ')
    .some((element) => /^\??(?:not|no)(?:\||$)/.test(element));
  if (!negative && firstOf(mood.negated, text) !== undefined) return false;
  if (firstOf(mood.takenBack, text) !== undefined) return false;
  const said = alone(sentence);
  return firstOf(mood.questions, said) === undefined || firstOf(mood.requests, said) !== undefined;
}

function firstOf(patterns: readonly Pattern[], text: Text): Fit | undefined {
  for (const pattern of patterns) {
    if (!mayMatch(pattern, text.has)) continue;
    for (const sentence of text.sentences) {
      if (!mayMatch(pattern, sentence.has)) continue;
      if (matches(pattern, sentence.tokens, sentence.begins)) return { pattern, sentence };
    }
  }
  return undefined;
}

/** Nobody begins anew more often than this in one sentence. */
const MOST_BEGINNINGS = 16;

/** Where a sentence may be said to begin: at its first word, after a pause, and after what people say first. */
function beginningsOf(tokens: Sentence, said: readonly Pattern[]): readonly boolean[] {
  const found = new Set([0]);
  for (const [at, token] of tokens.entries()) {
    if (token.pause && found.size < MOST_BEGINNINGS / 2) found.add(at);
  }
  // What is found on the way is looked at as well: "sorry, can you tell me".
  for (const from of found) {
    if (found.size >= MOST_BEGINNINGS) break;
    const here = tokens.map((_, at) => at === from);
    for (const pattern of said) {
      const end = matchEnd(pattern, tokens, here, 'longest');
      if (end > from && end < tokens.length) found.add(end);
    }
  }
  return tokens.map((_, at) => found.has(at));
}
