import type { App } from '../../src/app/app.ts';
import type { Platform } from '../../src/platform.ts';
import type { Repositories, Store } from '../../src/store/store.ts';

/** "before outbox.sent", "after slack.post": a step of the program, at which something may happen to it. */
export type Moment = `${'before' | 'after'} ${string}.${string}`;

class PowerCut extends Error {}

/** What happens to the program from outside at a given step: a disk that fails, a power cut, a platform that hangs. */
export class Mishaps {
  readonly #planned = new Map<string, () => void | Promise<void>>();
  readonly #power = Promise.withResolvers<void>();
  #isOff = false;

  /** Each time that the program comes to this step. */
  at(moment: Moment, happens: () => void | Promise<void>): void {
    this.#planned.set(moment, happens);
  }

  /** The disk fails so many times at this step. */
  failsAt(moment: Moment, times = Number.POSITIVE_INFINITY): void {
    let left = times;
    this.at(moment, () => {
      left -= 1;
      if (left >= 0) throw new Error('disk I/O error');
    });
  }

  /** The program comes to this step and no further. Resolves when it has. */
  cutsPowerAt(moment: Moment): Promise<void> {
    this.at(moment, () => this.cutPower());
    return this.#power.promise;
  }

  /** The program stays at this step until it is let go. `reached` resolves when it is there. */
  holdsAt(moment: Moment): { readonly reached: Promise<void>; readonly letGo: () => void } {
    const there = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    this.at(moment, () => {
      there.resolve();
      return gate.promise;
    });
    const letGo = () => {
      this.#planned.delete(moment);
      gate.resolve();
    };
    return { reached: there.promise, letGo };
  }

  cutPower(): void {
    this.#isOff = true;
    this.#power.resolve();
  }

  /** The program as it is, on this power and these disks. */
  befall(app: App): App {
    return {
      ...app,
      store: this.#store(app.store),
      platforms: app.platforms.map((platform) => this.#platform(platform)),
    };
  }

  #store(store: Store): Store {
    return {
      close: () => store.close(),
      read: this.#repositories(store.read, (moment) => this.#pass(moment)),
      transact: async (work) => {
        await this.#orNever();
        try {
          return await store.transact((tx) =>
            work(this.#repositories(tx, (moment) => this.#passInside(moment))),
          );
        } finally {
          await this.#orNever();
        }
      },
    };
  }

  #repositories(all: Repositories, pass: (moment: string) => Promise<void>): Repositories {
    return new Proxy(all, {
      get: (target, name) => watched(Reflect.get(target, name), String(name), pass),
    });
  }

  #platform(platform: Platform): Platform {
    const sending = new Set(['post', 'edit', 'whisper', 'find']);
    return new Proxy(platform, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (!sending.has(String(name))) return member.bind(target);
        const step = `${target.name}.${String(name)}`;
        return watchedCall(member, target, step, (moment) => this.#pass(moment));
      },
    });
  }

  async #pass(moment: string): Promise<void> {
    await this.#orNever();
    await this.#planned.get(moment)?.();
    await this.#orNever();
  }

  /** A transaction that the power cut meets is rolled back. */
  async #passInside(moment: string): Promise<void> {
    if (this.#isOff) throw new PowerCut();
    await this.#planned.get(moment)?.();
    if (this.#isOff) throw new PowerCut();
  }

  async #orNever(): Promise<void> {
    if (this.#isOff) await new Promise<never>(() => undefined);
  }
}

function watched(
  repository: object,
  name: string,
  pass: (moment: string) => Promise<void>,
): object {
  return new Proxy(repository, {
    get(target, method) {
      const member: unknown = Reflect.get(target, method);
      if (typeof member !== 'function') return member;
      return watchedCall(member, target, `${name}.${String(method)}`, pass);
    },
  });
}

function watchedCall(
  call: Function,
  self: object,
  step: string,
  pass: (moment: string) => Promise<void>,
) {
  return async (...args: readonly unknown[]): Promise<unknown> => {
    await pass(`before ${step}`);
    const given: unknown = await Reflect.apply(call, self, args);
    await pass(`after ${step}`);
    return given;
  };
}
