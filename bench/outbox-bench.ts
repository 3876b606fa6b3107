import { Kysely, sql } from 'kysely';
import type { AnySchema } from '../migrations/column-words.ts';
import { plain, text, type Card } from '../src/cards/card.ts';
import type { MessageRef } from '../src/domain/people/account.ts';
import { brand, type RunId } from '../src/domain/ids.ts';
import { instant } from '../src/domain/time/wall.ts';
import { migrate } from '../src/store/engine/migrate.ts';
import { outbox, type Through } from '../src/store/messages/outbox.ts';
import { openPostgres } from '../src/store/engine/postgres.ts';
import { openSqlite, RelbotSqliteDialect } from '../src/store/engine/sqlite-dialect.ts';
import type { Tables } from '../src/store/tables.ts';

/** A database with the outbox in it, as relbot opens it. */
export interface Bench {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

const NOW = instant(Date.parse('2026-08-06T12:00Z'));
const LATER = instant(NOW + 60 * 60_000);
const LEASE = instant(NOW + 90_000);
const RUN = brand<RunId>('bench');
/** Messages of one place that wait one behind the other. */
const IN_A_PLACE = 10;
const TICKS = 200;
const AT_ONCE = 25;
const words = 'Feature freeze is on Thursday 27 August 2026, 23:59 UTC (R-5), in 3 weeks.';
export const benchCard: Card = { tone: 'neutral', summary: words, blocks: [text(plain(words))] };

export async function onSqlite(file: string, synchronous: 'FULL' | 'NORMAL'): Promise<Bench> {
  const database = openSqlite(file, { readonly: false });
  database.pragma(`synchronous = ${synchronous}`);
  return await ready(new Kysely<Tables>({ dialect: new RelbotSqliteDialect(database) }));
}

export async function onPostgres(url: string): Promise<Bench> {
  return await ready(await openPostgres(url));
}

async function ready(db: Kysely<Tables>): Promise<Bench> {
  await migrate(db.withTables<AnySchema>());
  return { db, close: () => db.destroy() };
}

/** Messages that wait in a new database, which is closed again. */
export async function filled(bench: Bench, messages: number): Promise<void> {
  await fill(bench.db, messages, NOW);
  await bench.close();
}

/** Messages a second, in turns as a sender takes them: what got through is written down with what is claimed next. */
export async function rateOf({ db }: Bench, messages: number, limit: number): Promise<number> {
  await fill(db, messages, NOW);
  const began = performance.now();
  let done = await turn(db, [], limit);
  let count = done.length;
  while (done.length > 0) {
    done = await turn(db, done, limit);
    count += done.length;
  }
  const seconds = (performance.now() - began) / 1000;
  if (count !== messages) throw new Error(`${count} of ${messages} messages were handed out.`);
  return messages / seconds;
}

/** The median of a look that finds nothing due, and of a turn, while so many wait. */
export async function tickOf(
  { db }: Bench,
  waiting: number,
): Promise<{ readonly idle: number; readonly busy: number }> {
  await fill(db, waiting, LATER);
  const idle = await medianOf(async () => {
    await outbox(db).nextAttempt('slack');
    await turn(db, [], AT_ONCE);
  });
  await db.updateTable('lane').set({ next_at: NOW }).execute();
  let done = await turn(db, [], AT_ONCE);
  const busy = await medianOf(async () => {
    done = await turn(db, done, AT_ONCE);
  });
  return { idle, busy };
}

async function turn(
  db: Kysely<Tables>,
  done: readonly Through[],
  limit: number,
): Promise<Through[]> {
  return await db.transaction().execute(async (tx) => {
    const box = outbox(tx);
    if (done.length > 0) await box.sent(done, NOW, RUN, 'leave out');
    const claimed = await box.claim(NOW, 'slack', RUN, LEASE, limit);
    return claimed.map(({ id }) => ({ id, ref: brand<MessageRef>(`m${id}`) }));
  });
}

async function medianOf(tick: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < TICKS; at += 1) {
    const began = performance.now();
    await tick();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[TICKS / 2] ?? 0;
}

/** So many messages, in places of ten each; by plain SQL, as a million by themselves would take minutes. */
async function fill(db: Kysely<Tables>, messages: number, at: number): Promise<void> {
  const places = Math.ceil(messages / IN_A_PLACE);
  await db.transaction().execute(async (tx) => {
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(places)})
      insert into lane (platform, place_ref, user_ref, head_id, next_at, attempts)
      select 'slack', 'C' || i, '', i, ${sql.lit(at)}, 0 from n`.execute(tx);
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(messages)})
      insert into outbox (kind, platform, place_ref, key, state, next_at, unsure, created_at, lane_id)
      select 'post', 'slack', 'C' || ((i - 1) % ${sql.lit(places)} + 1), 'key' || i, 'waiting',
        ${sql.lit(at)}, 0, ${sql.lit(at)}, (i - 1) % ${sql.lit(places)} + 1
      from n`.execute(tx);
    await sql`insert into outbox_card (id, card) select id, ${JSON.stringify(benchCard)} from outbox`.execute(
      tx,
    );
  });
  await sql`analyze`.execute(db);
}
