import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { resolveDay, resolveWall } from '../../domain/time/resolve.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { ClockChange, ClockRule, Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { instant, wallDate, wallTime, weekdayOf } from '../../domain/time/wall.ts';
import { dayWhen, instantWhen, UNDECIDED, weekWhen } from '../../domain/time/when.ts';
import { zoneOf } from '../../domain/time/zone.ts';
import { CLOCKS, type ClockWords, type DeadlineEntry } from './relbot-schema.ts';

/** What the file's deadlines have in common unless they say otherwise. */
export interface Clock {
  readonly zone: Zone;
  readonly words: ClockWords;
}

export const UNDECIDED_WORD = 'undecided';

type Field = 'date' | 'week' | 'time' | 'zone' | 'clock' | 'name';

/** Runs what reads a field, so that its errors name that field's line. */
export type At = <T>(field: Field, read: () => T) => T;

interface ReadWhen {
  readonly when: DeadlinePlan['when'];
  readonly change: ClockChange;
}

/** When a deadline of the file falls. Throws a `UserError` for what contradicts itself or is on no calendar. */
export function whenOf(entry: DeadlineEntry, clock: Clock, at: At): ReadWhen {
  const { date, week, time } = entry;
  const zone = entry.zone === undefined ? clock.zone : at('zone', () => zoneOf(entry.zone ?? ''));
  if (date !== undefined && week !== undefined) {
    return at('week', () => refuse('has both a date and a week: keep one of them.'));
  }
  if (time !== undefined && (date === undefined || date === UNDECIDED_WORD)) {
    return at('time', () => refuse('has a time but no date: add the date, or take the time out.'));
  }
  if (entry.clock !== undefined && (date === undefined || time !== undefined)) {
    return at('clock', () =>
      refuse('has a clock rule, which only a date without a time needs: take it out.'),
    );
  }
  if (week !== undefined) return at('week', () => weekWhen(writtenDate(week), zone));
  if (date === undefined) {
    const sentence = `has no date: add one, as in date: 2026-08-27, or write date: ${UNDECIDED_WORD}.`;
    return at('name', () => refuse(`“${entry.name}” ${sentence}`));
  }
  if (date === UNDECIDED_WORD) return { when: UNDECIDED, change: 'none' };
  const day = at('date', () => writtenDate(date));
  if (time !== undefined) return at('time', () => instantWhen(day, wallTime(time), zone));
  const words = entry.clock ?? clock.words;
  if (words === 'anywhere on Earth' && entry.zone !== undefined) {
    return at('zone', () =>
      refuse(
        'has a zone, but anywhere on Earth is a zone itself: take it out, or write clock: end of day.',
      ),
    );
  }
  return at('date', () => dayWhen(day, clockRule(words, zone)));
}

function clockRule(words: ClockWords, zone: Zone): ClockRule {
  const rule = CLOCKS[words];
  return rule === 'anywhere-on-earth' ? { rule } : { rule, zone };
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WRITTEN_DATE = /^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(\S+)$/i;

/** "2026-08-27" or "Thu 2026-08-27"; a weekday must agree with its date. */
export function writtenDate(text: string): WallDate {
  const [, weekday, bare = text] = WRITTEN_DATE.exec(text) ?? [];
  const date = wallDate(bare);
  if (weekday === undefined || WEEKDAYS[weekdayOf(date) - 1] === weekday.toLowerCase()) return date;
  const [real = ''] = wallDateInWords(date).split(' ');
  return refuse(
    `“${text}” names the wrong weekday, that day is a ${real}: correct the weekday or the date.`,
  );
}

/** "2026-08-27 17:00" in the file's zone, "2026-08-27" by its clock rule, or a whole instant, "2026-08-27T17:00:00Z". */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:(?:\s+(\d{2}:\d{2}))|(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z))?$/;

export function looksLikeMoment(text: string): boolean {
  return MOMENT.test(text);
}

export function momentOf(text: string, clock: Clock): { at: Instant; change: ClockChange } {
  const [, day = text, time, instantTime] = MOMENT.exec(text) ?? [];
  const date = wallDate(day);
  if (instantTime !== undefined) {
    const milliseconds = Date.parse(text);
    if (Number.isNaN(milliseconds)) {
      return refuse(`“${text}” is no moment: write it as in 2026-08-27T17:00:00Z.`);
    }
    return { at: instant(milliseconds), change: 'none' };
  }
  if (time !== undefined) return resolveWall(date, wallTime(time), clock.zone);
  return resolveDay(date, clockRule(clock.words, clock.zone));
}

function refuse(sentence: string): never {
  throw new UserError(sentence);
}
