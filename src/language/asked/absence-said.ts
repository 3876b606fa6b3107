import { resolveWall } from '../../domain/time/resolve.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { Instant, WallDate, WallTime, Zone } from '../../domain/time/time.ts';
import { instant, plusDays, plusMonths, wallDateAt, wallTime } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { datePhrase, type DateOptions, type DatePhrase } from '../dates/date-phrase.ts';
import { COUNT, UNIT } from '../dates/date-words.ts';

/** When somebody says to be away. */
export type AbsenceSaid =
  /** `from`: null is from now on; `until`: when they are back, null where they did not say. */
  | { readonly found: 'absence'; readonly from: Instant | null; readonly until: Instant | null }
  /** Meant as one, and on no calendar: the reason in words. */
  | { readonly found: 'impossible'; readonly because: string };

export interface AbsenceOptions {
  readonly now: Instant;
  /** The person's own: its wall calendar says what day it is. */
  readonly zone: Zone;
}

const FOR = new RegExp(`^for (?:the next )?(?<time>${COUNT} ${UNIT})$`, 'i');
const REST = /^for the rest of (?:the|this) (?<which>day|week)$/i;
const RANGE =
  /^(?:from |between )?(?<from>.+?) (?<word>to|through|thru|and|until|till) (?<to>.+)$/i;
/** "3-14 August", "August 3-14": a day without its month lies in the other's. */
const DASHED =
  /^(?:from )?(?:(?<from>\d{1,2}) ?[-–] ?(?<to>\d{1,2} \p{L}.*)|(?<from>\p{L}+ \d{1,2}) ?[-–] ?(?<to>\d{1,2}))$/iu;
const UNTIL = /^(?:until|till|til) (?<day>.+?)(?<inclusive> inclusive)?$/i;
const THROUGH = /^(?:(?:until|till|til) (?:the )?end of|through|thru) (?<day>.+)$/i;
const FROM = /^(?:from|starting(?: on)?|as of) (?<day>.+?)(?: on| onwards?)?$/i;
const OPEN = /^(?:|now|for now|right now|until further notice|from now on)$/i;

/**
 * Reads all of the words, or nothing: "until Monday", "from 3 to 14 August", "next week", "for two days". Who is away
 * until a day is back when it begins; who is away to or through a day is back the day after.
 */
export function absenceSaid(words: string, options: AbsenceOptions): AbsenceSaid | null {
  const text = words.trim();
  if (OPEN.test(text)) return { found: 'absence', from: null, until: null };
  return (
    counted(text, options) ?? range(text, options) ?? until(text, options) ?? days(text, options)
  );
}

/** Whether these are words for an absence, whatever day it is. */
export function namesAbsence(words: string): boolean {
  return absenceSaid(words, { now: SOME_DAY, zone: UTC }) !== null;
}

const SOME_DAY = instant(Date.UTC(2026, 0, 1));

function counted(text: string, options: AbsenceOptions): AbsenceSaid | null {
  const rest = REST.exec(text)?.groups?.['which'];
  if (rest !== undefined) {
    return absence(null, dayOf(rest === 'day' ? 'today' : 'this week', options), true, options);
  }
  const time = FOR.exec(text)?.groups?.['time'];
  return time === undefined ? null : absence(null, dayOf(`in ${time}`, options), false, options);
}

function range(text: string, options: AbsenceOptions): AbsenceSaid | null {
  const groups = (DASHED.exec(text) ?? RANGE.exec(text))?.groups;
  const { from = '', to = '', word = 'to' } = groups ?? {};
  if (groups === undefined) return null;
  const inclusive = !/^(?:until|till)$/i.test(word);
  const bare = /^\d{1,2}(?:st|nd|rd|th)?$/;
  if (bare.test(to)) {
    const first = dayOf(from, options);
    const last = first === null ? null : sameMonth(to, first, 'after');
    return last === null ? null : absence(first, last, inclusive, options);
  }
  // The end is read first: of "3 to 14 August" the third may be over.
  const last = dayOf(to, options);
  if (last === null) return null;
  const first = bare.test(from)
    ? sameMonth(from, last, 'before')
    : dayOf(from, { ...options, near: last.found === 'date' ? last.date : null });
  return first === null ? null : absence(first, inOrder(first, last), inclusive, options);
}

/** "Monday to Wednesday", said on a Tuesday, is all of the coming week. */
function inOrder(first: DatePhrase, last: DatePhrase): DatePhrase {
  if (first.found !== 'date' || last.found !== 'date' || first.date <= last.date) return last;
  return /\d/.test(last.said) ? last : { ...last, date: plusDays(last.date, 7) };
}

