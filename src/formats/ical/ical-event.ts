import type { ICalEventData } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import { clockInWords } from '../../domain/time/time-words.ts';
import type { Instant, WallDate } from '../../domain/time/time.ts';
import { plusDays } from '../../domain/time/wall.ts';
import { uidOf } from './ical-uid.ts';

export const PRODUCT = { company: 'relbot', product: 'relbot', language: 'EN' } as const;

/** ical-generator writes the name as it is: a line break in it would begin a property. */
export const calendarName = (name: string): string => name.replaceAll(/[\s\p{Cc}]+/gu, ' ');

/** A deadline as an event: days and weeks as whole days, moments as moments. Null while it has no date. */
export function icalEvent(
  project: Project,
  cycle: Cycle,
  deadline: Deadline,
  stamp: Instant,
): ICalEventData | null {
  const span = spanOf(deadline);
  if (span === null) return null;
  const counts = deadline.when.precision === 'instant' ? null : clockInWords(deadline.when);
  const description = [deadline.note, counts === null ? null : `Counts: ${counts}.`];
  return {
    id: uidOf(project.key, cycle.key, deadline.key),
    sequence: deadline.revision - 1,
    stamp: icalMoment(stamp),
    ...span,
    summary: deadline.name,
    description: description.filter((part) => part !== null).join('\n\n') || null,
    categories: [{ name: deadline.kind }],
    ...(deadline.link === null ? {} : { url: deadline.link }),
    x: own(deadline),
  };
}

/** What only relbot reads back: calendars have no word for it. */
function own({ owner, audience, until }: Deadline): Record<`X-${string}`, string> {
  return {
    ...(owner === null ? {} : { 'X-RELBOT-OWNER': owner }),
    ...(audience.length === 0 ? {} : { 'X-RELBOT-AUDIENCE': audience.join(';') }),
    // A mark: else an event from Monday to Friday would be read as a week.
    ...(until?.precision === 'day' ? { 'X-RELBOT-UNTIL': until.date } : {}),
  };
}

function spanOf({ when, until }: Deadline) {
  switch (when.precision) {
    case 'undecided':
      return null;
    case 'instant':
      return { start: icalMoment(when.at) };
    case 'day': {
      const last = until?.precision === 'day' ? until.date : when.date;
      // DTEND is the day after the last one (RFC 5545, 3.6.1).
      return { allDay: true, start: day(when.date), end: day(plusDays(last, 1)) };
    }
    case 'week':
      return { allDay: true, start: day(when.monday), end: day(plusDays(when.monday, 5)) };
  }
}

export function icalMoment(at: Instant): DateTime {
  return DateTime.fromMillis(at, { zone: 'utc' });
}

function day(date: WallDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}
