// How many requests a second the web server answers, and how long the slowest of a hundred waits:
//
//   npm run bench:web [-- --short]
//
// The gate, a cycle's calendar and the status page, with one cycle and with a hundred in the store (one is under way), on loopback, beside
// the same server answering a constant string as the limit. The server is a process of its own; ten connections ask.
// Rounds of all in turn; of each the least disturbed round is printed. Aims: half of the limit for the gate, a quarter for the page, and the
// same with a hundred cycles as with one.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';

const short = process.argv.includes('--short');
const rounds = short ? 2 : 6;
const seconds = 2;
const CONNECTIONS = 10;
const SIZES = [1, 100];

const PATHS = [
  ['gate', '/api/v1/gate?change=https://review.example/1&kind=feature'],
  ['state', '/api/v1/state'],
  ['calendar', '/calendar.ics?cycle=hibiscus'],
  ['status page', '/status'],
] as const;

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

for (const cycles of SIZES) await measureWith(cycles);

async function measureWith(cycles: number): Promise<void> {
  const root = path.resolve(import.meta.dirname, '..');
  const server = spawn(
    process.execPath,
    [path.join(root, 'bin/run.js'), path.join(root, 'bench/web-server.ts'), String(cycles)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const [line] = await once(server.stdout, 'data');
    const [address, limit] = z.tuple([z.string(), z.string()]).parse(JSON.parse(String(line)));
    const asked = [
      ['a constant string', limit] as const,
      ...PATHS.map(([name, at]) => [name, `${address}${at}`] as const),
    ];
    const measured = new Map<string, Measured[]>(asked.map(([name]) => [name, []]));
    for (const [, url] of asked) await measure(url, 1); // warm
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, url] of asked) measured.get(name)?.push(await measure(url, seconds));
    }
    print(cycles, measured);
  } finally {
    server.kill();
  }
}

async function measure(url: string, duration: number): Promise<Measured> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    duration,
    connections: CONNECTIONS,
  });
  if (non2xx + errors > 0) throw new Error(`${url} answered ${non2xx + errors} times with no.`);
  return { perSecond: requests.average, p99: latency.p99 };
}

function print(cycles: number, measured: ReadonlyMap<string, readonly Measured[]>): void {
  const limit = best(measured.get('a constant string') ?? []).perSecond;
  process.stdout.write(`\n${cycles === 1 ? 'one cycle' : `${cycles} cycles`} in the store\n`);
  process.stdout.write(
    `${'asked for'.padEnd(20)}${'requests/s'.padStart(12)}${'p99'.padStart(9)}${'of the limit'.padStart(15)}\n`,
  );
  for (const [name, each] of measured) {
    const { perSecond, p99 } = best(each);
    const ratio = `${Math.round((perSecond / limit) * 100)} %`;
    process.stdout.write(
      `${name.padEnd(20)}${Math.round(perSecond).toLocaleString('en-US').padStart(12)}${`${p99} ms`.padStart(9)}${ratio.padStart(15)}\n`,
    );
  }
}

function best(each: readonly Measured[]): Measured {
  const none = { perSecond: 0, p99: 0 };
  return each.reduce((most, one) => (one.perSecond > most.perSecond ? one : most), none);
}
