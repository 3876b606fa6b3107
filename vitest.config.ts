import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 40_000,
    // Far from UTC and with summer time, so that a forgotten zone shows.
    env: { TZ: 'America/New_York' },
  },
});
