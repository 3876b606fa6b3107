import { expect, test } from 'vitest';
import { daysLeft } from '../../../src/domain/time/days-left.ts';
import { brand } from '../../../src/domain/ids.ts';
import type { WallDate, Zone } from '../../../src/domain/time/time.ts';
import { dayWhen } from '../../../src/domain/time/when.ts';
import { at, day, week } from '../sample-cycle.ts';

test.each([
  ['2026-08-06T00:00:00Z', 21],
  ['2026-08-26T23:59:59Z', 1],
  ['2026-08-27T00:00:00Z', 0],
  ['2026-08-27T23:59:59Z', 0],
  ['2026-08-28T00:00:00Z', -1],
])('a day: at %s it is %i away', (now, days) => {
  expect(daysLeft(day('2026-08-27'), at(now))).toBe(days);
});

test.each([
  ['2026-08-31T12:00:00Z', 7],
  ['2026-09-06T23:00:00Z', 1],
  ['2026-09-07T00:00:00Z', 0],
  ['2026-09-11T23:59:59Z', 0],
  ['2026-09-12T00:00:00Z', -1],
])('a week: at %s it is %i away', (now, days) => {
  expect(daysLeft(week('2026-09-10'), at(now))).toBe(days);
});

test('it is the calendar of the deadline that counts', () => {
  const when = dayWhen(brand<WallDate>('2026-08-27'), {
    rule: 'end-of-day',
    zone: brand<Zone>('Pacific/Auckland'),
  }).when;
  expect(daysLeft(when, at('2026-08-26T11:59Z'))).toBe(1);
  expect(daysLeft(when, at('2026-08-26T12:00Z'))).toBe(0);
});

test('a day anywhere on Earth is counted from everybody’s date', () => {
  const { when } = dayWhen(brand<WallDate>('2026-08-27'), { rule: 'anywhere-on-earth' });
  expect(daysLeft(when, at('2026-08-26T09:00Z'))).toBe(1);
  expect(daysLeft(when, at('2026-08-27T09:00Z'))).toBe(0);
});

test('an undecided deadline has none', () => {
  expect(daysLeft({ precision: 'undecided' }, at('2026-08-26T12:00Z'))).toBeNull();
});
