import type { Offset } from '../../domain/time/offset.ts';
import { UserError } from '../../domain/user-error.ts';
import { looksLikeMoment } from '../relbot/relbot-when.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = /^R(?:([+-]\d{1,4})\s+(?:(days?)|(mon|tue|wed|thu|fri|sat|sun)[a-z]*))?$/i;
const WEEK = /^R([+-]\d{1,3})$/i;
const TIME_BEHIND = /\s+(\d{1,2}:\d{2})$/;
const HOW =
  'write R for the release day, R-34 days, or R-5 Thu for the Thursday five weeks before the release week';

/** "R", "R-34 days" or "R-5 Thu". Throws a `UserError` for anything else. */
export function dayOffset(text: string): Offset {
  const [found, count, days, weekday] = DAY.exec(text.trim()) ?? [];
  if (found === undefined) throw new UserError(`“${text}” is no day of a template: ${HOW}.`);
  if (count === undefined) return { from: 'release', days: 0 };
  if (days !== undefined || weekday === undefined) return { from: 'release', days: Number(count) };
  return {
    from: 'week',
    weeks: Number(count),
    weekday: WEEKDAYS.indexOf(weekday.toLowerCase()) + 1,
  };
}

/** "R-3", a whole week: its Monday. Throws a `UserError` for anything else. */
export function weekOffset(text: string): Offset {
  const [, weeks] = WEEK.exec(text.trim()) ?? [];
  if (weeks !== undefined) return { from: 'week', weeks: Number(weeks), weekday: 1 };
  throw new UserError(
    `“${text}” is no week of a template: write R-3 for the week three weeks before the release week, or R+0 for that week itself.`,
  );
}

/** What a stage or an end points at: a day and perhaps a time behind it, or null where it is a key or a sign-off. */
export function momentOffset(text: string): { offset: Offset; time: string } | null {
  if (looksLikeMoment(text)) {
    throw new UserError(`“${text}” is a date, and a template counts from the release: ${HOW}.`);
  }
  if (!/^R(?:[+-]\d|\s|$)/i.test(text)) return null;
  const time = TIME_BEHIND.exec(text);
  return { offset: dayOffset(text.replace(TIME_BEHIND, '')), time: time?.[1] ?? '' };
}
