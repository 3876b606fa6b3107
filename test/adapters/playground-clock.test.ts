import { describe, expect, test } from 'vitest';
import { WoundClock } from '../../adapters/playground/clock.ts';
import { countdown } from '../../adapters/playground/page/words.js';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { timeLeft } from '../../src/domain/time/time-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (hours: number): Instant => brand<Instant>(Date.UTC(2026, 7, 6, 9) + hours * HOUR);
const START = at(0);

/** A clock with things to come, each done when the clock has passed it. */
function clockWith(...due: number[]) {
  const delivered: Instant[] = [];
  let ahead = due.map(at);
  const clock = new WoundClock({
    start: START,
    onWound: async (instant) => {
      delivered.push(instant);
      ahead = ahead.filter((it) => it > instant);
    },
    nextEvent: async () => ahead[0] ?? null,
  });
  return { clock, delivered };
}

describe('winding', () => {
  test('it stands still until it is wound', async () => {
    const { clock } = clockWith();
    expect(clock.now()).toBe(START);
    expect(await clock.windBy(HOUR)).toBe(at(1));
    expect(clock.now()).toBe(at(1));
  });

  test('it stops at each event on the way, so that none of them comes late', async () => {
    const { clock, delivered } = clockWith(2, 30, 100);
    await clock.windBy(2 * DAY);
    expect(delivered).toEqual([at(2), at(30), at(48)]);
  });

  test('what is due already when it is wound is settled first, and hides nothing on the way', async () => {
    const { clock, delivered } = clockWith(0, 5);
    await clock.windBy(DAY);
    expect(delivered).toEqual([at(0), at(5), at(24)]);
  });

  test('an event at the very end is delivered once', async () => {
    const { clock, delivered } = clockWith(24);
    await clock.windBy(DAY);
    expect(delivered).toEqual([at(24)]);
  });

  test('to the next event, and no further', async () => {
    const { clock } = clockWith(5, 9);
    expect(await clock.windToNextEvent()).toBe(at(5));
    expect(await clock.windToNextEvent()).toBe(at(9));
    expect(await clock.windToNextEvent()).toBeNull();
    expect(clock.now()).toBe(at(9));
  });

  test('never back', async () => {
    const { clock } = clockWith();
    await clock.windTo(at(5));
    expect(await clock.windTo(at(1))).toBe(at(5));
  });

  test('an event that will not go away does not hold it up', async () => {
    const stuck = new WoundClock({ start: START, nextEvent: async () => at(-1) });
    expect(await stuck.windBy(DAY)).toBe(at(24));
  });

  test('two windings at once come one after the other', async () => {
    const { clock } = clockWith(1, 2, 3);
    await Promise.all([clock.windBy(DAY), clock.windBy(DAY)]);
    expect(clock.now()).toBe(at(48));
  });

  test('a winding that fails says so, and the next one works', async () => {
    let broken = true;
    const clock = new WoundClock({
      start: START,
      onWound: async () => {
        if (broken) throw new Error('broken');
      },
    });
    await expect(clock.windBy(HOUR)).rejects.toThrow('broken');
    broken = false;
    expect(await clock.windBy(HOUR)).toBe(at(2));
  });

  test('a running one goes on with the real clock in between', async () => {
    let real = at(1000);
    const clock = new WoundClock({ start: START, running: true, real: { now: () => real } });
    real = at(1001);
    expect(clock.now()).toBe(at(1));
    await clock.windBy(DAY);
    real = at(1003);
    expect(clock.now()).toBe(at(27));
  });
});

const SPANS = [0, 30, 57, 59, 60, 61, 3599, 3600, 7199, 7200, 100_000, 172_799, 172_800, 1_814_399];

test.each(SPANS.flatMap((seconds) => [seconds, -seconds]))(
  'the page counts down in the same words as relbot: %d s',
  (seconds) => {
    const then = brand<Instant>(START + seconds * 1000);
    expect(countdown(START, then)).toBe(timeLeft(START, then));
  },
);
