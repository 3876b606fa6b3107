import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type SqliteDatabase,
} from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import { Turns } from './turns.ts';

/**
 * Kysely's stock SQLite dialect with its four traps mended: a mutex that wakes every waiter, a statement prepared anew
 * for each query, a deferred `begin` (which can fail in the middle of a transaction when another process writes), and
 * an adapter that calls DDL non-transactional although SQLite's is.
 */
export class RelbotSqliteDialect extends SqliteDialect {
  readonly #file: Database.Database;

  constructor(file: Database.Database) {
    super({ database: withPreparedCache(file) });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#file);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

export interface SqliteOptions {
  /** A second connection that only reads sees what is committed, whatever the writer is in the midst of. */
  readonly readonly: boolean;
  /** Nobody else has the file open, nor can open it until it is closed: else it is refused as busy. */
  readonly alone?: boolean;
}

/**
 * Opens a database file the way relbot needs it. `FULL`: a decision that was shown survives a power cut.
 *
 * @throws UserError when there is no database in it, or it cannot be opened.
 */
export function openSqlite(path: string, options: SqliteOptions): Database.Database {
  try {
    return opened(path, options);
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause;
    if (cause.code === 'SQLITE_NOTADB') {
      throw new UserError(
        `${path} is no SQLite database: correct DATABASE_URL, or move that file away.`,
        { cause },
      );
    }
    if (!/^SQLITE_(CANTOPEN|IOERR|READONLY|PERM)/.test(cause.code)) throw cause;
    throw new UserError(
      `${path} cannot be opened: is DATABASE_URL right, and may this user write there?`,
      { cause },
    );
  }
}

function opened(path: string, options: SqliteOptions): Database.Database {
  const file = new Database(path, { readonly: options.readonly });
  try {
    prepare(file, options);
    return file;
  } catch (error) {
    // It would keep what it has locked until somebody clears up.
    file.close();
    throw error;
  }
}

function prepare(file: Database.Database, { readonly, alone = false }: SqliteOptions): void {
  file.pragma(`busy_timeout = ${alone ? 500 : 5000}`);
  // Has to stand before the first look: in WAL mode that look then takes the lock, and keeps it.
  if (alone) file.pragma('locking_mode = EXCLUSIVE');
  // The first look into the file: only this tells whether there is a database in it.
  file.pragma('schema_version');
  if (!readonly) {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
  }
  file.pragma('foreign_keys = ON');
}

function withPreparedCache(file: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement<unknown[]>>();
  return {
    prepare(sql) {
      let statement = prepared.get(sql);
      if (statement === undefined) {
        statement = file.prepare<unknown[]>(sql);
        prepared.set(sql, statement);
      }
      const kept = statement;
      return {
        reader: kept.reader,
        all: (parameters) => kept.all(...parameters),
        run: (parameters) => kept.run(...parameters),
        iterate: () => {
          throw new Error('relbot reads whole results; streaming is not used.');
        },
      };
    },
    close() {
      prepared.clear();
      file.close();
    },
  };
}

/** One connection, handed on first come, first served. */
class ImmediateDriver extends SqliteDriver {
  readonly #file: Database.Database;
  readonly #turns = new Turns();
  #ends: (() => void)[] = [];

  constructor(file: Database.Database) {
    super({ database: withPreparedCache(file) });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#ends.push(await this.#turns.take());
    return await super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#ends.shift()?.();
    await Promise.resolve();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /**
   * Where the disk refuses, SQLite has rolled back by itself (https://sqlite.org/lang_transaction.html), and doing it
   * again fails: nobody would hear of the disk.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection);
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** The driver queues by itself: this switches Kysely's own mutex off. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
