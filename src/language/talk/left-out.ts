import { changeKindsIn } from '../asked/change-kinds.ts';
import { hear } from '../hear.ts';
import type { Intent, Named } from '../intent.ts';
import { understand } from '../understand.ts';
import { looksBack, type Before } from './talk.ts';
import { askedAgain, mayLand } from './question.ts';

/** Longer than this, it is a sentence of its own. */
const MOST_WORDS = 7;

/** What a phrase has none of: a predicate, a person, a question word, a "not". */
const PREDICATE =
  /\b(?:is|isn|are|was|were|be|been|am|do|does|don|did|has|have|had|can|cannot|could|may|might|must|shall|should|will|would|won|not|never|no|i|we|you|he|she|they|it|that|this|when|what|which|who|whose|why|how|where|if|whether|because|need|want|move|push|shift|delay|postpone|add|remind|tell|show|list|give|ask|approve|deny|land|merge|said|says)\b/iu;

/** A follow-up that is no sentence but only what the question is asked of next: "and rc1?", "for bug fixes". */
export function leftOut(rest: string, before: Before): string | null {
  const phrase = rest.replace(
    /^(?:(?:it['’]?s|it is|they are|if it is|for|with|about|of|to|on|during|in|at)\s+)+/iu,
    '',
  );
  if (phrase.split(/\s+/).length > MOST_WORDS || PREDICATE.test(phrase)) return null;
  return (
    chosen(phrase, before) ??
    ofTeam(phrase, before) ??
    (OF_CHANGE.includes(before.intent.topic) ? ofKind(phrase, before) : null) ??
    ofDeadline(phrase, before) ??
    ofKind(phrase, before)
  );
}

/** "The soft one", where the talk asked which of several is meant. */
function chosen(phrase: string, { intent }: Before): string | null {
  if (intent.mentioned.found !== 'several') return null;
  const { among } = intent.mentioned;
  const words = phrase.toLowerCase().replace(/^the /, '').replace(/ one$/, '').split(/\s+/);
  const ordinal = words.length === 1 ? ORDINALS.indexOf(words[0] ?? '') : -1;
  const fitting = among.filter(({ name }) => words.every((word) => wordsOf(name).includes(word)));
  const [one, ...others] = ordinal >= 0 ? among.slice(ordinal, ordinal + 1) : fitting;
  return one === undefined || others.length > 0 ? null : askedAgain(intent, one.name);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const wordsOf = (name: Named['name']): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** "And in Oslo?": whether it may land in that team. */
function ofTeam(phrase: string, { intent, talk }: Before): string | null {
  if (intent.topic !== 'can_i_land') return null;
  const named = phrase
    .replace(/^the /i, '')
    .replace(/ (?:team|project)$/i, '')
    .toLowerCase();
  const team = talk.cycle.deadlines.find(({ owner }) => owner?.toLowerCase() === named)?.owner;
  if (team === undefined || team === null) return null;
  return `${mayLand(intent.change).replace(/\?$/, '')} in ${team}?`;
}

/** Topics whose question is asked of kinds of change. */
const OF_CHANGE: readonly Intent['topic'][] = ['can_i_land', 'is_frozen', 'request_exception'];

/** "What about strings?" */
function ofKind(phrase: string, { intent, known }: Before): string | null {
  const kinds = changeKindsIn(phrase.replace(/^(?:an?|some|my|the|just) /iu, ''));
  const [kind, ...others] = kinds ?? [];
  if (kind === undefined || others.length > 0) return null;
  if (OF_CHANGE.includes(intent.topic)) return mayLand(kind);
  if (!OF_DATE.includes(intent.topic)) return null;
  const freeze = `when do ${phrase} freeze?`;
  const { found } = understand(freeze, known.names).mentioned;
  return found === 'one' || found === 'several' ? freeze : mayLand(kind);
}

const OF_DATE: readonly Intent['topic'][] = [
  'when_deadline',
  'time_left',
  'deadline_passed',
  'explain_term',
];

/** "And rc1?" */
function ofDeadline(phrase: string, { intent, talk, known }: Before): string | null {
  if (RELEASE.test(phrase)) return askedAgain(dateOf(intent), phrase);
  if (hear(phrase, known.names).mentions.named.length === 0) return null;
  const { mentioned } = understand(`when is ${phrase}?`, known.names);
  if (mentioned.found === 'nothing') return null;
  const isFreeze =
    mentioned.found === 'one'
      ? mentioned.deadline.kind === 'freeze'
      : mentioned.found === 'several' && mentioned.among.every(({ kind }) => kind === 'freeze');
  // What is no freeze is neither in force nor in the way of anything.
  if (OF_CHANGE.includes(intent.topic) && !isFreeze) return `when is ${phrase}?`;
  if (intent.topic === 'move_deadline') {
    return looksBack(talk.said) ? `has ${phrase} moved?` : `should we move ${phrase}?`;
  }
  return askedAgain(dateOf(intent), phrase) ?? `when is ${phrase}?`;
}

const RELEASE = /^(?:the )?(?:final )?release(?: (?:day|date))?$/iu;

/** A name after a question about no deadline in particular asks for its date. */
function dateOf(intent: Intent): Intent {
  return OVERVIEWS.includes(intent.topic)
    ? { ...intent, topic: 'when_deadline', acts: false }
    : intent;
}

const OVERVIEWS: readonly Intent['topic'][] = [
  'list_schedule',
  'current_stage',
  'next_deadline',
  'release_date',
];
