import { type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** Every event, stored before it is handled: once by event id, and once by message. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'inbox', {
    columns: {
      id: 'id',
      platform: 'text',
      event_id: 'text',
      message_id: 'text?',
      kind: 'text',
      event: 'json',
      state: 'text',
      attempts: 'count',
      received_at: 'instant',
      next_at: 'instant',
      reference: 'text?',
    },
    unique: [
      ['platform', 'event_id'],
      ['platform', 'message_id'],
    ],
    oneOf: { state: ['received', 'done', 'failed'] },
  });
  await db.schema
    .createIndex('inbox_to_handle')
    .on('inbox')
    .column('next_at')
    .where(sql`state`, '=', sql.lit('received'))
    .execute();
}
