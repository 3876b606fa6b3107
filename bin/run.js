// Starts a program of this project under a Node that can run it:
//
//   node bin/run.js src/main.ts --flag
//   node bin/run.js node_modules/vitest/vitest.mjs run
//
// The running Node serves when it is new enough; otherwise the one that npm
// installed with the dependencies. This file is read by old Nodes too, so it is
// plain JavaScript and imports nothing of the project.

import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From here on Node runs TypeScript as it is. */
const LEAST = { major: 22, minor: 18 };

/** The folder of this package, wherever it is installed. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * True if a version such as 'v22.18.0' can run this project.
 * @param {string} version
 */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor);
}

/**
 * Finds a file in the nearest node_modules, from this package upward: npm may hoist.
 * @param {string} file
 * @param {string} from
 * @returns {string | undefined}
 */
export function findModule(file, from = home) {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', file);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The Node to use, or undefined if there is none.
 * @param {{ version: string, platform: string, arch: string, execPath: string }} running
 * @param {string} from
 * @returns {string | undefined}
 */
export function findNode(running = process, from = home) {
  if (newEnough(running.version)) return running.execPath;
  const { platform } = running;
  const names = [`${platform}-${running.arch}`];
  if (platform === 'darwin') names.push('darwin-x64'); // Apple silicon runs it translated
  const program = platform === 'win32' ? 'node.exe' : 'node';
  for (const name of names) {
    const found = findModule(join(`node-${name.replace('win32', 'win')}`, 'bin', program), from);
    if (found) return found;
  }
  return undefined;
}

/**
 * The script to run: a path of this package, whatever the working directory.
 * @param {string} script
 */
function locate(script) {
  if (isAbsolute(script)) return script;
  const prefix = /^node_modules[\\/]/;
  if (prefix.test(script)) return findModule(script.replace(prefix, '')) ?? resolve(home, script);
  return resolve(home, script);
}

/**
 * Runs the script with the right Node and ends as it does: with its exit code, or by its signal.
 * @param {string} script
 * @param {string[]} args
 */
export function run(script, args) {
  const node = findNode();
  if (!node) {
    console.error(
      `relbot needs Node ${LEAST.major}.${LEAST.minor} or later and this is ${process.version}: ` +
        'install Node 24 from https://nodejs.org and try again.',
    );
    process.exit(1);
  }

  // Tools that start "node" themselves must find the same one. On Windows the
  // variable may be spelled Path.
  const env = { ...process.env };
  env['npm_node_execpath'] = node;
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [dirname(node), env[path]].filter(Boolean).join(delimiter);

  const child = spawn(node, [locate(script), ...args], { stdio: 'inherit', env });
  // The child decides when it is done. A signal sent to this process goes on to it,
  // but for Ctrl-C, which a terminal sends to both.
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm gives a signal to its shell alone, and many a shell dies of it without a word to
  // us. A program that npm started ends with npm, rather than hold on to port and files.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event']) {
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 500).unref();
  }
  child.on('error', (error) => {
    console.error(`relbot could not start ${node}: ${error.message}.`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
    // Where a signal cannot end this process, say it as a shell would.
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 1000);
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined) {
    console.error('Usage: node bin/run.js SCRIPT [ARGUMENT]…');
    process.exit(2);
  }
  run(script, args);
}
