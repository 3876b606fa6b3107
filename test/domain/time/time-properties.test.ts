import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { resolveDay, resolveWall, type Resolved } from '../../../src/domain/time/resolve.ts';
import type { WallDate, Zone } from '../../../src/domain/time/time.ts';
import { momentInWords } from '../../../src/domain/time/time-words.ts';
import { plusDays, wallDate, wallTime } from '../../../src/domain/time/wall.ts';
import { weekWhen } from '../../../src/domain/time/when.ts';
import { ANYWHERE_ON_EARTH, UTC, zoneOf } from '../../../src/domain/time/zone.ts';
import { shownBy } from '../../support/wall-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ZONES: readonly Zone[] = [UTC, ...Intl.supportedValuesOf('timeZone').map(zoneOf)];
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2051, 0, 1) - DAY;

const zone = fc.constantFrom(...ZONES);
const date = fc
  .integer({ min: FIRST / DAY, max: LAST / DAY })
  .map((day) => wallDate(written(day * DAY).slice(0, 10)));
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });

/** A reading of a wall clock as if it hung in UTC, in milliseconds; and back, "2026-08-27 17:00:00". */
const read = (reading: string) => Date.parse(`${reading.replace(' ', 'T')}Z`);
function written(wall: number): string {
  return new Date(wall).toISOString().replace('T', ' ').slice(0, 19);
}

/**
 * What the written rule wants of a wall time, found by looking at the zone's clock at every instant that may be meant:
 * offsets have been quarters of hours since 2000. The earlier of two; where there is none, as much later as the clock
 * jumps.
 */
function ruled(zone: Zone, wall: number): Resolved | { at: number; change: string } {
  const instants: number[] = [];
  for (let at = wall - 15 * HOUR; at <= wall + 13 * HOUR; at += QUARTER) instants.push(at);
  const seen = instants.map((at) => ({ at, wall: read(shownBy(zone, at)) }));
  const [earliest, second] = seen.filter((one) => one.wall === wall);
  if (earliest !== undefined) {
    return { at: earliest.at, change: second === undefined ? 'none' : 'happened-twice' };
  }
  const after = seen.findIndex((one) => one.wall > wall);
  const [from, to] = [seen[after - 1], seen[after]];
  if (from === undefined || to === undefined) throw new Error('the clock never comes there');
  const gap = to.wall - from.wall - QUARTER;
  const shownThen = seen.find((one) => one.wall === wall + gap);
  return { at: shownThen?.at ?? Number.NaN, change: 'did-not-exist' };
}

function resolved(zone: Zone, wall: number): Resolved {
  const reading = written(wall);
  return resolveWall(wallDate(reading.slice(0, 10)), wallTime(reading.slice(11, 16)), zone);
}

