import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { formPosts } from '../../src/app/delivery/form-posts.ts';
import { randomNames } from '../../src/app/names.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { createRelbot } from '../../src/app/relbot.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { Store } from '../../src/store/store.ts';
import pino from 'pino';
import { PlaygroundWorld } from '../fakes/playground/world.ts';
import { onBothEngines } from '../support/engines.ts';
import { samplePlan } from '../support/conversation.ts';
import { TestClock } from '../support/relbot.ts';

const NINE = instant(Date.parse('2026-08-13T09:00Z'));
const MANY = 1130;

/** So many places, each with a notice of feature freeze: due at nine, or a minute apart. */
async function places(store: Store, count: number, apart = 0): Promise<void> {
  const app = { store, names: randomNames, files: NO_FILES };
  await importCycle(app, samplePlan, instant(NINE - 60_000));
  await store.transact(async (tx) => {
    const project = await tx.projects.first();
    const [cycle] = project === null ? [] : await tx.cycles.list(project.id);
    const freeze = cycle?.deadlines.find(({ name }) => name === 'Feature freeze');
    if (project === null || freeze === undefined) throw new Error('The sample has a freeze.');
    for (let at = 0; at < count; at += 1) {
      const spot = { platform: 'playground' as const, place: brand<PlaceRef>(`c${at}`) };
      const { id } = await tx.places.meet(spot, `#c${at}`, project.id);
      const { id: deadlineId, revision } = freeze;
      const dueAt = instant(NINE + at * apart);
      const notice = { placeId: id, deadlineId, revision, dueAt, day: '2026-08-13' };
      await tx.notices.plan([{ ...notice, flavour: 'countdown', offsetDays: -14 }]);
    }
  });
}

/** The app on that store; `after` each transaction it is told what was written. */
async function appOn(store: Store, clock: TestClock, after: () => Promise<void>): Promise<App> {
  return {
    store: {
      ...store,
      async transact(work) {
        const done = await store.transact(work);
        await after();
        return done;
      },
    },
    clock,
    platforms: [new PlaygroundWorld(clock).adapter],
    managers: await declareManagers(store, [], clock.now()),
    log: pino({ level: 'silent' }),
    names: randomNames,
    files: NO_FILES,
    publicUrl: null,
  };
}

const written = async (store: Store): Promise<number> =>
  (
    await store.deliver(({ outbox }) =>
      outbox.claim(instant(NINE + 1), 'playground', brand('me'), instant(NINE + 2), 2 * MANY),
    )
  ).length;

onBothEngines((engine) => {
  it('many notices due at once are written down some at a time, each once, and others get their turn', async () => {
    const store = await engine.store();
    await places(store, MANY);
    let turns = 0;
    let inTurn = 0;
    const longest: number[] = [];
    const app = await appOn(store, new TestClock('2026-08-13T09:00Z'), async () => {
      const planned = await store.read.notices.duePlaces(NINE, ['playground']);
      longest.push(planned.length);
    });
    await formPosts(app, ['playground'], async () => {
      await setImmediate();
      turns += 1;
      inTurn = longest.length;
      return true;
    });
    expect(longest).toEqual([630, 130, 0]);
    expect([turns, inTurn]).toEqual([3, 3]);
    expect(await written(store)).toBe(MANY);
    await formPosts(app, ['playground'], async () => await Promise.resolve(true));
    expect(longest).toHaveLength(3);
  });

  it('a program that ends does not wait for them all, and nothing is lost by it', async () => {
    const store = await engine.store();
    await places(store, MANY);
    const app = await appOn(store, new TestClock('2026-08-13T09:00Z'), async () => undefined);
    await formPosts(app, ['playground'], async () => await Promise.resolve(false));
    expect(await store.read.notices.duePlaces(NINE, ['playground'])).toHaveLength(MANY - 500);
  });

  it('what is due in a place whose platform is down waits', async () => {
    const store = await engine.store();
    await places(store, 3);
    expect(await store.read.notices.duePlaces(NINE, ['slack'])).toEqual([]);
    expect(await store.read.notices.duePlaces(NINE, [])).toEqual([]);
    expect(await store.read.notices.duePlaces(NINE, ['slack', 'playground'])).toHaveLength(3);
  });

  it('what falls due while others are written down does not wait for the next minute', async () => {
    const store = await engine.store();
    await places(store, 3, 1000);
    const clock = new TestClock('2026-08-13T09:00Z');
    let wroteAt: Instant | null = null;
    const all = Promise.withResolvers<void>();
    const app = await appOn(store, clock, async () => {
      const left = (await store.read.notices.duePlaces(instant(NINE + 9000), ['playground']))
        .length;
      // While the first is written down, the second's time comes, and so on.
      if (left < 3) wroteAt ??= clock.now();
      if (left > 0 && left < 3) clock.set(instant(NINE + 1000 * (3 - left)));
      if (left === 0) all.resolve();
    });
    const relbot = createRelbot(app);
    await relbot.start();
    await all.promise;
    expect(wroteAt).toBe(NINE);
    await relbot.stop();
  });
});
