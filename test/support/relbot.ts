import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Clock } from '../../src/app/clock.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { createRelbot, type Relbot } from '../../src/app/relbot.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Account } from '../../src/domain/people/account.ts';
import { filesBeside } from '../../src/formats/files/own-files.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { Platform, PostKey } from '../../src/platform.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Webhooks } from '../../src/webhooks.ts';

/** A clock that stands still until the test winds it. */
export class TestClock implements Clock {
  #now: Instant;

  constructor(iso: string) {
    this.#now = instant(Date.parse(iso));
  }

  now(): Instant {
    return this.#now;
  }

  set(at: Instant): void {
    this.#now = at;
  }
}

export interface Program {
  readonly relbot: Relbot;
  readonly store: Store;
  readonly logged: readonly string[];
  /** Winds the clock on, stopping wherever something is due, as time would. */
  windTo(iso: string): Promise<void>;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly file: string;
  readonly clock: TestClock;
  readonly platforms: readonly Platform[];
  readonly managers?: readonly (readonly Account[])[];
  /** What calls programs; else none is called. */
  readonly webhooks?: Webhooks;
}

let counted = 0;
let codes = 0;
/** 2A2A-2AAA, then 2A2A-2AAB, and so on. */
const countedCode = () => {
  const number = (codes += 1);
  return `2A2A-2${[676, 26, 1].map((unit) => String.fromCodePoint(65 + (Math.floor(number / unit) % 26))).join('')}`;
};

/** The real program on a database file, with the clock and the names in the test's hand. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { file, clock, platforms } = options;
  const logged: string[] = [];
  const store = await openStore(file);
  const app: App = {
    store,
    clock,
    platforms,
    managers: await declareManagers(store, options.managers ?? [], clock.now()),
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) }),
    names: {
      postKey: () => brand<PostKey>(`key${String((counted += 1)).padStart(9, '0')}`),
      reference: () => 'REF1',
      code: countedCode,
    },
    files: filesBeside(file),
    publicUrl: 'https://relbot.example.org',
  };
  const relbot = createRelbot(app, options.webhooks ?? null);
  await relbot.start();
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await relbot.stop();
    await store.close();
  };
  onTestFinished(stop);
  return {
    relbot,
    store,
    logged,
    stop,
    windTo: (iso) => wind(relbot, clock, instant(Date.parse(iso))),
  };
}

async function wind(relbot: Relbot, clock: TestClock, target: Instant): Promise<void> {
  for (;;) {
    const next = await relbot.nextEvent();
    if (next === null || next > target) break;
    if (next > clock.now()) clock.set(next);
    await relbot.settle();
  }
  clock.set(target);
  await relbot.settle();
}
