// Batches are fetched and completed in a loop, which is its best: its own workers wait half a second between two looks.

import { PgBoss } from 'pg-boss';
import { asked, inParts, measured } from './peer.js';

const boss = new PgBoss({ connectionString: asked.where, schedule: false, supervise: false });
await boss.start();
await boss.createQueue('bench');
for (const part of inParts())
  await boss.insert(
    'bench',
    part.map((data) => ({ data })),
  );
await measured(async () => {
  for (;;) {
    const jobs = await boss.fetch('bench', { batchSize: asked.limit });
    if (jobs.length === 0) return;
    await boss.complete(
      'bench',
      jobs.map(({ id }) => id),
    );
  }
});
await boss.stop({ graceful: false });
process.exit(0);
