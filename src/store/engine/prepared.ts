import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import { isOnServer } from './postgres.ts';
import { nameStatement } from './statement-names.ts';
import type { Tables } from '../tables.ts';

/** What a query is built from that is built once: blanks stand where each use has its own values. */
export interface Blank<Given> {
  readonly db: Kysely<Tables>;
  readonly onServer: boolean;
  /** A value of its own at each use. */
  readonly given: <Name extends keyof Given & string>(name: Name) => RawBuilder<Given[Name]>;
  /** Whether a column is one of a list, of any length. */
  readonly isAmong: (column: string, list: keyof Given & string) => RawBuilder<boolean>;
}

/**
 * A query that is put into words once for each engine, and not at each use: that took longer than to carry it out.
 * A list is one value, an array or JSON, so that the words are the same for each length of it. Columns are named one by
 * one: on PostgreSQL "all" would stand for those that there were when it was first asked.
 */
export function prepared<Given extends object, Row>(
  build: (blank: Blank<Given>) => Compilable<Row>,
): (db: Kysely<Tables>, given: Given) => Promise<Row[]> {
  const queries = new Map<boolean, CompiledQuery<Row>>();
  return async (db, given) => {
    const onServer = isOnServer(db);
    let query = queries.get(onServer);
    if (query === undefined) {
      query = build(blankOf<Given>(db, onServer)).compile();
      queries.set(onServer, query);
      nameStatement(query.sql);
    }
    const values = new Map<string, unknown>(Object.entries(given));
    const parameters = query.parameters.map((value) =>
      value instanceof Gap ? filled(values.get(value.name), value.keepsList) : value,
    );
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}

/** The rows of a list of lists, which stand in a column named `value`: `value ->> 0` is the first of each. */
export const eachOf = (list: RawBuilder<unknown>, onServer: boolean): RawBuilder<unknown> =>
  onServer ? sql`json_array_elements(${list}::json)` : sql`json_each(${list})`;

/** Where a value goes that is not known yet. */
class Gap {
  readonly name: string;
  readonly keepsList: boolean;

  constructor(name: string, keepsList: boolean) {
    this.name = name;
    this.keepsList = keepsList;
  }
}

function blankOf<Given>(db: Kysely<Tables>, onServer: boolean): Blank<Given> {
  return {
    db,
    onServer,
    given: (name) => sql`${new Gap(name, false)}`,
    isAmong(column, list) {
      const gap = sql`${new Gap(list, onServer)}`;
      return onServer
        ? sql`${sql.ref(column)} = any(${gap}::bigint[])`
        : sql`${sql.ref(column)} in (select value from json_each(${gap}))`;
    },
  };
}

function filled(value: unknown, keepsList: boolean): unknown {
  return Array.isArray(value) && !keepsList ? JSON.stringify(value) : value;
}
