import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type AnySchema, createTable } from '../../migrations/column-words.ts';
import { migrations } from '../../migrations/index.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { brand, type DeadlineId } from '../../src/domain/ids.ts';
import type { PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { PlannedOwnNotice } from '../../src/domain/notices/own-notice.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { PostKey } from '../../src/platform.ts';
import { isServer, openPostgres } from '../../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../../src/store/engine/sqlite-dialect.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { samplePlan } from '../support/conversation.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = instant(Date.parse('2026-08-06T12:00Z'));
const hours = (count: number) => instant(NOON + count * 3_600_000);

/** What people were owed as it was kept before one could be told of a date that is gone. */
async function asItWas(url: string): Promise<void> {
  const db = isServer(url)
    ? (await openPostgres(url)).withTables<AnySchema>()
    : new Kysely<AnySchema>({
        dialect: new RelbotSqliteDialect(openSqlite(url, { readonly: false })),
      });
  await createTable(db, 'migration', { columns: { name: 'text' }, unique: [['name']] });
  for (const { name, up } of migrations.filter((one) => one.name < '0026')) {
    await up(db);
    await db.insertInto('migration').values({ name }).execute();
  }
  const insert = async (table: string, values: Record<string, unknown>) => {
    await db.insertInto(table).values(values).execute();
  };
  await insert('project', { key: 'p', name: 'P', zone: 'UTC', countries: '[]' });
  await insert('cycle', {
    project_id: 1,
    key: 'c',
    name: 'C',
    aliases: '[]',
    stages: '[]',
    imported_at: NOON,
  });
  await insert('deadline', {
    cycle_id: 1,
    key: 'rc1',
    name: 'RC1',
    aliases: '[]',
    kind: 'candidate',
    when: '{"precision":"undecided"}',
    state: 'expected',
    audience: '[]',
    revision: 1,
  });
  await insert('person', { name: 'Ana' });
  const row = { person_id: 1, platform: 'slack', deadline_id: 1, revision: 1 };
  await insert('own_notice', {
    ...row,
    flavour: 'moved',
    offset_days: 0,
    was: '{"precision":"undecided"}',
    due_at: hours(1),
    state: 'planned',
  });
  await insert('own_notice', {
    ...row,
    flavour: 'countdown',
    offset_days: -7,
    due_at: hours(-1),
    state: 'skipped',
    reason: 'The deadline had passed.',
  });
  await db.destroy();
}

async function withPeople(store: Store) {
  await importCycle({ store, names: randomNames, files: NO_FILES }, samplePlan, NOON);
  return await store.transact(async (tx) => {
    const met = async (user: string) =>
      (await tx.people.meet({ platform: 'slack', user: brand<UserRef>(user) }, user, null)).id;
    return { ana: await met('ana'), ben: await met('ben') };
  });
}

const planned = (
  of: Pick<PlannedOwnNotice, 'personId' | 'dueAt'> & Partial<PlannedOwnNotice>,
): PlannedOwnNotice => ({
  platform: 'slack',
  deadlineId: brand<DeadlineId>(1),
  revision: 1,
  flavour: 'countdown',
  offsetDays: -7,
  was: null,
  by: null,
  why: null,
  ...of,
});

onBothEngines((engine) => {
  describe('what people were owed before they could be told of a date that is gone', () => {
    it('is kept, and new rows go on counting', async () => {
      const url = await engine.url();
      await asItWas(url);
      const store = await closed(await openStore(url));
      expect(await store.read.ownNotices.toCome(null, null)).toMatchObject([
        { id: 1, flavour: 'moved', was: { precision: 'undecided' }, by: null, dueAt: hours(1) },
      ]);
      const all = { person: null, deadline: null };
      expect(await store.read.ownNotices.outcomes(hours(-9), NOON, all)).toMatchObject([
        { notice: { id: 2 }, state: 'skipped', reason: 'The deadline had passed.', message: null },
      ]);
      const personId = (await store.read.ownNotices.toCome(null, null))[0]?.personId ?? brand(0);
      await store.transact((tx) =>
        tx.ownNotices.plan([
          planned({ personId, dueAt: hours(2), flavour: 'removed', by: personId, why: 'dropped' }),
        ]),
      );
      expect((await store.read.ownNotices.toCome(null, null)).at(-1)).toMatchObject({
        id: 3,
        flavour: 'removed',
        by: personId,
        why: 'dropped',
      });
    });
  });

  describe('what a person is owed', () => {
    it('is to come until it is told, and then it is known whether the message got through', async () => {
      const store = await engine.store();
      const { ana, ben } = await withPeople(store);
      await store.transact((tx) =>
        tx.ownNotices.plan([
          planned({ personId: ana, dueAt: hours(1) }),
          planned({ personId: ana, dueAt: hours(5), offsetDays: -1 }),
          planned({ personId: ben, dueAt: hours(1) }),
        ]),
      );
      const { ownNotices } = store.read;
      const [first] = await ownNotices.toCome(hours(2), ana);
      expect(await ownNotices.toCome(null, ana)).toHaveLength(2);
      expect(await ownNotices.toCome(hours(2), ana)).toHaveLength(1);
      expect(await ownNotices.toCome(hours(2), null)).toHaveLength(2);

      const spot = { platform: 'slack', place: brand<PlaceRef>('') } as const;
      const whisper = { kind: 'whisper', spot, user: brand<UserRef>('ana'), card: card('so') };
      await store.transact(async (tx) => {
        const key = brand<PostKey>('key00001');
        const post = await tx.outbox.add({ ...whisper, kind: 'whisper' }, key, hours(1));
        await tx.ownNotices.told([first?.id ?? brand(0)], post);
      });
      expect(await ownNotices.toCome(null, ana)).toHaveLength(1);
      const outcomes = await ownNotices.outcomes(NOON, hours(9), { person: ana, deadline: null });
      expect(outcomes).toMatchObject([
        { state: 'told', message: { state: 'waiting', at: null } },
        { state: 'planned', message: null },
      ]);
      const another = { person: ana, deadline: brand<DeadlineId>(2) };
      expect(await ownNotices.outcomes(NOON, hours(9), another)).toEqual([]);
    });
  });
});
