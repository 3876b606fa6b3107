// Its worker takes one job after the other. What it logs is left out, and so are its looks at scheduled jobs.

import Database from 'better-sqlite3';
import { better, defineQueue } from 'plainjob';
import { asked, inParts, measured } from './peer.js';

const database = new Database(asked.where);
const silent = () => undefined;
const logger = { error: silent, warn: silent, info: silent, debug: silent };
const queue = defineQueue({ connection: better(database), logger });
// It sets NORMAL by itself.
database.pragma(`synchronous = ${asked.way}`);
for (const part of inParts()) queue.addMany('bench', part);
await measured(async () => {
  for (;;) {
    const taken = queue.getAndMarkJobAsProcessing('bench');
    if (taken === undefined) return;
    JSON.parse(queue.getJobById(taken.id)?.data ?? '');
    queue.markJobAsDone(taken.id);
  }
});
queue.close();
process.exit(0);
