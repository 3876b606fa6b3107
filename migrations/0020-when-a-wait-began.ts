import type { Kysely } from 'kysely';
import { addColumns, type AnySchema } from './column-words.ts';

/**
 * When a lane's wait or lease began: one that began in what is the future by now was written down by a clock that has
 * been set back since, and its end says nothing.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'lane', { waits_since: ['instant?'] });
}
