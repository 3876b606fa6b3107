import type { App } from '../../src/app/app.ts';
import type { Platform } from '../../src/platform.ts';
import type { Repositories, Store } from '../../src/store/store.ts';

/** The program with other repositories: in its transactions and wherever it reads. */
export function withRepositories(
  change: (tx: Repositories) => Partial<Repositories>,
): (app: App) => App {
  const changed = (tx: Repositories): Repositories => ({ ...tx, ...change(tx) });
  return (app) => ({
    ...app,
    store: {
      ...app.store,
      close: () => app.store.close(),
      read: changed(app.store.read),
      transact: (work) => app.store.transact((tx) => work(changed(tx))),
      // What is broken may be in a repository that a sender does not see.
      deliver: (work) => app.store.transact((tx) => work(changed(tx))),
    },
  });
}

/** The program with other platforms. */
export function withPlatforms(
  change: (platform: Platform) => Partial<Platform>,
): (app: App) => App {
  return (app) => ({
    ...app,
    platforms: app.platforms.map((platform) => ({
      name: platform.name,
      get can() {
        return platform.can;
      },
      start: (inbox) => platform.start(inbox),
      stop: () => platform.stop(),
      health: () => platform.health(),
      post: (...args) => platform.post(...args),
      edit: (...args) => platform.edit(...args),
      pin: (...args) => platform.pin(...args),
      headline: (...args) => platform.headline(...args),
      find: (...args) => platform.find(...args),
      whisper: (...args) => platform.whisper(...args),
      ...change(platform),
    })),
  });
}

/** The program whose transactions are none: each step is kept by itself, at once. */
export const withoutTransactions = (app: App): App => ({
  ...app,
  store: { ...app.store, transact: (work) => work(stepByStep(app.store)) },
});

function stepByStep(store: Store): Repositories {
  return new Proxy(store.read, {
    get: (all, name) =>
      new Proxy(all, {
        get:
          (_, method) =>
          (...args: readonly unknown[]) =>
            store.transact(async (tx) => {
              const repository: unknown = Reflect.get(tx, name);
              if (typeof repository !== 'object' || repository === null) return undefined;
              const step: unknown = Reflect.get(repository, method);
              return typeof step === 'function'
                ? await Reflect.apply(step, repository, args)
                : step;
            }),
      }),
  });
}
