import { DateTime } from 'luxon';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveDay, resolveWall } from '../../../src/domain/time/resolve.ts';
import {
  mondayOf,
  parseWallDate,
  wallDate,
  wallTime,
  weekdayOf,
} from '../../../src/domain/time/wall.ts';
import { dayWhen, instantWhen, weekWhen } from '../../../src/domain/time/when.ts';
import { UTC, zoneOf } from '../../../src/domain/time/zone.ts';

const berlin = zoneOf('Europe/Berlin');
const iso = (at: number) =>
  DateTime.fromMillis(at, { zone: 'utc' }).toISO({ suppressMilliseconds: true });
const resolved = (date: string, time: string, zone: string) => {
  const { at, change } = resolveWall(wallDate(date), wallTime(time), zoneOf(zone));
  return [iso(at), change];
};

// luxon's own answer for a changing hour depends on the day on which it is asked.
describe.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])('asked on %s', (today) => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['2026-08-27', '17:00', 'Europe/Berlin', '2026-08-27T15:00:00Z', 'none'],
    ['2026-12-27', '17:00', 'Europe/Berlin', '2026-12-27T16:00:00Z', 'none'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z', 'happened-twice'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z', 'none'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z', 'did-not-exist'],
    ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30:00Z', 'none'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z', 'happened-twice'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z', 'did-not-exist'],
    // Half an hour only.
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', 'happened-twice'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z', 'did-not-exist'],
    // Samoa left out a whole day when it crossed the date line.
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z', 'did-not-exist'],
  ])('%s %s in %s is %s (%s)', (date, time, zone, at, change) => {
    vi.setSystemTime(today);
    expect(resolved(date, time, zone)).toEqual([at, change]);
  });

  it('ends a day by its rule', () => {
    vi.setSystemTime(today);
    const day = wallDate('2026-08-27');
    const ends = (rule: Parameters<typeof resolveDay>[1]) => iso(resolveDay(day, rule).at);
    expect(ends({ rule: 'end-of-day', zone: UTC })).toBe('2026-08-27T23:59:59Z');
    expect(ends({ rule: 'end-of-day', zone: berlin })).toBe('2026-08-27T21:59:59Z');
    expect(ends({ rule: 'end-of-day-before', zone: berlin })).toBe('2026-08-26T21:59:59Z');
    expect(ends({ rule: 'anywhere-on-earth' })).toBe('2026-08-28T11:59:59Z');
  });
});

describe('a deadline', () => {
  it('keeps what was written beside the instant', () => {
    expect(instantWhen(wallDate('2026-10-25'), wallTime('02:30'), berlin)).toEqual({
      when: {
        precision: 'instant',
        date: '2026-10-25',
        time: '02:30',
        zone: 'Europe/Berlin',
        at: Date.UTC(2026, 9, 25, 0, 30),
      },
      change: 'happened-twice',
    });
    expect(dayWhen(wallDate('2026-08-27'), { rule: 'anywhere-on-earth' }).when).toEqual({
      precision: 'day',
      date: '2026-08-27',
      rule: { rule: 'anywhere-on-earth' },
      at: Date.UTC(2026, 7, 28, 11, 59, 59),
    });
  });

  it('of a week runs from its Monday to the end of its Friday', () => {
    for (const day of ['2026-09-07', '2026-09-10', '2026-09-13']) {
      expect(weekWhen(wallDate(day), UTC).when).toEqual({
        precision: 'week',
        monday: '2026-09-07',
        zone: 'UTC',
        from: Date.UTC(2026, 8, 7),
        at: Date.UTC(2026, 8, 11, 23, 59, 59),
      });
    }
  });
});

describe('what a person writes', () => {
  it.each([
    ['2026-02-30', '2026-02-30 is on no calendar: February 2026 has 28 days.'],
    ['2026-13-01', '2026-13-01 is on no calendar: there is no month 13.'],
    ['2026-06-00', '2026-06-00 is on no calendar: days begin with 01.'],
    [
      '27.8.2026',
      '“27.8.2026” is not a date as relbot reads it: write year, month and day, as in 2026-08-27.',
    ],
  ])('%s is refused: %s', (text, sentence) => {
    expect(() => wallDate(text)).toThrow(sentence);
  });

  it('is a leap day where there is one', () => {
    expect(['2024-02-29', '2000-02-29', '2026-02-29', '2100-02-29'].map(parseWallDate)).toEqual([
      '2024-02-29',
      '2000-02-29',
      null,
      null,
    ]);
  });

  it.each(['24:00', '9:00', '17:60', '5pm', ''])('“%s” is no time of day', (text) => {
    expect(() => wallTime(text)).toThrow(/00:00/);
  });

  it.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('%s is the zone %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });

  it.each(['CET', 'PST', '+02:00', 'UTC+2', 'Europe/Atlantis', 'local', ''])(
    '“%s” is no zone',
    (text) => {
      expect(() => zoneOf(text)).toThrow(/not a time zone relbot knows: write UTC or a place/);
    },
  );

  it('knows weekdays and Mondays', () => {
    expect(weekdayOf(wallDate('2026-08-27'))).toBe(4);
    expect(mondayOf(wallDate('2026-08-30'))).toBe('2026-08-24');
    expect(mondayOf(wallDate('2027-01-01'))).toBe('2026-12-28');
  });
});
