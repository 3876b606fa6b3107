import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type AnySchema, createTable } from '../../migrations/column-words.ts';
import { migrations } from '../../migrations/index.ts';
import { brand, type ExceptionId, type RunId } from '../../src/domain/ids.ts';
import type { MessageRef, PlaceRef } from '../../src/domain/people/account.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import { isServer, openPostgres } from '../../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { openStore } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = instant(Date.parse('2026-08-06T12:00Z'));
const ME = brand<RunId>('me');
const LEASE_ENDS = instant(NOON + 90_000);

/** Rows as relbot wrote them before the card stood apart: one message was being sent, one waits behind it. */
async function asItWas(url: string): Promise<void> {
  const db = isServer(url)
    ? (await openPostgres(url)).withTables<AnySchema>()
    : new Kysely<AnySchema>({
        dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
      });
  await createTable(db, 'migration', { columns: { name: 'text' }, unique: [['name']] });
  for (const { name, up } of migrations.filter((one) => one.name < '0022')) {
    await up(db);
    await db.insertInto('migration').values({ name }).execute();
  }
  const lane = { id: 1, platform: 'slack', place_ref: 'C1', user_ref: '', head_id: 2 };
  await db
    .insertInto('lane')
    .values({ ...lane, next_at: NOON + 1000, leased_by: 'one that died' })
    .execute();
  const row = { kind: 'post', platform: 'slack', place_ref: 'C1', lane_id: 1, unsure: 0 };
  await db
    .insertInto('outbox')
    .values(
      [
        { id: 1, state: 'sent', attempts: 1, first_tried_at: NOON - 9000 },
        { id: 2, state: 'sending', attempts: 3, first_tried_at: NOON - 5000 },
        { id: 3, state: 'waiting', attempts: 0, first_tried_at: null },
      ].map((of) => ({
        ...row,
        ...of,
        key: `key${of.id}`,
        card: JSON.stringify(card(`message ${of.id}`)),
        next_at: NOON,
        created_at: NOON,
      })),
    )
    .execute();
  await db.destroy();
}

onBothEngines((engine) => {
  describe('a database in which each row of the outbox carried its card', () => {
    it('keeps every card, and how often and since when the first of a place was tried', async () => {
      const url = await engine.url();
      await asItWas(url);
      const store = await closed(await openStore(url));
      const spot = { platform: 'slack', place: brand<PlaceRef>('C1') } as const;
      const kept = await store.read.posted.postsAt(spot, { from: NOON, to: NOON });
      expect(kept.map((post) => [post.card?.summary, post.state])).toEqual([
        ['message 3', 'waiting'],
        ['message 2', 'waiting'],
        ['message 1', 'sent'],
      ]);
      expect(
        await store.deliver(({ outbox }) =>
          outbox.claim(instant(NOON + 1000), 'slack', ME, LEASE_ENDS, 10),
        ),
      ).toMatchObject([
        { id: 2, attempts: 4, unsure: true, firstTriedAt: NOON - 5000, card: card('message 2') },
      ]);
    });
  });

  describe('an edit that is on its way', () => {
    it('waits until it is taken: then another one may have to follow', async () => {
      const store = await engine.store();
      const spot = { platform: 'slack', place: brand<PlaceRef>('C1') } as const;
      const ref = brand<MessageRef>('m1');
      const subject = { kind: 'exception', id: brand<ExceptionId>(1) } as const;
      await store.transact((tx) =>
        tx.outbox.add({ kind: 'edit', spot, ref, subject }, brand<PostKey>('key00001'), NOON),
      );
      const waits = () => store.read.outbox.editWaits(ref, 'slack');
      expect(await waits()).toBe(true);
      const [taken] = await store.deliver(({ outbox }) =>
        outbox.claim(NOON, 'slack', ME, LEASE_ENDS, 1),
      );
      expect(await waits()).toBe(false);
      await store.deliver(({ outbox }) =>
        outbox.tryAgain(taken?.id ?? brand(0), NOON, false, 'not now', ME, NOON),
      );
      expect(await waits()).toBe(true);
    });
  });
});
