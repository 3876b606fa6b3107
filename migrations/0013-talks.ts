import { type Kysely, sql } from 'kysely';
import { type AnySchema, createTable } from './column-words.ts';

/**
 * What each answer was about, so that a follow-up can be told from it: found by the message that is answered, or by the
 * place where the talk goes on. A post's own reference is kept from now on.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'talk', {
    columns: {
      id: 'id',
      post_id: 'ref outbox',
      platform: 'text',
      place_ref: 'text',
      said: 'text',
      cycle_key: 'text?',
      zone: 'text?',
      at: 'instant',
    },
    unique: [['post_id']],
  });
  await db.schema
    .createIndex('talk_in_place')
    .on('talk')
    .columns(['platform', 'place_ref', 'id'])
    .execute();
  await db.schema
    .createIndex('outbox_message')
    .on('outbox')
    .columns(['platform', 'message_ref'])
    .where(sql`message_ref`, 'is not', null)
    .execute();
}
