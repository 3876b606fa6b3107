import { looksBack, type Before } from './talk.ts';
import { namesIn } from './question.ts';

const IT = '(?:it|that|this|they|those|these)';
const WHEN = new RegExp(
  `^(?:when|which day|what day|on which day)(?: (?:is|was|will) ${IT}(?: be)?)?$`,
  'iu',
);
const HOW_LONG =
  /^(?:(?:for )?how (?:long|much longer|many days)(?: (?:is that|left|to go|until then))?)$/iu;
const UNTIL_WHEN = /^(?:until when|till when|for how long)$/iu;
const SINCE_WHEN = /^(?:since when|from when(?: on)?)$/iu;
const WHY = new RegExp(
  `^(?:why(?: (?:not|so|is (?:${IT}|so)|was ${IT}|though|${IT}))?|how come|for what reason|what for)(?: so)?$`,
  'iu',
);
const WHO =
  /^(?:who(?:se)?(?: (?:is (?:that|it)|decides(?: (?:that|on (?:it|that)))?|owns (?:it|that)|do i ask|can i ask))?)$/iu;
const WHAT = /^what(?: is| was|['’]s)? (?:that|it|this)$/iu;

const OF_FREEZES: readonly Before['intent']['topic'][] = ['is_frozen', 'can_i_land'];

/** A question word alone, asked of what the talk was about. */
export function bareQuestion(rest: string, { talk, intent }: Before): string | null {
  const about = namesIn(intent.mentioned);
  if (WHY.test(rest)) {
    if (intent.topic === 'move_deadline' && about !== null && looksBack(talk.said)) {
      return `why was ${about} moved?`;
    }
    if (about !== null) return `what does ${about} mean?`;
    return OF_FREEZES.includes(intent.topic) ? 'why do we freeze?' : null;
  }
  if (about === null) {
    const asksOfFreezes = UNTIL_WHEN.test(rest) || SINCE_WHEN.test(rest);
    return asksOfFreezes && OF_FREEZES.includes(intent.topic) ? 'are we frozen?' : null;
  }
  if (WHEN.test(rest)) return `when is ${about}?`;
  if (UNTIL_WHEN.test(rest))
    return `when ${isFreeze(intent) ? `does ${about} end` : `is ${about}`}?`;
  if (SINCE_WHEN.test(rest))
    return isFreeze(intent) ? `is ${about} in force?` : `when is ${about}?`;
  if (HOW_LONG.test(rest)) return `how long until ${about}?`;
  if (WHO.test(rest)) return `who is responsible for ${about}?`;
  return WHAT.test(rest) ? `what does ${about} mean?` : null;
}

function isFreeze({ mentioned }: Before['intent']): boolean {
  return mentioned.found === 'one' && mentioned.deadline.kind === 'freeze';
}
