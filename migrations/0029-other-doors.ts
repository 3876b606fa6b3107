import type { Kysely } from 'kysely';
import { addColumns, type AnySchema } from './column-words.ts';

/** Of a denial: the other way to which whoever decided points. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'exception', { door: ['text?'] });
}
