import { sql } from 'kysely';
import pino from 'pino';
import type { Clock } from '../src/app/clock.ts';
import { randomNames } from '../src/app/names.ts';
import { declareManagers } from '../src/app/people/managers.ts';
import { createRelbot, type Relbot } from '../src/app/relbot.ts';
import { importCycle } from '../src/app/schedule/import-cycle.ts';
import type { Instant } from '../src/domain/time/time.ts';
import { instant } from '../src/domain/time/wall.ts';
import { NO_FILES } from '../src/formats/files/own-files.ts';
import { sampleClock, sampleCycle } from '../src/formats/relbot/sample.ts';
import type { Platform } from '../src/platform.ts';
import { isServer } from '../src/store/engine/postgres.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { onPostgres, onSqlite } from './outbox-bench.ts';

/** The sample cycle's time from this moment on, as fast as the computer's. */
export function sampleTime(): Clock {
  const ahead = sampleClock - performance.now();
  return { now: () => instant(Math.round(performance.now() + ahead)) };
}

/** What every platform of the benchmark is, but for what it does with a post. */
export function benchPlatform(atOnce: number, post: Platform['post']): Platform {
  return {
    name: 'discord',
    can: {
      formErrors: 'inline',
      readBack: true,
      pin: false,
      headline: false,
      atOnce,
      connectsAlone: false,
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    post,
    edit: () => Promise.resolve({ outcome: 'sent' }),
    pin: () => Promise.resolve({ outcome: 'sent' }),
    headline: () => Promise.resolve({ outcome: 'sent' }),
    find: () => Promise.resolve({ outcome: 'absent' }),
    whisper: () => Promise.resolve({ outcome: 'sent', how: 'private', ref: null }),
    health: () => ({ state: 'up', detail: 'is up', lastInboundAt: null }),
  };
}

/** So many places of the sample cycle's project, each with a notice of its freeze, due one after the other. */
export async function placesWithNotices(
  url: string,
  count: number,
  {
    clock,
    from,
    within,
  }: { readonly clock: Clock; readonly from: Instant; readonly within: number },
): Promise<void> {
  const store = await openStore(url);
  const app = { store, names: randomNames, files: NO_FILES };
  await importCycle(app, sampleCycle(), clock.now());
  await store.close();
  const bench = isServer(url) ? await onPostgres(url) : await onSqlite(url, 'FULL');
  await bench.db.transaction().execute(async (tx) => {
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
      insert into place (project_id, platform, ref, name, subscribed, takes_requests, when_unsure)
      select (select id from project), 'discord', 'C' || i, '#c' || i, 1, 0, 'miss' from n`.execute(
      tx,
    );
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
      insert into notice (place_id, deadline_id, revision, flavour, offset_days, due_at, day, state)
      select place.id, deadline.id, deadline.revision, 'countdown', -7,
        ${sql.lit(from)} + (i - 1) * ${sql.lit(within)} / ${sql.lit(count)}, '2026-08-06', 'planned'
      from n
      join place on place.ref = 'C' || i
      join deadline on deadline.id = (select min(id) from deadline where kind = 'freeze' and at > ${sql.lit(from)})
    `.execute(tx);
  });
  // Not the tables that are empty yet: PostgreSQL would plan for them to stay so until it looks again by itself.
  await sql`analyze place`.execute(bench.db);
  await sql`analyze notice`.execute(bench.db);
  await bench.close();
}

/** The whole program on it. `onCommit`: so many posts were written down by now. */
export async function programOn(
  url: string,
  clock: Clock,
  platform: Platform,
  onCommit: (posts: number) => void,
): Promise<{ readonly relbot: Relbot; readonly store: Store }> {
  const store = await openStore(url);
  let written = 0;
  const relbot = createRelbot({
    store: {
      ...store,
      async transact(work) {
        const done = await store.transact(work);
        onCommit(written);
        return done;
      },
    },
    clock,
    platforms: [platform],
    managers: await declareManagers(store, [], clock.now()),
    log: pino({ level: 'warn' }, { write: (line: string) => void process.stderr.write(line) }),
    names: {
      ...randomNames,
      postKey() {
        written += 1;
        return randomNames.postKey();
      },
    },
    files: NO_FILES,
    publicUrl: null,
  });
  await relbot.start();
  return { relbot, store };
}
