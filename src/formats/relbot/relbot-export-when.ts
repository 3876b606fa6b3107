import { DateTime } from 'luxon';
import type { CyclePlan, DeadlinePlan } from '../../domain/cycle/cycle.ts';
import type { ClockRule, Instant, WallDate, Zone } from '../../domain/time/time.ts';
import { weekdayOf } from '../../domain/time/wall.ts';
import { CLOCKS, type ClockWords } from './relbot-schema.ts';
import { momentOf, UNDECIDED_WORD, type Clock } from './relbot-when.ts';

const WORDS: Record<ClockRule['rule'], ClockWords> = {
  'end-of-day': 'end of day',
  'end-of-day-before': 'end of day before',
  'anywhere-on-earth': 'anywhere on Earth',
};

/** The rule that most of a plan's days have; the end of the day where none has more. */
export function usualClock({ project, deadlines }: CyclePlan): Clock {
  const count = (words: ClockWords) =>
    deadlines.filter(({ when }) => when.precision === 'day' && when.rule.rule === CLOCKS[words])
      .length;
  const [usual = 'end of day'] = Object.values(WORDS).toSorted((a, b) => count(b) - count(a));
  return { zone: project.zone, words: usual };
}

/** The fields of a deadline that say when it falls. */
export function exportedWhen(when: DeadlinePlan['when'], clock: Clock): Record<string, string> {
  switch (when.precision) {
    case 'undecided':
      return { date: UNDECIDED_WORD };
    case 'week':
      return { week: withWeekday(when.monday), ...unlessUsual(when.zone, clock) };
    case 'instant':
      return { date: withWeekday(when.date), time: when.time, ...unlessUsual(when.zone, clock) };
    case 'day': {
      const words = WORDS[when.rule.rule];
      return {
        date: withWeekday(when.date),
        ...(when.rule.rule === 'anywhere-on-earth' ? {} : unlessUsual(when.rule.zone, clock)),
        ...(words === clock.words ? {} : { clock: words }),
      };
    }
  }
}

/** A wall time of the file's zone where that says it wholly, else the instant. */
export function exportedMoment(at: Instant, clock: Clock): string {
  const wall = DateTime.fromMillis(at, { zone: clock.zone }).toFormat('yyyy-MM-dd HH:mm', {
    locale: 'en-US',
  });
  if (momentOf(wall, clock).at === at) return wall;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function withWeekday(date: WallDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${date}`;
}

function unlessUsual(zone: Zone, clock: Clock): { zone?: string } {
  return zone === clock.zone ? {} : { zone };
}
