// So many jobs at once in one worker, each written down by itself, on a Redis that syncs as it is told by its setting.

import { Queue, Worker } from 'bullmq';
import { asked, inParts, measured } from './peer.js';

const connection = { host: '127.0.0.1', port: Number(asked.where), maxRetriesPerRequest: null };
const queue = new Queue('bench', { connection });
for (const part of inParts()) {
  await queue.addBulk(part.map((data) => ({ name: 'bench', data })));
}
await measured(async () => {
  let left = asked.messages;
  const all = Promise.withResolvers();
  const worker = new Worker('bench', async () => undefined, {
    connection,
    concurrency: asked.limit,
  });
  worker.on('completed', () => {
    left -= 1;
    if (left === 0) all.resolve(undefined);
  });
  await all.promise;
});
process.exit(0);