describe('a wall time', () => {
  it('is the one that the zone’s clock shows, in every zone at any time', () => {
    for (const each of ZONES) {
      fc.assert(
        fc.property(date, minute, (day, minutes) => {
          const wall = read(`${day} 00:00:00`) + minutes * MINUTE;
          const made = resolved(each, wall);
          expect([each, written(wall), made]).toEqual([each, written(wall), ruled(each, wall)]);
        }),
        { seed: 20, numRuns: 3 },
      );
    }
  });

  it('comes back when it is shown', () => {
    fc.assert(
      fc.property(zone, date, minute, (zone, day, minutes) => {
        const wall = read(`${day} 00:00:00`) + minutes * MINUTE;
        const { at, change } = resolved(zone, wall);
        if (change === 'did-not-exist') return;
        const reading = written(wall);
        expect(DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm:ss')).toBe(reading);
        expect(momentInWords(at, zone)).toContain(
          `${reading.slice(0, 4)}, ${reading.slice(11, 16)}`,
        );
      }),
      { seed: 21, numRuns: 1_000 },
    );
  });

  it('that a clock change leaves out or shows twice follows the rule, in every zone', () => {
    const met = { none: 0, 'happened-twice': 0, 'did-not-exist': 0 };
    for (const { zone, before, after } of ZONES.flatMap((zone) => changesIn(zone, 2026))) {
      for (const wall of around(before, after)) {
        const made = resolved(zone, wall);
        expect([zone, written(wall), made]).toEqual([zone, written(wall), ruled(zone, wall)]);
        met[made.change] += 1;
      }
    }
    // More than a hundred zones have summer time.
    expect(met['did-not-exist']).toBeGreaterThan(200);
    expect(met['happened-twice']).toBeGreaterThan(200);
  });

  it('follows the rule at changes of any year', () => {
    const met = { none: 0, 'happened-twice': 0, 'did-not-exist': 0 };
    fc.assert(
      fc.property(zone, fc.integer({ min: 2000, max: 2050 }), fc.nat(), (zone, year, nth) => {
        const changes = changesIn(zone, year);
        const change = changes[nth % changes.length];
        if (change === undefined) return;
        for (const wall of around(change.before, change.after)) {
          const made = resolved(zone, wall);
          expect(made).toEqual(ruled(zone, wall));
          met[made.change] += 1;
        }
      }),
      { seed: 22, numRuns: 250 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(30);
  });
});

describe('a day', () => {
  it('ends with its last second in the zone, and the day before with that one’s', () => {
    fc.assert(
      fc.property(zone, date, (zone, day) => {
        const end = ruled(zone, read(`${day} 23:59:59`));
        expect(resolveDay(day, { rule: 'end-of-day', zone })).toEqual(end);
        const before = resolveDay(plusDays(day, 1), { rule: 'end-of-day-before', zone });
        expect(before).toEqual(end);
      }),
      { seed: 23, numRuns: 400 },
    );
  });

  it('ends anywhere on Earth at 11:59:59 UTC of the next one, after it has ended in every zone', () => {
    fc.assert(
      fc.property(zone, date, (zone, day) => {
        const anywhere = resolveDay(day, { rule: 'anywhere-on-earth' });
        expect(anywhere).toEqual({ at: read(`${day} 11:59:59`) + DAY, change: 'none' });
        expect(shownBy(ANYWHERE_ON_EARTH, anywhere.at)).toBe(`${day} 23:59:59`);
        const there = resolveDay(day, { rule: 'end-of-day', zone });
        // A day that the zone left out ends with the next one.
        if (there.change === 'none') expect(there.at).toBeLessThanOrEqual(anywhere.at);
      }),
      { seed: 24, numRuns: 1_000 },
    );
  });

  it('ends before the day after the next one does', () => {
    fc.assert(
      fc.property(zone, date, (zone, day) => {
        const end = (of: WallDate) => resolveDay(of, { rule: 'end-of-day', zone }).at;
        expect(end(plusDays(day, 2))).toBeGreaterThan(end(day));
      }),
      { seed: 25, numRuns: 1_000 },
    );
  });
});

it('a week is from the Monday’s first minute to the Friday’s last second in the zone', () => {
  fc.assert(
    fc.property(zone, date, (zone, day) => {
      const { when, change } = weekWhen(day, zone);
      const monday = read(`${when.monday} 00:00:00`);
      expect(new Date(monday).getUTCDay()).toBe(1);
      const days = (read(`${day} 00:00:00`) - monday) / DAY;
      expect(days >= 0 && days < 7).toBe(true);
      const [from, at] = [ruled(zone, monday), ruled(zone, monday + 5 * DAY - SECOND)];
      expect([when.from, when.at]).toEqual([from.at, at.at]);
      expect(change).toBe(from.change === 'none' ? at.change : from.change);
    }),
    { seed: 26, numRuns: 250 },
  );
});

interface Change {
  readonly zone: Zone;
  /** What the clock shows when it changes, and what instead, as if it hung in UTC. */
  readonly before: number;
  readonly after: number;
}

/** The changes of a zone's clock in a year, but those of which two fall into one fortnight. */
function changesIn(zone: Zone, year: number): Change[] {
  const offset = (at: number) => read(shownBy(zone, at)) - at;
  const changes: Change[] = [];
  for (let from = Date.UTC(year, 0, 1); from < Date.UTC(year + 1, 0, 1); from += 14 * DAY) {
    const [old, changed] = [offset(from), offset(from + 14 * DAY)];
    if (old === changed) continue;
    let [low, high] = [from, from + 14 * DAY];
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === old) low = middle;
      else high = middle;
    }
    changes.push({ zone, before: high + old, after: high + changed });
  }
  return changes;
}

/** Wall times at both ends of what is left out or doubled, one minute beside them, and in its middle. */
function around(before: number, after: number): number[] {
  const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
  const ends = [before, after].flatMap((end) => [end - MINUTE, end, end + MINUTE]);
  return [...ends, middle];
}
