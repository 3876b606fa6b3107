import type { PlatformName } from '../people/account.ts';
import type { Deadline } from '../cycle/deadline.ts';
import type { DeadlineId, PersonId, PlaceId, ProjectId, ReminderId } from '../ids.ts';
import { resolveWall } from '../time/resolve.ts';
import { shifted, type Shift } from '../time/shift.ts';
import type { Instant, WallTime, Zone } from '../time/time.ts';
import { instant, wallTime } from '../time/wall.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A day's reminder comes when the working day begins, unless a time was said; so does the ladder's. */
const OPENING_HOUR = wallTime('09:00');
/** How late it still helps to be told of what was to be told at an instant of its own. */
const LATEST = 3 * DAY;

/** A distance from a deadline: from its own day, or to the minute from its instant. A negative count is before it. */
export type Lead = Shift | { readonly unit: 'minute'; readonly count: number };

/** When somebody is to be reminded. */
export type ReminderTime =
  | {
      readonly by: 'deadline';
      readonly deadlineId: DeadlineId;
      readonly lead: Lead;
      /** Of the day that the lead names; null is the opening hour. */
      readonly time: WallTime | null;
    }
  | { readonly by: 'instant'; readonly at: Instant };

/** A reminder that a place, or a person for themselves, asked for beside what the ladder tells. */
export interface Reminder {
  readonly id: ReminderId;
  readonly projectId: ProjectId;
  readonly to:
    | { readonly kind: 'place'; readonly placeId: PlaceId }
    | { readonly kind: 'person'; readonly personId: PersonId; readonly platform: PlatformName };
  readonly when: ReminderTime;
  /** In which its days begin: the place's, or the person's own. */
  readonly zone: Zone;
  /** What it is about, in the words of whoever asked. */
  readonly words: string | null;
  readonly askedBy: PersonId;
  /** The reminder that makes way for it. */
  readonly replaces: ReminderId | null;
  /** Open until it is confirmed. */
  readonly state: 'open' | 'in force' | 'ended';
  /** Null when nothing is to come: it was told, or its deadline has no date. */
  readonly dueAt: Instant | null;
  readonly toldRevision: number | null;
}

/** When the reminder comes; null where its deadline has no date, or the day's opening is too late to help. */
export function reminderDue(
  { when, zone }: Pick<Reminder, 'when' | 'zone'>,
  deadline: Deadline | null,
): Instant | null {
  if (when.by === 'instant') return when.at;
  if (deadline === null || deadline.when.precision === 'undecided') return null;
  const { lead, time } = when;
  const { at } = deadline.when;
  if (lead.unit === 'minute') return instant(at + lead.count * MINUTE);
  const day = deadline.when.precision === 'week' ? deadline.when.monday : deadline.when.date;
  const due = resolveWall(shifted(day, lead), time ?? OPENING_HOUR, zone).at;
  return lead.count <= 0 && due >= at ? null : due;
}

/** When it comes from now on: not twice for one date of its deadline. */
export function nextDue(reminder: Reminder, deadline: Deadline | null): Instant | null {
  if (deadline !== null && reminder.toldRevision === deadline.revision) return null;
  return reminderDue(reminder, deadline);
}

/** Why a reminder that is due is of no use any more; null where it still is. */
export function whyUseless(
  { when, dueAt }: Reminder,
  deadline: Deadline | null,
  now: Instant,
): string | null {
  if (when.by === 'instant') {
    return dueAt !== null && now - dueAt > LATEST ? 'It was days too late to be of use.' : null;
  }
  if (deadline === null || deadline.when.precision === 'undecided') {
    return 'Its deadline has no date any more.';
  }
  if (when.lead.count <= 0) return now > deadline.when.at ? 'The deadline had passed.' : null;
  return dueAt !== null && now - dueAt > LATEST ? 'It was days too late to be of use.' : null;
}
