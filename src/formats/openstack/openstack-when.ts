import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { weekdayOf } from '../../domain/time/wall.ts';
import { dayWhen, instantWhen, weekWhen } from '../../domain/time/when.ts';
import { UTC } from '../../domain/time/zone.ts';
import { FormatError } from '../files/format-error.ts';
import { defaultDay, isWithin, type Week } from './openstack-weeks.ts';
import { proseDates, type ProseDate } from '../prose-dates.ts';
import { proseRanges, type ProseRange } from '../prose-ranges.ts';
import type { RstSection } from '../files/rst.ts';

/** When an event falls, and how that is known. */
export interface Dated {
  readonly when: DeadlinePlan['when'];
  /** The last of several days; null where the text names one, or none. */
  readonly until: DeadlinePlan['when'] | null;
  /** False where nothing but the row says when: then it is the row's Thursday. */
  readonly said: boolean;
  readonly warnings: readonly string[];
}

/** Real ones have some 2,000 characters. Looking for dates takes longer by the square of the length. */
const LONGEST_TEXT = 20_000;

/** What a key's weeks come to where nothing else is said: from the first one's beginning to the last one's end. */
export function wholeWeeks(first: Week, last: Week): Pick<Dated, 'when' | 'until'> {
  return { when: endOf(first.start), until: endOf(last.end) };
}

/**
 * The row gives the week and the text may give the day in it. Text that names a day outside of its row is out of date
 * (teams forget it when weeks move), so the row wins, with a warning. What `maySpan` takes several days that are named.
 */
export function dateEvent(
  key: string,
  week: Week,
  section: RstSection | null,
  rst: string,
  otherWeeks: readonly Week[],
  maySpan: boolean,
): Dated {
  if (section !== null && section.body.length > LONGEST_TEXT) {
    const sentence = `the text of ${key} is longer than any: import the schedule’s own .rst.`;
    throw new FormatError(rst, section.bodyLine, sentence);
  }
  const dates = section === null ? [] : proseDates(section.body, week.start);
  const lineOf = (date: ProseDate) => (section?.bodyLine ?? 1) + date.line;
  for (const date of dates) refuseMissingDay(date, rst, lineOf(date));

  const within = dates.filter(({ date }) => date !== null && isWithin(date, week));
  const [chosen] = within;
  const range =
    maySpan && chosen?.week !== true
      ? rangeOver(week, chosen?.date ?? null, section, otherWeeks)
      : null;
  if (chosen?.date) {
    for (const date of within) refuseWrongWeekday(date, rst, lineOf(date));
    const said = { until: null, said: true, warnings: [] };
    if (chosen.week) return { ...said, when: weekWhen(week.start, UTC).when };
    if (range === null) return { ...said, when: dayOrInstant(chosen.date, within) };
  }
  if (range !== null) {
    return { when: endOf(range.first), until: endOf(range.last), said: true, warnings: [] };
  }

  const day = defaultDay(week);
  const strays = dates.filter(
    ({ date, before }) =>
      !before && date !== null && !otherWeeks.some((other) => isWithin(date, other)),
  );
  const warnings = strays.map(
    (stray) =>
      `${rst}, line ${lineOf(stray)}: “${stray.said}” is outside of the week that has ${key} ` +
      `(${week.start} to ${week.end}), so relbot took ${wallDateInWords(day)}. Correct the file that is wrong.`,
  );
  return { when: endOf(day), until: null, said: false, warnings: warnings.slice(0, 1) };
}

/** The days that the text names together and that go through this week, all in weeks that have the key. */
function rangeOver(
  week: Week,
  date: WallDate | null,
  section: RstSection | null,
  otherWeeks: readonly Week[],
): ProseRange | null {
  const inWeeks = (day: WallDate) => [week, ...otherWeeks].some((one) => isWithin(day, one));
  return (
    proseRanges(section?.body ?? '', date ?? week.start).find(
      ({ first, last }) =>
        first <= (date ?? week.end) &&
        (date ?? week.start) <= last &&
        inWeeks(first) &&
        inWeeks(last),
    ) ?? null
  );
}

function dayOrInstant(date: WallDate, within: readonly ProseDate[]): DeadlinePlan['when'] {
  const time = within.find((one) => one.date === date && one.time !== null)?.time;
  return time ? instantWhen(date, time, UTC).when : endOf(date);
}

function endOf(date: WallDate): DeadlinePlan['when'] {
  return dayWhen(date, { rule: 'end-of-day', zone: UTC }).when;
}

function refuseMissingDay({ date, said }: ProseDate, rst: string, line: number): void {
  if (date !== null) return;
  throw new FormatError(rst, line, `“${said}” is on no calendar: correct the day or the month.`);
}

function refuseWrongWeekday({ date, weekday, said }: ProseDate, rst: string, line: number): void {
  if (date === null || weekday === null || weekday === weekdayOf(date)) return;
  const [real = ''] = wallDateInWords(date).split(' ');
  const sentence = `“${said}” names the wrong weekday, that day is a ${real}: correct the weekday or the date.`;
  throw new FormatError(rst, line, sentence);
}
