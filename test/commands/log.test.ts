import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

it('the log says of a bug what went wrong and where, and keeps a secret that stands beside it', () => {
  const log = pathToFileURL(path.resolve('src/log.ts')).href;
  const script = `
    const { createLog } = await import('${log}');
    const error = Object.assign(new Error('disk I/O error'), { token: 'xoxb-secret' });
    createLog('info').error({ error }, 'A bug.');`;
  const written = execFileSync(
    'sh',
    ['-c', '"$0" --input-type=module -e "$1" 2>&1', process.execPath, script],
    {
      encoding: 'utf8',
    },
  );
  expect(written).toContain('disk I/O error');
  expect(written).toContain('"stack"');
  expect(written).not.toContain('xoxb-secret');
});
