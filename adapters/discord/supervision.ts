import { type Client, Events } from 'discord.js';
import { type Log, reason } from './log.ts';

/** What is being handled. Nothing that fails here reaches the listener it came from. */
export class Busy {
  readonly #running = new Set<Promise<void>>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  take(work: () => Promise<void>): void {
    const running = this.#guarded(work).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when all is done, or after so many milliseconds. */
  async settled(limit: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, limit);
    await Promise.race([Promise.all(this.#running), promise]);
    clearTimeout(timer);
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      this.#log.error(`Something from Discord could not be handled: ${reason(failure)}`);
    }
  }
}

/**
 * A connection can look open for hours while nothing comes (discord.js #8486, #8759). Each dispatch and each confirmed
 * heartbeat is a sign of life; without one for so long, the session is given up.
 */
export class Silence {
  readonly #client: Client;
  readonly #limit: number;
  readonly #tooLong: () => void;
  #lastSign = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(client: Client, limit: number, tooLong: () => void) {
    this.#client = client;
    this.#limit = limit;
    this.#tooLong = tooLong;
  }

  watch(): void {
    this.#sign();
    this.#client.on(Events.Raw, this.#sign);
    this.#timer = setInterval(() => this.#look(), Math.max(this.#limit / 10, 10)).unref();
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const heartbeats = this.#client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp);
    if (Date.now() - Math.max(this.#lastSign, ...heartbeats) > this.#limit) this.#tooLong();
  }

  readonly #sign = (): void => {
    this.#lastSign = Date.now();
  };
}
