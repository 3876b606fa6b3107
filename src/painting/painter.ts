import { Worker } from 'node:worker_threads';
import type { Picture } from '../cards/pictures/picture.ts';
import type { Order, Painted } from './paint-worker.ts';

/** Past this a card goes without its picture: nobody waits longer for an answer. */
const PATIENCE = 8000;
/** The thread and its fonts take some 60 MB, which nobody needs between two questions. */
const IDLE = 60_000;
/** The same picture goes to many places, and may be sent again. */
const KEPT = 16;

export interface PainterOptions {
  /** Told why a picture was not painted. */
  readonly warn: (sentence: string) => void;
  readonly patience?: number;
}

/** Makes PNGs in a thread of its own, which begins with the first picture and ends when none is wanted for a minute. */
export class Painter {
  readonly #options: PainterOptions;
  readonly #kept = new Map<string, Promise<Uint8Array | null>>();
  readonly #waiting = new Map<number, (png: Uint8Array | null) => void>();
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(options: PainterOptions) {
    this.#options = options;
  }

  /** The picture as PNG; null where it cannot be made, which is no reason to hold back the words. */
  readonly paint = (picture: Picture): Promise<Uint8Array | null> => {
    const key = JSON.stringify(picture);
    const painted = this.#kept.get(key) ?? this.#made(picture);
    this.#kept.delete(key);
    this.#kept.set(key, painted);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // What failed may go better another time.
    void painted.then((png) => {
      if (png === null && this.#kept.get(key) === painted) this.#kept.delete(key);
    });
    return painted;
  };

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    this.#giveUp(null);
    await worker?.terminate();
  }

  async #made(picture: Picture): Promise<Uint8Array | null> {
    clearTimeout(this.#idle);
    const { promise, resolve } = Promise.withResolvers<Uint8Array | null>();
    const order: Order = { id: (this.#count += 1), picture };
    this.#waiting.set(order.id, resolve);
    const late = setTimeout(
      () => this.#broken('it took too long'),
      this.#options.patience ?? PATIENCE,
    );
    this.#thread().postMessage(order);
    try {
      return await promise;
    } finally {
      clearTimeout(late);
      if (this.#waiting.size === 0) {
        this.#idle = setTimeout(() => void this.close(), IDLE);
        this.#idle.unref();
      }
    }
  }

  #thread(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('paint-worker.ts', import.meta.url));
    // It never keeps the program from ending.
    worker.unref();
    worker.on('message', (painted: Painted) => this.#done(painted));
    worker.on('error', (failure) => this.#broken(failure.message, worker));
    worker.on('exit', () => this.#broken('its thread ended', worker));
    this.#worker = worker;
    return worker;
  }

  #done(painted: Painted): void {
    const resolve = this.#waiting.get(painted.id);
    this.#waiting.delete(painted.id);
    if ('failed' in painted) this.#warn(painted.failed);
    resolve?.('failed' in painted ? null : painted.png);
  }

  /** Everything that waits goes without; the next picture gets a new thread. */
  #broken(why: string, worker: Worker | null = this.#worker): void {
    if (worker === null || worker !== this.#worker) return;
    this.#worker = null;
    this.#giveUp(why);
    void worker.terminate();
  }

  #giveUp(why: string | null): void {
    if (why !== null && this.#waiting.size > 0) this.#warn(why);
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  #warn(why: string): void {
    this.#options.warn(`A picture was not painted: ${why}.`);
  }
}
