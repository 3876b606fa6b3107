import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { type AnySchema, createTable } from '../../migrations/column-words.ts';
import { migrations } from '../../migrations/index.ts';
import { brand, type PlaceId } from '../../src/domain/ids.ts';
import { isServer, openPostgres } from '../../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { openStore } from '../../src/store/store.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const USUAL = {
  zone: null,
  time: '09:00',
  days: [1, 2, 3, 4, 5],
  holidaysOff: true,
  quiet: null,
  audience: null,
  kinds: null,
  leadDays: null,
  ladders: [],
  digest: null,
};

async function asItWas(url: string, settings: unknown): Promise<void> {
  const db = isServer(url)
    ? (await openPostgres(url)).withTables<AnySchema>()
    : new Kysely<AnySchema>({
        dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
      });
  await createTable(db, 'migration', { columns: { name: 'text' }, unique: [['name']] });
  for (const { name, up } of migrations) {
    if (name >= '0027') continue;
    await up(db);
    await db.insertInto('migration').values({ name }).execute();
  }
  await db
    .insertInto('place')
    .values({
      project_id: null,
      platform: 'slack',
      ref: 'C1',
      name: '#dev',
      subscribed: 1,
      takes_requests: 0,
      greeted_at: null,
      when_unsure: 'repeat',
      trouble: null,
      settings: JSON.stringify(settings),
    })
    .execute();
  await db.destroy();
}

onBothEngines((engine) => {
  it('keeps of what a channel had stored what it said, and not what is usual', async () => {
    const url = await engine.url();
    await asItWas(url, { ...USUAL, time: '08:30', kinds: ['freeze'] });
    const store = await closed(await openStore(url));
    const place = await store.read.places.byId(brand<PlaceId>(1));
    expect(place.said).toEqual({ time: '08:30', kinds: ['freeze'], whenUnsure: 'repeat' });
    expect(place.settings).toMatchObject({ ...USUAL, time: '08:30', kinds: ['freeze'] });
  });
});
