// What bench/web.ts measures, in a process of its own: relbot's web server on a store with so many cycles, and beside it
// the same server answering a constant string. Prints the two ports.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createWeb } from '../adapters/web/index.ts';
import type { Clock } from '../src/app/clock.ts';
import { randomNames } from '../src/app/names.ts';
import { declareManagers } from '../src/app/people/managers.ts';
import { createPublic } from '../src/app/public/public-relbot.ts';
import { importCycle } from '../src/app/schedule/import-cycle.ts';
import { instant } from '../src/domain/time/wall.ts';
import { NO_FILES } from '../src/formats/files/own-files.ts';
import { sampleClock, sampleCycle } from '../src/formats/relbot/sample.ts';
import { openStore } from '../src/store/store.ts';

const cycles = Number(process.argv[2] ?? 1);
const folder = mkdtempSync(path.join(tmpdir(), 'relbot-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGTERM', () => process.exit(0));

const begun = Date.now();
const clock: Clock = { now: () => instant(sampleClock + Date.now() - begun) };
const store = await openStore(path.join(folder, 'relbot.db'));
const plan = sampleCycle();
for (let count = 0; count < cycles; count += 1) {
  const names = { key: `c${count}`, name: `Cycle ${count}`, aliases: [], closedAt: sampleClock };
  const cycle = count === 0 ? plan.cycle : { ...plan.cycle, ...names };
  const means = { store, names: randomNames, files: NO_FILES };
  await importCycle(means, { ...plan, cycle }, clock.now());
}

const app = { store, clock, managers: await declareManagers(store, [], clock.now()) };
const web = createWeb({
  host: '127.0.0.1',
  port: 0,
  health: () => ({}),
  open: { shown: createPublic(app), publicUrl: null },
  // It counts as ever, and lets everything through.
  rate: { atOnce: 1e9, perSecond: 1e9 },
  playground: null,
  slackEvents: () => null,
  onBug: (error) => {
    throw error;
  },
});

const constant = new Hono().get('/', (c) => c.text('open'));
const listener = getRequestListener(constant.fetch, { overrideGlobalObjects: false });
const limit = createServer((request, response) => void listener(request, response));
limit.listen(0, '127.0.0.1', () => {
  void web.start().then((address) => {
    const bound = limit.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    process.stdout.write(`${JSON.stringify([address, `http://127.0.0.1:${port}`])}\n`);
  });
});
