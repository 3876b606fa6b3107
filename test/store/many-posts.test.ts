import { expect, it } from 'vitest';
import type { PlaceRef, Spot } from '../../src/domain/people/account.ts';
import { brand, type RunId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import type { Store } from '../../src/store/store.ts';
import { card } from '../fakes/recording-inbox.ts';
import { onBothEngines } from '../support/engines.ts';

const NOON = instant(Date.parse('2026-08-06T12:00Z'));
const ME = brand<RunId>('me');
const spot = (place: string): Spot => ({ platform: 'slack', place: brand<PlaceRef>(place) });
const post = (place: string, words: string) => ({
  spot: spot(place),
  card: card(words),
  key: brand<PostKey>(`key${place}${words}`),
});

async function claim(store: Store, seconds = 0): Promise<string[]> {
  const at = instant(NOON + seconds * 1000);
  const claimed = await store.deliver(({ outbox }) =>
    outbox.claim(at, 'slack', ME, instant(at + 90_000), 100),
  );
  for (const { id } of claimed) {
    await store.deliver(({ outbox }) => outbox.sent([{ id, ref: null }], at, ME, 'wait'));
  }
  return claimed.map((out) => (out.kind === 'post' ? `${out.spot.place} ${out.card.summary}` : ''));
}

onBothEngines((engine) => {
  it('many posts written down together go out as each by itself would', async () => {
    const store = await engine.store();
    await store.transact(async (tx) => {
      const before = {
        kind: 'post',
        spot: spot('C1'),
        card: card('before'),
        subject: null,
      } as const;
      await tx.outbox.add(before, brand<PostKey>('before01'), NOON);
    });
    const posts = [
      post('C1', 'one'),
      post('C2', 'it’s "quoted" \\ 🧊\n'),
      post('C2', 'after it'),
      post('C3', 'three'),
    ];
    const ids = await store.transact((tx) => tx.outbox.addPosts(posts, NOON));
    expect([...ids.keys()].toSorted()).toEqual(posts.map(({ key }) => key).toSorted());
    expect(new Set(ids.values()).size).toBe(4);
    expect(await claim(store)).toEqual(['C1 before', 'C2 it’s "quoted" \\ 🧊\n', 'C3 three']);
    expect(await claim(store)).toEqual(['C1 one', 'C2 after it']);
    expect(await claim(store)).toEqual([]);
  });

  it('in a parked place they wait for the next trial', async () => {
    const store = await engine.store();
    const first = await store.transact((tx) => tx.outbox.addPosts([post('C1', 'one')], NOON));
    await store.deliver(({ outbox }) =>
      outbox.claim(NOON, 'slack', ME, instant(NOON + 90_000), 100),
    );
    const [id] = first.values();
    if (id === undefined) throw new Error('It was written down.');
    const times = { now: NOON, tooOld: instant(NOON - 1), again: instant(NOON + 3_600_000) };
    await store.transact((tx) => tx.outbox.park(id, 'It is gone.', ME, times));
    await store.transact((tx) => tx.outbox.addPosts([post('C1', 'two')], NOON));
    expect(await claim(store)).toEqual([]);
    expect(await claim(store, 3600)).toEqual(['C1 two']);
  });
});
