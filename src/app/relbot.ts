import type { Instant } from '../domain/time.ts';
import { instant } from '../domain/wall.ts';
import type { Inbox } from '../platform.ts';
import type { PlatformName } from '../domain/account.ts';
import type { App } from './app.ts';
import { deliver, nextDelivery } from './deliver.ts';
import { handleKept } from './handle-kept.ts';
import { createHeartbeat } from './heartbeat.ts';
import { createInbox } from './receive.ts';
import { supervise } from './supervise.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The whole program behind its platforms. */
export interface Relbot {
  start(): Promise<void>;
  /** Ends what is under way and disconnects; nothing is lost by not calling it. */
  stop(): Promise<void>;
  /** Does all that is due at this instant, and resolves when it is done. */
  settle(): Promise<void>;
  /** When something is due next; null when nothing is owed. */
  nextEvent(): Promise<Instant | null>;
}

export function createRelbot(app: App): Relbot {
  const onBug = (error: unknown) =>
    app.log.error({ error }, 'A bug while delivering. It is tried again.');
  const heartbeat = createHeartbeat(
    () => work(app),
    () => app.clock.now(),
    onBug,
  );
  const supervisor = supervise(app.platforms, app.log, () => heartbeat.wake());
  const inboxOf = (platform: PlatformName): Inbox =>
    createInbox(
      app,
      { wake: () => heartbeat.wake(), lost: (name, why) => supervisor.lost(name, why) },
      platform,
    );

  return {
    async start() {
      await recover(app);
      heartbeat.start();
      await supervisor.start(inboxOf);
    },
    async stop() {
      await heartbeat.stop();
      await supervisor.stop();
    },
    settle: () => heartbeat.settle(),
    nextEvent: () => nextDue(app),
  };
}

/** Whatever the last run left in the middle: what was being sent may have got through, and is looked up first. */
async function recover(app: App): Promise<void> {
  const left = await app.store.transact(async (tx) => {
    await tx.inbox.forget(instant(app.clock.now() - WEEK));
    return await tx.outbox.recover();
  });
  if (left > 0)
    app.log.info(
      { messages: left },
      'Left in the middle by the last run: looked up before they are sent again.',
    );
}

async function work(app: App): Promise<Instant | null> {
  await handleKept(app);
  await deliver(app);
  return await nextDue(app);
}

async function nextDue(app: App): Promise<Instant | null> {
  const delivery = await nextDelivery(app);
  const event = await app.store.read.inbox.nextAttempt();
  if (delivery === null || event === null) return delivery ?? event;
  return instant(Math.min(delivery, event));
}
