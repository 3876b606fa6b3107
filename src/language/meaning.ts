import { changeWords, decisionWords, joiningWords } from './grammar/details.ts';
import { fromParts } from './from-parts.ts';
import { channelRules } from './grammar/channels.ts';
import { dateRules, otherCycleRules, plainDateRules } from './grammar/dates.ts';
import { exceptionRules } from './grammar/exceptions.ts';
import { asideRules, mannerRules } from './grammar/manners.ts';
import { negated, questions, requests, takenBack } from './grammar/mood.ts';
import { planningRules } from './grammar/planning.ts';
import { overviewRules } from './grammar/overviews.ts';
import { particularCommands } from './grammar/particular-commands.ts';
import { particularTalk } from './grammar/particular-talk.ts';
import { particularRules } from './grammar/particular.ts';
import { peopleRules } from './grammar/people.ts';
import { stateRules } from './grammar/state.ts';
import { termRules } from './grammar/terms.ts';
import type { ChangeKind } from '../domain/deadline.ts';
import type { Intent, Verdict } from './intent.ts';
import { lexiconOf, type Lexicon } from './sentence.ts';
import { alone, compileAll, firstOf, symbols, type Fit, type Heard, type Text } from './text.ts';
import { groups } from './vocabulary.ts';

/** What a text turned out to be about. */
export interface Meant {
  readonly topic: Intent['topic'];
  readonly acts: boolean;
  /** The pattern that fitted, for whoever asks why. */
  readonly by: string;
}

/** The order matters: see `Rule`. */
const rules = [
  ...particularCommands,
  ...particularTalk,
  ...particularRules,
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
const verdicts = decisionWords.map(([verdict, sources]) => ({
  verdict,
  patterns: compileAll(sources),
}));
const changes = changeWords.map(([change, sources]) => ({ change, patterns: compileAll(sources) }));

export const lexicon: Lexicon = lexiconOf(symbols, groups);

/** What a text means; undefined where neither a rule fits nor its parts tell. */
export function meaningOf(text: Text): Meant | undefined {
  const asking = text.sentences.length > 1 ? text.sentences.filter(asks) : [];
  const [question] = asking;
  // Of several sentences the one that asks is read, where there is one.
  const asked = asking.length === 1 && question !== undefined ? alone(question) : text;
  return (
    (asked === text ? undefined : firstRule(asked, text)) ??
    firstRule(text, text) ??
    meantByParts(asked) ??
    (asked === text ? undefined : meantByParts(text))
  );
}

/** What is only told by its parts never asks for a change. */
function meantByParts(text: Text): Meant | undefined {
  const told = fromParts(text);
  return told === undefined ? undefined : { ...told, acts: false };
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
