import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';

/** A folder of this test's own, gone when it ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh store in a file of its own, as real as the one in production. */
export async function tempStore(): Promise<Store> {
  return await closed(await openStore(await newFile()));
}

/** The path of a database that is not there yet. */
export const sqliteFile = () => path.join(tempFolder(), 'relbot.db');

let asMade: Promise<Buffer> | null = null;

/** A new database in a file of its own: made once, and copied for each who wants one. */
export async function newFile(): Promise<string> {
  asMade ??= make();
  const file = sqliteFile();
  writeFileSync(file, await asMade);
  return file;
}

async function make(): Promise<Buffer> {
  const file = sqliteFile();
  await (await openStore(file)).close();
  return readFileSync(file);
}

/** Closes the store when the test ends. */
export async function closed(store: Store): Promise<Store> {
  onTestFinished(() => store.close());
  return await Promise.resolve(store);
}
