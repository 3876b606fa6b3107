import { type Kysely, sql } from 'kysely';
import { type AnySchema, isPostgres } from '../../../migrations/column-words.ts';

/**
 * The highest id that a table has handed out, of rows too that are gone by now: buttons and notes of the audit name rows
 * by their ids, so no id is handed out twice. 0 where there was none.
 */
export async function lastIdOf(db: Kysely<AnySchema>, table: string): Promise<number> {
  const { rows } = await sql<{ counted: number | null; highest: number | null }>`
    select
      ${isPostgres(db) ? sql`pg_sequence_last_value(${counter(table)})` : sql`(select seq from sqlite_sequence where name = ${table})`} as counted,
      (select max(id) from ${sql.table(table)}) as highest`.execute(db);
  const { counted = null, highest = null } = rows[0] ?? {};
  // Where rows bring their ids along from another table, PostgreSQL has counted none.
  return Math.max(counted ?? 0, highest ?? 0);
}

/** Goes on counting behind this id. */
export async function countOnFrom(
  db: Kysely<AnySchema>,
  table: string,
  last: number,
): Promise<void> {
  if (last === 0) return;
  if (isPostgres(db)) {
    await sql`select setval(${counter(table)}, ${last})`.execute(db);
    return;
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(db);
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(db);
}

/** PostgreSQL's sequence of a table's ids; a table that was renamed has one of another name. */
const counter = (table: string) =>
  sql`pg_get_serial_sequence(${sql.lit(`"${table}"`)}, 'id')::regclass`;
