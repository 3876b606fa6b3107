import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import cron from 'node-cron';
import type { PlatformName } from '../domain/people/account.ts';
import { brand, type RunId } from '../domain/ids.ts';
import type { Instant } from '../domain/time/time.ts';
import { instant } from '../domain/time/wall.ts';
import type { Webhooks } from '../webhooks.ts';
import type { App } from './app.ts';
import type { Between } from './batches.ts';
import { chatOutlet, isUp } from './delivery/chat-outlet.ts';
import { createSender } from './delivery/deliver.ts';
import type { Outlet } from './delivery/outlet.ts';
import { refreshHeadlines } from './delivery/refresh-headlines.ts';
import { refreshStateCards } from './delivery/refresh-state-cards.ts';
import { formPosts } from './delivery/form-posts.ts';
import { formReminders } from './reminders/form-reminders.ts';
import { tellFollowers } from './follows/tell-followers.ts';
import { endMutes } from './mutes/end-mutes.ts';
import { tellOfRequests } from './exceptions/following/tell-of-requests.ts';
import { postLists } from './exceptions/following/post-lists.ts';
import { settleRequests } from './exceptions/deciding/settle-requests.ts';
import { handleKept } from './heard/handle-kept.ts';
import { createInbox } from './heard/receive.ts';
import { createHold } from './hold.ts';
import { supervise } from './supervise.ts';
import { TALK_LASTS } from './heard/talk-before.ts';
import { callOutlet } from './webhooks/call-outlet.ts';
import { watchFreezes } from './webhooks/watch-freezes.ts';
import { createWorker, type Worker } from './worker.ts';

const EACH_MINUTE = '* * * * *';
/** What another relbot writes wakes nobody here. A look costs the same however much waits. */
const EACH_SECOND = '* * * * * *';
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

/**
 * One worker thinks (answers what was said, forms the posts that are due) and one for each platform sends: a platform
 * that is slow holds up neither the others nor the thinking. Another one calls the programs that want to be told.
 *
 * @param webhooks what calls them; null where none are called, as in the playground.
 */
export function createRelbot(app: App, webhooks: Webhooks | null = null): Relbot {
  const run = brand<RunId>(randomUUID());
  const now = () => app.clock.now();
  const onBug = (error: unknown) =>
    app.log.error({ error }, 'A bug while working. It is tried again.');
  const outlets = [
    ...app.platforms.map((platform) => chatOutlet(app, platform, run)),
    ...(webhooks === null ? [] : [callOutlet(app, webhooks, run)]),
  ];
  const senders: Worker[] = outlets.map((outlet, index) =>
    // What was sent may owe something elsewhere: the copies of a request, a word to the managers.
    createSender(app, outlet, run, { onMore: () => wakeSenders(index), onBug }),
  );
  let isEnding = false;
  const thinker = createWorker(() => think(app, between), now, onBug);
  const supervisor = supervise(app.platforms, app.log, createHold(app, run), () => thinker.wake());
  const inboxOf = (platform: PlatformName) =>
    createInbox(
      app,
      { wake: () => thinker.wake(), lost: (name, why) => supervisor.lost(name, why) },
      platform,
    );
  // The beat that nothing can stop. In UTC: node-cron leaves a wall time out on the day a clock change skips it.
  const beat = cron.createTask(
    app.store.isShared ? EACH_SECOND : EACH_MINUTE,
    () => thinker.wake(),
    {
      timezone: 'UTC',
    },
  );

  /** However much is due at once, what is written down goes out, and whoever asks is answered. */
  async function between(): Promise<boolean> {
    wakeSenders();
    await setImmediate();
    if (!isEnding) await handleKept(app);
    return !isEnding;
  }

  function wakeSenders(except = -1): void {
    for (const [index, sender] of senders.entries()) if (index !== except) sender.wake();
  }

  async function allIdle(): Promise<void> {
    const workers = [thinker, ...senders];
    await Promise.all(workers.map((worker) => worker.idle()));
    if (workers.some((worker) => worker.isBusy())) await allIdle();
  }

  return {
    async start() {
      await recover(app);
      await beat.start();
      thinker.wake();
      await supervisor.start(inboxOf);
    },
    async stop() {
      isEnding = true;
      await beat.destroy();
      await Promise.all([thinker, ...senders].map((worker) => worker.stop()));
      await supervisor.stop();
    },
    async settle() {
      thinker.wake();
      await allIdle();
    },
    nextEvent: () => nextEvent(app, outlets),
  };
}

/** Whatever the last run left in the middle: what was being sent may have got through, and is looked up first. */
async function recover(app: App): Promise<void> {
  const left = await app.store.transact(async (tx) => {
    await tx.inbox.forget(instant(app.clock.now() - WEEK));
    await tx.talks.forget(instant(app.clock.now() - TALK_LASTS));
    // Where other relbots are at work, a lease that nobody renews runs out by itself.
    return app.store.isShared ? 0 : await tx.outbox.recover(app.clock.now());
  });
  if (left > 0) {
    app.log.info(
      { messages: left },
      'Left in the middle by the last run: looked up before they are sent again.',
    );
  }
}

async function think(app: App, between: Between): Promise<Instant | null> {
  const began = app.clock.now();
  await handleKept(app);
  await watchFreezes(app);
  await settleRequests(app);
  await formPosts(app, namesUp(app), between);
  await refreshStateCards(app);
  await refreshHeadlines(app);
  await formReminders(app, namesUp(app), between);
  // After all of them: what fell due while a mute held is skipped before the mute ends.
  if (!(await between())) return null;
  await endMutes(app);
  await tellFollowers(app, namesUp(app), between);
  await tellOfRequests(app, namesUp(app), between);
  await postLists(app, namesUp(app));
  if (!(await between())) return null;
  // What fell due meanwhile is not left to the beat.
  return await nextThought(app, began);
}

async function nextThought({ store: { read } }: App, after: Instant): Promise<Instant | null> {
  return soonest([
    await read.inbox.nextAttempt(),
    await read.notices.nextAfter(after),
    await read.stateCards.nextChange(),
    await read.headlines.nextChange(),
    await read.freezeWatch.nextTurn(),
    await read.reminders.nextAfter(after),
    await read.ownNotices.nextAfter(after),
    await read.exceptions.nextDue(),
    await read.exceptions.nextNotice(after),
    await read.requestLists.nextAfter(after),
    await read.mutes.nextEnd(after),
    await read.presence.nextBack(after),
  ]);
}

async function nextEvent(app: App, outlets: readonly Outlet[]): Promise<Instant | null> {
  const messages: (Instant | null)[] = [];
  for (const outlet of outlets) {
    if (outlet.isUp()) messages.push(await app.store.read.outbox.nextAttempt(outlet.name));
  }
  return soonest([await nextThought(app, app.clock.now()), ...messages]);
}

function namesUp({ platforms }: App): PlatformName[] {
  return platforms.filter(isUp).map(({ name }) => name);
}

function soonest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((at) => at !== null);
  return known.length === 0 ? null : instant(Math.min(...known));
}
