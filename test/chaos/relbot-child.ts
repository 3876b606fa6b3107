// relbot as a process of its own that can be killed: the program's parts joined as src/main.ts joins them, but for the
// web server, and with a clock in the hand of whoever started it. It loads, waits for the word, and then runs.

import pino from 'pino';
import { randomNames } from '../../src/app/names.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { createRelbot, type Relbot } from '../../src/app/relbot.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { openStore } from '../../src/store/store.ts';
import { connectTo } from './connect-to.ts';
import { broken } from './broken.ts';
import { type Go, readOrder, type Report } from './orders.ts';

let now = 0;
let relbot: Relbot | null = null;

process.on('message', (message) => {
  const order = readOrder(message);
  switch (order.kind) {
    case 'go':
      return void go(order);
    case 'at':
      now = order.at;
      return void relbot?.settle();
    case 'rest':
      return void (relbot?.settle() ?? Promise.resolve()).then(() => report({ kind: 'rested' }));
  }
});
process.on('disconnect', () => process.exit(0));
report({ kind: 'loaded' });

async function go(order: Go): Promise<void> {
  now = order.at;
  const clock = { now: () => instant(now) };
  const log = pino(
    { level: 'debug', serializers: { error: pino.stdSerializers.err } },
    { write: noticed },
  );
  const store = await openStore(order.url);
  const app = {
    store,
    clock,
    platforms: connectTo(order, clock, log),
    managers: await declareManagers(store, [], clock.now()),
    log,
    names: randomNames,
    files: NO_FILES,
    publicUrl: null,
  };
  relbot = createRelbot(order.broken === null ? app : broken(app, order.broken));
  await relbot.start();
  report({ kind: 'up' });
  await relbot.settle();
}

/** What the supervisor counts: a disk that refused, and each bug, in its own words. */
function noticed(line: string): void {
  if (/SQLITE_(FULL|IOERR)|disk is full|disk I\/O error/.test(line)) report({ kind: 'disk' });
  else if (/"level":50/.test(line)) report({ kind: 'bug', line: line.slice(0, 2000) });
}

function report(what: Report): void {
  if (process.connected) process.send?.(what, undefined, undefined, () => undefined);
}
