import { addColumns, type AnySchema, createTable, isPostgres } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

const FLAVOURS = ['countdown', 'begins', 'ends', 'moved', 'removed', 'ahead'];

/**
 * People are also told of dates that have left the schedule, and of their team's before a channel is; by whom a change
 * was made, and why; and by which message they were told.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await (isPostgres(db) ? widen(db) : buildAnew(db));
}

async function widen(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'own_notice', {
    by_id: ['ref? person'],
    why: ['text?'],
    post_id: ['ref? outbox'],
  });
  const check = 'own_notice_flavour_known';
  await db.schema.alterTable('own_notice').dropConstraint(check).execute();
  await db.schema
    .alterTable('own_notice')
    .addCheckConstraint(
      check,
      sql`flavour in (${sql.join(FLAVOURS.map((flavour) => sql.lit(flavour)))})`,
    )
    .execute();
}

/** SQLite changes no constraint of a table that is there. */
async function buildAnew(db: Kysely<AnySchema>): Promise<void> {
  await db.schema.alterTable('own_notice').renameTo('own_notice_before').execute();
  await db.schema.dropIndex('own_notice_due').execute();
  await db.schema.dropIndex('own_notice_of_deadline').execute();
  await createTable(db, 'own_notice', {
    columns: {
      id: 'id',
      person_id: 'ref person',
      platform: 'text',
      deadline_id: 'ref deadline',
      revision: 'count',
      flavour: 'text',
      offset_days: 'count',
      // The date before, of one that has moved or gone; who did it and why, where somebody said so.
      was: 'json?',
      by_id: 'ref? person',
      why: 'text?',
      due_at: 'instant',
      state: 'text',
      reason: 'text?',
      post_id: 'ref? outbox',
    },
    oneOf: { flavour: FLAVOURS, state: ['planned', 'told', 'skipped', 'cancelled'] },
  });
  await sql`
    insert into own_notice (id, person_id, platform, deadline_id, revision, flavour, offset_days,
      was, due_at, state, reason)
    select id, person_id, platform, deadline_id, revision, flavour, offset_days,
      was, due_at, state, reason from own_notice_before`.execute(db);
  await db.schema.dropTable('own_notice_before').execute();
  await db.schema
    .createIndex('own_notice_due')
    .on('own_notice')
    .column('due_at')
    .where(sql`state`, '=', sql.lit('planned'))
    .execute();
  await db.schema
    .createIndex('own_notice_of_deadline')
    .on('own_notice')
    .columns(['deadline_id', 'person_id'])
    .execute();
}
