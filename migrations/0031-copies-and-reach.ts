import { addColumns, type AnySchema } from './column-words.ts';
import type { Kysely } from 'kysely';

/**
 * A card that one person was told directly is changed with its subject, too. And a copy that somebody deleted stays
 * known, so that it is posted anew once and not again and again. Of a request it is kept that whoever asked cannot be
 * told any more.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'copy', { user_ref: ['text?'], is_gone: ['flag', '0'] });
  await addColumns(db, 'exception', { out_of_reach: ['flag', '0'] });
}
