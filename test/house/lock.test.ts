import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../../bin/run.js';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(join(home, 'package-lock.json'), 'utf8'),
);
const entries = Object.entries(lock.packages);
const paths = Object.keys(lock.packages);

test('the lock file holds the builds for every platform, else: node .ci/complete-lock.js', () => {
  const missing = entries
    .flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('the lock file does not say from where a package came', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('a Node comes along for Linux, Windows and macOS', () => {
  for (const name of ['linux-x64', 'linux-arm64', 'win-x64', 'darwin-x64']) {
    expect(lock.packages[`node_modules/node-${name}`]?.version).toMatch(/^24\./);
  }
});
