import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const folder = fileURLToPath(new URL('peers/', import.meta.url));
const runs = promisify(execFile);

export type PeerFile = 'pg-boss.js' | 'graphile-worker.js' | 'plainjob.js' | 'bullmq.js';

/** What a peer is told: see `peers/peer.js`. */
export interface Asked {
  readonly where: string;
  readonly messages: number;
  readonly limit: number;
  readonly way: string;
  readonly card: string;
}

/** The peers are a package of their own, which nobody needs who does not measure: brought the first time it is run. */
export function bringPeers(): void {
  if (existsSync(path.join(folder, 'node_modules'))) return;
  console.log('bringing the peers: npm ci in bench/peers …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--omit=optional'], { cwd: folder, stdio: 'pipe' });
}

/** Jobs a second of one peer, in a process of its own. */
export async function rateOfPeer(file: PeerFile, asked: Asked): Promise<number> {
  const { stdout } = await runs(process.execPath, [path.join(folder, file), JSON.stringify(asked)]);
  return z.coerce.number().positive().parse(stdout);
}

/** A Redis server on loopback that writes all down as it is told: at once, or within a second. */
export interface Redis {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the server that is installed; null where none is. */
export async function startRedis(sync: 'always' | 'everysec'): Promise<Redis | null> {
  if (!isRedisInstalled()) return null;
  const data = mkdtempSync(path.join(tmpdir(), 'relbot-redis-'));
  const port = await freePort();
  const settings = { bind: '127.0.0.1', dir: data, save: '', appendonly: 'yes', appendfsync: sync };
  const server = spawn(
    'redis-server',
    Object.entries({ port: String(port), ...settings }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]),
    { stdio: 'ignore' },
  );
  await listens(port);
  return {
    port,
    async stop() {
      server.kill('SIGKILL');
      await once(server, 'exit');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function isRedisInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = z.object({ port: z.number() }).parse(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

async function listens(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      socket.destroy();
    }
  }
}
