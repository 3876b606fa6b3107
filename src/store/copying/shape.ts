import { Kysely, sql } from 'kysely';
import type { AnySchema } from '../../../migrations/column-words.ts';
import { migrate } from '../engine/migrate.ts';
import { openSqlite, RelbotSqliteDialect } from '../engine/sqlite-dialect.ts';

/** A table as the migrations leave it. */
export interface TableShape {
  readonly name: string;
  /** In the alphabet's order, the same on each engine. */
  readonly columns: readonly string[];
  /** The column that no two rows share, by which rows are read in order. */
  readonly key: string;
  /** Whether the key is counted up by the database. */
  readonly isCounted: boolean;
  /** Whether its key is text, which engines put in different orders. */
  readonly isKeyedByText: boolean;
}

/**
 * All tables of all migrations, each after those that it refers to: known from an empty database that lives in memory
 * for a moment, so that no list of them has to be kept.
 */
export async function shapeOfStore(): Promise<TableShape[]> {
  const file = openSqlite(':memory:', { readonly: false });
  const db = new Kysely<AnySchema>({ dialect: new RelbotSqliteDialect(file) });
  try {
    await migrate(db);
    const tables = await db.introspection.getTables();
    const shapes: (TableShape & { readonly refersTo: readonly string[] })[] = [];
    for (const { name, columns } of tables) {
      // The target has been migrated by the program itself.
      if (name === 'migration') continue;
      const first = columns[0]?.name ?? 'id';
      const isCounted = columns.some((column) => column.isAutoIncrementing);
      const key = columns.some((column) => column.name === 'id') ? 'id' : first;
      shapes.push({
        name,
        columns: columns.map((column) => column.name).toSorted(),
        key,
        isCounted,
        isKeyedByText: columns.some(
          (column) => column.name === key && /^text$/i.test(column.dataType),
        ),
        refersTo: await referredBy(db, name),
      });
    }
    return inOrder(shapes);
  } finally {
    await db.destroy();
  }
}

async function referredBy(db: Kysely<AnySchema>, table: string): Promise<string[]> {
  const { rows } = await sql<{
    table: string;
  }>`select "table" from pragma_foreign_key_list(${table})`.execute(db);
  return rows.map((row) => row.table).filter((other) => other !== table);
}

function inOrder(
  shapes: readonly (TableShape & { readonly refersTo: readonly string[] })[],
): TableShape[] {
  const done: TableShape[] = [];
  const isDone = (name: string) => done.some((shape) => shape.name === name);
  let left = shapes;
  while (left.length > 0) {
    const next = left.filter(({ refersTo }) => refersTo.every(isDone));
    if (next.length === 0) throw new Error('Tables refer to one another in a circle.');
    done.push(...next);
    left = left.filter((shape) => !next.includes(shape));
  }
  return done;
}
