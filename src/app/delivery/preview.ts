import { brand } from '../../domain/ids.ts';
import type { Because } from '../../cards/notices/because.ts';
import { postsToCome } from '../../domain/notices/posts-to-come.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Lookup } from '../../domain/notices/settle-notices.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { reminderInWords } from '../../cards/reminders/reminder-words.ts';
import type { Reminder } from '../../domain/notices/reminder.ts';
import type { Repositories } from '../../store/store.ts';
import { whyMuted } from '../mutes/muted.ts';
import type { Preview } from './previewed.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import { ownToCome } from '../follows/own-to-come.ts';
import { becauseOfNotice } from './because-of-notice.ts';
import { cardOf, lookupFor } from './form-posts.ts';
import { cardOfReminder } from '../reminders/form-reminders.ts';
import { groundOf } from '../project-of.ts';
import { shownReminder } from '../reminders/shown-reminder.ts';

/**
 * Every message to come between two instants, in order, as things stand.
 *
 * @param only to this one, or to places; null for all, people too.
 */
export async function preview(
  { tx, files }: { readonly tx: Repositories; readonly files: OwnFiles },
  from: Instant,
  to: Instant | null,
  only: Reminder['to'] | 'places' | null = null,
): Promise<Preview[]> {
  const one = only === 'places' ? null : only;
  const planned =
    one?.kind === 'person' ? [] : await tx.notices.toCome(from, to, one?.placeId ?? null);
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
      zone: place.settings.zone ?? ground?.project.zone ?? brand<Zone>('UTC'),
      place: place.name,
      to: { kind: 'place', placeId: place.id },
      platform: place.spot.platform,
      because: await becauseOfNotices({ tx, files }, items, lookup),
      card: await cardOf(
        tx,
        { flavour: first.notice.flavour, late: false, items },
        lookup,
        dueAt,
        place.settings.audience,
      ),
    });
  }
  previews.push(...(await remindersToCome(tx, from, to, only)));
  if (only !== 'places' && one?.kind !== 'place') {
    const person = one?.personId ?? null;
    previews.push(...(await ownToCome({ tx, files, now: from }, { from, to }, person)));
  }
  return previews.toSorted((a, b) => a.dueAt - b.dueAt);
}

async function remindersToCome(
  tx: Repositories,
  from: Instant,
  to: Instant | null,
  only: Reminder['to'] | 'places' | null,
): Promise<Preview[]> {
  const previews: Preview[] = [];
  for (const reminder of await tx.reminders.toCome(from, to)) {
    const { dueAt, zone } = reminder;
    if (dueAt === null || !isTo(reminder, only)) continue;
    const shown = await shownReminder(tx, reminder);
    previews.push({
      dueAt,
      zone,
      to: reminder.to,
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

function isTo({ to }: Reminder, only: Reminder['to'] | 'places' | null): boolean {
  if (only === null) return true;
  if (only === 'places') return to.kind === 'place';
  return to.kind === 'person'
    ? only.kind === 'person' && to.personId === only.personId
    : only.kind === 'place' && to.placeId === only.placeId;
}

async function whereOf(tx: Repositories, { to }: Reminder) {
  if (to.kind === 'person') {
    return { place: (await tx.people.byId(to.personId)).name, platform: to.platform };
  }
  const { name, spot } = await tx.places.byId(to.placeId);
  return { place: name, platform: spot.platform };
}

async function becauseOfNotices(
  means: { readonly tx: Repositories; readonly files: OwnFiles },
  items: readonly { readonly notice: Notice }[],
  lookup: Lookup,
): Promise<Because[]> {
  const because: Because[] = [];
  for (const { notice } of items) because.push(await becauseOfNotice(means, notice, lookup));
  return because;
}
