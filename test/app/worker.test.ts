import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorker } from '../../src/app/worker.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';

const START = Date.parse('2026-08-06T12:00Z');
const SECOND = 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const now = () => instant(Date.now());
const never = (error: unknown) => {
  throw error;
};

describe('a worker', () => {
  it('sleeps until the next thing is due, and no longer than a minute', async () => {
    const rounds: number[] = [];
    const due: (Instant | null)[] = [
      instant(START + 10 * SECOND),
      instant(START + 600 * SECOND),
      null,
    ];
    const worker = createWorker(
      async () => {
        rounds.push((Date.now() - START) / SECOND);
        return due.shift() ?? null;
      },
      now,
      never,
    );
    worker.wake();
    await vi.advanceTimersByTimeAsync(300 * SECOND);
    expect(rounds).toEqual([0, 10, 70]);
    await worker.stop();
  });

  it('never runs twice at once; what wakes it meanwhile makes it run once more', async () => {
    let running = 0;
    let most = 0;
    let rounds = 0;
    const worker = createWorker(
      async () => {
        most = Math.max(most, (running += 1));
        rounds += 1;
        await vi.advanceTimersByTimeAsync(SECOND);
        running -= 1;
        return null;
      },
      now,
      never,
    );
    for (let n = 0; n < 5; n += 1) worker.wake();
    await worker.idle();
    expect({ most, rounds, busy: worker.isBusy() }).toEqual({ most: 1, rounds: 2, busy: false });
  });

  it('goes on after a bug, when it is woken again', async () => {
    const bugs: unknown[] = [];
    let rounds = 0;
    const worker = createWorker(
      async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('a bug');
        return null;
      },
      now,
      (bug) => bugs.push(bug),
    );
    worker.wake();
    await worker.idle();
    worker.wake();
    await worker.idle();
    expect({ rounds, bugs: bugs.length }).toEqual({ rounds: 2, bugs: 1 });
  });

  it('does nothing once it is stopped', async () => {
    let rounds = 0;
    const worker = createWorker(
      async () => {
        rounds += 1;
        return instant(Date.now() + SECOND);
      },
      now,
      never,
    );
    worker.wake();
    await worker.stop();
    worker.wake();
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(rounds).toBe(1);
  });
});
