import path from 'node:path';
import { Kysely } from 'kysely';
import type { AnySchema } from '../../../migrations/column-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { makeFolder } from '../engine/folder.ts';
import { migrate } from '../engine/migrate.ts';
import { COPIES, isServer, openPostgres } from '../engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../engine/sqlite-dialect.ts';

/**
 * Opens what is copied to, and brings its tables to what this relbot knows.
 *
 * @throws UserError when something is in it already: that is neither mixed with what is copied nor overwritten.
 */
export async function openTarget(url: string): Promise<Kysely<AnySchema>> {
  if (!isServer(url)) makeFolder(path.dirname(path.resolve(url)));
  const db = isServer(url)
    ? (await openPostgres(url, COPIES)).withTables<AnySchema>()
    : new Kysely<AnySchema>({
        dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
      });
  try {
    // Before its tables are touched: an older database that is in use is not brought up to date by the way.
    await needEmpty(db);
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Tables that a migration puts a row into, which is the copied one's to replace. */
export const BORN_WITH_ROWS: ReadonlySet<string> = new Set(['audit_head']);

export async function needEmpty(db: Kysely<AnySchema>): Promise<void> {
  for (const { name, schema } of await db.introspection.getTables()) {
    if (name === 'migration' || BORN_WITH_ROWS.has(name)) continue;
    const table = schema === undefined ? name : `${schema}.${name}`;
    const row = await db.selectFrom(table).selectAll().limit(1).executeTakeFirst();
    if (row === undefined) continue;
    throw new UserError(
      `The database to copy to is not empty (there are rows in ${name}): nothing was copied. Give a new file or an empty database.`,
    );
  }
}
