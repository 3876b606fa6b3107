import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { MoveTarget } from '../../domain/changing/move-when.ts';
import { shifted } from '../../domain/time/shift.ts';
import { releaseOf } from '../../domain/cycle/state.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { mondayOf, plusDays } from '../../domain/time/wall.ts';
import type { DatePhrase } from '../../language/dates/date-phrase.ts';
import type { MoveAsked } from '../../language/asked/move-asked.ts';
import { weekdayBeside } from '../../language/dates/weekday-beside.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from '../answers/ask.ts';
import { zoneUnclear } from '../answers/zone-unclear.ts';

/**
 * Where the words say that a deadline shall go.
 *
 * @throws UserError what is wrong with the date that was said, and how to say it.
 */
export function targetOf(
  { target }: Pick<MoveAsked, 'target'>,
  deadline: Deadline | null,
  cycle: Cycle,
): MoveTarget {
  switch (target.kind) {
    case 'by':
      return { to: 'by', shift: target.by };
    case 'to':
      return dateMeant(target.to, deadline, cycle);
    case 'relative': {
      const day = dayOfNamed(target.deadline, cycle);
      const { time, zone } = target;
      return { to: 'date', date: shifted(day, target.by), time, zone };
    }
    case 'weekday': {
      const { time, zone } = target;
      const date = weekdayBeside(dayOfNamed(target.deadline, cycle), target.weekday);
      return { to: 'date', date, time, zone };
    }
  }
}

function dateMeant(said: DatePhrase, deadline: Deadline | null, cycle: Cycle): MoveTarget {
  const unclear = dateUnclear(said);
  if (unclear !== null) throw unclear;
  switch (said.found) {
    case 'date':
      return { to: 'date', date: said.date, time: said.time, zone: said.zone };
    case 'time':
      return { to: 'time', time: said.time, zone: said.zone };
    case 'week':
      return { to: 'week', monday: said.monday };
    case 'release-week':
      return { to: 'week', monday: weekOfRelease(said.weeks, deadline, cycle) };
    case 'undecided':
      return { to: 'undecided' };
    case 'wrong-weekday':
    case 'impossible':
    case 'ambiguous':
    case 'unclear-zone':
      throw new Error('What is unclear has been refused.');
  }
}

/** What is wrong with a date that was said, and how to say it; null where it names one day, time or week. */
export function dateUnclear(said: DatePhrase): UserError | null {
  switch (said.found) {
    case 'date':
    case 'time':
    case 'week':
    case 'release-week':
    case 'undecided':
      return null;
    case 'wrong-weekday':
      return new UserError(
        `“${said.said}” does not fit together: that day is a ${wallDateInWords(said.date).replace(/ (?=\d)/, ', ')}. Say which of the two you mean.`,
      );
    case 'impossible':
      return new UserError(`There is no “${said.said}”: ${said.because}. Say another date.`);
    case 'ambiguous':
      return new UserError(
        `“${said.said}” may be ${said.readings.map(wallDateInWords).join(' or ')}. Say which of the two, with the month by its name, as in “3 September”.`,
      );
    case 'unclear-zone':
      return new UserError(zoneUnclear(said.zone));
  }
}

function weekOfRelease(weeks: number, deadline: Deadline | null, cycle: Cycle): WallDate {
  const release = releaseOf(cycle);
  const day = release === null ? null : dayOf(release);
  if (release === null || day === null || release.id === deadline?.id) {
    throw new UserError(
      'Weeks such as R-4 are counted to the release, and that has no date to count to here. Say the date instead.',
    );
  }
  return plusDays(mondayOf(day), 7 * weeks);
}

function dayOfNamed(asked: string, cycle: Cycle): WallDate {
  const { mentioned } = understand(asked, namesOf(cycle), { cycle });
  const [named] = mentioned.found === 'one' ? deadlinesOf(cycle, [mentioned.deadline]) : [];
  const day = named === undefined ? null : dayOf(named);
  if (named !== undefined && day === null) {
    throw new UserError(`${named.name} has no date yet, so nothing can be counted from it.`);
  }
  if (day === null) {
    throw new UserError(
      `I cannot tell which deadline “${asked}” is. Say its full name, or the date itself.`,
    );
  }
  return day;
}

/** The day that a deadline is written on; a week's is its Monday. */
export function dayOf({ when }: Pick<Deadline, 'when'>): WallDate | null {
  if (when.precision === 'undecided') return null;
  return when.precision === 'week' ? when.monday : when.date;
}
