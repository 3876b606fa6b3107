import { setTimeout as pause } from 'node:timers/promises';
import type { PlatformName } from '../domain/account.ts';
import type { Log } from '../log.ts';
import { type Inbox, type Platform, PlatformDown } from '../platform.ts';

const SECOND = 1000;
const FIRST_PAUSE = 2 * SECOND;
const LONGEST_PAUSE = 5 * 60 * SECOND;

export interface Supervisor {
  /** Brings the platforms up, each by itself: resolves when each has come up or failed once. */
  start(inboxOf: (platform: PlatformName) => Inbox): Promise<void>;
  /** The platform lost its connection for good: it is stopped and started again. */
  lost(platform: PlatformName, sentence: string): void;
  stop(): Promise<void>;
}

/** Keeps platforms up. One that cannot come up says why in one line, never stops the others, and is tried again. */
export function supervise(platforms: readonly Platform[], log: Log, onUp: () => void): Supervisor {
  const ending = new AbortController();
  const restarting = new Map<PlatformName, Promise<void>>();
  let inboxOf: ((platform: PlatformName) => Inbox) | null = null;

  async function attempt(platform: Platform): Promise<boolean> {
    if (inboxOf === null) return false;
    try {
      await platform.start(inboxOf(platform.name));
      log.info({ platform: platform.name }, platform.health().detail);
      onUp();
      return true;
    } catch (error) {
      log.warn(
        { platform: platform.name, ...(error instanceof PlatformDown ? {} : { error }) },
        whyDown(platform, error),
      );
      return false;
    }
  }

  async function tryAgain(platform: Platform): Promise<void> {
    for (let wait = FIRST_PAUSE; !ending.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      const rested = await pause(wait, true, { signal: ending.signal, ref: false }).catch(
        () => false,
      );
      if (!rested) return;
      await platform.stop();
      if (await attempt(platform)) return;
    }
  }

  function keepTrying(platform: Platform): void {
    if (restarting.has(platform.name)) return;
    const trying = tryAgain(platform)
      .catch((error: unknown) =>
        log.error({ platform: platform.name, error }, 'Restarting it failed.'),
      )
      .finally(() => restarting.delete(platform.name));
    restarting.set(platform.name, trying);
  }

  return {
    async start(given) {
      inboxOf = given;
      await Promise.all(
        platforms.map(async (platform) => {
          if (!(await attempt(platform))) keepTrying(platform);
        }),
      );
    },

    lost(name, sentence) {
      const platform = platforms.find((one) => one.name === name);
      if (platform === undefined || ending.signal.aborted) return;
      log.warn({ platform: name }, sentence);
      keepTrying(platform);
    },

    async stop() {
      ending.abort();
      await Promise.all(restarting.values());
      await Promise.all(platforms.map((platform) => platform.stop()));
    },
  };
}

function whyDown(platform: Platform, error: unknown): string {
  if (error instanceof PlatformDown) return `${error.message} It is tried again.`;
  return `${platform.name} could not be started, by a bug of relbot’s. It is tried again.`;
}
