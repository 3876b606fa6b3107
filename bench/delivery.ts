// How many messages a second relbot claims and completes durably, and what a tick costs with many that wait:
//
//   npm run bench:delivery [-- --short] [-- --without-peers] [-- --due]
//
// Nothing is sent: what is measured is the writing down before and after, all in one run on one machine; "with its
// sender" is the whole program's way from the claim to the record, on a platform that takes each at once. As the limit,
// the same two changes of a row as plain better-sqlite3 statements; beside it, other queues, which are brought by npm
// the first time (BullMQ where a redis-server is installed). The same work for all: jobs that are there already, one a
// row, with the same card, so many at once, each claimed and completed. Rounds of all in turn; the medians are printed.
// What is safe from a power cut is compared with its like: SQLite's FULL, PostgreSQL's fsync and Redis' "always"; then
// SQLite's NORMAL and Redis' "everysec", by which the last moments may be lost.
//
// Then the whole program: how late ten thousand notices are that fall due in one second, and how much of a platform's
// rate a broadcast to ten thousand places keeps. These alone: npm run bench:delivery -- --due

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres, whyNoPostgres } from '../test/support/postgres.ts';
import {
  type Bench,
  benchCard,
  filled,
  onPostgres,
  onSqlite,
  rateOf,
  tickOf,
} from './outbox-bench.ts';
import { showBroadcast } from './delivery-broadcast.ts';
import { showDue } from './delivery-due.ts';
import { bringPeers, type PeerFile, rateOfPeer, startRedis } from './peers.ts';
import { rateOfSender } from './sender-bench.ts';
import { plainStatements } from './plain-statements.ts';

const short = process.argv.includes('--short');
const dueAlone = process.argv.includes('--due');
const withPeers = !dueAlone && !process.argv.includes('--without-peers');
const messages = short ? 2000 : 10_000;
const rounds = short ? 1 : 3;
const sizes = short ? [10_000, 30_000] : [10_000, 100_000, 1_000_000];
/** How many are under way at once: Discord's number, and more, to see what a larger batch would bring. */
const atOnce = [25, 100];

const folder = mkdtempSync(path.join(tmpdir(), 'relbot-bench-'));
const server = whyNoPostgres === null ? await startPostgres(true) : null;
const redis = withPeers ? await startRedis('always') : null;
const quickRedis = withPeers ? await startRedis('everysec') : null;
let names = 0;
const file = () => path.join(folder, `${(names += 1)}.db`);

type Mode = 'FULL' | 'NORMAL';
/** One queue, and how many jobs a second it does, in one round. */
interface Measured {
  readonly name: string;
  readonly rate: (limit: number) => Promise<number>;
}

try {
  if (!dueAlone) await measureQueues();
  const databases = server === null ? null : () => server.database();
  await showDue(file, databases, { short });
  await showBroadcast(file, databases, { short });
} finally {
  await server?.stop();
  await redis?.stop();
  await quickRedis?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureQueues(): Promise<void> {
  if (withPeers) bringPeers();
  for (const limit of atOnce) {
    for (const [safe, all] of [
      ['safe from a power cut', [...onSqliteFiles('FULL'), ...onServers(), ...onRedis('always')]],
      ['the last moments may be lost', [...onSqliteFiles('NORMAL'), ...onRedis('everysec')]],
    ] as const) {
      console.log(
        `\nclaimed and completed a second, ${limit} at once, ${messages} messages: ${safe}`,
      );
      show(await inRounds(all, limit));
    }
  }
  if (whyNoPostgres !== null) console.log(`\nwithout PostgreSQL${whyNoPostgres}`);
  if (withPeers && redis === null) console.log('\nwithout BullMQ (no redis-server is installed)');
  console.log('\na tick in milliseconds: nothing due, and 25 claimed and completed');
  for (const [name, open] of engines()) {
    for (const waiting of sizes) {
      const { idle, busy } = await within(open, (bench) => tickOf(bench, waiting));
      console.log(
        `${`relbot, ${name}, ${waiting} wait`.padEnd(45)}${idle.toFixed(2)}  ${busy.toFixed(2)}`,
      );
    }
  }
}

function onSqliteFiles(mode: Mode): Measured[] {
  return [
    {
      name: 'plain statements (the limit)',
      rate: async (limit) => await Promise.resolve(plainStatements(file(), mode, messages, limit)),
    },
    { name: 'relbot, SQLite', rate: relbot(() => onSqlite(file(), mode)) },
    ...(mode === 'FULL' ? [{ name: 'relbot with its sender, SQLite', rate: senderOnFile }] : []),
    ...peer('plainjob, SQLite, one by one', 'plainjob.js', mode, file),
  ];
}

async function senderOnFile(limit: number): Promise<number> {
  const url = file();
  await filled(await onSqlite(url, 'FULL'), messages);
  return await rateOfSender(url, messages, limit);
}

function onServers(): Measured[] {
  if (server === null) return [];
  const database = () => server.database();
  return [
    { name: 'relbot, PostgreSQL', rate: relbot(async () => await onPostgres(await database())) },
    {
      name: 'relbot with its sender, PostgreSQL',
      rate: async (limit) => {
        const url = await database();
        await filled(await onPostgres(url), messages);
        return await rateOfSender(url, messages, limit);
      },
    },
    ...peer('pg-boss, in batches', 'pg-boss.js', 'in batches', database),
    ...peer('graphile-worker, one by one', 'graphile-worker.js', 'one by one', database),
    ...peer('graphile-worker, in batches', 'graphile-worker.js', 'in batches', database),
  ];
}

function onRedis(sync: 'always' | 'everysec'): Measured[] {
  const running = sync === 'always' ? redis : quickRedis;
  if (running === null) return [];
  return peer(`BullMQ, appendfsync ${sync}`, 'bullmq.js', sync, () => String(running.port));
}

function engines(): [string, () => Promise<Bench>][] {
  return [
    ['SQLite', () => onSqlite(file(), 'FULL')],
    ...(server === null
      ? []
      : [
          [
            'PostgreSQL',
            async (): Promise<Bench> => await onPostgres(await server.database()),
          ] satisfies [string, () => Promise<Bench>],
        ]),
  ];
}

function relbot(open: () => Promise<Bench>): Measured['rate'] {
  return async (limit) => await within(open, (bench) => rateOf(bench, messages, limit));
}

function peer(
  name: string,
  program: PeerFile,
  way: string,
  place: () => string | Promise<string>,
): Measured[] {
  if (!withPeers) return [];
  const card = JSON.stringify(benchCard);
  return [
    {
      name,
      rate: async (limit) =>
        await rateOfPeer(program, { where: await place(), messages, limit, way, card }),
    },
  ];
}

/** Each in turn, and that some times over: what else the machine does then slows all of them alike. */
async function inRounds(all: readonly Measured[], limit: number): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, rate } of all) {
      rates.set(name, [...(rates.get(name) ?? []), await rate(limit)]);
    }
  }
  return new Map([...rates].map(([name, of]) => [name, medianOf(of)]));
}

function medianOf(rates: readonly number[]): number {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}

/** Each rate, and what part of the first it is. */
function show(rates: ReadonlyMap<string, number>): void {
  const [limit = 1] = rates.values();
  for (const [name, rate] of rates) {
    const count = String(Math.round(rate)).padStart(8);
    console.log(`${name.padEnd(36)}${count}  ${(rate / limit).toFixed(2)}`);
  }
}

async function within<T>(
  open: () => Promise<Bench>,
  measure: (bench: Bench) => Promise<T>,
): Promise<T> {
  const bench = await open();
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
}
