import { addColumns, type AnySchema, createTable, isPostgres } from './column-words.ts';
import { auditHash, CHAIN_BEGINS } from './audit-hash.ts';
import { type Kysely, sql } from 'kysely';

/**
 * The audit becomes a chain: each entry has a number and the hash of the one before. And the register gets requests
 * that were decided before relbot came, and what stays out of a release as a known issue.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'audit', {
    number: ['count', '0'],
    previous: ['text', ''],
    hash: ['text', ''],
  });
  await createTable(db, 'audit_head', { columns: { id: 'id', number: 'count', hash: 'text' } });
  await letChange(db);
  const head = await chain(db);
  await refuseChange(db);
  await db.schema.createIndex('audit_number_once').unique().on('audit').column('number').execute();
  await db.insertInto('audit_head').values(head).execute();
  await createTable(db, 'past_request', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      cycle_key: 'text',
      freeze: 'text',
      title: 'text',
      link: 'text?',
      thread: 'text?',
      team: 'text?',
      changes: 'json',
      // Days as the source has them: it says neither hour nor zone.
      asked_on: 'text',
      decided_on: 'text?',
      outcome: 'text',
      // The source's own word for it.
      said: 'text',
      source: 'text',
      line: 'count',
      imported_at: 'instant',
    },
    oneOf: { outcome: ['waiting', 'granted', 'refused', 'withdrawn', 'reverted'] },
  });
  await createTable(db, 'known_issue', {
    columns: {
      id: 'id',
      exception_id: 'ref exception',
      workaround: 'text',
      said_by: 'ref person',
      said_at: 'instant',
      state: 'text',
    },
    oneOf: { state: ['open', 'listed', 'replaced', 'dropped'] },
  });
}

/** A row of the audit as it was before this. */
interface Row {
  readonly id: number;
  readonly at: number;
  readonly person_id: number | null;
  readonly platform: string;
  readonly place_ref: string | null;
  readonly deed: string;
  readonly subject: string;
  readonly subject_id: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

async function chain(db: Kysely<AnySchema>): Promise<{ number: number; hash: string }> {
  const { rows } = await sql<Row>`select * from audit order by id`.execute(db);
  let hash = CHAIN_BEGINS;
  let number = 0;
  for (const row of rows) {
    number += 1;
    const previous = hash;
    hash = auditHash({
      number,
      at: new Date(row.at).toISOString(),
      person: row.person_id,
      platform: row.platform,
      place: row.place_ref,
      deed: row.deed,
      subject: row.subject,
      subjectId: row.subject_id,
      ...(row.before === null ? {} : { before: JSON.parse(row.before) }),
      ...(row.after === null ? {} : { after: JSON.parse(row.after) }),
      previous,
    });
    await sql`
      update audit set number = ${number}, previous = ${previous}, hash = ${hash}
      where id = ${row.id}`.execute(db);
  }
  return { number, hash };
}

/** Only while the chain is made: the audit is append-only. */
async function letChange(db: Kysely<AnySchema>): Promise<void> {
  if (isPostgres(db)) {
    await sql`alter table audit disable trigger audit_only_grows`.execute(db);
    return;
  }
  for (const deed of ['update', 'delete']) {
    await sql`drop trigger ${sql.ref(`audit_no_${deed}`)}`.execute(db);
  }
}

async function refuseChange(db: Kysely<AnySchema>): Promise<void> {
  if (isPostgres(db)) {
    await sql`alter table audit enable trigger audit_only_grows`.execute(db);
    return;
  }
  for (const deed of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`audit_no_${deed}`)} before ${sql.raw(deed)} on audit
      begin select raise(abort, 'the audit is append-only'); end`.execute(db);
  }
}
