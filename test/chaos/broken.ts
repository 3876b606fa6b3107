import type { App } from '../../src/app/app.ts';
import { brand } from '../../src/domain/ids.ts';
import { withPlatforms, withRepositories } from '../promises/sabotage.ts';
import type { Broken } from './orders.ts';

/** The program with one side of a promise taken away. */
export function broken(app: App, how: Broken): App {
  switch (how) {
    case 'finds nothing':
      return findsNothing(app);
    case 'records before it sends':
      return recordsFirst(app);
    case 'is never unsure':
      return isSureOfItself(app);
  }
}

const findsNothing = withPlatforms(() => ({
  find: async () => await Promise.resolve({ outcome: 'absent' }),
}));

const recordsFirst = withPlatforms((platform) => ({
  async post(...args) {
    setTimeout(() => void platform.post(...args), 20);
    return await Promise.resolve({ outcome: 'sent', ref: brand('unknown') });
  },
}));

const isSureOfItself = withRepositories(({ outbox }) => ({
  outbox: {
    ...outbox,
    claim: async (...args) =>
      (await outbox.claim(...args)).map((message) => ({ ...message, unsure: false })),
  },
}));
