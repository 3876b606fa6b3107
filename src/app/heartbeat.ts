import cron from 'node-cron';
import type { Instant } from '../domain/time.ts';

const LONGEST_SLEEP = 60_000;

export interface Heartbeat {
  start(): void;
  /** Something is owed now, or earlier than was known. */
  wake(): void;
  /** Wakes, and resolves when all that is due at this instant has been done. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps the work going: node-cron's UTC minute tick is the beat that nothing can stop, and between two beats one timer
 * sleeps until the next row that is due. `work` does all that is due and says when there is more to do. It never runs
 * twice at once: what wakes it in between makes it run once more.
 */
export function createHeartbeat(
  work: () => Promise<Instant | null>,
  now: () => Instant,
  onBug: (error: unknown) => void,
): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  // In UTC: node-cron leaves a wall time out on the day a clock change skips it.
  const beat = cron.createTask('* * * * *', () => wake(), { timezone: 'UTC' });

  function wake(): void {
    if (stopped) return;
    if (running !== null) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      if (!again) return;
      again = false;
      wake();
    });
  }

  /** What woke the work while it ran makes it run once more: that is waited for too. */
  async function idle(): Promise<void> {
    if (running === null) return;
    await running;
    await idle();
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    try {
      arm(await work());
    } catch (error) {
      onBug(error);
    }
  }

  function arm(next: Instant | null): void {
    if (next === null || stopped) return;
    // The tick looks every minute anyway, so a longer sleep is never needed, nor a clock that jumps missed.
    timer = setTimeout(wake, Math.min(Math.max(next - now(), 0), LONGEST_SLEEP));
  }

  return {
    start() {
      void beat.start();
      wake();
    },
    wake,
    async settle() {
      wake();
      await idle();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await beat.destroy();
      await running;
    },
  };
}
