import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** What more there is to say of a deadline, and the history of a cycle: what was proposed, what was changed, by whom. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'cycle', { closed_at: ['instant?'] });
  await addColumns(db, 'deadline', {
    until: ['json?'],
    state: ['text', 'expected'],
    audience: ['json', '[]'],
    link: ['text?'],
  });
  await createTable(db, 'proposal', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      cycle_key: 'text',
      person_id: 'ref person',
      platform: 'text',
      place_ref: 'text',
      kind: 'text',
      why: 'text?',
      before: 'json?',
      after: 'json',
      undoes: 'count?',
      made_at: 'instant',
      state: 'text',
      ended_by: 'ref? person',
      ended_at: 'instant?',
    },
    oneOf: { state: ['open', 'done', 'withdrawn'] },
  });
  await createTable(db, 'change', {
    columns: {
      id: 'id',
      cycle_id: 'ref cycle',
      at: 'instant',
      person_id: 'ref? person',
      platform: 'text',
      place_ref: 'text?',
      kind: 'text',
      why: 'text?',
      before: 'json?',
      after: 'json',
      undoes: 'ref? change',
    },
  });
  await db.schema.createIndex('change_of_cycle').on('change').columns(['cycle_id', 'id']).execute();
  await noticesOfStages(db);
}

/** A check constraint cannot be changed in place: the table is made anew around its rows. */
async function noticesOfStages(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'notice_anew', {
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
      flavour: ['countdown', 'begins', 'ends', 'stage'],
      state: ['planned', 'posted', 'skipped', 'cancelled'],
    },
  });
  await sql`insert into notice_anew select * from notice`.execute(db);
  await db.schema.dropTable('notice').execute();
  await db.schema.alterTable('notice_anew').renameTo('notice').execute();
  await db.schema
    .createIndex('notice_due')
    .on('notice')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('planned'))
    .execute();
}
