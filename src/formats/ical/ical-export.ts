import ical from 'ical-generator';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import { calendarName, icalEvent, PRODUCT } from './ical-event.ts';

export interface ExportedCalendar {
  readonly text: string;
  /** Deadlines without a date, which no calendar can hold. */
  readonly leftOut: readonly Deadline[];
}

/** The cycle for a calendar: days and weeks as whole days, moments as moments. `stamp` is when the file is written. */
export function exportIcal(project: Project, cycle: Cycle, stamp: Instant): ExportedCalendar {
  const calendar = ical({
    name: calendarName(`${project.name} ${cycle.name}`),
    prodId: PRODUCT,
    x: { 'X-WR-TIMEZONE': project.zone },
  });
  for (const deadline of cycle.deadlines) {
    const event = icalEvent(project, cycle, deadline, stamp);
    if (event !== null) calendar.createEvent(event);
  }
  return {
    text: `${calendar.toString()}\r\n`,
    leftOut: cycle.deadlines.filter(({ when }) => when.precision === 'undecided'),
  };
}
