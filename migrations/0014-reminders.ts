import { type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** Reminders that a place or a person set for themselves, beside the ladder: each is told once for each date. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'reminder', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      // Whom it is for: a place, or a person on the platform they asked on.
      place_id: 'ref? place',
      person_id: 'ref? person',
      platform: 'text',
      // Counted from a deadline, or an instant of its own.
      deadline_id: 'ref? deadline',
      count: 'count?',
      unit: 'text?',
      time: 'text?',
      at: 'instant?',
      zone: 'text',
      words: 'text?',
      asked_by: 'ref person',
      asked_at: 'instant',
      replaces: 'ref? reminder',
      state: 'text',
      due_at: 'instant?',
      // The revision of the deadline that it was told of, or skipped for, with the reason.
      told_revision: 'count?',
      reason: 'text?',
    },
    oneOf: { state: ['open', 'in force', 'ended'] },
  });
  await db.schema
    .createIndex('reminder_due')
    .on('reminder')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('in force'))
    .execute();
  await db.schema
    .createIndex('reminder_of_deadline')
    .on('reminder')
    .column('deadline_id')
    .execute();
  await db.schema.createIndex('reminder_of_person').on('reminder').column('person_id').execute();
  await db.schema.createIndex('reminder_of_place').on('reminder').column('place_id').execute();
}
