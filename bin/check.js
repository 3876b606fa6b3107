// What must hold before a change is taken, in the order of what it costs; the names
// of single steps may be given instead: node bin/check.js lint types

import { spawnSync } from 'node:child_process';
import { home } from './run.js';

const all = ['format:check', 'lint', 'types', 'unused', 'test'];
const given = process.argv.slice(2);

const failed = (given.length > 0 ? given : all).filter((step) => {
  console.log(`\n── ${step}`);
  const { status } = spawnSync(`npm run --silent ${step}`, {
    cwd: home,
    stdio: 'inherit',
    shell: true, // on Windows npm is a script
  });
  return status !== 0;
});

console.log(failed.length === 0 ? '\nAll of it holds.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
