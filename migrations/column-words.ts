import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/**
 * The column words migrations are written in, so that one source serves each engine: `id`, `ref` (another row's id),
 * `instant` (epoch milliseconds, UTC), `flag` (0 or 1), `count`, `text`, `json`. A word ending in `?` may be null.
 */
export type ColumnWord =
  | 'id'
  | `ref ${string}`
  | `ref? ${string}`
  | 'instant'
  | 'instant?'
  | 'flag'
  | 'count'
  | 'count?'
  | 'text'
  | 'text?'
  | 'json'
  | 'json?';

export interface TableWords {
  readonly columns: Readonly<Record<string, ColumnWord>>;
  /** Columns which together may stand only once. */
  readonly unique?: readonly (readonly string[])[];
  /** What a text column may say: the union type in the code, held by the database too. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
}

/** Migrations know no table types: each describes the schema as it was when it was written. */
export type AnySchema = Record<string, Record<string, unknown>>;

/** Creates a table from column words; on SQLite it is `STRICT`. */
export async function createTable(
  db: Kysely<AnySchema>,
  name: string,
  { columns, unique = [], oneOf = {} }: TableWords,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, word] of Object.entries(columns)) table = addColumn(table, column, word);
  for (const together of unique) {
    table = table.addUniqueConstraint(`${name}_${together.join('_')}_once`, [...together]);
  }
  for (const [column, values] of Object.entries(oneOf)) {
    table = table.addCheckConstraint(
      `${name}_${column}_known`,
      sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`,
    );
  }
  await table.modifyEnd(sql`strict`).execute();
}

/** Adds columns to a table that has rows: one that may not be null says what those rows get. */
export async function addColumns(
  db: Kysely<AnySchema>,
  table: string,
  columns: Readonly<Record<string, readonly [ColumnWord, string?]>>,
): Promise<void> {
  for (const [column, [word, initial]] of Object.entries(columns)) {
    const [kind = '', target] = word.split(' ');
    await db.schema
      .alterTable(table)
      .addColumn(column, typeOf(kind.replace('?', '')), (c) => {
        const built = target === undefined ? c : c.references(`${target}.id`);
        return initial === undefined ? built : built.notNull().defaultTo(initial);
      })
      .execute();
  }
}

function addColumn(
  table: CreateTableBuilder<string, string>,
  column: string,
  word: ColumnWord,
): CreateTableBuilder<string, string> {
  if (word === 'id')
    return table.addColumn(column, 'integer', (c) => c.primaryKey().autoIncrement());
  const [kind = '', target] = word.split(' ');
  const optional = kind.endsWith('?');
  return table.addColumn(column, typeOf(kind.replace('?', '')), (c) => {
    let built = optional ? c : c.notNull();
    if (target !== undefined) built = built.references(`${target}.id`);
    if (kind === 'flag') built = built.check(sql`${sql.ref(column)} in (0, 1)`);
    return built;
  });
}

function typeOf(kind: string): 'integer' | 'text' {
  return kind === 'text' || kind === 'json' ? 'text' : 'integer';
}
