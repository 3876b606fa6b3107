import { addColumns, type AnySchema } from './column-words.ts';
import type { Kysely } from 'kysely';

/**
 * The door that a no points to is kept with the vote, since the decision may come later. Of a change that landed it is
 * kept when it did, as it may be marked later; and of a restricted request since when it is (null: since it was filed).
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'vote', { door: ['text?'] });
  await addColumns(db, 'exception', { landed_at: ['instant?'], restricted_at: ['instant?'] });
}
