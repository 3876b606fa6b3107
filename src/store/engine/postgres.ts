import { Kysely, PostgresAdapter, PostgresDialect, type QueryExecutorProvider, sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { UserError } from '../../domain/user-error.ts';
import { nameOf } from './statement-names.ts';
import type { Tables } from '../tables.ts';

/** Connections of one relbot: one writes at a time, the others read. */
const CONNECTIONS = 5;

/** Whether rows have to be locked here: on SQLite a writer is alone. */
export const isOnServer = (db: QueryExecutorProvider): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

/** An arbitrary number that all relbots on one server know the lock by: one of them writes at a time. */
const WRITERS = 7_352_681;

/** What a relbot is called among the server's connections, and what one is that only copies. */
export const RELBOT = 'relbot';
export const COPIES = 'relbot copy';

export const isServer = (url: string): boolean => /^postgres(ql)?:/.test(url);

/**
 * Connects to a PostgreSQL server; `pg` is loaded only here.
 *
 * @throws UserError when the server cannot be reached or refuses, without the password.
 */
export async function openPostgres(
  url: string,
  name: typeof RELBOT | typeof COPIES = RELBOT,
): Promise<Kysely<Tables>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: name,
    types: {
      // Instants and ids are 64-bit integers, which a JavaScript number holds; pg would give strings.
      getTypeParser: (id, format) =>
        id === pg.types.builtins.INT8
          ? Number
          : pg.types.getTypeParser(id, format === 'binary' ? 'binary' : 'text'),
    },
  });
  // A connection that breaks while nobody uses it is replaced; whoever uses one hears of it from the query.
  pool.on('error', () => undefined);
  pool.on('connect', sendByName);
  await reach(pool, url);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Sends each statement that has a name by it; Kysely, which asks the connection, knows of no names. */
function sendByName(client: PoolClient): void {
  const query = client.query.bind(client);
  const value = (...asked: readonly unknown[]): unknown => {
    const [text, values] = asked;
    const name = typeof text === 'string' ? nameOf(text) : null;
    return Reflect.apply(query, client, name === null ? asked : [{ text, values, name }]);
  };
  Object.defineProperty(client, 'query', { value });
}

async function reach(pool: Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    const { host, database } = where(url);
    const why = cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : '';
    throw new UserError(
      `The PostgreSQL database ${database} on ${host} cannot be used${why}: is DATABASE_URL right, and is the server up?`,
      { cause },
    );
  }
}

/** The parts of the address that may be shown. */
function where(url: string): { host: string; database: string } {
  if (!URL.canParse(url)) {
    throw new UserError(
      'DATABASE_URL is no address that can be read: postgres://USER:PASSWORD@HOST/DATABASE.',
    );
  }
  const { host, pathname } = new URL(url);
  return { host: host === '' ? 'this machine' : host, database: pathname.slice(1) };
}

/**
 * Waits until no other transaction writes, of this relbot or of another one on the same server, and keeps them waiting
 * until the end of this one: what is decided on what was read stays true until it is written, as on SQLite.
 */
export async function writeAlone(tx: QueryExecutorProvider): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)})`.execute(tx);
}
