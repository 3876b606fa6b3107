import { deadlineAnswer } from '../../cards/answers/deadline-answer.ts';
import type { Card } from '../../cards/card.ts';
import { nextDeadlines } from '../../cards/answers/next-deadlines.ts';
import { reminderTold } from '../../cards/reminders/reminder-told.ts';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import { brand } from '../../domain/ids.ts';
import { whyUseless, type Reminder } from '../../domain/notices/reminder.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Message } from '../../store/messages/outgoing.ts';
import type { Repositories } from '../../store/store.ts';
import type { App } from '../app.ts';
import { type Between, inBatches } from '../batches.ts';
import { groundOf } from '../project-of.ts';
import { isHeldBack, whyMuted } from '../mutes/muted.ts';
import { deadlineOfReminder, shownReminder } from './shown-reminder.ts';

/** A reminder that comes more than an hour after its time says that it is late. */
const LATE_AFTER = 60 * 60 * 1000;
/** No place at all: a whisper goes straight to the person. */
const NOWHERE = brand<PlaceRef>('');

/** Reminders that are written down in one transaction. */
const AT_ONCE = 25;

/** Turns the reminders that are due into messages in the outbox, some at a time; a platform that is down waits. */
export async function formReminders(
  app: App,
  up: readonly PlatformName[],
  between: Between,
): Promise<void> {
  const ids = await app.store.read.reminders.whichAreDue(app.clock.now());
  await inBatches(ids, AT_ONCE, between, async (batch) => {
    const now = app.clock.now();
    await app.store.transact(async (tx) => {
      for (const reminder of await tx.reminders.due(now, batch)) {
        await tell(app, tx, reminder, up, now);
      }
    });
  });
}

async function tell(
  app: App,
  tx: Repositories,
  reminder: Reminder,
  up: readonly PlatformName[],
  now: Instant,
): Promise<void> {
  const deadline = await deadlineOfReminder(tx, reminder);
  const revision = reminder.when.by === 'instant' ? null : (deadline?.revision ?? 0);
  const { to, dueAt } = reminder;
  // On their return they are told what is still of use.
  if (to.kind === 'person' && (await isHeldBack(tx, to.personId, now))) return;
  const muted =
    to.kind === 'place'
      ? await whyMuted(tx, to.placeId, deadline, { dueAt: dueAt ?? now, now })
      : null;
  const reason = muted ?? whyUseless(reminder, deadline, now);
  if (reason !== null) {
    await tx.reminders.told(reminder.id, revision, reason);
    return;
  }
  const out = await messageOf(tx, reminder, now);
  if (out === null) {
    await tx.reminders.told(reminder.id, revision, 'The person has no account to be told on.');
    return;
  }
  if (!up.includes(out.spot.platform)) return;
  await tx.outbox.add(out, app.names.postKey(), now);
  await tx.reminders.told(reminder.id, revision, null);
}

async function messageOf(
  tx: Repositories,
  reminder: Reminder,
  now: Instant,
): Promise<Message | null> {
  const card = await cardOfReminder(tx, reminder, now);
  const { to } = reminder;
  if (to.kind === 'place') {
    const { spot } = await tx.places.byId(to.placeId);
    return { kind: 'post', spot, card, subject: null };
  }
  const { accounts } = await tx.people.byId(to.personId);
  const account = accounts.find(({ platform }) => platform === to.platform) ?? accounts[0];
  if (account === undefined) return null;
  const spot = { platform: account.platform, place: NOWHERE };
  return { kind: 'whisper', spot, user: account.user, card };
}

/** What the message says at that instant; the preview asks with the instants to come. */
export async function cardOfReminder(
  tx: Repositories,
  reminder: Reminder,
  now: Instant,
): Promise<Card> {
  const shown = await shownReminder(tx, reminder);
  const { name } = await tx.people.byId(reminder.askedBy);
  const late = reminder.dueAt !== null && now - reminder.dueAt > LATE_AFTER;
  return reminderTold(shown, await aboutCard(tx, reminder, now), { name, late });
}

/** What it is about, as it stands then: its deadline, else the dates that come next. */
async function aboutCard(
  tx: Repositories,
  { when, projectId, to }: Reminder,
  now: Instant,
): Promise<Card | null> {
  if (when.by === 'deadline') {
    const cycle = await tx.cycles.ofDeadline(when.deadlineId);
    const deadline = cycle?.deadlines.find(({ id }) => id === when.deadlineId);
    return cycle === null || deadline === undefined
      ? null
      : deadlineAnswer(cycle, deadline, [], now, 'time left');
  }
  const place = to.kind === 'place' ? await tx.places.byId(to.placeId) : null;
  const ground = await groundOf(tx, place, now);
  return ground === null || ground.project.id !== projectId
    ? null
    : nextDeadlines(ground.cycle, now);
}
