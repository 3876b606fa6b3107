import { type Instant, type WallDate, type Zone } from '../../domain/time/time.ts';
import {
  mondayOf,
  parseWallDate,
  plusDays,
  plusMonths,
  wallDateAt,
  weekdayOf,
} from '../../domain/time/wall.ts';
import { datePhrase } from './date-phrase.ts';
import { COUNT, countOf, MONTH, monthOf } from './date-words.ts';

/** A stretch of days that somebody asks about: both ends count. */
export type SpanSaid =
  | {
      readonly found: 'span';
      readonly from: WallDate;
      readonly to: WallDate;
      readonly is: 'day' | 'week' | 'month' | 'days';
    }
  /** On no calendar, or to be read in two ways. `said` are the words themselves. */
  | { readonly found: 'unclear'; readonly said: string };

export interface SpanOptions {
  readonly now: Instant;
  readonly zone: Zone;
}

/** The days that a text names; this week where it names none. */
export function spanSaid(text: string, { now, zone }: SpanOptions): SpanSaid {
  const today = wallDateAt(now, zone);
  const said = text.slice(0, 1_000);
  return (
    ahead(said, today) ??
    range(said, { now, zone }) ??
    month(said, today) ??
    oneDay(said, { now, zone }, today) ??
    week(mondayOf(today))
  );
}

const AHEAD = new RegExp(
  `\\b(?:(?:next|coming|following|within|in the next)\\s+(?:the\\s+next\\s+)?(?<count>${COUNT}|few)\\s+(?<unit>days?|weeks?|months?)|(?<named>fortnight|sprint))\\b`,
  'iu',
);
const REST = /\brest of (?:the|this) (?<unit>week|month)\b/i;
const WEEKEND = /\b(?<which>next )?weekend\b/i;
const UNTIL = /\b(?:by|until|till|up to|before)\s+(?=\S)/i;

/** "The next 10 days", "the rest of the week", "the weekend": counted from today. */
function ahead(text: string, today: WallDate): SpanSaid | null {
  const counted = AHEAD.exec(text)?.groups;
  if (counted !== undefined) {
    const { count = 'one', unit = 'fortnight' } = counted;
    const many = count.toLowerCase() === 'few' ? 3 : countOf(count);
    if (/^m/i.test(unit)) return days(today, plusMonths(today, many));
    return days(
      today,
      plusDays(today, /^d/i.test(unit) ? many : unit === 'fortnight' ? 14 : many * 7),
    );
  }
  const rest = REST.exec(text)?.groups?.['unit'];
  if (rest !== undefined) {
    return days(today, /^w/i.test(rest) ? plusDays(mondayOf(today), 6) : lastOfMonth(today));
  }
  const weekend = WEEKEND.exec(text);
  if (weekend === null) return null;
  const saturday = plusDays(mondayOf(today), 5 + (weekend.groups?.['which'] === undefined ? 0 : 7));
  return days(saturday, plusDays(saturday, 1));
}

const NAMED_RANGE = new RegExp(
  `(?<!\\d)(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:[-–]|to|and|until|till)\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?<year>\\s+20\\d\\d)?` +
    `|(?<first>${MONTH})\\s+(?<since>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:[-–]|to|and|until|till)\\s*(?<till>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
  'iu',
);
const TWO_DAYS = /\b(?:from|between)\s+(?<from>.+?)\s+(?:to|and|until|till)\s+(?<to>.+)$/i;

/** "14-18 Sep", "Sep 14 to 18", "from Thursday to 3 September". */
function range(text: string, options: SpanOptions): SpanSaid | null {
  const named = NAMED_RANGE.exec(text)?.groups;
  if (named !== undefined) {
    const name = named['month'] ?? named['first'] ?? '';
    const year = named['year'] ?? '';
    const end = (day: string | undefined) => `${day ?? ''} ${name}${year}`;
    return between(
      end(named['from'] ?? named['since']),
      end(named['to'] ?? named['till']),
      options,
    );
  }
  const two = TWO_DAYS.exec(text)?.groups;
  return two === undefined ? null : between(two['from'] ?? '', two['to'] ?? '', options);
}

function between(first: string, last: string, options: SpanOptions): SpanSaid | null {
  const from = datePhrase(first, options);
  if (from?.found !== 'date') return null;
  const to = datePhrase(last, { ...options, near: from.date });
  if (to?.found !== 'date' || to.date < from.date) return null;
  return days(from.date, to.date);
}

const WHOLE_MONTH = new RegExp(
  `\\b(?<which>this|next|the|current)\\s+month\\b|(?<!\\d\\s?|\\d(?:st|nd|rd|th)\\s(?:of\\s)?)(?<!\\p{L})(?<month>${MONTH})(?!\\s*\\d{1,2}(?!\\d))(?:\\s+(?<year>20\\d\\d))?`,
  'iu',
);

/** "In September", "next month". "May" is a month only behind a word that asks for one. */
function month(text: string, today: WallDate): SpanSaid | null {
  const said = WHOLE_MONTH.exec(text);
  if (said === null) return null;
  const { which, month: name, year } = said.groups ?? {};
  if (
    name?.toLowerCase() === 'may' &&
    !/\b(?:in|for|during|of|about)\s+$/i.test(text.slice(0, said.index))
  )
    return null;
  const first = plusDays(today, 1 - Number(today.slice(8)));
  if (name === undefined) return wholeMonth(plusMonths(first, /next/i.test(which ?? '') ? 1 : 0));
  const next = plusMonths(first, (monthOf(name) - Number(today.slice(5, 7)) + 12) % 12);
  const asked = year === undefined ? next : parseWallDate(`${year}${next.slice(4)}`);
  return asked === null ? null : wholeMonth(asked);
}

function oneDay(text: string, options: SpanOptions, today: WallDate): SpanSaid | null {
  const phrase = datePhrase(text, options);
  switch (phrase?.found) {
    case 'date': {
      const { date } = phrase;
      const until = UNTIL.test(text) && date > today;
      return until ? days(today, date) : { found: 'span', from: date, to: date, is: 'day' };
    }
    case 'week':
      return week(phrase.monday);
    case 'ambiguous':
    case 'impossible':
    case 'wrong-weekday':
      return { found: 'unclear', said: phrase.said };
    case 'time':
    case 'release-week':
    case 'undecided':
    case 'unclear-zone':
    case undefined:
      return null;
  }
}

const week = (monday: WallDate): SpanSaid => ({
  found: 'span',
  from: monday,
  to: plusDays(monday, 7 - weekdayOf(monday)),
  is: 'week',
});

const wholeMonth = (first: WallDate): SpanSaid => ({
  found: 'span',
  from: first,
  to: lastOfMonth(first),
  is: 'month',
});

const days = (from: WallDate, to: WallDate): SpanSaid => ({ found: 'span', from, to, is: 'days' });

function lastOfMonth(date: WallDate): WallDate {
  return plusDays(plusMonths(plusDays(date, 1 - Number(date.slice(8))), 1), -1);
}
