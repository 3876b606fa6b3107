import { setImmediate } from 'node:timers/promises';
import type { PostId, RunId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { CLOCKS_APART } from '../../store/messages/lanes.ts';
import type { App } from '../app.ts';
import type { Outlet, Taken } from './outlet.ts';
import { type Attempt, LONGEST_SEND } from './send.ts';
import { createWorker, type Worker } from '../worker.ts';

/** How long a message is this run's to send: the longest that sending it takes, and time to write down what became of it. */
const LEASE = LONGEST_SEND + 30_000;

interface GotThrough {
  readonly message: Taken;
  readonly attempt: Extract<Attempt, { outcome: 'sent' }>;
}

/** What sending needs of the rest of the program. */
export interface Sending {
  /** Other outlets may owe something because of what became of a message. */
  readonly onMore: () => void;
  readonly onBug: (error: unknown) => void;
}

/**
 * Empties the outbox by one outlet, as far as it can be at this instant. So many messages are under way at once as
 * the outside stands, one in a place; whenever one ends, another is taken, so that a place which does not answer holds
 * up itself alone. What got through and what is taken next are written down in one transaction: while it is being
 * committed others end, and share the next.
 */
export function createSender(
  app: App,
  outlet: Outlet,
  run: RunId,
  { onMore, onBug }: Sending,
): Worker {
  const underWay = new Set<Promise<void>>();
  /** What this run claimed and has not written down yet. */
  const mine = new Set<PostId>();
  /** What got through, and is to be written down by the next round. */
  let through: GotThrough[] = [];
  /** The latest that the clock has shown since it last went back; at a start, what was before is not known. */
  let latest: Instant | null = null;
  let isEnding = false;
  const worker = createWorker(round, () => app.clock.now(), onBug);

  async function round(): Promise<Instant | null> {
    // What ends in the same moment is written down together.
    await setImmediate();
    const done = through;
    through = [];
    const room = isEnding || !outlet.isUp() ? 0 : outlet.atOnce - underWay.size;
    if (done.length === 0 && room <= 0) return null;
    const { left, claimed, until } = await turn(done, room).catch((error: unknown) => {
      through.unshift(...done);
      throw error;
    });
    for (const { message } of done) mine.delete(message.id);
    for (const { message, attempt } of left) {
      track(message.id, alone(message, attempt));
    }
    for (const message of claimed) track(message.id, carry(message, until));
    // Where all room is taken, what else is due waits for one that is under way, whose end wakes this again.
    if (claimed.length >= room) return null;
    return await app.store.read.outbox.nextAttempt(outlet.name, [...mine]);
  }

  /** Writes down what got through and takes what is next; `left` could not be written down along with the others. */
  async function turn(done: readonly GotThrough[], room: number) {
    const now = app.clock.now();
    const until = instant(now + LEASE);
    const wentBack = latest === null || now < latest - CLOCKS_APART;
    const turned = await app.store.deliver(async ({ outbox }) => {
      if (wentBack) await outbox.waitAnew(outlet.name, now);
      const sent = done.map(({ message: { id }, attempt: { ref } }) => ({ id, ref }));
      const recorded = sent.length === 0 ? [] : await outbox.sent(sent, now, run, 'leave out');
      const claimed =
        room <= 0 ? [] : await outbox.claim(now, outlet.name, run, until, room, [...mine]);
      return { left: done.filter(({ message }) => !recorded.includes(message.id)), claimed, until };
    });
    latest = wentBack || latest === null || now > latest ? now : latest;
    return turned;
  }

  /** Sends it. Gives what got through and can be written down along with others; the rest is written down here. */
  async function carry(message: Taken, until: Instant): Promise<GotThrough | null> {
    const now = app.clock.now();
    if (now + LONGEST_SEND > until) {
      // The machine slept, say: by the time it is sent another may have taken it over.
      const again = {
        outcome: 'later',
        afterMs: 0,
        detail: 'Its lease was about to run out.',
      } as const;
      return await alone(message, again);
    }
    const attempt = await outlet.attempt(message);
    if (attempt.outcome === 'sent' && outlet.nothingFollows(message)) return { message, attempt };
    await alone(message, attempt);
    onMore();
    return null;
  }

  async function alone(message: Taken, attempt: Attempt): Promise<null> {
    await outlet.record(message, attempt);
    return null;
  }

  function track(id: PostId, work: Promise<GotThrough | null>): void {
    mine.add(id);
    const tracked = work
      .catch((error: unknown) => {
        // What could not be written down is taken up again when its lease is over, as unsure.
        onBug(error);
        return null;
      })
      .then((got) => {
        if (got === null) mine.delete(id);
        else through.push(got);
        underWay.delete(tracked);
        worker.wake();
      });
    underWay.add(tracked);
  }

  const isBusy = () => worker.isBusy() || underWay.size > 0;

  async function idle(): Promise<void> {
    while (isBusy()) {
      await worker.idle();
      if (underWay.size > 0) await Promise.race(underWay);
    }
  }

  return {
    wake: () => worker.wake(),
    idle,
    isBusy,
    async stop() {
      isEnding = true;
      await idle();
      await worker.stop();
    },
  };
}
