import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** How each place wants to be told, what somebody asked to change of it, and the notices of a weekly digest. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  // None: the place has said nothing.
  await addColumns(db, 'place', { settings: ['json?'] });
  await createTable(db, 'place_change', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      before: 'json',
      after: 'json',
      asked_by: 'ref person',
      asked_at: 'instant',
      state: 'text',
    },
    oneOf: { state: ['open', 'done'] },
  });
  await noticesOfDigests(db);
}

/** A check constraint cannot be changed in place: the table is made anew around its rows. */
async function noticesOfDigests(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'notice_again', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      deadline_id: 'ref deadline',
      revision: 'count',
      flavour: 'text',
      offset_days: 'count',
      due_at: 'instant',
      day: 'text',
      state: 'text',
      reason: 'text?',
      post_id: 'ref? outbox',
    },
    unique: [['place_id', 'deadline_id', 'revision', 'flavour', 'offset_days']],
    oneOf: {
      flavour: ['countdown', 'begins', 'ends', 'stage', 'digest', 'nothing'],
      state: ['planned', 'posted', 'skipped', 'cancelled'],
    },
  });
  await sql`insert into notice_again select * from notice`.execute(db);
  await db.schema.dropTable('notice').execute();
  await db.schema.alterTable('notice_again').renameTo('notice').execute();
  await db.schema
    .createIndex('notice_due')
    .on('notice')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('planned'))
    .execute();
}
