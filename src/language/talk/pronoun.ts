import type { Intent } from '../intent.ts';
import { understand } from '../understand.ts';
import type { Before } from './talk.ts';
import { namesIn } from './question.ts';

const PRONOUN =
  /\b(?:(?:that|this) (?:one|freeze|deadline|date|milestone)|the (?:freeze|deadline|date|milestone)|it|that|this|they|them|those|these)\b/iu;
const THEN = /(?<=\b(?:until|till|by|before|at) )then\b/iu;

/** An "it" that stands for nothing: "is it too late", "what time is it". */
const STANDS_FOR_NOTHING =
  /\b(?:is|was|isn't|will|would|does)\s+(?:it|that|this)\s+(?:be\s+)?(?:too|ok(?:ay)?|fine|all ?right|right|true|correct|possible|safe|worth|time|me|just me|you|your|a|an|the|because|why|how|what|like|sense|make|mean that)\b|\bwhat time is it\b|\bhow is it going\b|\bit seems\b|\bit looks\b|\b(?:i|you|he|she|we|they) (?:heard|think|thought|said|know|knew|believe|hope|guess|like|love|hate|saw|see|did|do|had|made)\b/iu;

/** A question begins so; a remark that has an "it" in it asks nothing. */
const ASKS =
  /^\W*(?:is|isn|are|was|were|does|do|did|has|have|had|will|would|can|could|may|should|shall|must|when|what|who|whose|how|why|which|until|till|by|since)\b/iu;

/** What takes a deadline in the place of an "it". */
const OF_DEADLINE: readonly Intent['topic'][] = [
  'when_deadline',
  'time_left',
  'deadline_passed',
  'is_frozen',
  'explain_term',
  'who_is',
  'move_deadline',
  'request_exception',
  'set_reminder',
];

/** A sentence with a predicate of its own, whose "it" is what the talk was about: "when does it end?". */
export function withoutPronoun(rest: string, text: string, before: Before): string | null {
  const { known, intent } = before;
  const own = understand(text, known.names);
  if (own.mentioned.found !== 'nothing' || STANDS_FOR_NOTHING.test(rest)) return null;
  if (own.topic === 'request_exception' && intent.link !== null && own.link === null) {
    return PRONOUN.test(rest) ? rest.replace(PRONOUN, intent.link) : null;
  }
  const about = intent.mentioned.found === 'one' ? namesIn(intent.mentioned) : null;
  const place = THEN.test(rest) ? THEN : PRONOUN;
  if (about === null || !place.test(rest)) return null;
  const whole = rest.replace(place, about);
  const after = understand(whole, known.names);
  // A command is one however it points at what it is about: "push that back" as "push it back".
  const pointing = understand(rest.replace(PRONOUN, 'it'), known.names);
  if (!OF_DEADLINE.includes(after.topic) || after.acts !== pointing.acts) return null;
  const saysTheSame = pointing.topic !== 'unknown' && pointing.topic === after.topic;
  const asks = ASKS.test(rest) && CAN_BE_ABOUT_IT.includes(pointing.topic);
  if (!saysTheSame && !asks) return null;
  return namesIn(after.mentioned) === about ? whole : null;
}

/** What a question with an "it" may have been taken for, before one knows what it is. */
const CAN_BE_ABOUT_IT: readonly Intent['topic'][] = ['unknown', 'week_agenda', ...OF_DEADLINE];
