import { type Kysely, sql } from 'kysely';
import { type AnySchema, isPostgres } from '../../../migrations/column-words.ts';

/**
 * Writes while a row may refer to another of its own table that is not there yet; afterwards all references hold.
 * References to other tables need no such thing: those tables come first.
 */
export async function withOwnReferencesLast(
  tx: Kysely<AnySchema>,
  write: () => Promise<void>,
): Promise<void> {
  if (!isPostgres(tx)) {
    // Until the transaction ends, which fails if one does not hold.
    await sql`pragma defer_foreign_keys = on`.execute(tx);
    await write();
    return;
  }
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where contype = 'f' and conrelid = confrelid and connamespace = current_schema()::regnamespace
  `.execute(tx);
  const change = async (how: 'deferrable initially deferred' | 'not deferrable') => {
    for (const { table, name } of rows) {
      await sql`alter table ${sql.raw(table)} alter constraint ${sql.ref(name)} ${sql.raw(how)}`.execute(
        tx,
      );
    }
  };
  await change('deferrable initially deferred');
  await write();
  await sql`set constraints all immediate`.execute(tx);
  await change('not deferrable');
}
