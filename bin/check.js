// Everything that must hold before a change is taken, in the order of what it costs.
// With --no-tests, all of it but the tests.

import { spawnSync } from 'node:child_process';
import { home } from './run.js';

const steps = ['format:check', 'lint', 'types', 'unused', 'test'];
const wanted = process.argv.includes('--no-tests') ? steps.slice(0, -1) : steps;

const failed = wanted.filter((step) => {
  console.log(`\n── ${step}`);
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...args, 'run', '--silent', step], {
    cwd: home,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  return status !== 0;
});

console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
