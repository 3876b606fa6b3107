// How many requests a second the web server answers, and how long the slowest of a hundred waits:
//
//   npm run bench:web [-- --short]
//
// The gate, a cycle's calendar and its page, and the page of all releases, with one cycle and with a hundred in the
// store (one is under way), on loopback, beside the same server answering a constant string as the limit. Each server is
// a process of its own; ten connections ask. Both are asked in turn, so that what disturbs one disturbs the other; of
// each the least disturbed round is printed. Aims: half of the limit for the gate, a quarter for the page, and the same
// with a hundred cycles as with one.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';

const short = process.argv.includes('--short');
const rounds = short ? 4 : 8;
const seconds = short ? 1 : 2;
const CONNECTIONS = 10;
const SIZES = [1, 100];

const PATHS = [
  ['gate', '/api/v1/gate?change=https://review.example/1&kind=feature'],
  ['state', '/api/v1/state'],
  ['calendar', '/calendar.ics?cycle=hibiscus'],
  ['a cycle’s page', '/status/openstack/hibiscus'],
  ['all releases', '/status'],
] as const;

interface Asked {
  readonly name: string;
  readonly url: string;
  readonly rounds: Measured[];
}

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

const servers = SIZES.map((cycles) => ({ cycles, ...begin(cycles) }));
try {
  const all = [];
  for (const { cycles, said } of servers) all.push({ cycles, asked: addressesOf(await said) });
  for (const { asked } of all) for (const { url } of asked) await measure(url, 1); // warm
  for (let round = 0; round < rounds; round += 1) {
    for (let nth = 0; nth <= PATHS.length; nth += 1) {
      for (const { asked } of all) {
        const one = asked[nth];
        one?.rounds.push(await measure(one.url, seconds));
      }
    }
  }
  for (const { cycles, asked } of all) print(cycles, asked);
} finally {
  for (const { server } of servers) server.kill();
}

function begin(cycles: number) {
  const root = path.resolve(import.meta.dirname, '..');
  const server = spawn(
    process.execPath,
    [path.join(root, 'bin/run.js'), path.join(root, 'bench/web-server.ts'), String(cycles)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { server, said: once(server.stdout, 'data') };
}

function addressesOf([line]: unknown[]): Asked[] {
  const [address, limit] = z.tuple([z.string(), z.string()]).parse(JSON.parse(String(line)));
  return [
    { name: 'a constant string', url: limit, rounds: [] },
    ...PATHS.map(([name, at]) => ({ name, url: `${address}${at}`, rounds: [] })),
  ];
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

function print(cycles: number, asked: readonly Asked[]): void {
  const limit = best(asked[0]?.rounds ?? []).perSecond;
  process.stdout.write(`\n${cycles === 1 ? 'one cycle' : `${cycles} cycles`} in the store\n`);
  process.stdout.write(
    `${'asked for'.padEnd(20)}${'requests/s'.padStart(12)}${'p99'.padStart(9)}${'of the limit'.padStart(15)}\n`,
  );
  for (const { name, rounds: each } of asked) {
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
