import { type AnySchema, createTable } from './column-words.ts';
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
  for (const deed of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`audit_no_${deed}`)} before ${sql.raw(deed)} on audit
      begin select raise(abort, 'the audit is append-only'); end`.execute(db);
  }
}
