import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** Who is reminded of requests and when, what each was told, who took note of a decision, and what harm was seen. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'policy', {
    reminding: ['json', '{"nudgeDays":[1,2],"listHour":10}'],
  });
  await addColumns(db, 'exception', {
    // Since when it waits for those who decide; null: since it was filed.
    waits_since: ['instant?'],
    // When somebody may next have to be told of it.
    notice_at: ['instant?'],
  });
  await sql`
    update exception set notice_at = asked_at
    where state in ('open', 'more-info', 'approved')`.execute(db);
  await db.schema.createIndex('exception_notice').on('exception').column('notice_at').execute();
  await createTable(db, 'request_notice', {
    columns: {
      id: 'id',
      exception_id: 'ref exception',
      kind: 'text',
      // Which of its kind: working days, hours, a cause.
      step: 'count',
      // The instant that it belongs to: another one is a notice of its own.
      round: 'instant',
      // One of the two: who was told, or where.
      person_id: 'ref? person',
      place_id: 'ref? place',
      due_at: 'instant',
      settled_at: 'instant',
      state: 'text',
      reason: 'text?',
    },
    oneOf: {
      kind: ['nudge', 'escalation', 'uncovered', 'ending', 'harm', 'affected'],
      state: ['told', 'skipped'],
    },
  });
  await db.schema
    .createIndex('request_notice_of_exception')
    .on('request_notice')
    .column('exception_id')
    .execute();
  await createTable(db, 'request_list', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      due_at: 'instant?',
      listed: 'json?',
      posted_at: 'instant?',
    },
    unique: [['place_id']],
  });
  await createTable(db, 'acknowledgement', {
    columns: {
      id: 'id',
      exception_id: 'ref exception',
      audience: 'text',
      person_id: 'ref person',
      at: 'instant',
    },
  });
  await createTable(db, 'harm_said', {
    columns: {
      id: 'id',
      exception_id: 'ref exception',
      person_id: 'ref person',
      harm: 'text',
      words: 'text?',
      at: 'instant',
    },
    oneOf: { harm: ['yes', 'no', 'unknown'] },
  });
}
