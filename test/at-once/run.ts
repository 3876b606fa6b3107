// Has two managers decide on the same request at the same instant, one on Slack and one on Discord, a thousand times:
//
//   npm run at-once [-- --rounds 1000] [--engine sqlite|postgres]
//
// On PostgreSQL by two relbots, one for each platform. It ends with 1 when a request was decided twice, or somebody was
// told what is not so.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { atOnce } from './at-once.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, engine: { type: 'string' } },
});
const { rounds, engine } = z
  .object({
    rounds: z.coerce.number().int().positive().default(1000),
    engine: z.enum(['sqlite', 'postgres']).default('sqlite'),
  })
  .parse(values);
const onServer = engine === 'postgres';
if (onServer && whyNoPostgres !== null) throw new Error(`There is no PostgreSQL${whyNoPostgres}.`);

const folder = mkdtempSync(path.join(tmpdir(), 'relbot-at-once-'));
const server = onServer ? await startPostgres() : null;
const began = Date.now();
try {
  const database = server === null ? path.join(folder, 'relbot.db') : await server.database();
  const say = (line: string) => console.log(line);
  const outcome = await atOnce({ database, relbots: onServer ? 2 : 1, rounds, say });
  const { first, decided, disturbed, findings } = outcome;
  console.log(
    `${rounds} rounds on ${onServer ? 'PostgreSQL, two relbots' : 'SQLite, one relbot'}: ` +
      `${decided.approved} approved, ${decided.denied} denied; ` +
      `first came Slack ${first.slack} times, Discord ${first.discord} times; ${disturbed.length} played again; ` +
      `${Math.round((Date.now() - began) / 1000)} seconds`,
  );
  for (const what of disturbed) console.log(`  played again: ${what}`);
  for (const finding of findings.slice(0, 40)) console.log(`  ${finding}`);
  console.log(
    findings.length === 0
      ? 'One decision each, and all were told the truth.'
      : `${findings.length} findings.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
