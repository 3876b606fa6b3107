import { type AnySchema, createTable, isPostgres } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** Who did what, when, from where, before and after; the database itself refuses to change or forget it. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'audit', {
    columns: {
      id: 'id',
      at: 'instant',
      person_id: 'ref? person',
      platform: 'text',
      place_ref: 'text?',
      deed: 'text',
      subject: 'text',
      subject_id: 'count?',
      before: 'json?',
      after: 'json?',
    },
  });
  if (isPostgres(db)) await refuseOnPostgres(db);
  else await refuseOnSqlite(db);
}

async function refuseOnSqlite(db: Kysely<AnySchema>): Promise<void> {
  for (const deed of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`audit_no_${deed}`)} before ${sql.raw(deed)} on audit
      begin select raise(abort, 'the audit is append-only'); end`.execute(db);
  }
}

async function refuseOnPostgres(db: Kysely<AnySchema>): Promise<void> {
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin raise exception 'the audit is append-only'; end $$`.execute(db);
  await sql`
    create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function refuse_audit_change()`.execute(db);
}
