import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '../../../src/domain/time/holidays.ts';
import { rungsFor } from '../../../src/domain/notices/listener.ts';
import {
  onlySaid,
  settingsOf,
  type SaidSettings,
} from '../../../src/domain/notices/said-settings.ts';
import type { Topic } from '../../../src/domain/notices/topic.ts';
import { wallTime } from '../../../src/domain/time/wall.ts';
import { UTC } from '../../../src/domain/time/zone.ts';
import { hibiscus } from '../sample-cycle.ts';

const freezes: Topic = { of: 'kind', kind: 'freeze' };
const strings: Topic = { of: 'freeze', freeze: 'string' };
const hard: Topic = { of: 'name', name: 'Hard string freeze' };

/** How many days ahead a place is told of a date. */
function ahead(name: string, place: SaidSettings, project: SaidSettings): number[] {
  const deadline = hibiscus().deadlines.find((one) => one.name === name);
  if (deadline === undefined) throw new Error(`There is no ${name}.`);
  const hearing = { zone: UTC, settings: settingsOf(place, project), holidays: NO_HOLIDAYS };
  return rungsFor(deadline, hearing).flatMap(({ flavour, offsetDays }) =>
    flavour === 'countdown' && offsetDays < 0 ? [-offsetDays] : [],
  );
}

describe('what is said for a whole project', () => {
  const all = { leadDays: [12], ladders: [{ topic: freezes, days: [10, 3, 1] }] };

  it('holds where a place says nothing', () => {
    expect(ahead('Hard string freeze', {}, all)).toEqual([10, 3, 1]);
    expect(ahead('RC1', {}, all)).toEqual([12]);
    expect(settingsOf({}, { time: wallTime('10:00') }).time).toBe('10:00');
  });

  it.each<readonly [string, SaidSettings, readonly number[]]>([
    ['days for every date', { leadDays: [5] }, [5]],
    ['days for its kind', { ladders: [{ topic: freezes, days: [4] }] }, [4]],
    ['days for its freeze', { ladders: [{ topic: strings, days: [6] }] }, [6]],
    ['only other kinds', { kinds: ['release'] }, []],
    ['an audience without it', { audience: 'press' }, []],
    ['everything', { kinds: null }, [10, 3, 1]],
  ])('gives way to a place’s own word: %s', (_, place, days) => {
    expect(ahead('Hard string freeze', place, all)).toEqual(days);
  });

  it('gives way to a place’s word for the kind also where it speaks of the freeze', () => {
    const project = { ladders: [{ topic: strings, days: [6] }] };
    const place = { ladders: [{ topic: freezes, days: [4] }] };
    expect(ahead('Hard string freeze', place, project)).toEqual([4]);
  });

  it('counts before a place’s other words where it names the very date, and adds none to what a place chose', () => {
    const project = { ladders: [{ topic: hard, days: [9] }] };
    expect(ahead('Hard string freeze', { leadDays: [5] }, project)).toEqual([9]);
    expect(ahead('Hard string freeze', { kinds: ['release'] }, project)).toEqual([]);
    const place = { ladders: [{ topic: hard, days: [2] }] };
    expect(ahead('Hard string freeze', place, project)).toEqual([2]);
  });

  it('adds the date that it names to what it leaves out itself', () => {
    const project: SaidSettings = { kinds: ['release'], ladders: [{ topic: hard, days: [9] }] };
    expect(ahead('Hard string freeze', {}, project)).toEqual([9]);
    expect(ahead('Soft string freeze', {}, project)).toEqual([]);
  });

  it('is not kept as a place’s own word where it says the same', () => {
    const project = { time: wallTime('10:00'), quiet: null };
    const otherwise = settingsOf({}, project);
    expect(onlySaid({ time: wallTime('10:00') }, otherwise).time).toBeUndefined();
    expect(onlySaid({ time: wallTime('09:00') }, otherwise).time).toBe('09:00');
  });
});
