import type { Deadline } from '../cycle/deadline.ts';
import { isOffEverywhere, type Holidays } from '../time/holidays.ts';
import type { Hours } from '../people/presence.ts';
import type { WallDate, WallTime, Zone } from '../time/time.ts';
import type { Topic } from './topic.ts';
import { wallTime, weekdayOf } from '../time/wall.ts';

/** Whom a place is for; each is told of other dates, with other lead times, in words of its own. */
export const AUDIENCES = [
  'developers',
  'translators',
  'docs',
  'packagers',
  'testers',
  'press',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const DEADLINE_KINDS = [
  'freeze',
  'milestone',
  'candidate',
  'release',
  'event',
] as const satisfies readonly Deadline['kind'][];

/** One post a week instead of one for each day on which something is to be told. */
export interface Digest {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly time: WallTime;
  readonly whenEmpty: 'nothing to report' | 'silence';
}

/** How many days ahead a place is told of some dates, instead of what holds for all of them. */
export interface OwnLadder {
  readonly topic: Topic;
  readonly days: readonly number[];
}

/** What a place would rather have of a post that may or may not have got through, where nobody can look. */
export const UNSURE_CHOICES = ['miss', 'repeat'] as const;
export type UnsureChoice = (typeof UNSURE_CHOICES)[number];

/** How a place is told: by its own words, else by those of its project, else as is usual. */
export interface PlaceSettings {
  /** In which its days begin; null is the project's. */
  readonly zone: Zone | null;
  /** When it is told of what is days away. */
  readonly time: WallTime;
  /** The days of the week on which it is told; 1 is Monday. */
  readonly days: readonly number[];
  /** Whether it is told nothing on the project's holidays. */
  readonly holidaysOff: boolean;
  /** When also a freeze that begins or ends waits. */
  readonly quiet: Hours | null;
  /** Null is everyone. */
  readonly audience: Audience | null;
  /** Null is every kind of deadline. */
  readonly kinds: readonly Deadline['kind'][] | null;
  /** How many days ahead it is told, instead of the ladder's own. */
  readonly leadDays: readonly number[] | null;
  /** Those of single dates and kinds of dates, at most one of a topic. */
  readonly ladders: readonly OwnLadder[];
  /** The same of the whole project, as far as the place's own words leave room for them. */
  readonly projectLadders: readonly OwnLadder[];
  /** Whether the place said itself of which dates it is told: then the project's ladders add none to them. */
  readonly chooses: boolean;
  readonly digest: Digest | null;
  readonly whenUnsure: UnsureChoice;
}

/** Those of a place that has said nothing: the beginning of the working day, Monday to Friday. */
export const USUAL_SETTINGS: PlaceSettings = {
  zone: null,
  time: wallTime('09:00'),
  days: [1, 2, 3, 4, 5],
  holidaysOff: true,
  quiet: null,
  audience: null,
  kinds: null,
  leadDays: null,
  ladders: [],
  projectLadders: [],
  chooses: false,
  digest: null,
  whenUnsure: 'miss',
};

export function isPostingDay(
  day: WallDate,
  { days, holidaysOff }: PlaceSettings,
  holidays: Holidays,
): boolean {
  return days.includes(weekdayOf(day)) && !(holidaysOff && isOffEverywhere(day, holidays));
}

/** Quiet hours whose end is before their beginning last into the next day. */
export function isQuietAt(time: WallTime, quiet: Hours | null): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** What of the settings contradicts itself: a post would have to come when there shall be none. */
export type Contradiction = 'no day left' | 'time in quiet hours' | 'digest on a day off';

export function contradictionIn({
  days,
  time,
  quiet,
  digest,
}: PlaceSettings): Contradiction | null {
  if (days.length === 0) return 'no day left';
  if (isQuietAt(digest?.time ?? time, quiet)) return 'time in quiet hours';
  return digest !== null && !days.includes(digest.weekday) ? 'digest on a day off' : null;
}
