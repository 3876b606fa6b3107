import type { Shift } from '../../domain/time/shift.ts';
import type { WallTime, Zone } from '../../domain/time/time.ts';
import { datePhrase, type DateOptions, type DatePhrase } from '../dates/date-phrase.ts';
import { MONTH, ORDINAL, ordinalOf, SPAN, WEEKDAY, weekdayNumber } from '../dates/date-words.ts';
import { shiftOf } from '../dates/shift-said.ts';
import type { WeekdayBeside } from '../dates/weekday-beside.ts';

/** Another deadline, as it was said, with the time of day where one was said too. */
interface Anchor {
  readonly deadline: string;
  readonly time: WallTime | null;
  readonly zone: Zone | null;
}

/** What a sentence asks a deadline to do. */
export interface MoveAsked {
  readonly target:
    | { readonly kind: 'to'; readonly to: DatePhrase }
    /** So far from where it is; a negative count is earlier. */
    | { readonly kind: 'by'; readonly by: Shift }
    /** So far from another deadline, which is given as it was said: "3 days before rc1 17:00 UTC". */
    | ({ readonly kind: 'relative'; readonly by: Shift } & Anchor)
    /** "The Monday after the release". */
    | ({ readonly kind: 'weekday'; readonly weekday: WeekdayBeside } & Anchor);
  /** Everything after it moves along. */
  readonly cascade: boolean;
  /** The whole schedule is meant, and not one deadline. */
  readonly whole: boolean;
  readonly why: string | null;
}

/** What a move sentence asks for; null where it does not say where to. */
export function moveAsked(text: string, options: DateOptions): MoveAsked | null {
  const { asked, why } = withoutReason(text.slice(0, 1_000).replace(/\s+/g, ' ').trim());
  const alone = asked.replace(ALONG, ' ');
  const words = alone.replace(OLD_DATE_BEFORE, ' ').replace(OLD_DATE_AFTER, ' ').trim();
  const target = dateAfterTo(words, options) ?? relative(words, options) ?? by(words, options);
  if (target === null) return null;
  return {
    target,
    cascade: alone !== asked,
    whole: WHOLE.test(alone) && !FROM_ONE_ON.test(asked),
    why,
  };
}

const REASON =
  /(?:[,;.:(]\s*|\s)(?:because(?:\s+of)?|since|due\s+to|owing\s+to|thanks\s+to|as\s+(?=(?:the|we|it|ci|our|they|there|i)\b)|(?:the\s+)?reason(?:\s+is)?:?)\s+(?<why>.+)$|\s(?:[—–]|--?)\s+(?<why>.+)$|;\s*(?<why>.+)$/iu;
/** After a comma anything else that is long enough to be a sentence: "by a week, core is on vacation". */
const AFTER_COMMA = new RegExp(
  `,\\s+(?!and\\b|with\\b|plus\\b|please|pls|to\\b|at\\b|by\\b|on\\b|until|update|thanks|instead|not\\b|noon|mid|end\\b|the\\s+\\d|\\d|${WEEKDAY}|${MONTH})(?<why>\\S+(?:\\s+\\S+){2,})$`,
  'iu',
);

function withoutReason(text: string): { asked: string; why: string | null } {
  const match = REASON.exec(text) ?? AFTER_COMMA.exec(text);
  const why = match?.groups?.why?.replace(/[\s.!)]+$/u, '') ?? '';
  // "Since" may also open the sentence; then all of it would be the reason.
  if (match === null || match.index === 0 || why === '') return { asked: text, why: null };
  return { asked: text.slice(0, match.index), why };
}

const ALONG =
  /(?:,|\b(?:and|with|plus|along\s+with|as\s+well\s+as|also))\s+(?:also\s+)?(?:everything|all|whatever|anything|(?:all\s+)?the\s+rest|the\s+others|those)(?:\s+(?:else|the|that|which|deadlines?|dates?|others?|rest))*(?:\s+(?:after|follow(?:s|ing)?|comes?\s+after|behind|later|downstream)(?:\s+(?:it|that|this|them))?)?\b|(?<=\beverything|\ball)\s+(?:after|from|following|since)(?=\s)/iu;
/** "Everything after rc1" is not the whole. */
const FROM_ONE_ON =
  /\b(?:everything|all)\s+(?:after|from|following|since)\s+(?!(?:it|that|this)\b)/iu;
const WHOLE =
  /\b(?:everything|(?:the\s+)?(?:whole|entire|full)\s+(?:schedule|cycle|plan|release|thing|calendar|timeline)|all\s+(?:of\s+)?(?:the\s+|our\s+)?(?:deadlines|dates|milestones)|the\s+schedule)\b/iu;
