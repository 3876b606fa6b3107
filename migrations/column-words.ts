import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * The column words migrations are written in, so that one source serves each engine: `id`, `ref` (another row's id),
 * `id?` (another row's id that no constraint holds to), `instant` (epoch milliseconds, UTC; 64 bits on PostgreSQL),
 * `flag` (0 or 1), `count`, `text`, `json`. A word ending in `?` may be null.
 */
export type ColumnWord =
  | 'id'
  | 'id?'
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

/** The few places where a migration has to say a thing in each engine's own way. */
export function isPostgres(db: Kysely<AnySchema>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Creates a table from column words; on SQLite it is `STRICT`. */
export async function createTable(
  db: Kysely<AnySchema>,
  name: string,
  { columns, unique = [], oneOf = {} }: TableWords,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  const types = typesOf(db);
  for (const [column, word] of Object.entries(columns)) {
    table = addColumn(table, column, word, types);
  }
  for (const together of unique) {
    table = table.addUniqueConstraint(`${name}_${together.join('_')}_once`, [...together]);
  }
  for (const [column, values] of Object.entries(oneOf)) {
    table = table.addCheckConstraint(
      `${name}_${column}_known`,
      sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`,
    );
  }
  await (types === SQLITE ? table.modifyEnd(sql`strict`) : table).execute();
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
      .addColumn(column, typeOf(kind, typesOf(db)), (c) => {
        const built = target === undefined ? c : c.references(`${target}.id`);
        return initial === undefined ? built : built.notNull().defaultTo(initial);
      })
      .execute();
  }
}

/** What a column word is to an engine. */
interface ColumnTypes {
  readonly number: 'integer';
  readonly long: 'integer' | 'bigint';
}
const SQLITE: ColumnTypes = { number: 'integer', long: 'integer' };
const POSTGRES: ColumnTypes = { number: 'integer', long: 'bigint' };

const typesOf = (db: Kysely<AnySchema>): ColumnTypes => (isPostgres(db) ? POSTGRES : SQLITE);

function addColumn(
  table: CreateTableBuilder<string, string>,
  column: string,
  word: ColumnWord,
  types: ColumnTypes,
): CreateTableBuilder<string, string> {
  if (word === 'id') {
    return table.addColumn(column, types.long, (c) =>
      types === POSTGRES
        ? // By default: a database that is copied brings its ids along.
          c.generatedByDefaultAsIdentity().primaryKey()
        : c.primaryKey().autoIncrement(),
    );
  }
  const [kind = '', target] = word.split(' ');
  const optional = kind.endsWith('?');
  return table.addColumn(column, typeOf(kind, types), (c) => {
    let built = optional ? c : c.notNull();
    if (target !== undefined) built = built.references(`${target}.id`);
    if (kind === 'flag') built = built.check(sql`${sql.ref(column)} in (0, 1)`);
    return built;
  });
}

function typeOf(word: string, types: ColumnTypes): 'text' | 'integer' | 'bigint' {
  switch (word.replace('?', '')) {
    case 'text':
    case 'json':
      return 'text';
    case 'instant':
    case 'ref':
    case 'id':
      return types.long;
    default:
      return types.number;
  }
}
