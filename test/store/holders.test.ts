import { expect, it } from 'vitest';
import { brand, type RunId } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { onBothEngines } from '../support/engines.ts';

const NOON = Date.parse('2026-08-06T12:00Z');
const MINUTE = 60_000;
const [ONE, OTHER] = [brand<RunId>('one'), brand<RunId>('other')];

onBothEngines((engine) => {
  it('a connection is held for as long as is said, by a clock that has not been set back since', async () => {
    const store = await engine.store();
    const take = async (by: RunId, at: number) =>
      await store.deliver(({ holders }) =>
        holders.take('discord', by, instant(at), instant(at + MINUTE / 2)),
      );
    expect(await take(ONE, NOON)).toBe(true);
    expect(await take(OTHER, NOON + 1000)).toBe(false);
    // Clocks differ by some seconds.
    expect(await take(OTHER, NOON - 5000)).toBe(false);
    expect(await take(OTHER, NOON - 60 * MINUTE)).toBe(true);
  });
});
