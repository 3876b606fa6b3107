import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { COMPILED } from '../support/compiled.ts';
import { tempFolder } from '../support/temp-store.ts';
import { Spawned } from '../support/spawned.ts';
import { openStore } from '../../src/store/store.ts';
import { instant } from '../../src/domain/time/wall.ts';

const PROGRAM = 'bin/relbot.js';

async function written(): Promise<string> {
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  await store.transact(async (tx) => {
    await tx.audit.add({
      at: instant(0),
      personId: null,
      platform: 'command line',
      place: null,
      deed: 'import',
      subject: 'cycle',
      subjectId: 1,
    });
  });
  await store.close();
  return file;
}

it('relbot audit verify says that it holds, and ends with 1 where it does not', async () => {
  const env = { DATABASE_URL: await written() };
  const holds = new Spawned(PROGRAM, ['audit', 'verify'], env);
  expect(await holds.ends()).toBe(0);
  const breaks = new Spawned(PROGRAM, ['audit', 'verify', '--hash', 'f00'], env);
  await breaks.prints(/No entry has the hash f00/);
  expect(await breaks.ends()).toBe(1);
});

it('relbot audit ends in silence when nobody reads on', async () => {
  const program = path.resolve(import.meta.dirname, '../..', PROGRAM);
  const child = spawn(process.execPath, [program, 'audit'], {
    cwd: tempFolder(),
    env: { ...process.env, ...COMPILED, DATABASE_URL: await written() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  expect([child.exitCode, said]).toEqual([0, '']);
});
