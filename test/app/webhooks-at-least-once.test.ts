import { describe, expect, it } from 'vitest';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { openStore } from '../../src/store/store.ts';
import type { Webhooks } from '../../src/webhooks.ts';
import { samplePlan } from '../support/conversation.ts';
import { onBothEngines } from '../support/engines.ts';
import { isSigned, startReceiver, tells } from '../support/receiver.ts';
import { TestClock } from '../support/relbot.ts';
import { startReplica } from '../support/replicas.ts';
import { closed } from '../support/temp-store.ts';

const webhooks = createWebhooks({ publicUrl: null, networks: [] });
const BEFORE = '2026-08-27T23:00Z';
const AFTER = instant(Date.parse('2026-08-28T00:30Z'));
/** Of the sample cycle at this instant. */
const FREEZES = ['h-ff', 'h-final-clientlib', 'h-soft-sf', 'h-rf'];

onBothEngines((engine) => {
  const opened = async () => {
    const url = await engine.url();
    const clock = new TestClock(BEFORE);
    const store = await closed(await openStore(url));
    const app = { store, names: randomNames, files: NO_FILES };
    await importCycle(app, samplePlan, clock.now());
    const receiver = await startReceiver();
    await tells(store, receiver.url, clock.now());
    return { url, clock, receiver, store };
  };
  const replica = async (url: string, clock: TestClock, calls: Webhooks = webhooks) =>
    await startReplica(url, clock, [], [], calls);

  describe('an event', () => {
    it('is told again with the same id after a kill between the call and its record', async () => {
      const { url, clock, receiver } = await opened();
      const one = await replica(url, clock);
      const killed = one.mishaps.cutsPowerAt('before webhooks.took');
      clock.set(AFTER);
      void one.relbot.settle();
      await killed;
      await one.kill();
      expect(receiver.calls.length).toBe(1);
      // On a server a lease runs out by itself.
      clock.set(instant(AFTER + 10 * 60_000));
      const other = await replica(url, clock);
      await other.relbot.settle();
      const [first, again, ...rest] = receiver.calls;
      expect(again?.body).toBe(first?.body);
      expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      expect(rest.map(({ event }) => event.subject.split('/').at(-1))).toEqual(FREEZES.slice(1));
      expect(receiver.calls.every((call) => isSigned(call))).toBe(true);
    });

    it.runIf(engine.name === 'PostgreSQL')('is owed once by three relbots at once', async () => {
      const { url, clock, receiver, store } = await opened();
      const all = [];
      for (let i = 0; i < 3; i += 1) all.push(await replica(url, clock));
      clock.set(AFTER);
      await Promise.all(all.map(({ relbot }) => relbot.settle()));
      // Each writes down what it sent; another takes what comes next.
      await Promise.all(all.map(({ relbot }) => relbot.settle()));
      const told = receiver.calls.map(({ event }) => event.subject.split('/').at(-1));
      expect(told).toEqual(FREEZES);
      expect(await store.read.outbox.nextAttempt('webhook')).toBeNull();
    });
  });

  it('a webhook says since when it fails', async () => {
    const { store } = await opened();
    const [hook] = await store.read.webhooks.list();
    if (hook === undefined) throw new Error('There is none.');
    const health = async () => (await store.read.webhooks.byId(hook.id))?.health;
    const [noon, later] = [instant(AFTER), instant(AFTER + 60_000)];
    await store.transact((tx) => tx.webhooks.failed(hook.id, noon, 'It answered 500.'));
    await store.transact((tx) => tx.webhooks.failed(hook.id, later, 'It answered 502.'));
    expect(await health()).toEqual({
      takenAt: null,
      failedAt: later,
      failingSince: noon,
      failure: 'It answered 502.',
    });
    await store.transact((tx) => tx.webhooks.took(hook.id, later));
    expect(await health()).toMatchObject({ takenAt: later, failingSince: null });
  });

  it('a webhook’s secrets overlap for a while, and go with it', async () => {
    const { store } = await opened();
    const noon = instant(Date.parse('2026-08-28T12:00Z'));
    const [hook] = await store.read.webhooks.list();
    if (hook === undefined) throw new Error('There is none.');
    const first = await store.read.webhooks.secrets(hook.id, noon);
    await store.transact((tx) => tx.webhooks.rotate(hook.id, 'whsec_two', instant(noon + 1000)));
    expect(await store.read.webhooks.secrets(hook.id, noon)).toEqual(['whsec_two', ...first]);
    expect(await store.read.webhooks.secrets(hook.id, instant(noon + 1000))).toEqual(['whsec_two']);
    await store.transact((tx) => tx.webhooks.rotate(hook.id, 'whsec_three', instant(noon + 1000)));
    expect(await store.read.webhooks.secrets(hook.id, noon)).toEqual(['whsec_three', 'whsec_two']);
    await store.transact((tx) => tx.webhooks.remove(hook.id));
    expect(await store.read.webhooks.secrets(hook.id, noon)).toEqual([]);
    expect(await store.read.webhooks.list()).toEqual([]);
  });
});
