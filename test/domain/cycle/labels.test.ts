import { describe, expect, test } from 'vitest';
import {
  weekLabel,
  weekLabelOf,
  weekOfCycle,
  weekOfCycleAt,
  workingDaysLeft,
} from '../../../src/domain/cycle/labels.ts';
import type { Holidays } from '../../../src/domain/time/holidays.ts';
import { brand } from '../../../src/domain/ids.ts';
import type { WallDate } from '../../../src/domain/time/time.ts';
import { dayWhen } from '../../../src/domain/time/when.ts';
import * as sample from '../sample-cycle.ts';

const cycle = sample.hibiscus();

describe('R-n counts Mondays to the release week', () => {
  test.each([
    ['2026-04-06T00:00:00Z', 'R-25'],
    ['2026-08-23T23:59:59Z', 'R-6'],
    ['2026-08-24T00:00:00Z', 'R-5'],
    ['2026-08-30T23:59:59Z', 'R-5'],
    ['2026-09-27T12:00:00Z', 'R-1'],
    ['2026-09-28T00:00:00Z', 'R+0'],
    ['2026-10-02T00:00:00Z', 'R+0'],
    ['2026-10-05T00:00:00Z', 'R+1'],
  ])('%s is in %s', (now, label) => {
    expect(weekLabel(cycle, sample.at(now))).toBe(label);
  });

  test.each([
    [sample.featureFreeze, 'R-5'],
    [sample.rc1, 'R-3'],
    [sample.finalRc, 'R-1'],
    [sample.release, 'R+0'],
    [sample.retrospective, null],
  ])('$name: %s', (deadline, label) => {
    expect(weekLabelOf(cycle, deadline)).toBe(label);
  });
});

test('the day counts, not the instant it resolves to: a Sunday anywhere on Earth ends on Monday in UTC', () => {
  const sunday = dayWhen(brand<WallDate>('2026-08-30'), { rule: 'anywhere-on-earth' }).when;
  const late = sample.deadline('event', 'late', 'Late', sunday);
  expect(weekLabelOf(cycle, late)).toBe('R-5');
  expect(weekLabel(cycle, sample.at('2026-08-31T11:59:59Z'))).toBe('R-4');

  const release = sample.deadline('release', 'r', 'Release', sunday);
  const there = sample.hibiscus({ deadlines: [release] });
  expect(weekLabel(there, sample.at('2026-08-31T11:59:59Z'))).toBe('R+0');
});

test('no release date, no label', () => {
  const open = sample.hibiscus({ deadlines: [sample.featureFreeze] });
  expect(weekLabel(open, sample.at('2026-08-24T00:00Z'))).toBeNull();
  expect(weekLabelOf(open, sample.featureFreeze)).toBeNull();
});

describe('the week of the cycle', () => {
  const { featureFreeze, rc1, release } = sample;
  const whole = sample.hibiscus();

  test('counts by Mondays from the first date to the release week', () => {
    const of = weekOfCycle(whole, release)?.of ?? 0;
    expect(weekOfCycle(whole, release)).toEqual({ week: of, of });
    expect(weekOfCycle(whole, featureFreeze)).toEqual({ week: of - 5, of });
    expect(weekOfCycle(whole, rc1)).toEqual({ week: of - 3, of });
    expect(weekOfCycleAt(whole, sample.at('2026-08-30T23:59:59Z'))?.week).toBe(of - 5);
    expect(weekOfCycleAt(whole, sample.at('2026-08-31T00:00:00Z'))?.week).toBe(of - 4);
  });

  test('says the same as R-n, whenever it is asked', () => {
    for (
      let at = Date.parse('2026-07-06T12:00Z');
      at < Date.parse('2026-09-30T23:59:59Z');
      at += 86_400_000
    ) {
      const now = sample.at(new Date(at).toISOString());
      const week = weekOfCycleAt(whole, now);
      const left = week === null ? Number.NaN : week.of - week.week;
      expect(weekLabel(whole, now)).toBe(left === 0 ? 'R+0' : `R-${left}`);
    }
  });

  test('is none before the first date, after the release week, and where nothing is dated', () => {
    expect(weekOfCycleAt(whole, sample.at('2020-01-01T00:00:00Z'))).toBeNull();
    expect(weekOfCycleAt(whole, sample.at('2026-10-05T00:00:00Z'))).toBeNull();
    expect(weekOfCycle(whole, sample.retrospective)).toBeNull();
  });
});

describe('the working days that are left', () => {
  // Thursday 27 August 2026.
  test.each([
    ['2026-08-27T10:00Z', 0],
    ['2026-08-26T10:00Z', 1],
    ['2026-08-24T10:00Z', 3],
    ['2026-08-23T10:00Z', 4],
    ['2026-08-22T10:00Z', 4],
    ['2026-08-21T10:00Z', 4],
    ['2026-08-20T10:00Z', 5],
    ['2026-08-06T10:00Z', 15],
    ['2026-08-28T00:00Z', null],
  ])('on %s: %s', (now, left) => {
    expect(workingDaysLeft(sample.featureFreeze.when, sample.at(now))).toBe(left);
  });

  test('leave out a holiday that is one everywhere', () => {
    const off = (...places: string[]): Holidays => ({
      where: ['DE', 'PT'],
      on: (day) =>
        day === '2026-08-26' || day === '2026-08-22'
          ? places.map((where) => ({ where, name: 'Day off' }))
          : [],
    });
    const left = (holidays?: Holidays) =>
      workingDaysLeft(sample.featureFreeze.when, sample.at('2026-08-20T12:00Z'), holidays);
    expect(left()).toBe(5);
    expect(left(off('DE'))).toBe(5);
    expect(left(off('DE', 'PT'))).toBe(4);
  });

  test('count to the Monday of a week, and not at all to what is undecided', () => {
    expect(workingDaysLeft(sample.rc1.when, sample.at('2026-09-04T10:00Z'))).toBe(1);
    expect(workingDaysLeft(sample.rc1.when, sample.at('2026-09-09T10:00Z'))).toBe(0);
    expect(workingDaysLeft(sample.retrospective.when, sample.at('2026-09-09T10:00Z'))).toBeNull();
  });
});
