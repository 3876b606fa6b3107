import { type Kysely, sql } from 'kysely';
import { type AnySchema, createTable } from './column-words.ts';

/** Who wants to hear nothing for a time, and what a person wants to hear of for themselves. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'mute', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      // Whom it keeps quiet: a place, or a person.
      place_id: 'ref? place',
      person_id: 'ref? person',
      // Of which deadlines: all, one kind, or those of a name.
      topic: 'text',
      value: 'text?',
      from_at: 'instant',
      // Null: until somebody ends it.
      until_at: 'instant?',
      zone: 'text',
      asked_by: 'ref person',
      state: 'text',
    },
    oneOf: { state: ['open', 'in force', 'ended'] },
  });
  await db.schema
    .createIndex('mute_ends')
    .on('mute')
    .column('until_at')
    .where(sql`state`, '=', sql.lit('in force'))
    .execute();
  await db.schema.createIndex('mute_of_place').on('mute').column('place_id').execute();
  await db.schema.createIndex('mute_of_person').on('mute').column('person_id').execute();

  await createTable(db, 'follow', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      person_id: 'ref person',
      // Where it was asked for, and is told.
      platform: 'text',
      topic: 'text',
      value: 'text?',
      // Days before; null is the usual ladder of a follower.
      lead_days: 'count?',
      asked_at: 'instant',
      ended_at: 'instant?',
    },
  });
  await db.schema.createIndex('follow_of_person').on('follow').column('person_id').execute();
  await db.schema.createIndex('follow_of_project').on('follow').column('project_id').execute();

  await createTable(db, 'own_notice', {
    columns: {
      id: 'id',
      person_id: 'ref person',
      platform: 'text',
      deadline_id: 'ref deadline',
      revision: 'count',
      flavour: 'text',
      offset_days: 'count',
      // The date before, of one that has moved.
      was: 'json?',
      due_at: 'instant',
      state: 'text',
      reason: 'text?',
    },
    oneOf: {
      flavour: ['countdown', 'begins', 'ends', 'moved'],
      state: ['planned', 'told', 'skipped', 'cancelled'],
    },
  });
  await db.schema
    .createIndex('own_notice_due')
    .on('own_notice')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('planned'))
    .execute();
  await db.schema
    // Not unique: two people may become one.
    .createIndex('own_notice_of_deadline')
    .on('own_notice')
    .columns(['deadline_id', 'person_id'])
    .execute();
}
