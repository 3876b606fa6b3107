import type { Holiday } from '../../domain/time/holidays.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { plusDays, wallDate } from '../../domain/time/wall.ts';
import { FormatError, located, type NamedText } from '../files/format-error.ts';
import { readIcal, type IcalEvent } from '../ical/ical-file.ts';
import { daysOfEvent } from '../ical/ical-when.ts';

/** Two years, for a calendar that says in each of its events until when it lasts. */
const LONGEST = 731;

/**
 * The days that are off by a calendar with an event for each holiday, of one day or of several. An event at a time of
 * day is none. Throws a `FormatError`, also for what repeats: such a day is another weekday each year.
 */
export function calendarHolidays(
  file: NamedText,
  where: string,
): ReadonlyMap<WallDate, readonly Holiday[]> {
  const found = new Map<WallDate, readonly Holiday[]>();
  for (const event of readIcal(file).events) {
    if (event.property('status')?.values[0]?.toUpperCase() === 'CANCELLED') continue;
    const start = event.property('dtstart');
    if (start?.type !== 'date') continue;
    const { first, last } = located(file.name, event.line, () =>
      daysOfEvent(event, wallDate(start.values[0] ?? '')),
    );
    const name = nameOf(event);
    for (let day = first, count = 0; day <= last; day = plusDays(day, 1), count += 1) {
      if (count === LONGEST) {
        const sentence = `“${name}” lasts longer than two years: correct its end.`;
        throw new FormatError(file.name, event.line, sentence);
      }
      found.set(day, [...(found.get(day) ?? []), { where, name }]);
    }
  }
  return found;
}

function nameOf(event: IcalEvent): string {
  return event.property('summary')?.values[0]?.replaceAll(/\s+/g, ' ').trim() || 'Day off';
}
