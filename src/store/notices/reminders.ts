import { type Kysely, type Selectable, sql } from 'kysely';
import type { CycleId, PersonId, PlaceId, ReminderId } from '../../domain/ids.ts';
import type { Lead, Reminder } from '../../domain/notices/reminder.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

export type NewReminder = Omit<Reminder, 'id' | 'state' | 'toldRevision'>;

export function reminders(db: Kysely<Tables>) {
  // As a literal, so that the partial index over what is to come serves.
  const inForce = sql<boolean>`state = ${sql.lit('in force')}`;
  const all = () => db.selectFrom('reminder').selectAll();
  const set = async (id: ReminderId, values: Partial<Selectable<Tables['reminder']>>) => {
    await db.updateTable('reminder').set(values).where('id', '=', id).execute();
  };

  return {
    /** As it is asked for: nobody is told before it is confirmed. */
    async add(reminder: NewReminder, on: Reminder['to'] & OnPlatform, now: Instant) {
      const { when } = reminder;
      const { id } = await db
        .insertInto('reminder')
        .values({
          project_id: reminder.projectId,
          place_id: on.kind === 'place' ? on.placeId : null,
          person_id: on.kind === 'person' ? on.personId : null,
          platform: on.platform,
          deadline_id: when.by === 'deadline' ? when.deadlineId : null,
          count: when.by === 'deadline' ? when.lead.count : null,
          unit: when.by === 'deadline' ? when.lead.unit : null,
          time: when.by === 'deadline' ? when.time : null,
          at: when.by === 'instant' ? when.at : null,
          zone: reminder.zone,
          words: reminder.words,
          asked_by: reminder.askedBy,
          asked_at: now,
          replaces: reminder.replaces,
          state: 'open',
          due_at: reminder.dueAt,
          told_revision: null,
          reason: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: ReminderId): Promise<Reminder | null> {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : reminderOf(row);
    },

    async become(id: ReminderId, state: 'in force' | 'ended'): Promise<void> {
      await set(id, { state });
    },

    /** Which are due, the longest due first. */
    async whichAreDue(now: Instant): Promise<ReminderId[]> {
      const rows = await db
        .selectFrom('reminder')
        .select('id')
        .where(inForce)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Those of them that are still due. */
    async due(now: Instant, among: readonly ReminderId[]): Promise<Reminder[]> {
      if (among.length === 0) return [];
      const rows = await all()
        .where('id', 'in', among)
        .where(inForce)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(reminderOf);
    },

    async nextAfter(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('reminder')
        .select('due_at')
        .where(inForce)
        .where('due_at', '>', now)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    },

    async toCome(from: Instant, to: Instant | null): Promise<Reminder[]> {
      let query = all().where(inForce).where('due_at', '>=', from);
      if (to !== null) query = query.where('due_at', '<=', to);
      return (await query.orderBy('due_at').orderBy('id').execute()).map(reminderOf);
    },

    async ofPlace(id: PlaceId): Promise<Reminder[]> {
      const rows = await all().where(inForce).where('place_id', '=', id).orderBy('id').execute();
      return rows.map(reminderOf);
    },

    async ofPerson(id: PersonId): Promise<Reminder[]> {
      const rows = await all().where(inForce).where('person_id', '=', id).orderBy('id').execute();
      return rows.map(reminderOf);
    },

    /** Those that are counted from a deadline of the cycle, also from one that has left the schedule. */
    async ofCycle(id: CycleId): Promise<Reminder[]> {
      const rows = await all()
        .where(inForce)
        .where('deadline_id', 'in', (select) =>
          select.selectFrom('deadline').select('deadline.id').where('deadline.cycle_id', '=', id),
        )
        .execute();
      return rows.map(reminderOf);
    },

    async comesAt(id: ReminderId, dueAt: Instant | null): Promise<void> {
      await set(id, { due_at: dueAt });
    },

    /** Told of this date of its deadline, or skipped for it, with the reason; one with an instant of its own is over. */
    async told(id: ReminderId, revision: number | null, reason: string | null): Promise<void> {
      await set(id, {
        due_at: null,
        told_revision: revision,
        reason,
        ...(revision === null ? { state: 'ended' } : {}),
      });
    },
  };
}

/** A place's reminder keeps its platform, too: what waits for a platform is found by it. */
interface OnPlatform {
  readonly platform: Tables['reminder']['platform'];
}

function reminderOf(row: Selectable<Tables['reminder']>): Reminder {
  return {
    id: row.id,
    projectId: row.project_id,
    to: toOf(row),
    when: whenOf(row),
    zone: row.zone,
    words: row.words,
    askedBy: row.asked_by,
    replaces: row.replaces,
    state: row.state,
    dueAt: row.due_at,
    toldRevision: row.told_revision,
  };
}

function toOf(row: Selectable<Tables['reminder']>): Reminder['to'] {
  if (row.place_id !== null) return { kind: 'place', placeId: row.place_id };
  if (row.person_id === null) throw new Error(`The reminder ${row.id} is for nobody.`);
  return { kind: 'person', personId: row.person_id, platform: row.platform };
}

function whenOf(row: Selectable<Tables['reminder']>): Reminder['when'] {
  if (row.at !== null) return { by: 'instant', at: row.at };
  if (row.deadline_id === null || row.unit === null || row.count === null) {
    throw new Error(`The reminder ${row.id} does not say when.`);
  }
  const lead: Lead = { unit: row.unit, count: row.count };
  return { by: 'deadline', deadlineId: row.deadline_id, lead, time: row.time };
}
