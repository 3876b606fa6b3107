// Kills relbot hundreds of times while posts, edits and whispers come due, and says what came of them:
//
//   npm run chaos [-- --seed 1] [--kills 500] [--engine sqlite|postgres] [--replicas 3] [--channels 8] [--trouble 0.12]
//     [--until 2027-01-20] [--break "finds nothing"]
//
// It ends with 1 when something was lost or doubled that must not be.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { besideFile, besideServer } from './beside.ts';
import { chaos } from './chaos.ts';
import { WAYS_TO_BREAK } from './orders.ts';
import { inWords, whatIsWrong } from './told.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string' },
    engine: { type: 'string' },
    replicas: { type: 'string' },
    channels: { type: 'string' },
    trouble: { type: 'string' },
    until: { type: 'string' },
    break: { type: 'string' },
  },
});
const whole = z.coerce.number().int().nonnegative();
const options = z
  .object({
    seed: whole.default(() => Date.now() % 1_000_000),
    kills: whole.default(500),
    engine: z.enum(['sqlite', 'postgres']).default('sqlite'),
    replicas: whole.optional(),
    channels: whole.default(8),
    trouble: z.coerce.number().min(0).max(0.8).default(0.12),
    until: z.string().default('2027-01-20'),
    break: z.enum(WAYS_TO_BREAK).optional(),
  })
  .parse(values);
const onServer = options.engine === 'postgres';
if (onServer && whyNoPostgres !== null) throw new Error(`There is no PostgreSQL${whyNoPostgres}.`);
const replicas = onServer ? (options.replicas ?? 3) : 1;

console.log(
  `seed ${options.seed}, ${options.kills} kills, ${onServer ? `PostgreSQL, ${replicas} relbots` : 'SQLite'}`,
);
const folder = mkdtempSync(path.join(tmpdir(), 'relbot-chaos-'));
const server = onServer ? await startPostgres(true) : null;
const began = Date.now();
try {
  const beside =
    server === null
      ? besideFile(path.join(folder, 'relbot.db'))
      : await besideServer(await server.database());
  const { seed, kills, channels, trouble, until } = options;
  const outcome = await chaos(beside, {
    seed,
    kills,
    replicas,
    channels,
    trouble,
    until,
    broken: options.break ?? null,
    say: (line) => console.log(line),
  });
  const wrong = whatIsWrong(outcome);
  console.log(inWords(outcome));
  for (const finding of outcome.findings.slice(0, 40)) console.log(`  ${finding}`);
  console.log(`${Math.round((Date.now() - began) / 1000)} seconds`);
  console.log(wrong.length === 0 ? 'All promises were kept.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
