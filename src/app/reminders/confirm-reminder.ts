import type { Card } from '../../cards/card.ts';
import { reminderEnded, reminderLetBe, reminderSet } from '../../cards/reminders/reminders.ts';
import type { ReminderId } from '../../domain/ids.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import { UserError } from '../../domain/user-error.ts';
import { needManager, type Call } from '../call.ts';
import { shownReminder } from './shown-reminder.ts';

export const REMIND_CHANNEL = 'set a channel’s reminders';

/** Sets it: a channel's by a manager, one's own by oneself. */
export async function confirmReminder(call: Call, id: ReminderId): Promise<Card> {
  const { tx, now } = call;
  const reminder = await reminderById(call, id);
  await needRight(call, reminder);
  if (reminder.state !== 'open')
    throw new UserError('This was decided before. Nothing has changed.');
  if (reminder.dueAt !== null && reminder.dueAt <= now) {
    throw new UserError('The moment of this reminder is over already. Ask for a later one.');
  }
  const twin = await twinOf(call, reminder);
  if (twin !== null) {
    await tx.reminders.become(id, 'ended');
    return reminderSet(await shownReminder(tx, twin), now);
  }
  if (reminder.replaces !== null) await tx.reminders.become(reminder.replaces, 'ended');
  await tx.reminders.become(id, 'in force');
  await noted(call, reminder, 'set a reminder');
  return reminderSet(await shownReminder(tx, reminder), now);
}

/** The same reminder that is set already: it is not told twice. */
async function twinOf({ tx }: Call, { to, when, words }: Reminder): Promise<Reminder | null> {
  const set =
    to.kind === 'place'
      ? await tx.reminders.ofPlace(to.placeId)
      : await tx.reminders.ofPerson(to.personId);
  const same = JSON.stringify([when, words]);
  return set.find((one) => JSON.stringify([one.when, one.words]) === same) ?? null;
}

/** Ends it, or lets one be that was only shown. */
export async function endReminder(call: Call, id: ReminderId): Promise<Card> {
  const reminder = await reminderById(call, id);
  await needRight(call, reminder);
  if (reminder.state === 'ended') throw new UserError('This reminder is over already.');
  await call.tx.reminders.become(id, 'ended');
  if (reminder.state === 'open') return reminderLetBe();
  await noted(call, reminder, 'ended a reminder');
  return reminderEnded(await shownReminder(call.tx, reminder));
}

export async function reminderById({ tx }: Call, id: ReminderId): Promise<Reminder> {
  const reminder = await tx.reminders.byId(id);
  if (reminder === null) throw new UserError('I no longer have that reminder. Ask for it again.');
  return reminder;
}

async function needRight(call: Call, { to, projectId }: Reminder): Promise<void> {
  if (to.kind === 'place') return await needManager(call, REMIND_CHANNEL, projectId);
  if (to.personId === call.person.id) return;
  const { name } = await call.tx.people.byId(to.personId);
  throw new UserError(`This reminder is ${name}’s own. Say “remind me …” for one of yours.`);
}

async function noted(
  { tx, now, person, place }: Call,
  { id }: Reminder,
  deed: string,
): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed,
    subject: 'reminder',
    subjectId: id,
  });
}
