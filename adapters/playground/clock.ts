import { type Clock, systemClock } from '../../src/app/clock.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';

export interface WoundClockOptions {
  readonly start: Instant;
  /** Whether it goes on by itself between windings, at the pace of `real`. Stands still unless told otherwise. */
  readonly running?: boolean;
  readonly real?: Clock;
  /** Delivers all that has come due by then; the winding waits for it. */
  readonly onWound?: (instant: Instant) => Promise<void>;
  /** When the next thing after now comes due; null when nothing is planned. */
  readonly nextEvent?: () => Promise<Instant | null>;
}

/** A clock that can be wound forward, never back. */
export class WoundClock implements Clock {
  readonly running: boolean;
  readonly #real: Clock;
  readonly #onWound: (instant: Instant) => Promise<void>;
  readonly #nextEvent: () => Promise<Instant | null>;
  /** It showed `#shown` when the real clock showed `#realThen`. */
  #shown: Instant;
  #realThen: Instant;
  #winding: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: WoundClockOptions) {
    this.running = options.running ?? false;
    this.#real = options.real ?? systemClock;
    this.#onWound = options.onWound ?? (() => Promise.resolve());
    this.#nextEvent = options.nextEvent ?? (() => Promise.resolve(null));
    this.#shown = options.start;
    this.#realThen = this.#real.now();
  }

  now(): Instant {
    if (!this.running) return this.#shown;
    return brand<Instant>(this.#shown + (this.#real.now() - this.#realThen));
  }

  /** Ends a winding that is under way at its next event: what it would tell of is about to go. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#winding;
  }

  /** Winds on by so many milliseconds. Gives what the clock shows then. */
  windBy(milliseconds: number): Promise<Instant> {
    return this.#oneAtATime(() => this.#windThrough(brand<Instant>(this.now() + milliseconds)));
  }

  /** Winds on to this instant; does nothing when it is past. */
  windTo(instant: Instant): Promise<Instant> {
    return this.#oneAtATime(() => this.#windThrough(instant));
  }

  /** Winds on to the next thing that comes due. Null, and nothing is wound, when nothing is planned. */
  windToNextEvent(): Promise<Instant | null> {
    return this.#oneAtATime(async () => {
      if (this.#stopped) return null;
      const next = await this.#nextEvent();
      if (next === null) return null;
      await this.#show(next);
      return this.now();
    });
  }

  /**
   * Stops at each event on the way. A winding in one go would look to the core like the days in which it was down, and
   * it would tell only the last of what it owed.
   */
  async #windThrough(target: Instant): Promise<Instant> {
    let last: Instant | null = null;
    for (;;) {
      if (this.#stopped) return this.now();
      const next = await this.#nextEvent();
      if (next === null || next >= target) break;
      if (next <= this.now() && next === last) break; // it waits for something else than the time
      // What is due already, a question that was just asked perhaps, is settled first: what comes after it is told then.
      await this.#show(next);
      last = next;
    }
    await this.#show(target);
    return this.now();
  }

  async #show(instant: Instant): Promise<void> {
    if (instant > this.now()) {
      this.#shown = instant;
      this.#realThen = this.#real.now();
    }
    await this.#onWound(this.now());
  }

  #oneAtATime<T>(wind: () => Promise<T>): Promise<T> {
    const done = this.#winding.then(wind);
    this.#winding = done.catch(() => undefined); // told to whoever wound; the next winding starts all the same
    return done;
  }
}
