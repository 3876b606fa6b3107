import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from '../app/app.ts';
import type { Clock } from '../app/clock.ts';
import { randomNames } from '../app/names.ts';
import { declareManagers } from '../app/people/managers.ts';
import { createRelbot, type Relbot } from '../app/relbot.ts';
import type { PlatformName, Spot } from '../domain/people/account.ts';
import type { Instant } from '../domain/time/time.ts';
import { filesBeside } from '../formats/files/own-files.ts';
import type { Log } from '../log.ts';
import type { Platform } from '../platform.ts';
import { openStore } from '../store/store.ts';
import { fill, prepare, type Opening } from './opening.ts';
import { HOST, MANAGERS, PEOPLE, type Played, WINDOWS } from './people.ts';
import type { Beginning } from './start.ts';

const CHANNEL = 'release';

/** A window onto it: a platform whose channels and people live in memory. */
export interface PlayWindow extends Platform {
  readonly api: {
    readonly room: { readonly asked: readonly string[] };
    invite(by: string, channel: string): Promise<void>;
  };
}

/** A clock that people wind. */
export interface PlayClock extends Clock {
  /** Ends a winding that is under way. */
  stop(): Promise<void>;
}

/** What the adapter brings to it. The wiring, which alone knows adapters, hands it in. */
interface Stagecraft<W extends PlayWindow, C extends PlayClock> {
  createPlayground(options: {
    readonly as: PlatformName;
    readonly clock: Clock;
    readonly people: readonly Played[];
    readonly channels: readonly { readonly name: string; readonly joined: boolean }[];
  }): W;
  createClock(options: {
    readonly start: Instant;
    readonly running: boolean;
    readonly onWound: () => Promise<void>;
    readonly nextEvent: () => Promise<Instant | null>;
  }): C;
  channelSpot(platform: PlatformName, channel: string): Spot;
}

/** relbot as it is played with: the whole program, on a database of its own that passes with it. */
export interface Play<W extends PlayWindow = PlayWindow, C extends PlayClock = PlayClock> {
  readonly app: App;
  readonly windows: readonly W[];
  readonly clock: C;
  readonly opening: Opening;
  stop(): Promise<void>;
}

export async function startPlay<W extends PlayWindow, C extends PlayClock>(
  beginning: Beginning,
  { databaseUrl, log, publicUrl, craft }: PlayMeans<W, C>,
): Promise<Play<W, C>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-playground-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const store = await openStore(path.join(folder, 'relbot.db'));
  try {
    const opening = await fill(store, beginning);
    const clock = craft.createClock({
      start: opening.clock,
      running: true,
      onWound: () => relbot.settle(),
      nextEvent: () => relbot.nextEvent(),
    });
    const windows = WINDOWS.map((as) =>
      craft.createPlayground({
        as,
        clock,
        people: PEOPLE[as],
        channels: [{ name: CHANNEL, joined: false }],
      }),
    );
    const managers = await declareManagers(store, MANAGERS, clock.now());
    // Its database is a passing one; what a project keeps is beside its own.
    const files = filesBeside(databaseUrl);
    const app: App = {
      store,
      clock,
      platforms: windows,
      managers,
      log,
      names: randomNames,
      files,
      publicUrl,
    };
    const relbot: Relbot = createRelbot(app);
    await relbot.start();
    for (const window of windows) {
      await prepare(app, craft.channelSpot(window.name, CHANNEL), `#${CHANNEL}`);
      await window.api.invite(HOST, CHANNEL);
    }
    await relbot.settle();
    return {
      app,
      windows,
      clock,
      opening,
      async stop() {
        await clock.stop();
        await relbot.stop();
        await store.close();
        forget();
      },
    };
  } catch (error) {
    await store.close();
    forget();
    throw error;
  }
}

export interface PlayMeans<W extends PlayWindow, C extends PlayClock> {
  /** Of the real database, which is read and never written. */
  readonly databaseUrl: string;
  readonly log: Log;
  /** Under which address it is seen; null where that is not known yet. */
  readonly publicUrl: string | null;
  readonly craft: Stagecraft<W, C>;
}