const OLD_DATE_BEFORE = /\bfrom\s+(?!now|today)(?:(?!\bto\b).)+?(?=\s(?:to|until)\s)/iu;
const OLD_DATE_ALONE = /(?<!\b(?:days?|weeks?|months?|fortnights?))\s+from\s+.+$/iu;
const OLD_DATE_AFTER =
  /[\s,(]*\b(?:instead\s+of|rather\s+than|and\s+not|not|(?:it\s+|which\s+)?was|currently|originally|previously|formerly)\s+(?:on\s+)?.+$/iu;

type Target = MoveAsked['target'];

/** Nothing but small words stand between "to" and the date that is meant by it. */
const NEAR_ENOUGH = 12;

function dateAfterTo(words: string, options: DateOptions): Target | null {
  const places = [...words.matchAll(/\b(?:to|until|till)\s+|→\s*|->\s*/giu)].reverse();
  for (const place of places) {
    const rest = words.slice(place.index + place[0].length);
    if (relative(rest, options) !== null) continue;
    const to = datePhrase(`to ${rest}`, options);
    if (to !== null && rest.indexOf(to.said) <= NEAR_ENOUGH) return { kind: 'to', to };
  }
  return null;
}

const RELATIVE = new RegExp(
  `\\b(?:${SPAN}|the\\s+(?<unit>(?:working\\s+|business\\s+)?day|week)|(?<same>same\\s+(?:day|date)))\\s+(?<way>before|after|ahead\\s+of|as)\\s+(?:the\\s+)?(?<name>.+)$`,
  'iu',
);

const WEEKDAY_BESIDE = new RegExp(
  `\\b(?:(?<nth>${ORDINAL})\\s+)?(?<weekday>${WEEKDAY})\\s+(?:right\\s+)?(?<way>before|after|following)\\s+(?:the\\s+)?(?<name>.+)$`,
  'iu',
);

function relative(words: string, options: DateOptions): Target | null {
  const said = RELATIVE.exec(words)?.groups ?? WEEKDAY_BESIDE.exec(words)?.groups;
  const named = (said?.name ?? '').replace(/(?:[\s,.!?]|\b(?:please|pls|thanks))+$/iu, '');
  if (said === undefined || named === '' || /^(?:it|that|this|now|today|next)\b/iu.test(named)) {
    return null;
  }
  const date = datePhrase(named, options);
  if (date !== null && named.startsWith(date.said)) return null;
  if (date?.found === 'unclear-zone' || date?.found === 'impossible')
    return { kind: 'to', to: date };
  const anchor =
    date?.found === 'time'
      ? { deadline: withoutTime(named, date.said), time: date.time, zone: date.zone }
      : { deadline: named, time: null, zone: null };
  const after = !/before|ahead/i.test(said.way ?? '');
  if (said.weekday !== undefined) {
    const nth = said.nth === undefined ? 1 : ordinalOf(said.nth);
    return {
      kind: 'weekday',
      weekday: { weekday: weekdayNumber(said.weekday), nth, after },
      ...anchor,
    };
  }
  const shift = shiftOf(said.count ?? 'one', said.unit ?? 'day');
  const sign = said.same !== undefined ? 0 : after ? 1 : -1;
  return { kind: 'relative', by: signed(shift, sign), ...anchor };
}

function withoutTime(named: string, time: string): string {
  return named.replace(time, '').replace(/[\s,]*(?:\b(?:at|by|@)\s*)?$/iu, '');
}

const DISTANCE = new RegExp(
  `(?<!\\bin\\s)(?<sign>[+−-]\\s?)?\\b${SPAN}(?!\\s+(?:from|before|after)\\b)`,
  'iu',
);
/** How far it is nobody can tell: "half a week", "a week or two", "a few days". */
const VAGUE =
  /\b(?:half|quarter)\b|\b(?:days?|weeks?|months?)\s+(?:or\s+(?:two|three|so|more|\d+)|and\s+a\b)/iu;
const EARLIER =
  /\b(?:earlier|early|closer|to\s+the\s+left|sooner|forwards?|ahead|up|bring|pull(?:\s\S+){0,4}?\s+in|pull\s+in|pull|advance|prepone)\b/iu;
const LATER =
  /\b(?:later|push\S*\s+(?:\S+\s+){0,4}?(?:back|out)|back|delay|postpone|defer|extend|slip)\b/iu;

function by(words: string, options: DateOptions): Target | null {
  const said = DISTANCE.exec(words)?.groups;
  if (said === undefined) {
    const to = datePhrase(words.replace(OLD_DATE_ALONE, ' '), options);
    return to === null ? null : { kind: 'to', to };
  }
  if (VAGUE.test(words)) return null;
  const shift = shiftOf(said.count ?? 'one', said.unit ?? 'day');
  const early =
    /\b(?:earlier|early|sooner)\b/iu.test(words) || (EARLIER.test(words) && !LATER.test(words));
  const minus = said.sign !== undefined && !said.sign.startsWith('+');
  return { kind: 'by', by: signed(shift, early || minus ? -1 : 1) };
}

function signed({ unit, count }: Shift, sign: number): Shift {
  return { unit, count: sign === 0 ? 0 : sign * count };
}
