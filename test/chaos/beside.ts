import Database from 'better-sqlite3';
import pg from 'pg';
import { z } from 'zod';
import { openStore, type Store } from '../../src/store/store.ts';

const counted = z.object({ many: z.coerce.number() });
const placed = z.array(z.object({ place_ref: z.string() }));

/** The database as somebody else has it open, beside relbot: only for as long as is needed. */
export interface Beside {
  readonly url: string;
  /** Of a statement that gives one number, as `many`. */
  count(sql: string): Promise<number>;
  run(sql: string): Promise<void>;
  /** The channels on Slack to which something is being sent. */
  leased(): Promise<string[]>;
  with<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const LEASED = "select place_ref from lane where leased_by is not null and platform = 'slack'";

/** A file that nobody has open while relbot is down, so that the next run has to recover it. */
export function besideFile(url: string): Beside {
  function opened<T>(work: (file: Database.Database) => T): T {
    const file = new Database(url);
    file.pragma('busy_timeout = 5000');
    try {
      return work(file);
    } finally {
      file.close();
    }
  }
  return {
    url,
    count: async (sql) =>
      await Promise.resolve(opened((file) => counted.parse(file.prepare(sql).get()).many)),
    run: async (sql) => {
      opened((file) => file.exec(sql));
      await Promise.resolve();
    },
    leased: async () =>
      await Promise.resolve(
        opened((file) => placed.parse(file.prepare(LEASED).all()).map((row) => row.place_ref)),
      ),
    async with(work) {
      const store = await openStore(url);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    async close() {
      await Promise.resolve();
    },
  };
}

export async function besideServer(url: string): Promise<Beside> {
  const store = await openStore(url);
  const client = new pg.Client(url);
  await client.connect();
  return {
    url,
    count: async (sql) => counted.parse((await client.query<object>(sql)).rows[0]).many,
    run: async (sql) => {
      await client.query(sql);
    },
    leased: async () =>
      placed.parse((await client.query<object>(LEASED)).rows).map((row) => row.place_ref),
    with: async (work) => await work(store),
    async close() {
      await client.end();
      await store.close();
    },
  };
}
