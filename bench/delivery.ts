// How many messages a second relbot claims and completes durably, and what a tick costs with many that wait:
//
//   npm run bench:delivery [-- --short]
//
// Nothing is sent: what is measured is the writing down before and after. All in one run on one machine: on SQLite as
// relbot ships it (synchronous=FULL) and with NORMAL, on a PostgreSQL that syncs each commit, and beside them the same
// two changes of a row as plain better-sqlite3 statements, as the limit.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres, whyNoPostgres } from '../test/support/postgres.ts';
import { plainStatements } from './plain-statements.ts';
import { type Bench, onPostgres, onSqlite, rateOf, tickOf } from './outbox-bench.ts';

const short = process.argv.includes('--short');
const messages = short ? 2000 : 20_000;
const sizes = short ? [10_000, 30_000] : [10_000, 100_000, 1_000_000];
/** How many are under way at once: Discord's number, and more, to see what a larger batch would bring. */
const atOnce = [25, 100];

const folder = mkdtempSync(path.join(tmpdir(), 'relbot-bench-'));
const server = whyNoPostgres === null ? await startPostgres(true) : null;
let files = 0;
const file = () => path.join(folder, `${(files += 1)}.db`);
const postgres = server === null ? null : async () => await onPostgres(await server.database());
const engines: readonly (readonly [string, (() => Promise<Bench>) | null])[] = [
  ['SQLite, FULL', () => onSqlite(file(), 'FULL')],
  ['SQLite, NORMAL', () => onSqlite(file(), 'NORMAL')],
  ['PostgreSQL', postgres],
];

try {
  console.log(`claimed and completed a second, ${messages} messages`);
  for (const limit of atOnce) {
    for (const mode of ['FULL', 'NORMAL'] as const) {
      say(
        `plain statements, ${mode}, ${limit} at once`,
        plainStatements(file(), mode, messages, limit),
      );
    }
    for (const [name, open] of engines) {
      if (open === null) continue;
      say(
        `relbot, ${name}, ${limit} at once`,
        await within(open, (bench) => rateOf(bench, messages, limit)),
      );
    }
  }
  console.log('\na tick in milliseconds: nothing due, and 25 claimed and completed');
  for (const [name, open] of engines) {
    if (open === null || name.includes('NORMAL')) continue;
    for (const waiting of sizes) {
      const { idle, busy } = await within(open, (bench) => tickOf(bench, waiting));
      console.log(
        `${`relbot, ${name}, ${waiting} wait`.padEnd(45)}${idle.toFixed(2)}  ${busy.toFixed(2)}`,
      );
    }
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

function say(what: string, perSecond: number): void {
  console.log(`${what.padEnd(45)}${Math.round(perSecond)}`);
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
