import type { Instant } from '../domain/time/time.ts';

const LONGEST_SLEEP = 60_000;

export interface Worker {
  /** Something is owed now, or earlier than was known. */
  wake(): void;
  /** Resolves when it has nothing left to do at this instant; at once when it is idle. */
  idle(): Promise<void>;
  isBusy(): boolean;
  stop(): Promise<void>;
}

/**
 * Does one kind of work whenever it is woken, and by itself when the next of it is due. It never runs twice at once:
 * what wakes it while it works makes it work once more. Between two rounds one timer sleeps until the next due row.
 *
 * @param work does all that is due, and says when there is more to do; null when nothing is owed.
 */
export function createWorker(
  work: () => Promise<Instant | null>,
  now: () => Instant,
  onBug: (error: unknown) => void,
): Worker {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  function wake(): void {
    if (stopped) return;
    if (running !== null) {
      again = true;
      return;
    }
    running = round().finally(() => {
      running = null;
      if (!again) return;
      again = false;
      wake();
    });
  }

  async function round(): Promise<void> {
    clearTimeout(timer);
    try {
      arm(await work());
    } catch (error) {
      onBug(error);
    }
  }

  function arm(next: Instant | null): void {
    if (next === null || stopped) return;
    // The minute's tick looks anyway, so a longer sleep is never needed, nor a clock that jumps missed.
    timer = setTimeout(wake, Math.min(Math.max(next - now(), 0), LONGEST_SLEEP));
  }

  async function idle(): Promise<void> {
    if (running === null) return;
    await running;
    await idle();
  }

  return {
    wake,
    idle,
    isBusy: () => running !== null,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
