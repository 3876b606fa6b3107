import { describe, expect, it, test } from 'vitest';
import { absenceAt, overlaps, ownZone, type Absence } from '../../../src/domain/people/presence.ts';
import type { Holidays } from '../../../src/domain/time/holidays.ts';
import { nextReachable, type Reach } from '../../../src/domain/people/reachable.ts';
import { standsInAt, type StandIn } from '../../../src/domain/people/stand-in.ts';
import { brand, type PersonId, type ProjectId, type StandInId } from '../../../src/domain/ids.ts';
import { wallDateAt, wallTime, wallTimeAt } from '../../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../../src/domain/time/zone.ts';
import { at } from '../sample-cycle.ts';

const berlin = zoneOf('Europe/Berlin');
const hours = (from: string, to: string) => ({ from: wallTime(from), to: wallTime(to) });
const offOn = (...days: readonly string[]): Holidays => ({
  where: ['DE'],
  on: (day) => (days.includes(day) ? [{ where: 'DE', name: 'a holiday' }] : []),
});
const absence = (from: string, until: string | null): Absence => ({
  from: at(from),
  until: until === null ? null : at(until),
  zone: UTC,
});
const reach = (changes: Partial<Reach> = {}): Reach => ({
  zone: UTC,
  hours: null,
  days: null,
  absences: [],
  ...changes,
});

describe('when somebody is next reachable', () => {
  const vacation = [absence('2026-08-06T12:00Z', '2026-08-10T00:00Z')];
  test.each<[why: string, from: string, reach: Reach, next: string | null]>([
    ['at work: now', '2026-08-06T12:00Z', reach(), '2026-08-06T12:00Z'],
    ['at the first minute', '2026-08-06T09:00Z', reach(), '2026-08-06T09:00Z'],
    ['the end is over', '2026-08-06T17:00Z', reach(), '2026-08-07T09:00Z'],
    ['before work', '2026-08-06T03:00Z', reach(), '2026-08-06T09:00Z'],
    ['a Friday evening', '2026-08-07T18:00Z', reach(), '2026-08-10T09:00Z'],
    ['in their zone', '2026-08-06T16:00Z', reach({ zone: berlin }), '2026-08-07T07:00Z'],
    [
      'across the change to winter time',
      '2026-10-24T12:00Z',
      reach({ zone: berlin }),
      '2026-10-26T08:00Z',
    ],
    [
      'hours of the night, after midnight',
      '2026-08-07T03:00Z',
      reach({ hours: hours('22:00', '06:00') }),
      '2026-08-07T03:00Z',
    ],
    [
      'hours of the night begin on Friday still',
      '2026-08-08T03:00Z',
      reach({ hours: hours('22:00', '06:00') }),
      '2026-08-08T03:00Z',
    ],
    [
      'and not on Saturday',
      '2026-08-08T07:00Z',
      reach({ hours: hours('22:00', '06:00') }),
      '2026-08-10T22:00Z',
    ],
    ['not on Fridays', '2026-08-07T12:00Z', reach({ days: [1, 2, 3, 4] }), '2026-08-10T09:00Z'],
    ['away', '2026-08-06T12:00Z', reach({ absences: vacation }), '2026-08-10T09:00Z'],
    [
      'back within their hours',
      '2026-08-06T12:00Z',
      reach({ absences: [absence('2026-08-06T10:00Z', '2026-08-06T15:00Z')] }),
      '2026-08-06T15:00Z',
    ],
    [
      'back at the end of their hours',
      '2026-08-06T12:00Z',
      reach({ absences: [absence('2026-08-06T10:00Z', '2026-08-06T17:00Z')] }),
      '2026-08-07T09:00Z',
    ],
    [
      'one absence after the other',
      '2026-08-06T12:00Z',
      reach({ absences: [...vacation, absence('2026-08-10T00:00Z', '2026-08-12T00:00Z')] }),
      '2026-08-12T09:00Z',
    ],
    [
      'away for years',
      '2026-08-06T12:00Z',
      reach({ absences: [absence('2026-08-06T12:00Z', '2029-08-06T00:00Z')] }),
      '2029-08-06T09:00Z',
    ],
    [
      'away without a date',
      '2026-08-06T12:00Z',
      reach({ absences: [absence('2026-08-06T12:00Z', null)] }),
      null,
    ],
    [
      'before an absence that has no end',
      '2026-08-06T08:00Z',
      reach({ absences: [absence('2026-08-06T12:00Z', null)] }),
      '2026-08-06T09:00Z',
    ],
    [
      'a holiday',
      '2026-08-06T18:00Z',
      reach({ holidays: offOn('2026-08-07', '2026-08-10') }),
      '2026-08-11T09:00Z',
    ],
    ['no working day at all', '2026-08-06T12:00Z', reach({ days: [] }), null],
  ])('%s', (_, from, where, next) => {
    expect(nextReachable(at(from), where)).toBe(next === null ? null : at(next));
  });

  it('is never while they are away, never off their hours, and never before it is asked', () => {
    const absences = [
      absence('2026-08-10T00:00Z', '2026-08-12T13:00Z'),
      absence('2026-08-12T15:00Z', '2026-08-15T00:00Z'),
    ];
    for (let hour = 0; hour < 24 * 14; hour++) {
      const asked = at(new Date(Date.UTC(2026, 7, 6, hour, 30)).toISOString());
      const next = nextReachable(asked, reach({ zone: berlin, absences }));
      if (next === null) throw new Error('there is always a next time');
      expect(next).toBeGreaterThanOrEqual(asked);
      expect(absenceAt(absences, next)).toBeNull();
      expect(wallTimeAt(next, berlin) >= '09:00' && wallTimeAt(next, berlin) < '17:00').toBe(true);
      expect(new Date(wallDateAt(next, berlin)).getUTCDay() % 6).not.toBe(0);
    }
  });
});

