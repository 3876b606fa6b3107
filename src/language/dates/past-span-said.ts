import type { WallDate } from '../../domain/time/time.ts';
import { mondayOf, plusDays, plusMonths, wallDateAt, weekdayOf } from '../../domain/time/wall.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './date-words.ts';
import { spanSaid, type SpanOptions, type SpanSaid } from './span-said.ts';

const COUNTED = new RegExp(
  `\\b(?:last|past|previous)(?: (?<count>${COUNT}))? (?<unit>days?|weeks?|months?|fortnight|sprint)\\b`,
  'iu',
);
const WEEKDAY_SAID = new RegExp(`^(?<since>since )?(?:on )?(?:last )?(?<day>${WEEKDAY})$`, 'iu');
const SINCE = /^(?:since|from) /i;

/** Whether a text asks about days behind us, of which weeks and weekdays are read the other way round. */
export const looksBackAtDays = (text: string): boolean =>
  /\byesterday\b|\b(?:last|past|previous) (?:\w+ )?(?:days?|weeks?|months?)\b/i.test(
    text.slice(0, 200),
  );

/** The days behind us that a text names, as "what did you post last week" does: a Monday is the latest one. */
export function pastSpanSaid(text: string, options: SpanOptions): SpanSaid {
  const today = wallDateAt(options.now, options.zone);
  const said = text.trim().slice(0, 200);
  if (/\byesterday\b/i.test(said)) return between(plusDays(today, -1), plusDays(today, -1), 'day');
  return counted(said, today) ?? weekday(said, today) ?? turnedBack(said, options, today);
}

/** "Last week" is the one before this; "the last 2 weeks" end today. */
function counted(said: string, today: WallDate): SpanSaid | null {
  const groups = COUNTED.exec(said)?.groups;
  if (groups === undefined) return null;
  const { count, unit = 'week' } = groups;
  if (count === undefined && /^week/i.test(unit)) {
    const monday = plusDays(mondayOf(today), -7);
    return between(monday, plusDays(monday, 6), 'week');
  }
  if (count === undefined && /^month/i.test(unit)) {
    const first = plusDays(today, 1 - Number(today.slice(8)));
    return between(plusMonths(first, -1), plusDays(first, -1), 'month');
  }
  const many = count === undefined ? 1 : countOf(count);
  if (/^month/i.test(unit)) return between(plusMonths(today, -many), today, 'days');
  const days = /^day/i.test(unit) ? many : /^week/i.test(unit) ? many * 7 : 14;
  return between(plusDays(today, -days), today, 'days');
}

function weekday(said: string, today: WallDate): SpanSaid | null {
  const groups = WEEKDAY_SAID.exec(said)?.groups;
  if (groups === undefined) return null;
  const back = (weekdayOf(today) - weekdayNumber(groups['day'] ?? '') + 7) % 7;
  const day = plusDays(today, -back);
  return groups['since'] === undefined ? between(day, day, 'day') : between(day, today, 'days');
}

/** Any other day or month as it is said, a year back where that is still to come. */
function turnedBack(said: string, options: SpanOptions, today: WallDate): SpanSaid {
  const span = spanSaid(said, options);
  if (span.found === 'unclear') return span;
  const back = span.from > today ? -12 : 0;
  const from = plusMonths(span.from, back);
  if (SINCE.test(said)) return between(from, today, 'days');
  return between(from, plusMonths(span.to, back), span.is);
}

const between = (
  from: WallDate,
  to: WallDate,
  is: Extract<SpanSaid, { found: 'span' }>['is'],
): SpanSaid => ({ found: 'span', from, to, is });
