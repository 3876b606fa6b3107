import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type AnySchema, isPostgres } from '../../../migrations/column-words.ts';
import type { TableShape } from './shape.ts';

/** Rows that are in memory at a time: a database of any size needs no more. */
const AT_A_TIME = 500;

export type Row = Readonly<Record<string, unknown>>;

/** How many rows there are, and what all of their values come to: equal for equal rows, on each engine. */
export interface Content {
  readonly rows: number;
  readonly hash: string;
}

/** Reads a table in the order of its key, some rows at a time. */
export async function* rowsOf(db: Kysely<AnySchema>, table: TableShape): AsyncGenerator<Row[]> {
  const key = sql.ref(table.key);
  // By bytes, as SQLite has it: a language's own order differs from server to server.
  const order = table.isKeyedByText && isPostgres(db) ? sql`${key} collate "C"` : key;
  let last: unknown = null;
  for (;;) {
    const rows: Row[] = await db
      .selectFrom(table.name)
      .select([...table.columns])
      .$if(last !== null, (query) => query.where(sql<boolean>`${order} > ${last}`))
      .orderBy(order)
      .limit(AT_A_TIME)
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < AT_A_TIME) return;
    last = rows.at(-1)?.[table.key];
  }
}

/** Reads all of a table, a part at a time. */
export async function contentOf(db: Kysely<AnySchema>, table: TableShape): Promise<Content> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of rowsOf(db, table)) {
    count += rows.length;
    for (const row of rows) {
      hash.update(`${JSON.stringify(table.columns.map((column) => row[column] ?? null))}\n`);
    }
  }
  return { rows: count, hash: hash.digest('hex') };
}

/** As the database itself counts them, which reading in the order of a key does not. */
export async function countOf(db: Kysely<AnySchema>, table: TableShape): Promise<number> {
  const { count } = await db
    .selectFrom(table.name)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
