import { describe, expect, it } from 'vitest';
import { brand, type RunId } from '../../src/domain/ids.ts';
import type { PlaceRef, PlatformName, UserRef } from '../../src/domain/people/account.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = instant(Date.parse('2026-08-06T12:00Z'));
const later = (seconds: number) => instant(NOON + seconds * 1000);

const ME = brand<RunId>('me');
const OTHER = brand<RunId>('other');
const LEASE = 90;

let keys = 0;
async function owe(store: Store, place: string, words: string, platform: PlatformName = 'slack') {
  const spot = { platform, place: brand<PlaceRef>(place) };
  const key = brand<PostKey>(`key0000${(keys += 1)}`);
  return await store.transact((tx) =>
    tx.outbox.add({ kind: 'post', spot, card: card(words), subject: null }, key, NOON),
  );
}

const claimed = async (
  store: Store,
  at = NOON,
  by = ME,
  limit = 100,
  platform: PlatformName = 'slack',
) =>
  await store.deliver(({ outbox }) =>
    outbox.claim(at, platform, by, instant(at + LEASE * 1000), limit),
  );

const claim = async (...args: Parameters<typeof claimed>) =>
  (await claimed(...args)).map((message) =>
    message.kind === 'post' ? message.card.summary : message.kind,
  );

onBothEngines((engine) => {
  describe('the outbox', () => {
    it('hands out the first message of each place, and the next when that one is sent', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await owe(store, 'C2', 'elsewhere');
      expect(await claim(store)).toEqual(['one', 'elsewhere']);
      expect(await claim(store)).toEqual([]);
      await store.deliver(({ outbox }) =>
        outbox.sent([{ id: first, ref: null }], NOON, ME, 'wait'),
      );
      expect(await claim(store)).toEqual(['two']);
    });

    it('keeps the order of a place while its first message waits to be tried again', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await claim(store);
      await store.deliver(({ outbox }) =>
        outbox.tryAgain(first, later(60), true, 'no answer', ME, NOON),
      );
      expect(await claim(store, later(30))).toEqual([]);
      expect(await store.read.outbox.nextAttempt('slack')).toBe(later(60));
      expect(await claim(store, later(60))).toEqual(['one']);
    });

    it('lets a refused message not stand in the way', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await claim(store);
      await store.deliver(({ outbox }) =>
        outbox.end(first, 'refused', 'The channel is gone.', ME, NOON),
      );
      expect(await claim(store)).toEqual(['two']);
    });

    it('hands out nothing of another platform', async () => {
      const store = await engine.store();
      await owe(store, 'C1', 'for Slack');
      await owe(store, '42', 'for Discord', 'discord');
      expect(await claim(store, NOON, ME, 100, 'discord')).toEqual(['for Discord']);
      expect(await store.read.outbox.nextAttempt('discord')).toBe(later(LEASE));
      expect(await store.read.outbox.nextAttempt('slack')).toBe(NOON);
    });

    it('puts a row aside that cannot be read, and hands out the others', async () => {
      const url = await engine.url();
      const store = await closed(await openStore(url));
      const damaged = await owe(store, 'C1', 'one');
      await owe(store, 'C2', 'two');
      await engine.runs(
        url,
        `update outbox_card set card = '{"tone":"loud"}' where id = ${damaged}`,
      );
      expect(await claim(store)).toEqual(['two']);
      const [ended] = await store.read.outbox.ended();
      expect(ended?.detail).toMatch(/something else than relbot wrote in outbox_card\.card/);
    });

    it('marks as unsure what was being sent when the program ended', async () => {
      const store = await engine.store();
      await owe(store, 'C1', 'one');
      await claim(store);
      expect(await store.transact((tx) => tx.outbox.recover(NOON))).toBe(1);
      expect(await claimed(store)).toMatchObject([{ unsure: true, attempts: 2 }]);
    });

    it('lets nobody else have a place while its message is being sent, and hands it on when the lease runs out', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await claim(store);
      expect(await claim(store, later(LEASE - 1), OTHER)).toEqual([]);
      expect(await claimed(store, later(LEASE), OTHER)).toMatchObject([
        { id: first, unsure: true, attempts: 2, firstTriedAt: NOON },
      ]);
      // Whoever had it comes too late to say what became of it.
      expect(
        await store.deliver(({ outbox }) =>
          outbox.sent([{ id: first, ref: null }], NOON, ME, 'wait'),
        ),
      ).toEqual([]);
      expect(
        await store.deliver(({ outbox }) =>
          outbox.sent([{ id: first, ref: null }], NOON, OTHER, 'wait'),
        ),
      ).toEqual([first]);
      expect(await claim(store, later(LEASE), OTHER)).toEqual(['two']);
    });

    it('hands out no more than is asked for, the longest due first', async () => {
      const store = await engine.store();
      const [tired] = [await owe(store, 'C1', 'again'), await owe(store, 'C2', 'fresh')];
      expect(await claim(store, NOON, ME, 1)).toEqual(['again']);
      await store.deliver(({ outbox }) =>
        outbox.tryAgain(tired, later(5), false, 'wait', ME, NOON),
      );
      expect(await claim(store, later(10), ME, 1)).toEqual(['fresh']);
      expect(await claim(store, later(10), ME, 1)).toEqual(['again']);
    });

    it('is not held up by one person who cannot be reached when others are written to', async () => {
      const store = await engine.store();
      for (const user of ['ana', 'ben', 'ana']) {
        const spot = { platform: 'slack', place: brand<PlaceRef>('') } as const;
        const key = brand<PostKey>(`key0000${(keys += 1)}`);
        await store.transact((tx) =>
          tx.outbox.add(
            { kind: 'whisper', spot, user: brand<UserRef>(user), card: card('psst') },
            key,
            NOON,
          ),
        );
      }
      const users = (await claimed(store)).map((one) => (one.kind === 'whisper' ? one.user : ''));
      expect(users).toEqual(['ana', 'ben']);
    });

    it('hands each message to one of many who claim at once', async () => {
      const store = await engine.store();
      for (let place = 0; place < 40; place += 1) await owe(store, `C${place}`, `to ${place}`);
      const runs = ['a', 'b', 'c', 'd'].map((name) => brand<RunId>(name));
      const all: string[] = [];
      for (let round = 0; round < 5; round += 1) {
        const taken = await Promise.all(runs.map((by) => claim(store, NOON, by, 7)));
        all.push(...taken.flat());
      }
      expect(all.toSorted()).toEqual(
        Array.from({ length: 40 }, (_, place) => `to ${place}`).toSorted(),
      );
    });

    it('loses nothing that is owed while the message before it is being written down', async () => {
      const store = await engine.store();
      for (let round = 0; round < 20; round += 1) {
        const before = await owe(store, 'C1', 'before');
        expect(await claim(store)).toEqual(['before']);
        const [, after] = await Promise.all([
          store.deliver(({ outbox }) => outbox.sent([{ id: before, ref: null }], NOON, ME, 'wait')),
          owe(store, 'C1', 'after'),
        ]);
        expect(await claim(store)).toEqual(['after']);
        await store.deliver(({ outbox }) =>
          outbox.sent([{ id: after, ref: null }], NOON, ME, 'wait'),
        );
      }
      expect(await store.read.outbox.nextAttempt('slack')).toBeNull();
    });
  });
});
