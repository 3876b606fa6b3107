import Database from 'better-sqlite3';
import { z } from 'zod';
import { openStore } from '../../src/store/store.ts';

const columnJson = z.object({ name: z.string(), type: z.string(), notnull: z.number() });
const referenceJson = z.object({ from: z.string() });
const tableJson = z.object({ name: z.string(), sql: z.string() });
type Column = z.output<typeof columnJson>;

/** Rows of each table; of the outbox more than are read at a time. */
const ROWS = 3;
const MANY = 1201;
const AN_INSTANT = 1_785_000_000_000;

/**
 * A database with rows in every table that there is, made from what the database says of itself: no table is forgotten
 * that a later migration adds. Rows refer to rows, also to later ones of their own table; the values mean nothing.
 */
export async function fillEveryTable(file: string): Promise<void> {
  const store = await openStore(file);
  await store.close();
  const db = new Database(file);
  db.pragma('foreign_keys = off');
  for (const table of tablesIn(db)) {
    // Some are born with a row.
    db.exec(`delete from "${table.name}"`);
    for (let at = 1; at <= (table.name === 'outbox' ? MANY : ROWS); at += 1) {
      const row = rowOf(db, table, at);
      const columns = row.map(([column]) => `"${column}"`).join(', ');
      const marks = row.map(() => '?').join(', ');
      db.prepare(`insert into "${table.name}" (${columns}) values (${marks})`).run(
        row.map(([, value]) => value),
      );
    }
  }
  // Ids that were handed out once, of rows that are gone.
  db.exec("update sqlite_sequence set seq = 70 where name in ('fact', 'talk')");
  db.close();
}

/** All rows of all tables, as the file has them. */
export function everythingIn(file: string): Record<string, unknown[]> {
  const db = new Database(file, { readonly: true });
  const all = Object.fromEntries(
    tablesIn(db).map(({ name }) => [name, db.prepare(`select * from "${name}" order by 1`).all()]),
  );
  db.close();
  return all;
}

/** What the database counts on from, table by table. */
export function countersIn(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const counters = db.prepare('select name, seq from sqlite_sequence order by name').all();
  db.close();
  return counters;
}

function tablesIn(db: Database.Database): z.output<typeof tableJson>[] {
  return z
    .array(tableJson)
    .parse(
      db
        .prepare(
          "select name, sql from sqlite_master where type = 'table' and name not in ('migration', 'sqlite_sequence')",
        )
        .all(),
    );
}

function rowOf(
  db: Database.Database,
  { name, sql }: z.output<typeof tableJson>,
  at: number,
): [string, number | string | null][] {
  const columns = z.array(columnJson).parse(db.pragma(`table_info("${name}")`));
  const references = z
    .array(referenceJson)
    .parse(db.pragma(`foreign_key_list("${name}")`))
    .map(({ from }) => from);
  return columns.map((column) => [
    column.name,
    valueOf(column, { references, sql, table: name, at }),
  ]);
}

function valueOf(
  { name, type, notnull }: Column,
  of: { references: readonly string[]; sql: string; table: string; at: number },
): number | string | null {
  const { at } = of;
  if (name === 'id') return at;
  // The next row's number, so that a row of its own table is referred to before it is there.
  if (of.references.includes(name)) return (at % ROWS) + 1;
  if (notnull === 0 && at % 2 === 0) return null;
  const listed = new RegExp(`"${name}" in \\(([^)]*)\\)`).exec(of.sql)?.[1] ?? '';
  const known = listed.split(', ');
  const [first = ''] = known;
  const one = known[at % known.length] ?? first;
  if (first !== '') return type === 'INTEGER' ? Number(one) : one.slice(1, -1);
  if (type !== 'INTEGER') return `${of.table}.${name} ${at}: “Ärger” 'n' "more"\n\\ {"🧊":1}`;
  return /(^|_)at$|until/.test(name) ? AN_INSTANT + at : 10 + at;
}
