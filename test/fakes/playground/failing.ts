import type { Inbox, NotSent, Platform } from '../../../src/platform.ts';
import type { Failure } from '../world.ts';

/**
 * The adapter with an outside that fails when told to, in the ways that a network does, and an inbox whose last event
 * can be delivered again.
 */
export class Failing {
  readonly platform: Platform;
  readonly #failures: Failure[] = [];
  #again: () => Promise<unknown> = () => Promise.resolve();

  constructor(inner: Platform) {
    this.platform = {
      name: inner.name,
      can: inner.can,
      start: (inbox) => inner.start(this.#remembering(inbox)),
      stop: () => inner.stop(),
      health: () => inner.health(),
      post: (...args) => this.#send(() => inner.post(...args)),
      edit: (...args) => this.#send(() => inner.edit(...args)),
      pin: (...args) => this.#send(() => inner.pin(...args)),
      headline: (...args) => this.#send(() => inner.headline(...args)),
      whisper: (...args) => this.#send(() => inner.whisper(...args)),
      find: async (...args) => {
        const failed = await this.#fail(async () => undefined);
        if (failed !== null) return { outcome: 'cannot', detail: failed.detail };
        return inner.find(...args);
      },
    };
  }

  failNext(failure: Failure, times: number): void {
    for (let i = 0; i < times; i += 1) this.#failures.push(failure);
  }

  async repeatLast(): Promise<void> {
    await this.#again();
  }

  async #send<R>(send: () => Promise<R>): Promise<R | NotSent> {
    return (await this.#fail(send)) ?? send();
  }

  /** What the next failure makes of this request; null when none is due. */
  async #fail(send: () => Promise<unknown>): Promise<NotSent | null> {
    switch (this.#failures.shift()) {
      case undefined:
        return null;
      case 'rate-limited':
        return { outcome: 'later', afterMs: 20, detail: 'rate-limited' };
      case 'server-error':
        return { outcome: 'unknown', detail: 'the server answered 500' };
      case 'connection-dropped':
        return { outcome: 'unknown', detail: 'the connection was cut' };
      case 'accepted-but-timed-out':
        await send();
        return { outcome: 'unknown', detail: 'no answer came in time' };
    }
  }

  #remembering(inbox: Inbox): Inbox {
    const keep = <E, R>(deliver: (event: E) => Promise<R>) => {
      return (event: E): Promise<R> => {
        this.#again = () => deliver(event);
        return deliver(event);
      };
    };
    return {
      modeOf: (action) => inbox.modeOf(action),
      modeOfCommand: (command) => inbox.modeOfCommand(command),
      said: keep((event) => inbox.said(event)),
      joined: keep((event) => inbox.joined(event)),
      pressed: keep((event) => inbox.pressed(event)),
      commanded: keep((event) => inbox.commanded(event)),
      submitted: keep((event) => inbox.submitted(event)),
      lost: (platform, sentence) => inbox.lost(platform, sentence),
    };
  }
}
