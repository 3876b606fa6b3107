import { describe, expect, it } from 'vitest';
import { brand, type GroupId, type PersonId } from '../../../src/domain/ids.ts';
import type { Person } from '../../../src/domain/people/account.ts';
import { ownersOf } from '../../../src/domain/people/owners.ts';
import { planOwned } from '../../../src/domain/notices/plan-owned.ts';
import type { Reach } from '../../../src/domain/people/reachable.ts';
import type { Role, RoleName } from '../../../src/domain/people/role.ts';
import type { Zone } from '../../../src/domain/time/time.ts';
import { UTC } from '../../../src/domain/time/zone.ts';
import { wallTime } from '../../../src/domain/time/wall.ts';
import * as sample from '../sample-cycle.ts';

/** Thursday 10 September 2026 is the hard string freeze. */
const deadline = { ...sample.hardStringFreeze, owner: 'Translations' };
const cycle = sample.hibiscus({ deadlines: [deadline] });
const ana = { personId: brand<PersonId>(1), platform: 'slack' } as const;
const utc: Reach = { zone: UTC, hours: null, days: null, absences: [] };

function owed(firstPost: string | null, now: string, reach: Reach = utc): string[] {
  const planned = planOwned(cycle, deadline, ana, reach, {
    firstPost: firstPost === null ? null : sample.at(firstPost),
    now: sample.at(now),
  });
  return planned.map(
    ({ flavour, dueAt }) => `${flavour} ${new Date(dueAt).toISOString().slice(0, 16)}`,
  );
}

describe('what an owner is owed', () => {
  it('comes on the working day before a channel hears of it, and three days before', () => {
    expect(owed('2026-09-03T09:00Z', '2026-08-01T00:00Z')).toEqual([
      'ahead 2026-09-02T09:00',
      'countdown 2026-09-07T09:00',
    ]);
  });

  it('on Friday before a Monday, in their own zone and hours', () => {
    const zone = brand<Zone>('Asia/Tokyo');
    const tokyo = { ...utc, zone, hours: { from: wallTime('11:00'), to: wallTime('19:00') } };
    expect(owed('2026-08-31T09:00Z', '2026-08-01T00:00Z', tokyo)[0]).toBe('ahead 2026-08-28T02:00');
  });

  it('once where both would come within two days', () => {
    expect(owed('2026-09-09T09:00Z', '2026-08-01T00:00Z')).toEqual(['countdown 2026-09-07T09:00']);
    expect(owed('2026-09-07T09:00Z', '2026-08-01T00:00Z')).toEqual([
      'ahead 2026-09-04T09:00',
      'countdown 2026-09-07T09:00',
    ]);
    expect(owed('2026-09-08T09:00Z', '2026-08-01T00:00Z')).toEqual(['ahead 2026-09-07T09:00']);
  });

  it('three days before alone where no channel hears of it', () => {
    expect(owed(null, '2026-08-01T00:00Z')).toEqual(['countdown 2026-09-07T09:00']);
  });

  it('at once where they own it late, and not when the channel knows', () => {
    expect(owed('2026-09-03T09:00Z', '2026-09-02T20:00Z')[0]).toBe('ahead 2026-09-02T20:00');
    expect(owed('2026-09-03T09:00Z', '2026-09-03T09:00Z')).toEqual(['countdown 2026-09-07T09:00']);
    expect(owed('2026-09-03T09:00Z', '2026-09-09T09:00Z')).toEqual([]);
  });
});

describe('who owns a date', () => {
  const person = (id: number): Person => ({
    id: brand<PersonId>(id),
    name: `p${id}`,
    accounts: [],
    zone: null,
  });
  const role = (id: number, name: RoleName, group: string | null): Role => ({
    person: person(id),
    role: name,
    group: group === null ? null : { id: brand<GroupId>(1), name: group },
    projectId: null,
    fromSettings: false,
    until: null,
  });

  it('is whoever is in the group of its team', () => {
    const roles = [
      role(1, 'member', 'Docs'),
      role(1, 'approver', 'docs team'),
      role(2, 'approver', 'the docs'),
      role(3, 'member', 'i18n'),
      role(4, 'manager', null),
      role(5, 'approver', null),
    ];
    const owners = (owner: string | null) => ownersOf({ owner }, roles).map(({ id }) => id);
    expect(owners('Docs team')).toEqual([1, 2]);
    expect(owners('Release')).toEqual([5]);
    expect(owners('Nova')).toEqual([]);
    expect(owners(null)).toEqual([]);
  });
});
