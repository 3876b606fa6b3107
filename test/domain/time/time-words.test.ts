import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/domain/cycle/deadline-order.ts';
import {
  clockInWords,
  dateInWords,
  momentInWords,
  timeLeft,
  zoneOfWhen,
} from '../../../src/domain/time/time-words.ts';
import { instant, wallDate, wallTime } from '../../../src/domain/time/wall.ts';
import { UNDECIDED, dayWhen, instantWhen, weekWhen } from '../../../src/domain/time/when.ts';
import { ANYWHERE_ON_EARTH, UTC, zoneOf } from '../../../src/domain/time/zone.ts';

const berlin = zoneOf('Europe/Berlin');
const day = wallDate('2026-08-27');
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const now = instant(Date.UTC(2026, 7, 20, 12));

describe('a deadline in words', () => {
  it.each([
    [
      instantWhen(day, wallTime('17:00'), berlin).when,
      'Thursday 27 August 2026',
      '17:00 Europe/Berlin',
      berlin,
    ],
    [
      dayWhen(day, { rule: 'end-of-day', zone: UTC }).when,
      'Thursday 27 August 2026',
      'end of the day, UTC',
      UTC,
    ],
    [
      dayWhen(day, { rule: 'end-of-day-before', zone: UTC }).when,
      'Thursday 27 August 2026',
      'end of the day before, UTC',
      UTC,
    ],
    [
      dayWhen(day, { rule: 'anywhere-on-earth' }).when,
      'Thursday 27 August 2026',
      'end of the day anywhere on Earth (UTC-12)',
      ANYWHERE_ON_EARTH,
    ],
    [
      weekWhen(wallDate('2026-09-10'), UTC).when,
      'week of 7 September 2026',
      'Monday to Friday, UTC',
      UTC,
    ],
    [UNDECIDED, 'not decided yet', null, null],
  ])('%o', (when, date, clock, zone) => {
    expect(dateInWords(when)).toBe(date);
    expect(clockInWords(when)).toBe(clock);
    expect(zoneOfWhen(when)).toBe(zone);
  });

  it('is a moment of its zone', () => {
    const at = instant(Date.UTC(2026, 7, 27, 23, 59, 59));
    expect(momentInWords(at, UTC)).toBe('Thu 27 Aug 2026, 23:59 UTC');
    expect(momentInWords(at, berlin)).toBe('Fri 28 Aug 2026, 01:59 Europe/Berlin');
    expect(momentInWords(at, ANYWHERE_ON_EARTH)).toBe('Thu 27 Aug 2026, 11:59 UTC-12');
    expect(momentInWords(instant(Date.UTC(2026, 8, 1)), UTC)).toBe('Tue 1 Sep 2026, 00:00 UTC');
  });
});

it.each([
  [0, 'now'],
  [1, 'in less than a minute'],
  [50_000, 'in less than a minute'],
  [58_000, 'in 1 minute'],
  [119 * MINUTE, 'in 119 minutes'],
  [2 * HOUR, 'in 2 hours'],
  [5 * HOUR + 50 * MINUTE, 'in 5 hours'],
  [26 * HOUR, 'in 26 hours'],
  [2 * DAY, 'in 2 days'],
  [7 * DAY - 4_000, 'in 7 days'],
  [7 * DAY + 11 * HOUR, 'in 7 days'],
  [7 * DAY + 20 * HOUR, 'in 7 days'],
  [40 * DAY, 'in 40 days'],
  [-30_000, 'just now'],
  [-MINUTE, '1 minute ago'],
  [-3 * DAY - HOUR, '3 days ago'],
])('%d ms away is said "%s"', (distance, words) => {
  expect(timeLeft(now, instant(now + distance))).toBe(words);
});

it('orders by instant, undecided last, and leaves equals as they came', () => {
  const at = (name: string, when: Parameters<typeof dateInWords>[0]) => ({ name, when });
  const eod = dayWhen(day, { rule: 'end-of-day', zone: UTC }).when;
  expect(
    inOrder([
      at('someday', UNDECIDED),
      at('aoe', dayWhen(day, { rule: 'anywhere-on-earth' }).when),
      at('utc', eod),
      at('never', UNDECIDED),
      at('utc too', eod),
      at('before', dayWhen(day, { rule: 'end-of-day-before', zone: UTC }).when),
    ]).map(({ name }) => name),
  ).toEqual(['before', 'utc', 'utc too', 'aoe', 'someday', 'never']);
});
