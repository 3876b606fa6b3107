import type { Card } from '../../cards/card.ts';
import { howToRemind } from '../../cards/answers/how-to-command.ts';
import { inOneLine } from '../../cards/reminders/reminder-words.ts';
import { reminderOffer, reminderWhich, remindWhen } from '../../cards/reminders/reminders.ts';
import { unknownDeadline } from '../../cards/answers/which-deadline.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { ReminderId } from '../../domain/ids.ts';
import { listenerOf } from '../places/listener-of.ts';
import { planNotices } from '../../domain/notices/plan-notices.ts';
import {
  reminderDue,
  type Lead,
  type Reminder,
  type ReminderTime,
} from '../../domain/notices/reminder.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { instant, wallDateAt, wallTime } from '../../domain/time/wall.ts';
import type { Mentioned } from '../../language/intent.ts';
import { reminderAsked, type ReminderAsked } from '../../language/asked/reminder-asked.ts';
import { understand } from '../../language/understand.ts';
import { deadlinesOf, namesOf } from '../answers/ask.ts';
import { calledExactly } from '../answers/named-deadline.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { REMIND_CHANNEL, reminderById } from './confirm-reminder.ts';
import { listReminders, remindersNamed } from './list-reminders.ts';
import { targetOf } from '../schedule/move-target.ts';
import { zoneOfPerson } from '../people/own-zone.ts';
import { shownReminder } from './shown-reminder.ts';

const CHOICES = 4;
/** "Remind me of rc1": the day before, when there is still something to do. */
const DAY_BEFORE: Lead = { unit: 'day', count: -1 };

/** The answer to whatever is said of reminders: what would be set, what is set, or how to say it. */
export async function answerReminder(
  call: Call,
  said: string,
  { acts, mentioned }: { readonly acts: boolean; readonly mentioned: Mentioned },
): Promise<Card> {
  const zone = await zoneFor(call, said);
  const asked = reminderAsked(said, { now: call.now, zone });
  if (asked.deed === 'list') return await listReminders(call, null, asked.place);
  if (!acts) return howToRemind();
  if (asked.again) {
    throw new UserError(
      'I cannot remind again and again of one thing. “every Monday at 9” gives a channel one message a week with the week ahead; “remind us on Friday at 9:00 about the docs” is said once.',
    );
  }
  if (asked.deed === 'cancel') return await listReminders(call, mentioned, asked.place);
  const old = asked.deed === 'change' ? await toReplace(call, mentioned) : null;
  return await offer(call, asked, mentioned, { zone, old });
}

async function zoneFor(call: Call, said: string): Promise<Zone> {
  const own = (await zoneOfPerson(call)).zone;
  const { forPlace } = reminderAsked(said, { now: call.now, zone: own });
  return forPlace === true && !call.direct ? needGround(call).project.zone : own;
}

/** The one reminder that a change is about. */
async function toReplace(call: Call, mentioned: Mentioned): Promise<Reminder | null> {
  const [one, ...others] = await remindersNamed(call, mentioned);
  if (one === undefined || others.length > 0) return null;
  return one;
}

interface Setting {
  readonly zone: Zone;
  readonly old: Reminder | null;
}

async function offer(
  call: Call,
  asked: ReminderAsked,
  mentioned: Mentioned,
  setting: Setting,
): Promise<Card> {
  const forPlace = setting.old === null ? asked.forPlace === true : setting.old.to.kind === 'place';
  if (forPlace && !call.direct) await needManager(call, REMIND_CHANNEL);
  const { when } = asked;
  if (when?.by === 'date' || when?.by === 'minutes') {
    const at = instantSaid(call, when, setting.zone);
    return await show(call, asked, { by: 'instant', at }, setting);
  }
  const named = deadlineMeant(call, asked, mentioned);
  const { cycle } = needGround(call);
  switch (named.found) {
    case 'nothing':
      return remindWhen(null);
    case 'none':
      return unknownDeadline(named.asked, deadlinesOf(cycle, named.nearest), call.now);
    case 'several':
      return await askWhich(call, asked, named.asked, deadlinesOf(cycle, named.among), setting);
    case 'one': {
      const [deadline] = deadlinesOf(cycle, [named.deadline]);
      if (deadline === undefined) throw new Error('A deadline was named and is not there.');
      return await show(call, asked, timeOf(asked, deadline), setting, deadline);
    }
  }
}

