import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { sqliteFile } from '../support/temp-store.ts';

it('a transaction that finds the disk full says so, and the next one is not held up', async () => {
  const file = openSqlite(sqliteFile(), { readonly: false });
  const db = new Kysely<Record<string, never>>({ dialect: new RelbotSqliteDialect(file) });
  await sql`create table kept (words text)`.execute(db);
  file.pragma('max_page_count = 20');
  const work = db.transaction().execute(async (tx) => {
    for (;;) await sql`insert into kept values (hex(randomblob(2000)))`.execute(tx);
  });
  await expect(work).rejects.toThrow('database or disk is full');
  file.pragma('max_page_count = 2000');
  await db.transaction().execute((tx) => sql`insert into kept values ('again')`.execute(tx));
  const { rows } = await sql<{ words: string }>`select words from kept`.execute(db);
  expect(rows).toEqual([{ words: 'again' }]);
  await db.destroy();
});