function sameMonth(day: string, other: DatePhrase, side: 'before' | 'after'): DatePhrase | null {
  if (other.found !== 'date') return other.found === 'impossible' ? other : null;
  const number = Number.parseInt(day, 10);
  const firstOfMonth = plusDays(other.date, 1 - Number(other.date.slice(8)));
  const inMonth = (first: WallDate) => plusDays(first, number - 1);
  const date = inMonth(firstOfMonth);
  if (number < 1 || date.slice(0, 7) !== other.date.slice(0, 7)) {
    return { found: 'impossible', because: `that month has no day ${number}`, said: day };
  }
  const wrongSide = side === 'before' ? date > other.date : date < other.date;
  const months = side === 'before' ? -1 : 1;
  return {
    ...other,
    time: null,
    said: day,
    date: wrongSide ? inMonth(plusMonths(firstOfMonth, months)) : date,
  };
}

function until(text: string, options: AbsenceOptions): AbsenceSaid | null {
  const through = THROUGH.exec(text)?.groups?.['day'];
  if (through !== undefined) {
    const edge = dayOf(`end of ${through}`, options) ?? dayOf(through, options);
    return absence(null, edge, true, options);
  }
  const { day, inclusive } = UNTIL.exec(text)?.groups ?? {};
  return day === undefined
    ? null
    : absence(null, dayOf(day, options), inclusive !== undefined, options);
}

function days(text: string, options: AbsenceOptions): AbsenceSaid | null {
  const from = FROM.exec(text)?.groups?.['day'];
  if (from !== undefined) {
    const first = dayOf(from, options);
    if (first === null) return null;
    const start = edgeOf(first, false, options);
    return typeof start === 'string'
      ? { found: 'impossible', because: start }
      : start && { found: 'absence', from: start, until: null };
  }
  const day = dayOf(text.replace(/^(?:all day |the whole day )/i, ''), options);
  return day === null || day.found === 'time' ? null : absence(day, day, true, options);
}

/** The day or week that the words name from beginning to end. */
function dayOf(words: string, options: DateOptions): DatePhrase | null {
  const phrase = datePhrase(words, options);
  if (phrase === null || bared(phrase.said) !== bared(words)) return null;
  return phrase.found === 'undecided' || phrase.found === 'release-week' ? null : phrase;
}

const bared = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:(?:on|the|at) )+/, '')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();

/** `first`: null is from now on. */
function absence(
  first: DatePhrase | null,
  last: DatePhrase | null,
  inclusive: boolean,
  options: AbsenceOptions,
): AbsenceSaid | null {
  if (last === null) return null;
  const from = first === null ? null : edgeOf(first, false, options);
  const end = edgeOf(last, inclusive, options);
  for (const edge of [from, end]) {
    if (typeof edge === 'string') return { found: 'impossible', because: edge };
  }
  if (typeof from === 'string' || typeof end === 'string' || end === null) return null;
  if (from !== null && end <= from) {
    return { found: 'impossible', because: 'that ends before it begins' };
  }
  return { found: 'absence', from: from === null || from <= options.now ? null : from, until: end };
}

/** The instant at which what is named begins, or with `after` ends; the reason in words where it is on no calendar. */
function edgeOf(
  phrase: DatePhrase,
  after: boolean,
  { now, zone }: AbsenceOptions,
): Instant | string | null {
  const at = (date: WallDate, time: WallTime | null, said: Zone | null): Instant =>
    resolveWall(
      after && time === null ? plusDays(date, 1) : date,
      time ?? wallTime('00:00'),
      said ?? zone,
    ).at;
  switch (phrase.found) {
    case 'date':
      return at(phrase.date, phrase.time, phrase.zone);
    case 'time':
      return at(wallDateAt(now, phrase.zone ?? zone), phrase.time, phrase.zone);
    case 'week':
      return at(after ? plusDays(phrase.monday, 6) : phrase.monday, null, null);
    case 'impossible':
      return phrase.because;
    case 'wrong-weekday':
      return `${wallDateInWords(phrase.date)} is the day that this date falls on`;
    case 'ambiguous':
      return `“${phrase.said}” is ${phrase.readings.map(wallDateInWords).join(' or ')}: write the month in letters`;
    case 'unclear-zone':
      return `“${phrase.zone.said}” may be several time zones: name one by its place, as in Europe/Berlin`;
    case 'undecided':
    case 'release-week':
      return null;
  }
}