/** The deadline that the distance is counted from, else the one that is named at all. */
function deadlineMeant(call: Call, { when }: ReminderAsked, mentioned: Mentioned): Mentioned {
  if (when?.by !== 'deadline' || when.deadline === null) return mentioned;
  const { cycle } = needGround(call);
  const [only, ...twins] = calledExactly(cycle, when.deadline);
  if (only !== undefined && twins.length === 0) return { found: 'one', deadline: only, also: [] };
  const own = understand(when.deadline, namesOf(cycle), { cycle }).mentioned;
  return own.found === 'nothing' ? { found: 'none', asked: when.deadline, nearest: [] } : own;
}

function timeOf({ when, time }: ReminderAsked, { id }: Deadline): ReminderTime {
  const lead = when?.by === 'deadline' ? when.lead : DAY_BEFORE;
  return { by: 'deadline', deadlineId: id, lead, time };
}

function instantSaid(
  call: Call,
  when: Extract<ReminderAsked['when'], { by: 'date' | 'minutes' }>,
  zone: Zone,
): Instant {
  if (when.by === 'minutes') return instant(call.now + when.minutes * 60_000);
  const target = targetOf({ target: { kind: 'to', to: when.date } }, null, needGround(call).cycle);
  switch (target.to) {
    case 'date':
      return resolveWall(target.date, target.time ?? wallTime('09:00'), target.zone ?? zone).at;
    case 'time': {
      const today = wallDateAt(call.now, target.zone ?? zone);
      return resolveWall(today, target.time, target.zone ?? zone).at;
    }
    case 'week':
      return resolveWall(target.monday, wallTime('09:00'), zone).at;
    case 'undecided':
    case 'by':
      throw new UserError('Say the day, as in “remind me on Friday at 9:00 about the docs”.');
  }
}

async function show(
  call: Call,
  asked: ReminderAsked,
  when: ReminderTime,
  setting: Setting,
  deadline: Deadline | null = null,
): Promise<Card> {
  const id = await keep(call, asked, when, setting, deadline);
  const reminder = await reminderById(call, id);
  if (reminder.dueAt === null) return remindWhen(deadline);
  if (reminder.dueAt <= call.now) {
    throw new UserError(
      'That moment is over already, so there is nothing to remind of. Say a later one.',
    );
  }
  const { old } = setting;
  return reminderOffer(await shownReminder(call.tx, reminder), {
    now: call.now,
    instead: old === null ? null : inOneLine(await shownReminder(call.tx, old)),
    toldAnyway: toldAnyway(call, reminder),
  });
}

/** Whether the ladder has a countdown of the same deadline in this place on that day. */
function toldAnyway(call: Call, { when, dueAt, to }: Reminder): boolean {
  if (when.by === 'instant' || dueAt === null || to.kind === 'person' || !call.place.subscribed) {
    return false;
  }
  const { project, cycle } = needGround(call);
  const day = wallDateAt(dueAt, call.place.settings.zone ?? project.zone);
  return planNotices(cycle, listenerOf(call.place, project, call.app.files), call.now).some(
    (notice) => notice.deadlineId === when.deadlineId && notice.day === day,
  );
}

async function keep(
  call: Call,
  asked: ReminderAsked,
  when: ReminderTime,
  { zone, old }: Setting,
  deadline: Deadline | null,
): Promise<ReminderId> {
  const { tx, person, place, now, direct } = call;
  const { platform } = place.spot;
  const forPlace = old === null ? asked.forPlace === true && !direct : old.to.kind === 'place';
  const to = forPlace
    ? ({ kind: 'place', placeId: place.id, platform } as const)
    : ({ kind: 'person', personId: person.id, platform } as const);
  const own = asked.zone ?? zone;
  // Of a deadline that is named for itself the words only say its name again, but for a group.
  const isName = asked.when === null && asked.about?.startsWith('for the ') !== true;
  const words = isName ? null : asked.about;
  return await tx.reminders.add(
    {
      projectId: needGround(call).project.id,
      to,
      when,
      zone: own,
      words: words ?? old?.words ?? null,
      askedBy: person.id,
      replaces: old?.id ?? null,
      dueAt: reminderDue({ when, zone: own }, deadline),
    },
    to,
    now,
  );
}

async function askWhich(
  call: Call,
  asked: ReminderAsked,
  name: string,
  among: readonly Deadline[],
  setting: Setting,
): Promise<Card> {
  const choices = [];
  for (const deadline of among.slice(0, CHOICES)) {
    const id = await keep(call, asked, timeOf(asked, deadline), setting, deadline);
    choices.push(await shownReminder(call.tx, await reminderById(call, id)));
  }
  return reminderWhich(name, choices);
}
