import { defineConfig } from 'vitest/config';
import { COMPILED } from './test/support/compiled.ts';
import { LongestFirst } from './test/support/longest-first.ts';

/** Nothing that is well takes as long, however busy the machine is: it ends only what hangs. */
const HANGS = 240_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: HANGS / 4 } },
    // Far from UTC and with summer time, so that a forgotten zone shows.
    env: { TZ: 'America/New_York', ...COMPILED },
  },
});
