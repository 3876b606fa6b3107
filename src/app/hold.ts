import type { PlatformName } from '../domain/people/account.ts';
import type { RunId } from '../domain/ids.ts';
import { instant } from '../domain/time/wall.ts';
import type { App } from './app.ts';

const SECOND = 1000;
/** A relbot that dies without a word is taken over from after so long. */
const HOLD = 30 * SECOND;

/** How often a hold is renewed, and asked for by those who wait: some failures of the database may come between. */
export const RENEWAL = 5 * SECOND;

/** The right to be the one relbot that is connected to a platform. */
export interface Hold {
  /** Takes or keeps it. @returns false while another relbot has it. */
  take(platform: PlatformName): Promise<boolean>;
  letGo(platform: PlatformName): Promise<void>;
  /** Whether it is still this relbot's by its own clock, though the database does not answer. */
  lasts(platform: PlatformName): boolean;
}

/** On a database of its own a relbot is the only one. */
const ALONE: Hold = {
  take: async () => await Promise.resolve(true),
  letGo: async () => {
    await Promise.resolve();
  },
  lasts: () => true,
};

export function createHold({ store, clock, platforms }: App, run: RunId): Hold {
  if (!store.isShared) return ALONE;
  const until = new Map<PlatformName, number>();
  const isOne = (name: PlatformName) =>
    platforms.some((platform) => platform.name === name && platform.can.connectsAlone);
  return {
    async take(platform) {
      if (!isOne(platform)) return true;
      const now = clock.now();
      const end = instant(now + HOLD);
      const taken = await store.deliver(({ holders }) => holders.take(platform, run, now, end));
      until.set(platform, taken ? end : now);
      return taken;
    },
    async letGo(platform) {
      if (!isOne(platform) || until.get(platform) === undefined) return;
      until.delete(platform);
      await store.deliver(({ holders }) => holders.letGo(platform, run));
    },
    // Let go of a little early, as the clocks of two machines differ.
    lasts: (platform) => !isOne(platform) || (until.get(platform) ?? 0) - RENEWAL > clock.now(),
  };
}
