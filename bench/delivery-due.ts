// Ten thousand notices due in one second, each in a place of its own: how late each is written down as a post, by the
// whole program beside one timer over the due index that writes the same rows by plain statements and decides nothing.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { instant } from '../src/domain/time/wall.ts';
import type { PostResult } from '../src/platform.ts';
import { benchCard } from './outbox-bench.ts';
import { benchPlatform, placesWithNotices, programOn, sampleTime } from './due-program.ts';

const SECOND = 1000;
/** Until the first is due, the program is up and waits. */
const AHEAD = 4 * SECOND;
/** Rows that the timer takes in one transaction. */
const AT_ONCE = 100;

/** Prints the median of some rounds, in which all have their turn. */
export async function showDue(
  files: () => string,
  server: (() => Promise<string>) | null,
  { short }: { readonly short: boolean },
): Promise<void> {
  const count = short ? 2000 : 10_000;
  const all: readonly (readonly [string, () => Promise<Lateness>])[] = [
    ['one timer over the due index, SQLite', () => latenessOfOneTimer(files(), count)],
    ['relbot, SQLite', () => latenessOfRelbot(files(), count)],
    ...(server === null
      ? []
      : [
          [
            'relbot, PostgreSQL',
            async (): Promise<Lateness> => await latenessOfRelbot(await server(), count),
          ] as const,
        ]),
  ];
  const rounds = all.map((): Lateness[] => []);
  for (let round = 0; round < (short ? 1 : 3); round += 1) {
    for (const [index, [, measure]] of all.entries()) rounds[index]?.push(await measure());
  }
  console.log(
    `\n${count} notices due in one second: late in milliseconds (mean, worst), and the longest that nothing else ran`,
  );
  for (const [index, [name]] of all.entries()) {
    const figures = (['mean', 'worst', 'blocked'] as const).map((figure) =>
      median(rounds[index]?.map((lateness) => lateness[figure]) ?? []),
    );
    console.log(`${name.padEnd(45)}${figures.map((ms) => ms.toFixed(0).padStart(7)).join('')}`);
  }
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

interface Lateness {
  readonly mean: number;
  readonly worst: number;
  /** The longest time in which nothing else could run. */
  readonly blocked: number;
}

async function latenessOfRelbot(url: string, count: number): Promise<Lateness> {
  const clock = sampleTime();
  const from = instant(clock.now() + AHEAD);
  await placesWithNotices(url, count, { clock, from, within: SECOND });
  const late = new Latecomers(from, count);
  // It takes one post and says what became of it in the end: what is measured is the writing down before.
  const measured = Promise.withResolvers<PostResult>();
  const platform = benchPlatform(1, () => measured.promise);
  const { relbot, store } = await programOn(url, clock, platform, (written) =>
    late.written(written, clock.now()),
  );
  const lateness = await late.all(Math.max(0, from - clock.now() - 200));
  measured.resolve({ outcome: 'later', afterMs: 60_000, detail: 'It is measured.' });
  await relbot.stop();
  await store.close();
  return lateness;
}

async function latenessOfOneTimer(file: string, count: number): Promise<Lateness> {
  const clock = sampleTime();
  const from = instant(clock.now() + AHEAD);
  await placesWithNotices(file, count, { clock, from, within: SECOND });
  const late = new Latecomers(from, count);
  const timer = oneTimer(
    file,
    () => clock.now(),
    (written) => late.written(written, clock.now()),
  );
  const lateness = await late.all(Math.max(0, from - clock.now() - 200));
  timer.stop();
  return lateness;
}

/** In the order in which they are due: when each was written down, beside when it was due. */
class Latecomers {
  readonly #from: number;
  readonly #count: number;
  readonly #lateBy: number[] = [];
  readonly #done = Promise.withResolvers<void>();

  constructor(from: number, count: number) {
    this.#from = from;
    this.#count = count;
  }

  /** So many of them have been written down by now. */
  written(count: number, now: number): void {
    while (this.#lateBy.length < count) {
      const due = this.#from + Math.floor((this.#lateBy.length * SECOND) / this.#count);
      this.#lateBy.push(now - due);
    }
    if (this.#lateBy.length >= this.#count) this.#done.resolve();
  }

  async all(before: number): Promise<Lateness> {
    await setTimeout(before);
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    await this.#done.promise;
    loop.disable();
    const all = this.#lateBy.reduce((sum, late) => sum + late, 0);
    return {
      mean: all / this.#lateBy.length,
      worst: Math.max(...this.#lateBy),
      blocked: loop.max / 1e6,
    };
  }
}

const rowJson = z.object({ id: z.number(), platform: z.string(), ref: z.string() });

/** What one would write by hand: one timer, armed for the first row of the due index. */
function oneTimer(file: string, now: () => number, onCommit: (written: number) => void) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const due = db.prepare(
    `select notice.id, place.platform, place.ref from notice join place on place.id = notice.place_id
     where state = 'planned' and due_at <= ? order by due_at limit ${AT_ONCE}`,
  );
  const next = db
    .prepare("select due_at from notice where state = 'planned' order by due_at limit 1")
    .pluck();
  const lane = db.prepare(
    'insert into lane (platform, place_ref, user_ref, next_at, attempts) values (?, ?, ?, ?, 0)',
  );
  const post = db.prepare(
    `insert into outbox (kind, platform, place_ref, key, state, next_at, unsure, created_at, lane_id)
     values ('post', ?, ?, ?, 'waiting', ?, 0, ?, ?)`,
  );
  const card = db.prepare('insert into outbox_card (id, card) values (?, ?)');
  const head = db.prepare('update lane set head_id = ? where id = ?');
  const posted = db.prepare("update notice set state = 'posted', post_id = ? where id = ?");
  const words = JSON.stringify(benchCard);
  const some = db.transaction((at: number) => {
    const rows = z.array(rowJson).parse(due.all(at));
    for (const { id, platform, ref } of rows) {
      const { lastInsertRowid: laneId } = lane.run(platform, ref, '', at);
      const { lastInsertRowid: postId } = post.run(platform, ref, `key${id}`, at, at, laneId);
      card.run(postId, words);
      head.run(postId, laneId);
      posted.run(postId, id);
    }
    return rows.length;
  });
  let written = 0;
  let armed: NodeJS.Timeout | undefined;
  const wake = () => {
    written += some(now());
    onCommit(written);
    const first = z.number().optional().parse(next.get());
    if (first !== undefined) armed = globalThis.setTimeout(wake, Math.max(0, first - now()));
  };
  wake();
  return {
    stop() {
      clearTimeout(armed);
      db.close();
    },
  };
}
