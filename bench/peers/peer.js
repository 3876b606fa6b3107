// What all peers are measured by. Each runs as a process of its own:
//
//   node PEER.js JSON      {"where", "messages", "limit", "batches", "card"}
//
// and prints how many jobs a second it claimed and completed durably, one job a row, the jobs being there before.

import { z } from 'zod';

/** What is asked of a peer. */
export const asked = z
  .object({
    /** The address of a new, empty database, or the path of a file. */
    where: z.string(),
    messages: z.number(),
    /** How many are under way at once. */
    limit: z.number(),
    /** How the peer is to be run, where there is more than one way. */
    way: z.string(),
    card: z.string(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

/**
 * Measures until all jobs are completed.
 * @param {() => Promise<void>} work
 */
export async function measured(work) {
  const began = performance.now();
  await work();
  process.stdout.write(String(asked.messages / ((performance.now() - began) / 1000)));
}

/** The jobs to be added, at most so many at once. */
export function* inParts(size = 1000) {
  for (let from = 0; from < asked.messages; from += size) {
    const length = Math.min(size, asked.messages - from);
    yield Array.from({ length }, () => ({ card: asked.card }));
  }
}
