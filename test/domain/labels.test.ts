import { describe, expect, test } from 'vitest';
import { weekLabel, weekLabelOf } from '../../src/domain/labels.ts';
import { brand } from '../../src/domain/ids.ts';
import type { WallDate } from '../../src/domain/time.ts';
import { dayWhen } from '../../src/domain/when.ts';
import * as sample from './sample-cycle.ts';

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
