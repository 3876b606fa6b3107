import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type SqliteDatabase,
} from 'kysely';

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
    return new ImmediateDriver({ database: withPreparedCache(this.#file) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

export interface SqliteOptions {
  /** A second connection that only reads sees what is committed, whatever the writer is in the midst of. */
  readonly readonly: boolean;
}

/** Opens a database file the way relbot needs it. `FULL`: a decision that was shown survives a power cut. */
export function openSqlite(path: string, { readonly }: SqliteOptions): Database.Database {
  const file = new Database(path, { readonly });
  file.pragma('busy_timeout = 5000');
  if (!readonly) {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
  }
  file.pragma('foreign_keys = ON');
  return file;
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
  #last: Promise<void> = Promise.resolve();
  #release: (() => void)[] = [];

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release = (): void => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release.push(release);
    return await super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release.shift()?.();
    await Promise.resolve();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
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
