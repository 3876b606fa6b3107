import { type Kysely, sql } from 'kysely';
import { type AnySchema, createTable } from './column-words.ts';

/** Places that keep one message up to date which says where the cycle stands. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'state_card', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      is_kept: 'flag',
      // What the message says, as of the last time that it was owed.
      shown: 'text?',
      // The message, from the moment on at which it is owed: there is never a second one.
      post_id: 'ref? outbox',
      pin: 'text',
      // When it may say something else next.
      next_at: 'instant?',
    },
    unique: [['place_id']],
    oneOf: { pin: ['none', 'asked', 'refused'] },
  });
  await db.schema
    .createIndex('state_card_due')
    .on('state_card')
    .column('next_at')
    .where(sql`is_kept`, '=', sql.lit(1))
    .execute();
}
