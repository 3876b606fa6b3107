import type { WallDate } from '../../domain/time/time.ts';

/** What a date is read against. */
export interface DateSetting {
  /** On the project's wall calendar. */
  readonly today: WallDate;
  /** The day of the deadline that is spoken of: a date without a year is in the year that brings it nearest. */
  readonly near: WallDate | null;
}

/** A day as words name it, before a time or a weekday beside it is looked at. */
export type Day =
  | { readonly is: 'day'; readonly date: WallDate }
  | { readonly is: 'week'; readonly monday: WallDate }
  | { readonly is: 'release-week'; readonly weeks: number }
  | { readonly is: 'undecided' }
  | { readonly is: 'impossible'; readonly because: string }
  | { readonly is: 'ambiguous'; readonly readings: readonly [WallDate, WallDate] };

/** One way to say a day. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (
    said: Readonly<Record<string, string | undefined>>,
    setting: DateSetting,
  ) => Day | null;
  /** Written as a day of the calendar, so that a weekday beside it can be wrong. */
  readonly calendar: boolean;
}

export interface DaySaid {
  readonly day: Day;
  readonly calendar: boolean;
  readonly from: number;
  readonly to: number;
}

/** Where the forms find a day in the text for the first time; of those that begin together the longest. */
export function firstDay(
  text: string,
  forms: readonly Form[],
  setting: DateSetting,
): DaySaid | null {
  let first: DaySaid | null = null;
  for (const { pattern, read, calendar } of forms) {
    const found = firstOf(text, pattern, (said) => read(said, setting));
    if (found === null) continue;
    const sooner = first === null || found.from < first.from;
    const longer = first !== null && found.from === first.from && found.to > first.to;
    if (sooner || longer) first = { ...found, calendar };
  }
  return first;
}

function firstOf(
  text: string,
  pattern: RegExp,
  read: (said: Readonly<Record<string, string | undefined>>) => Day | null,
): Omit<DaySaid, 'calendar'> | null {
  for (const match of text.matchAll(pattern)) {
    const day = read(match.groups ?? {});
    if (day !== null) return { day, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
