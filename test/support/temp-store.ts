import { mkdtempSync, rmSync } from 'node:fs';
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
  return await closed(await openStore(sqliteFile()));
}

export const sqliteFile = () => path.join(tempFolder(), 'relbot.db');

/** Closes the store when the test ends. */
export async function closed(store: Store): Promise<Store> {
  onTestFinished(() => store.close());
  return await Promise.resolve(store);
}
