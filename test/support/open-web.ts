import { onTestFinished } from 'vitest';
import { createWeb, type WebOptions } from '../../adapters/web/index.ts';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { NotKnown, type PublicRelbot } from '../../src/public.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { TestClock } from './relbot.ts';
import { desk, type Desk } from './requests.ts';
import { tempStore } from './temp-store.ts';

/** For what has nothing to do with what is public: nothing is there. */
export function nothingKnown(now: () => Instant): PublicRelbot {
  const none = () => Promise.reject(new NotKnown('relbot knows no project yet.'));
  return {
    now,
    revision: () => Promise.resolve('0'),
    changesAt: () => Promise.resolve(null),
    projects: () => Promise.resolve([]),
    cycle: none,
    schedule: none,
    state: none,
    requests: none,
    history: none,
    gate: none,
    calendar: none,
    timeline: none,
    badge: none,
  };
}

export interface OpenWeb {
  readonly atDesk: Desk;
  readonly clock: TestClock;
  readonly address: string;
  readonly bugs: readonly unknown[];
  /** A path of the server. */
  readonly get: (path: string, options?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** The real server on the sample cycle, two days into feature freeze, with a clock that stands still. */
export async function openWeb({
  publicUrl = null,
  ...options
}: Partial<WebOptions> & { readonly publicUrl?: string | null } = {}): Promise<OpenWeb> {
  const atDesk = await desk(await tempStore());
  const clock = new TestClock('2026-08-29T10:00Z');
  const bugs: unknown[] = [];
  const web = createWeb({
    host: '127.0.0.1',
    port: 0,
    health: () => ({}),
    open: { shown: createPublic({ ...atDesk.app, clock }), publicUrl },
    rate: { atOnce: 1_000_000, perSecond: 1 },
    playground: null,
    slackEvents: () => null,
    onBug: (error) => bugs.push(error),
    ...options,
  });
  onTestFinished(() => web.stop());
  const address = await web.start();
  const get = (path: string, init?: RequestInit) => fetch(`${address}${path}`, init);
  return { atDesk, clock, address, bugs, get, stop: () => web.stop() };
}
