import { describe, expect, it } from 'vitest';
import { brand, type PersonId, type ProjectId, type ReminderId } from '../../../src/domain/ids.ts';
import {
  nextDue,
  reminderDue,
  whyUseless,
  type Lead,
  type Reminder,
} from '../../../src/domain/notices/reminder.ts';
import { wallTime } from '../../../src/domain/time/wall.ts';
import { zoneOf, UTC } from '../../../src/domain/time/zone.ts';
import { at, hardStringFreeze, rc1, retrospective, release } from '../sample-cycle.ts';

const reminder = (lead: Lead, changes: Partial<Reminder> = {}): Reminder => ({
  id: brand<ReminderId>(1),
  projectId: brand<ProjectId>(1),
  to: { kind: 'person', personId: brand<PersonId>(1), platform: 'slack' },
  when: { by: 'deadline', deadlineId: hardStringFreeze.id, lead, time: null },
  zone: UTC,
  words: null,
  askedBy: brand<PersonId>(1),
  replaces: null,
  state: 'in force',
  dueAt: null,
  toldRevision: null,
  ...changes,
});
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
const due = (lead: Lead, deadline: Parameters<typeof reminderDue>[1] = hardStringFreeze) =>
  iso(reminderDue(reminder(lead), deadline));

describe('when a reminder comes', () => {
  it.each([
    [{ unit: 'day', count: -3 }, '2026-09-07T09:00:00.000Z'],
    [{ unit: 'day', count: 0 }, '2026-09-10T09:00:00.000Z'],
    [{ unit: 'day', count: 1 }, '2026-09-11T09:00:00.000Z'],
    [{ unit: 'working-day', count: -4 }, '2026-09-04T09:00:00.000Z'],
    [{ unit: 'month', count: -1 }, '2026-08-10T09:00:00.000Z'],
    [{ unit: 'minute', count: -60 }, '2026-09-10T22:59:59.000Z'],
  ] as const)('%j of Thursday 10 September: %s', (lead, expected) => {
    expect(due(lead)).toBe(expected);
  });

  it('is counted from the Monday of a week, in the reminder’s own zone, at its own time', () => {
    expect(due({ unit: 'day', count: -1 }, rc1)).toBe('2026-09-06T09:00:00.000Z');
    const tokyo = reminder(
      { unit: 'day', count: -1 },
      {
        zone: zoneOf('Asia/Tokyo'),
        when: {
          by: 'deadline',
          deadlineId: hardStringFreeze.id,
          lead: { unit: 'day', count: -1 },
          time: wallTime('17:00'),
        },
      },
    );
    expect(iso(reminderDue(tokyo, hardStringFreeze))).toBe('2026-09-09T08:00:00.000Z');
  });

  it('is never where there is no date, and not after the fact', () => {
    expect(due({ unit: 'day', count: -1 }, retrospective)).toBeNull();
    expect(due({ unit: 'day', count: -1 }, null)).toBeNull();
    const early = { ...hardStringFreeze, when: { ...release.when, ...hardStringFreeze.when } };
    expect(reminderDue(reminder({ unit: 'day', count: 0 }), early)).not.toBeNull();
  });

  it('is once for each date of its deadline', () => {
    const told = reminder({ unit: 'day', count: -1 }, { toldRevision: 1 });
    expect(nextDue(told, hardStringFreeze)).toBeNull();
    expect(nextDue(told, { ...hardStringFreeze, revision: 2 })).not.toBeNull();
  });

  it('is of no use any more once the deadline has passed, or it is days too late', () => {
    const before = reminder({ unit: 'day', count: -1 });
    expect(whyUseless(before, hardStringFreeze, at('2026-09-10T12:00Z'))).toBeNull();
    expect(whyUseless(before, hardStringFreeze, at('2026-09-11T12:00Z'))).toMatch(/had passed/);
    expect(whyUseless(before, null, at('2026-09-01T12:00Z'))).toMatch(/no date any more/);
    const fixed = reminder(
      { unit: 'day', count: 0 },
      { when: { by: 'instant', at: at('2026-09-01T09:00Z') }, dueAt: at('2026-09-01T09:00Z') },
    );
    expect(whyUseless(fixed, null, at('2026-09-02T09:00Z'))).toBeNull();
    expect(whyUseless(fixed, null, at('2026-09-05T09:00Z'))).toMatch(/too late/);
  });
});