test('what people say of their zone counts before what their chat says, and the project’s serves last', () => {
  expect(ownZone(berlin, UTC, UTC)).toEqual({ zone: berlin, from: 'said' });
  expect(ownZone(null, berlin, UTC)).toEqual({ zone: berlin, from: 'platform' });
  expect(ownZone(null, null, UTC)).toEqual({ zone: UTC, from: 'project' });
});

test('of two absences that hold the longer one is told, and those that touch are one', () => {
  const short = absence('2026-08-06T00:00Z', '2026-08-07T00:00Z');
  const long = absence('2026-08-05T00:00Z', null);
  expect(absenceAt([short, long], at('2026-08-06T12:00Z'))).toBe(long);
  expect(absenceAt([short], at('2026-08-07T00:00Z'))).toBeNull();
  expect(overlaps(short, absence('2026-08-07T00:00Z', '2026-08-08T00:00Z'))).toBe(true);
  expect(overlaps(short, absence('2026-08-08T00:00Z', null))).toBe(false);
});

describe('a stand-in', () => {
  const standIn = (changes: Partial<StandIn>): StandIn => ({
    id: brand<StandInId>(1),
    projectId: brand<ProjectId>(1),
    personId: brand<PersonId>(1),
    standInId: brand<PersonId>(2),
    until: null,
    state: 'in force',
    ...changes,
  });
  const now = at('2026-08-06T12:00Z');
  const away = [absence('2026-08-06T12:00Z', '2026-08-07T00:00Z')];
  const until = at('2026-08-06T13:00Z');
  test.each<[why: string, Partial<StandIn>, absences: readonly Absence[], counts: boolean]>([
    ['a backup of somebody who is there', {}, [], false],
    ['a backup of somebody who is away', {}, away, true],
    ['not confirmed', { state: 'open' }, away, false],
    ['ended', { state: 'ended' }, away, false],
    ['for a time, whoever is there', { until }, [], true],
    ['for a time that is over', { until: now }, away, false],
    ['for themselves, as two accounts became one', { standInId: brand<PersonId>(1) }, away, false],
  ])('%s', (_, changes, absences, counts) => {
    expect(standsInAt(standIn(changes), absences, now)).toBe(counts);
  });
});
