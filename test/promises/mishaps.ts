import type { App } from '../../src/app/app.ts';
import type { Platform } from '../../src/platform.ts';
import type { Store } from '../../src/store/store.ts';

/** "before outbox.sent", "after slack.post": a step of the program, at which something may happen to it. */
export type Moment = `${'before' | 'after'} ${string}.${string}`;

/** What happens, knowing what the step was to do. */
type Mishap = (args: readonly unknown[]) => void | Promise<void>;
type Pass = (moment: string, args: readonly unknown[]) => Promise<void>;

class PowerCut extends Error {}

/** What happens to the program from outside at a given step: a disk that fails, a power cut, a platform that hangs. */
export class Mishaps {
  readonly #planned = new Map<string, Mishap>();
  readonly #power = Promise.withResolvers<void>();
  #isOff = false;

  /** Each time that the program comes to this step. */
  at(moment: Moment, happens: Mishap): void {
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

  /** The program stays at this step, where it is to do this, until it is let go. `reached` resolves when it is there. */
  holdsAt(
    moment: Moment,
    which: (args: readonly unknown[]) => boolean = () => true,
  ): { readonly reached: Promise<void>; readonly letGo: () => void } {
    const there = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    this.at(moment, async (args) => {
      if (!which(args)) return;
      there.resolve();
      await gate.promise;
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
      seen: () => store.seen(),
      seenOfOthers: () => store.seenOfOthers(),
      isShared: store.isShared,
      read: this.#repositories(store.read, (...step) => this.#pass(...step)),
      transact: (work) =>
        this.#orNot(() =>
          store.transact((tx) =>
            work(this.#repositories(tx, (...step) => this.#passInside(...step))),
          ),
        ),
      deliver: (work) =>
        this.#orNot(() =>
          store.deliver((tx) =>
            work(this.#repositories(tx, (...step) => this.#passInside(...step))),
          ),
        ),
    };
  }

  async #orNot<T>(transaction: () => Promise<T>): Promise<T> {
    await this.#orNever();
    try {
      return await transaction();
    } finally {
      await this.#orNever();
    }
  }

  #repositories<Some extends object>(all: Some, pass: Pass): Some {
    return new Proxy(all, {
      get(target, name) {
        const repository: unknown = Reflect.get(target, name);
        const isOne = typeof repository === 'object' && repository !== null;
        return isOne ? watched(repository, String(name), pass) : repository;
      },
    });
  }

  #platform(platform: Platform): Platform {
    const sending = new Set(['post', 'edit', 'pin', 'headline', 'whisper', 'find']);
    return new Proxy(platform, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (!sending.has(String(name))) return member.bind(target);
        const step = `${target.name}.${String(name)}`;
        return watchedCall(member, target, step, (...passed) => this.#pass(...passed));
      },
    });
  }

  async #pass(moment: string, args: readonly unknown[]): Promise<void> {
    await this.#orNever();
    await this.#planned.get(moment)?.(args);
    await this.#orNever();
  }

  /** A transaction that the power cut meets is rolled back. */
  async #passInside(moment: string, args: readonly unknown[]): Promise<void> {
    if (this.#isOff) throw new PowerCut();
    await this.#planned.get(moment)?.(args);
    if (this.#isOff) throw new PowerCut();
  }

  async #orNever(): Promise<void> {
    if (this.#isOff) await new Promise<never>(() => undefined);
  }
}

function watched(repository: object, name: string, pass: Pass): object {
  return new Proxy(repository, {
    get(target, method) {
      const member: unknown = Reflect.get(target, method);
      if (typeof member !== 'function') return member;
      return watchedCall(member, target, `${name}.${String(method)}`, pass);
    },
  });
}

function watchedCall(call: Function, self: object, step: string, pass: Pass) {
  return async (...args: readonly unknown[]): Promise<unknown> => {
    await pass(`before ${step}`, args);
    const given: unknown = await Reflect.apply(call, self, args);
    await pass(`after ${step}`, args);
    return given;
  };
}
