import { brand } from '../../domain/ids.ts';
import type { Card } from '../../cards/card.ts';
import { postsToCome } from '../../domain/posts-to-come.ts';
import type { Flavour, Notice } from '../../domain/notice.ts';
import type { Instant, Zone } from '../../domain/time.ts';
import { reminderInWords } from '../../cards/reminders/reminder-words.ts';
import type { PlatformName } from '../../domain/account.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Repositories } from '../../store/store.ts';
import { whyMuted } from '../mutes/muted.ts';
import { cardOf, lookupFor } from './form-posts.ts';
import { cardOfReminder } from '../reminders/form-reminders.ts';
import { groundOf } from '../project-of.ts';
import { shownReminder } from '../reminders/shown-reminder.ts';

/** A post as it will go out: when, where, because of which deadlines, and what it will say. */
export interface Preview {
  readonly dueAt: Instant;
  readonly zone: Zone;
  /** A channel's name; a person's where it is told to one alone. */
  readonly place: string;
  readonly platform: PlatformName;
  readonly because: readonly Because[];
  readonly card: Card;
}

/** A rung of the ladder, or a reminder that somebody set. */
type Because =
  | { readonly deadline: string; readonly offsetDays: number; readonly flavour: Flavour }
  | { readonly deadline: string | null; readonly flavour: 'reminder'; readonly reminder: string };

/** Every post to come between two instants, in order, as things stand. */
export async function preview(
  tx: Repositories,
  from: Instant,
  to: Instant | null,
): Promise<Preview[]> {
  const planned = await tx.notices.toCome(from, to);
  const lookup = await lookupFor(tx, planned);
  const notices: Notice[] = [];
  for (const notice of planned) {
    const { placeId, deadlineId, dueAt } = notice;
    const deadline = lookup(deadlineId)?.deadline ?? null;
    const muted = await whyMuted(tx, placeId, deadline, { dueAt, now: dueAt });
    if (muted === null) notices.push(notice);
  }
  const previews: Preview[] = [];
  for (const { dueAt, notices: together } of postsToCome(notices)) {
    const items = together.flatMap((notice) => {
      const deadline = lookup(notice.deadlineId)?.deadline;
      return deadline === undefined ? [] : [{ notice, deadline }];
    });
    const [first] = items;
    if (first === undefined) continue;
    const place = await tx.places.byId(first.notice.placeId);
    const ground = await groundOf(tx, place, dueAt);
    previews.push({
      dueAt,
      zone: ground?.project.zone ?? brand<Zone>('UTC'),
      place: place.name,
      platform: place.spot.platform,
      because: items.map(({ notice, deadline }) => because(notice, deadline.name)),
      card: await cardOf(
        tx,
        { placeId: place.id, flavour: first.notice.flavour, late: false, items },
        lookup,
        dueAt,
      ),
    });
  }
  previews.push(...(await remindersToCome(tx, from, to)));
  return previews.toSorted((a, b) => a.dueAt - b.dueAt);
}

async function remindersToCome(
  tx: Repositories,
  from: Instant,
  to: Instant | null,
): Promise<Preview[]> {
  const previews: Preview[] = [];
  for (const reminder of await tx.reminders.toCome(from, to)) {
    const { dueAt, zone } = reminder;
    if (dueAt === null) continue;
    const shown = await shownReminder(tx, reminder);
    previews.push({
      dueAt,
      zone,
      ...(await whereOf(tx, reminder)),
      because: [
        {
          deadline: shown.deadline?.name ?? null,
          flavour: 'reminder',
          reminder: reminderInWords(shown),
        },
      ],
      card: await cardOfReminder(tx, reminder, dueAt),
    });
  }
  return previews;
}

async function whereOf(tx: Repositories, { to }: Reminder) {
  if (to.kind === 'person') {
    return { place: (await tx.people.byId(to.personId)).name, platform: to.platform };
  }
  const { name, spot } = await tx.places.byId(to.placeId);
  return { place: name, platform: spot.platform };
}

function because({ offsetDays, flavour }: Notice, deadline: string): Because {
  return { deadline, offsetDays, flavour };
}
