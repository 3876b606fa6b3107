import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/**
 * What never changes of a message, its card, stands apart from what each step of its way changes: a row is written anew
 * whenever a column of it is. How often the first of a lane was tried, and that it is being sent, stands in the lane
 * alone, which a claim writes to in any case.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'outbox_card', {
    // The number of its message.
    columns: { id: 'id', card: 'json' },
  });
  await sql`
    insert into outbox_card (id, card)
    select id, card from outbox where card is not null`.execute(db);
  await addColumns(db, 'lane', { attempts: ['count', '0'], first_tried_at: ['instant?'] });
  await sql`
    update lane set
      attempts = (select attempts from outbox where outbox.id = lane.head_id),
      first_tried_at = (select first_tried_at from outbox where outbox.id = lane.head_id)
    where head_id is not null`.execute(db);
  await sql`update outbox set state = 'waiting' where state = 'sending'`.execute(db);
  for (const column of ['card', 'attempts', 'first_tried_at']) {
    await db.schema.alterTable('outbox').dropColumn(column).execute();
  }
}
