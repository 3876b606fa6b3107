import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import { calendarName, icalEvent, icalMoment, PRODUCT } from './ical-event.ts';

/** How often calendars shall look again, in seconds. Many look less often, whatever one says. */
const LOOK_AGAIN = 60 * 60;

/** A deadline as subscribers are told of it. */
export interface FedDeadline {
  readonly deadline: Deadline;
  /** When something of it was different last. */
  readonly changedAt: Instant;
  /** It is off the schedule, or has no date any more: `when` is the last one that it had. */
  readonly isCancelled: boolean;
}

/** An event of a feed, with the deadline that it is of. */
export interface FeedEvent {
  readonly deadline: Deadline;
  /** From BEGIN:VEVENT to END:VEVENT, with its last line break. */
  readonly text: string;
}

/**
 * A cycle's events. The same deadline is the same event for as long as it exists, and each move gives it a higher
 * SEQUENCE, also that it is cancelled. None makes anybody busy.
 */
export function feedEvents(
  project: Project,
  cycle: Cycle,
  deadlines: readonly FedDeadline[],
): FeedEvent[] {
  const calendar = ical();
  const fed: Deadline[] = [];
  for (const { deadline, changedAt, isCancelled } of deadlines) {
    const event = icalEvent(project, cycle, deadline, changedAt);
    if (event === null) continue;
    fed.push(deadline);
    calendar.createEvent({
      ...event,
      summary: `${deadline.name} (${project.name} ${cycle.name})`,
      lastModified: icalMoment(changedAt),
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  // Within an event no line can begin so: what people write is escaped, and folded lines begin with a blank.
  const texts = `${calendar.toString()}\r\n`.match(/^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm) ?? [];
  if (texts.length !== fed.length)
    throw new Error('An event of the calendar cannot be told apart.');
  return fed.map((deadline, index) => ({ deadline, text: texts[index] ?? '' }));
}

/** A calendar to subscribe to. */
export function feedCalendar(name: string, events: readonly FeedEvent[]): string {
  const empty = ical({ name: calendarName(name), prodId: PRODUCT, ttl: LOOK_AGAIN }).toString();
  const all = events.map(({ text }) => text).join('');
  return `${empty.replace(/END:VCALENDAR\s*$/, () => `${all}END:VCALENDAR`)}\r\n`;
}
