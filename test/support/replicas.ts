import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Clock } from '../../src/app/clock.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { randomNames } from '../../src/app/names.ts';
import { createRelbot, type Relbot } from '../../src/app/relbot.ts';
import type { Account } from '../../src/domain/people/account.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { Platform } from '../../src/platform.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Webhooks } from '../../src/webhooks.ts';
import { Mishaps } from '../promises/mishaps.ts';

/** One of several relbots on one database. */
export interface Replica {
  readonly relbot: Relbot;
  readonly store: Store;
  readonly mishaps: Mishaps;
  readonly platforms: readonly Platform[];
  readonly logged: readonly string[];
  /** Ends it where it stands. */
  kill(): Promise<void>;
}

export async function startReplica(
  url: string,
  clock: Clock,
  platforms: readonly Platform[],
  managers: readonly (readonly Account[])[] = [],
  webhooks: Webhooks | null = null,
): Promise<Replica> {
  const store = await openStore(url);
  const mishaps = new Mishaps();
  const logged: string[] = [];
  const app: App = {
    store,
    clock,
    platforms,
    managers: await declareManagers(store, managers, clock.now()),
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) }),
    names: randomNames,
    files: NO_FILES,
    publicUrl: null,
  };
  const relbot = createRelbot(mishaps.befall(app), webhooks);
  const kill = async () => {
    mishaps.cutPower();
    // Never ends where the program stands in the middle of something; it stops it from beginning anything else.
    void relbot.stop();
    await Promise.all(platforms.map((platform) => platform.stop()));
  };
  onTestFinished(async () => {
    await kill();
    await store.close();
  });
  await relbot.start();
  return { relbot, store, mishaps, platforms, logged, kill };
}
