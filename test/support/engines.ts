import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres.ts';
import { closed, sqliteFile, tempStore } from './temp-store.ts';

/** One of the two engines, as a suite over both sees it. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The DATABASE_URL of a database that is not there yet, or empty. */
  url(): Promise<string>;
  /** A fresh store, closed when the test ends. */
  store(): Promise<Store>;
  /** A statement of SQL beside the program, as somebody with the database's own tools would do it. */
  runs(url: string, statement: string): Promise<void>;
}

/** The same suite on SQLite and on PostgreSQL. */
export function onBothEngines(suite: (engine: Engine) => void): void {
  describe('on SQLite', () => {
    const url = async () => await Promise.resolve(sqliteFile());
    suite({
      name: 'SQLite',
      url,
      store: tempStore,
      async runs(file, statement) {
        const raw = new Database(file);
        try {
          raw.exec(statement);
        } finally {
          raw.close();
        }
        await Promise.resolve();
      },
    });
  });
  describe.skipIf(whyNoPostgres !== null)(`on PostgreSQL${whyNoPostgres ?? ''}`, () => {
    let server: PostgresServer | null = null;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    const url = async () => {
      if (server === null) throw new Error('The server is not up yet.');
      return await server.database();
    };
    suite({
      name: 'PostgreSQL',
      url,
      store: async () => await closed(await openStore(await url())),
      async runs(address, statement) {
        const raw = new pg.Client(address);
        await raw.connect();
        try {
          await raw.query(statement);
        } finally {
          await raw.end();
        }
      },
    });
  });
}
