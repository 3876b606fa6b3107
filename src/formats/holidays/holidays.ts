import type { Holiday, Holidays } from '../../domain/time/holidays.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import type { OwnFiles } from '../files/own-files.ts';
import { calendarHolidays } from './calendar-holidays.ts';
import { isCalendar } from './countries.ts';
import { publicHolidaysOn } from './public-holidays.ts';

/** What is known of a project's holidays, and what is not: a calendar that is gone hides no other. */
export interface ReadHolidays {
  readonly holidays: Holidays;
  /** In sentences. */
  readonly problems: readonly string[];
}

/** The holidays of these places; `own` has the calendars among them. */
export function holidaysOf(
  places: readonly string[],
  own: Pick<OwnFiles, 'calendar'>,
): ReadHolidays {
  const problems: string[] = [];
  const calendars = places.filter(isCalendar).flatMap((name) => {
    try {
      const file = own.calendar(name);
      if (file !== null) return [calendarHolidays(file, name.replace(/\.ics$/i, ''))];
      problems.push(`${name} is not there, so its holidays are not known: put it in holidays/.`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
    return [];
  });
  const countries = places.filter((where) => !isCalendar(where));
  const on = (day: WallDate): readonly Holiday[] => [
    ...countries.flatMap((where) => publicHolidaysOn(where, day)),
    ...calendars.flatMap((days) => days.get(day) ?? []),
  ];
  const where = places.map((one) => one.replace(/\.ics$/i, ''));
  return { holidays: { where, on }, problems };
}
