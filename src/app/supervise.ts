import { setTimeout as pause } from 'node:timers/promises';
import type { PlatformName } from '../domain/people/account.ts';
import type { Log } from '../log.ts';
import { type Inbox, type Platform, PlatformDown } from '../platform.ts';
import { type Hold, RENEWAL } from './hold.ts';

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

type Outcome = 'up' | 'failed' | 'held by another';

/**
 * Keeps platforms up. One that cannot come up says why in one line, never stops the others, and is tried again. One
 * that takes a single relbot is left to whoever holds it, until they are gone.
 */
export function supervise(
  platforms: readonly Platform[],
  log: Log,
  hold: Hold,
  onUp: () => void,
): Supervisor {
  const ending = new AbortController();
  const restarting = new Map<PlatformName, Promise<void>>();
  let inboxOf: ((platform: PlatformName) => Inbox) | null = null;
  let renewing: NodeJS.Timeout | undefined;

  async function attempt(platform: Platform): Promise<Outcome> {
    if (inboxOf === null) return 'failed';
    try {
      if (!(await hold.take(platform.name))) return 'held by another';
      await platform.start(inboxOf(platform.name));
      log.info({ platform: platform.name }, platform.health().detail);
      onUp();
      return 'up';
    } catch (error) {
      log.warn(
        { platform: platform.name, ...(error instanceof PlatformDown ? {} : { error }) },
        whyDown(platform, error),
      );
      // Another relbot may reach it from where it runs.
      await letGo(platform);
      return 'failed';
    }
  }

  async function tryAgain(platform: Platform, before: Outcome): Promise<void> {
    let wait = FIRST_PAUSE;
    let last = before;
    while (!ending.signal.aborted) {
      const waits = last === 'held by another' ? RENEWAL : wait;
      const rested = await pause(waits, true, { signal: ending.signal, ref: false }).catch(
        () => false,
      );
      if (!rested) return;
      await platform.stop();
      last = await attempt(platform);
      if (last === 'up') return;
      wait = last === 'failed' ? Math.min(wait * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    }
  }

  function keepTrying(platform: Platform, last: Outcome): void {
    if (restarting.has(platform.name)) return;
    if (last === 'held by another') {
      log.info(
        { platform: platform.name },
        'Another relbot is connected; this one waits to take over.',
      );
    }
    const trying = tryAgain(platform, last)
      .catch((error: unknown) =>
        log.error({ platform: platform.name, error }, 'Restarting it failed.'),
      )
      .finally(() => restarting.delete(platform.name));
    restarting.set(platform.name, trying);
  }

  /** Keeps what is held; who cannot say so any more disconnects before another one connects. */
  async function renew(platform: Platform): Promise<void> {
    const { state } = platform.health();
    if (state === 'off' || (restarting.has(platform.name) && state !== 'starting')) return;
    const kept = await Promise.race([
      hold.take(platform.name),
      pause(RENEWAL, undefined, { ref: false }).then(() => hold.lasts(platform.name)),
    ]).catch(() => hold.lasts(platform.name));
    if (kept || ending.signal.aborted) return;
    log.warn({ platform: platform.name }, 'The connection is another relbot’s by now.');
    await platform.stop();
    keepTrying(platform, 'held by another');
  }

  function onBug(error: unknown): void {
    log.error({ error }, 'A connection could not be renewed. It is tried again.');
  }

  async function letGo(platform: Platform): Promise<void> {
    await hold
      .letGo(platform.name)
      .catch((error: unknown) =>
        log.warn({ platform: platform.name, error }, 'The connection could not be handed on.'),
      );
  }

  return {
    async start(given) {
      inboxOf = given;
      renewing = setInterval(() => {
        for (const platform of platforms) {
          if (platform.can.connectsAlone) void renew(platform).catch(onBug);
        }
      }, RENEWAL).unref();
      await Promise.all(
        platforms.map(async (platform) => {
          const outcome = await attempt(platform);
          if (outcome !== 'up') keepTrying(platform, outcome);
        }),
      );
    },

    lost(name, sentence) {
      const platform = platforms.find((one) => one.name === name);
      if (platform === undefined || ending.signal.aborted) return;
      log.warn({ platform: name }, sentence);
      keepTrying(platform, 'failed');
    },

    async stop() {
      ending.abort();
      clearInterval(renewing);
      await Promise.all(restarting.values());
      await Promise.all(platforms.map((platform) => platform.stop()));
      await Promise.all(platforms.map(letGo));
    },
  };
}

function whyDown(platform: Platform, error: unknown): string {
  if (error instanceof PlatformDown) return `${error.message} It is tried again.`;
  return `${platform.name} could not be started, by a bug of relbot’s. It is tried again.`;
}
