import { existsSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { type AnySchema, isPostgres } from '../../../migrations/column-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { isEmpty, needCurrent } from '../engine/migrate.ts';
import { COPIES, isServer, openPostgres, RELBOT } from '../engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../engine/sqlite-dialect.ts';

const LOOKS_AGAIN = 10;
const BETWEEN_LOOKS = 200;

/**
 * Opens what is copied from. A file is had alone until it is closed, so that no relbot is at work on it or comes up.
 *
 * @throws UserError when nothing is in it, it is of another version, or something is at work on it.
 */
export async function openSource(url: string): Promise<Kysely<AnySchema>> {
  const db = isServer(url)
    ? (await openPostgres(url, COPIES)).withTables<AnySchema>()
    : openAlone(url);
  try {
    if (await isEmpty(db)) throw nothingIn(isServer(url) ? 'that database' : url);
    await needCurrent(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function openAlone(file: string): Kysely<AnySchema> {
  if (!existsSync(file) || (statSync(file).isFile() && statSync(file).size === 0)) {
    throw nothingIn(file);
  }
  try {
    return new Kysely<AnySchema>({
      dialect: new RelbotSqliteDialect(openSqlite(file, { readonly: false, alone: true })),
    });
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError) || !cause.code.startsWith('SQLITE_BUSY')) {
      throw cause;
    }
    throw new UserError(
      `${file} is in use: stop the relbot that works on it, and whatever else has it open, then copy again.`,
      { cause },
    );
  }
}

const nothingIn = (what: string) =>
  new UserError(`There is nothing of relbot’s in ${what}, so there is nothing to copy.`);

/**
 * On a server others may be connected. A relbot that runs says its name there; one that was killed shows by what it
 * still holds, until that runs out.
 *
 * @throws UserError when a relbot is at work on it.
 */
export async function needAtRest(db: Kysely<AnySchema>, now: number): Promise<void> {
  if (!isPostgres(db)) return;
  let { relbots, until } = await atWork(db);
  // The server takes a moment to notice that one has gone.
  for (let again = 0; relbots > 0 && again < LOOKS_AGAIN; again += 1) {
    await setTimeout(BETWEEN_LOOKS);
    ({ relbots, until } = await atWork(db));
  }
  if (relbots > 0) {
    throw new UserError(
      'A relbot is at work on the database to copy from: stop all of them, then copy again.',
    );
  }
  if (until !== null && until > now) {
    const seconds = Math.ceil((until - now) / 1000);
    throw new UserError(
      `A relbot was at work on the database to copy from until a moment ago, and did not stop in order: make sure that none runs, and copy again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    );
  }
}

async function atWork(
  db: Kysely<AnySchema>,
): Promise<{ readonly relbots: number; readonly until: number | null }> {
  const { rows } = await sql<{ relbots: number; until: number | null }>`
    select
      (select count(*) from pg_stat_activity
        where datname = current_database() and application_name = ${RELBOT}) as relbots,
      greatest(
        (select max(until) from holder),
        (select max(next_at) from lane where leased_by is not null)
      ) as until
  `.execute(db);
  return rows[0] ?? { relbots: 0, until: null };
}
