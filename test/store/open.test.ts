import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { openReadOnly, openStore } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-store.ts';

/** What DATABASE_URL may be by mistake, each with a sentence that helps. */
const MISTAKES: readonly (readonly [what: string, says: RegExp, make: () => string])[] = [
  [
    'a server that is not there',
    /The PostgreSQL database relbot on 127\.0\.0\.1:1 cannot be used \(.*\): is DATABASE_URL right/,
    () => 'postgres://mara:secret@127.0.0.1:1/relbot',
  ],
  [
    'no address',
    /DATABASE_URL is no address that can be read/,
    () => 'postgres://mara@host:port:1/x',
  ],
  [
    'a file of another kind',
    /is no SQLite database: correct DATABASE_URL/,
    () => {
      const file = path.join(tempFolder(), 'notes.txt');
      writeFileSync(file, 'Bring cake on release day. '.repeat(100));
      return file;
    },
  ],
  [
    'a folder',
    /cannot be opened: is DATABASE_URL right/,
    () => {
      const folder = path.join(tempFolder(), 'data');
      mkdirSync(folder);
      return folder;
    },
  ],
];

it.each(MISTAKES)(
  '%s is refused with a sentence, also by who only looks',
  async (_, says, make) => {
    const url = make();
    for (const open of [openStore, openReadOnly]) {
      const refused: unknown = await open(url).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(UserError);
      expect(String(refused)).toMatch(says);
      expect(String(refused)).not.toMatch(/secret/);
    }
  },
);

it('a folder that cannot be made is refused with a sentence', async () => {
  const inTheWay = path.join(tempFolder(), 'notes.txt');
  writeFileSync(inTheWay, 'Bring cake.');
  await expect(openStore(path.join(inTheWay, 'deep', 'relbot.db'))).rejects.toThrow(
    `${path.join(inTheWay, 'deep')} cannot be made: is DATABASE_URL right`,
  );
});

// Node's own mkdirSync with `recursive` never comes back from there.
it.skipIf(process.platform !== 'linux')('a folder below /proc is refused, too', async () => {
  await expect(openStore('/proc/nope/relbot.db')).rejects.toThrow('/proc/nope cannot be made');
});

it('folders that are not there yet are made', async () => {
  const file = path.join(tempFolder(), 'a', 'b', 'relbot.db');
  const store = await openStore(file);
  await store.close();
  expect(await openReadOnly(file)).not.toBeNull();
});

it('a file that is not there yet, or is empty, holds nothing, and is made by who writes', async () => {
  const file = path.join(tempFolder(), 'relbot.db');
  expect(await openReadOnly(file)).toBeNull();
  writeFileSync(file, '');
  expect(await openReadOnly(file)).toBeNull();
  const store = await openStore(file);
  await store.close();
  const looked = await openReadOnly(file);
  expect(await looked?.read.projects.first()).toBeNull();
  await looked?.close();
});
