import { COUNT, countOf, MONTH, WEEKDAY } from '../dates/date-words.ts';

/**
 * About what relbot posts by itself: what is to come, what was posted, and why something was not. All three only want
 * to know.
 */
export interface PostsOrder extends Tail {
  readonly order: 'posts-to-come' | 'posts-past' | 'why-silent';
}

/** What may follow any of these questions. */
interface Tail {
  /** In all channels, and not only in this one. */
  readonly everywhere: boolean;
  /** Days in the person's own words: "next two weeks", "on Monday". */
  readonly days: string | null;
  /** A deadline or a day that it ends with. */
  readonly until: string | null;
  /** The deadline that it is about, as the person calls it. */
  readonly about: string | null;
  /** "3 days before rc1": days from the deadline, negative before it. */
  readonly offsetDays: number | null;
}

const YOU = '(?:you|relbot|the bot)';
const NOT = "n['’]?t";
const US = '(?:us|me|everyone|everybody|anyone|anybody|people|the team|(?:this|the) channel)';
const THING =
  '(?:anything|something|a (?:reminder|post|message)|(?:any |the )?(?:reminders?|posts?))';
const POST = '(?:post|send|announce)';
const REMIND = '(?:remind|warn|notify|alert|ping)';

const TO_COME = [
  `(?:(?:show|give) )?(?:(?:me|us) )?(?:(?:a|the|your) )?preview(?: of (?:(?:the|your|all) )?(?:posts|reminders))?`,
  `what (?:(?:will|are|do) ${YOU}|${YOU} will) (?:be )?(?:going to )?(?:post|posting|announce|announcing|remind us (?:of|about))(?: next)?`,
  `when (?:will|do|are) ${YOU} (?:next )?(?:going to )?(?:post|posting|remind us)(?: next| again)?`,
  `(?:(?:what(?:['’]?s| is| are)|when(?:['’]?s| is)|show) )?(?:me )?(?:the |your )?(?:next|upcoming|coming|planned) posts?`,
  `(?:which|what) posts (?:are|will be) (?:there )?(?:to come|coming(?: up)?|due|planned|next)`,
];

const PAST = [
  `what (?:did|have) ${YOU} (?:last |already )?(?:post(?:ed)?|announced?|sent|send|remind(?:ed)? us (?:of|about))`,
  `what (?:was|were|has been|got) (?:the last )?posted`,
  `(?:which|what) posts (?:did ${YOU} (?:make|send)|were there|have there been|went out|were sent|failed|got lost)`,
  `what failed to (?:post|go out|be posted)`,
  `(?:(?:what|when) (?:was|were) |show |list )?(?:me )?(?:the |your )?(?:last|latest|recent|past) posts?`,
  `when did ${YOU} (?:last )?(?:${POST}|remind us)(?: last)?`,
  `(?:did ${YOU} (?:already )?(?:${POST}(?: ${THING})?|remind us)|have ${YOU} (?:already )?(?:posted(?: ${THING})?|reminded us))`,
];

const WHY = [
  `why (?:(?:did|have|do|has|does)(?:${NOT} ${YOU}| ${YOU} not)|${YOU} (?:did|have)(?: not|${NOT})|(?:did|have)${NOT} it) (?:(?:${REMIND}(?:ed)?|notified|pinged|tell|told) ${US}|${POST}(?:e?d)?(?: ${THING})?|posted(?: ${THING})?|sent(?: ${THING})?)`,
  `why (?:(?:was|were|is|are|has|have) (?:there )?)?(?:nothing|no (?:reminders?|posts?|messages?|warnings?|countdowns?|announcements?))(?: been)?(?: (?:posted|sent|announced|said))?`,
  `why (?:did|do) we (?:not get|get no|not see|see no) (?:${THING}|reminders?|posts?)`,
  `why did${NOT} we (?:get|see|receive) ${THING}`,
  `why (?:was|were)(?:${NOT} (?:we|i|anyone|anybody)| (?:we|i|nobody|no one)(?: not)?) (?:reminded|warned|notified)`,
  `(?:${YOU} (?:did${NOT}|did not|never|forgot to) ${REMIND} ${US}|nobody reminded us|we were (?:not|never) reminded)`,
  `(?:where (?:is|was)|what happened to) (?:the|my|our) (?:reminders?|posts?)`,
  `why (?:are|were|have) ${YOU} (?:been )?(?:so )?(?:silent|quiet)`,
];

const HERE = '(?:here|in (?:this|the|our) (?:channel|place|room))';
const EVERYWHERE =
  '(?:everywhere|(?:(?:in|for|of|to) )?(?:all (?:(?:the|our|of the) )?(?:channels|places)|every channel))';
const DAY = `(?:(?:next|last|past|coming|this|following|previous)(?: ${COUNT})? (?:(?:calendar |working )?days?|weeks?|months?|weekend|fortnight|sprint|${WEEKDAY}|${MONTH})|rest of (?:the|this) (?:week|month)|today|tomorrow|yesterday|weekend|${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?: 20\\d\\d)?|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: 20\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d)`;
const DAYS = `(?:(?:in|on|for|over|during|within|of|from|since) )?(?:the )?${DAY}`;
const ABOUT = `(?:(?:(?<count>${COUNT}|the) (?<unit>days?|weeks?) before|(?<of>of)|about|for|on|before|regarding) (?:the )?(?<about>.{2,80}?))`;

const TAIL = `(?: so far| yet| lately| recently| already)?(?: ${HERE}|(?<everywhere> ${EVERYWHERE}))?(?: (?<days>${DAYS}))?(?: ${ABOUT})?(?: (?<later>${DAYS}))?(?: (?:until|till|up to) (?:the )?(?<until>.{2,80}?))?(?: ${HERE}|(?<all> ${EVERYWHERE}))?`;

const FORMS = [
  ['posts-to-come', TO_COME],
  ['posts-past', PAST],
  ['why-silent', WHY],
] as const satisfies readonly (readonly [PostsOrder['order'], readonly string[]])[];

const READERS = FORMS.flatMap(([order, heads]) =>
  heads.map((head) => ({ order, form: new RegExp(`^(?:${head})${TAIL}$`, 'iu') })),
);

const REMINDED = /\b(?:remind|warn|notif|alert)|\bwhy\b/i;

/** Longer talk is no such question. */
const LONGEST = 200;

export function postsOrder(said: string): PostsOrder | null {
  if (said.length > LONGEST) return null;
  for (const { order, form } of READERS) {
    const groups = form.exec(said)?.groups;
    if (groups === undefined) continue;
    // One is reminded of a date; a preview or a post “of” something is of other things.
    if (groups['of'] !== undefined && !REMINDED.test(said)) return null;
    return { order, ...tailOf(groups) };
  }
  return null;
}

function tailOf(groups: Partial<Record<string, string>>): Tail {
  const { about = null, unit, count, days, later, until = null } = groups;
  const each = unit?.startsWith('week') === true ? 7 : 1;
  return {
    everywhere: groups['everywhere'] !== undefined || groups['all'] !== undefined,
    days: days ?? later ?? null,
    until,
    about,
    offsetDays: count === undefined ? null : -each * countOf(count),
  };
}
