import { describe, expect, it } from 'vitest';
import { brand } from '../../src/domain/ids.ts';
import type { PlaceRef, PlatformName } from '../../src/domain/account.ts';
import { instant } from '../../src/domain/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { onBothEngines } from '../support/engines.ts';
import { closed } from '../support/temp-store.ts';

const NOON = instant(Date.parse('2026-08-06T12:00Z'));
const later = (seconds: number) => instant(NOON + seconds * 1000);

let keys = 0;
async function owe(store: Store, place: string, words: string, platform: PlatformName = 'slack') {
  const spot = { platform, place: brand<PlaceRef>(place) };
  const key = brand<PostKey>(`key0000${(keys += 1)}`);
  return await store.transact((tx) =>
    tx.outbox.add({ kind: 'post', spot, card: card(words), subject: null }, key, NOON),
  );
}

const claim = async (store: Store, at = NOON, platform: PlatformName = 'slack') =>
  (await store.transact((tx) => tx.outbox.claim(at, platform))).map((message) =>
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
      await store.transact((tx) => tx.outbox.sent(first, NOON, null));
      expect(await claim(store)).toEqual(['two']);
    });

    it('keeps the order of a place while its first message waits to be tried again', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await claim(store);
      await store.transact((tx) => tx.outbox.tryAgain(first, later(60), true, 'no answer'));
      expect(await claim(store, later(30))).toEqual([]);
      expect(await store.read.outbox.nextAttempt('slack')).toBe(later(60));
      expect(await claim(store, later(60))).toEqual(['one']);
    });

    it('lets a refused message not stand in the way', async () => {
      const store = await engine.store();
      const first = await owe(store, 'C1', 'one');
      await owe(store, 'C1', 'two');
      await claim(store);
      await store.transact((tx) => tx.outbox.end(first, 'refused', 'The channel is gone.'));
      expect(await claim(store)).toEqual(['two']);
    });

    it('hands out nothing of another platform', async () => {
      const store = await engine.store();
      await owe(store, 'C1', 'for Slack');
      await owe(store, '42', 'for Discord', 'discord');
      expect(await claim(store, NOON, 'discord')).toEqual(['for Discord']);
      expect(await store.read.outbox.nextAttempt('discord')).toBeNull();
      expect(await store.read.outbox.nextAttempt('slack')).toBe(NOON);
    });

    it('puts a row aside that cannot be read, and hands out the others', async () => {
      const url = await engine.url();
      const store = await closed(await openStore(url));
      const damaged = await owe(store, 'C1', 'one');
      await owe(store, 'C2', 'two');
      await engine.runs(url, `update outbox set card = '{"tone":"loud"}' where id = ${damaged}`);
      expect(await claim(store)).toEqual(['two']);
      const [ended] = await store.read.outbox.ended();
      expect(ended?.detail).toMatch(/something else than relbot wrote in outbox\.card/);
    });

    it('marks as unsure what was being sent when the program ended', async () => {
      const store = await engine.store();
      await owe(store, 'C1', 'one');
      await claim(store);
      expect(await store.transact((tx) => tx.outbox.recover())).toBe(1);
      const [message] = await store.transact((tx) => tx.outbox.claim(NOON, 'slack'));
      expect(message).toMatchObject({ unsure: true, attempts: 2 });
    });
  });
});
