import type { Kysely } from 'kysely';
import { addColumns, type AnySchema } from './column-words.ts';

/**
 * One decision per change and freeze: a request has the change that its link leads to, and how often it was asked for.
 * And requests that not everybody may read, with the places of those who may.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'exception', {
    // Null where it is compared with no other: of requests from before, and of restricted ones.
    change: ['text?'],
    round: ['count', '1'],
    // The request for the same change that was decided before, and what is new since.
    again_of: ['count?'],
    news: ['text?'],
    restricted: ['flag', '0'],
  });
  await db.schema
    .createIndex('exception_change_once')
    .unique()
    .on('exception')
    .columns(['freeze_id', 'change', 'round'])
    .execute();
  await addColumns(db, 'place', { takes_restricted: ['flag', '0'] });
}
