import type { Card } from '../../cards/card.ts';
import { reminderList } from '../../cards/reminders/reminder-list.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import type { Mentioned } from '../../language/intent.ts';
import type { Call } from '../call.ts';
import { shownReminder } from './shown-reminder.ts';

/** One's own reminders and this channel's, or those of a deadline; each with the button that ends it. */
export async function listReminders(
  call: Call,
  mentioned: Mentioned | null,
  number: number | null,
): Promise<Card> {
  const all = await remindersNamed(call, mentioned);
  const chosen = number === null ? all : all.slice(number - 1, number);
  const shown = [];
  for (const reminder of chosen) shown.push(await shownReminder(call.tx, reminder));
  const asked = mentioned?.found === 'one' ? mentioned.deadline.name : null;
  return reminderList(shown, { asked, place: call.direct ? null : call.place.name });
}

/** Those to come, of the deadlines that are named where some are. */
export async function remindersNamed(
  { tx, person, place, direct }: Call,
  mentioned: Mentioned | null,
): Promise<Reminder[]> {
  const own = await tx.reminders.ofPerson(person.id);
  const all = direct ? own : [...own, ...(await tx.reminders.ofPlace(place.id))];
  const named =
    mentioned?.found === 'one'
      ? [mentioned.deadline, ...mentioned.also]
      : mentioned?.found === 'several'
        ? mentioned.among
        : [];
  return all
    .filter(({ dueAt, when }) => dueAt !== null || when.by === 'deadline')
    .filter(
      ({ when, toldRevision, dueAt }) =>
        (dueAt !== null || toldRevision === null) &&
        (named.length === 0 ||
          (when.by === 'deadline' && named.some(({ id }) => id === when.deadlineId))),
    );
}
