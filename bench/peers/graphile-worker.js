// One by one: each worker asks for its job, and completes it, by a statement of its own. In batches: they are fetched
// together into its local queue, and those that end within the same moment are completed together.

import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { asked, inParts, measured } from './peer.js';

const silent = new Logger(() => () => undefined);
const utils = await makeWorkerUtils({ connectionString: asked.where, logger: silent });
await utils.migrate();
for (const part of inParts()) {
  await utils.addJobs(part.map((payload) => ({ identifier: 'bench', payload })));
}
await utils.release();
const batches =
  asked.way === 'in batches'
    ? { localQueue: { size: asked.limit }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
    : {};
await measured(async () => {
  let left = asked.messages;
  const all = Promise.withResolvers();
  const runner = await run({
    connectionString: asked.where,
    logger: silent,
    maxPoolSize: 10,
    noHandleSignals: true,
    preset: { worker: { concurrentJobs: asked.limit, pollInterval: 100, ...batches } },
    taskList: {
      bench: () => {
        left -= 1;
        if (left === 0) all.resolve(undefined);
      },
    },
  });
  await all.promise;
  // Until the last of them is written down.
  await runner.stop();
});
process.exit(0);
