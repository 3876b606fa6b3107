import type { ShownReminder } from '../../cards/reminders/reminder-words.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import type { Repositories } from '../../store/store.ts';

/** The deadline that a reminder is counted from, as it stands; null where it is of none, or that has left the schedule. */
export async function deadlineOfReminder(
  { cycles }: Pick<Repositories, 'cycles'>,
  { when }: Pick<Reminder, 'when'>,
): Promise<Deadline | null> {
  if (when.by === 'instant') return null;
  const cycle = await cycles.ofDeadline(when.deadlineId);
  return cycle?.deadlines.find(({ id }) => id === when.deadlineId) ?? null;
}

export async function shownReminder(tx: Repositories, reminder: Reminder): Promise<ShownReminder> {
  const { id, when, words, dueAt, zone, to } = reminder;
  const place = to.kind === 'place' ? (await tx.places.byId(to.placeId)).name : null;
  return {
    id,
    when,
    words,
    dueAt,
    zone,
    place,
    deadline: await deadlineOfReminder(tx, reminder),
  };
}
