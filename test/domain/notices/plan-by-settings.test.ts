import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/domain/cycle/deadline.ts';
import { NO_HOLIDAYS, type Holidays } from '../../../src/domain/time/holidays.ts';
import { brand, type PlaceId } from '../../../src/domain/ids.ts';
import type { Listener } from '../../../src/domain/notices/listener.ts';
import {
  AUDIENCES,
  contradictionIn,
  DEADLINE_KINDS,
  isPostingDay,
  isQuietAt,
  UNSURE_CHOICES,
  USUAL_SETTINGS,
  type PlaceSettings,
} from '../../../src/domain/notices/place-settings.ts';
import { planNotices } from '../../../src/domain/notices/plan-notices.ts';
import { postsToCome } from '../../../src/domain/notices/posts-to-come.ts';
import type { Topic } from '../../../src/domain/notices/topic.ts';
import {
  plusDays,
  wallDate,
  wallDateAt,
  wallTime,
  wallTimeAt,
} from '../../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../../src/domain/time/zone.ts';
import { at, hibiscus } from '../sample-cycle.ts';

const cycle = hibiscus();
const nameOf = (id: number) => cycle.deadlines.find((deadline) => deadline.id === id)?.name ?? '?';
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

function listener(settings: Partial<PlaceSettings>, holidays: Holidays = NO_HOLIDAYS): Listener {
  return {
    placeId: brand<PlaceId>(1),
    zone: settings.zone ?? UTC,
    settings: { ...USUAL_SETTINGS, ...settings },
    holidays,
  };
}

const off = (...days: string[]): Holidays => ({
  where: ['DE'],
  on: (day) => (days.includes(day) ? [{ where: 'DE', name: 'a holiday' }] : []),
});

const told = (
  name: string,
  settings: Partial<PlaceSettings>,
  { from = '2026-04-01T00:00Z', holidays = NO_HOLIDAYS } = {},
) =>
  planNotices(cycle, listener(settings, holidays), at(from))
    .filter(({ deadlineId }) => nameOf(deadlineId) === name)
    .map(({ flavour, offsetDays, dueAt }) => `${iso(dueAt)} ${flavour} ${offsetDays}`);

describe('days off', () => {
  it('bring a countdown to the working day before', () => {
    expect(told('Feature freeze', { days: [1, 2, 3, 5] })).toEqual([
      '2026-08-05T09:00 countdown -21',
      '2026-08-12T09:00 countdown -14',
      '2026-08-19T09:00 countdown -7',
      '2026-08-26T09:00 countdown -1',
      '2026-08-27T23:59 begins 0',
      '2026-08-28T09:00 countdown 1',
      '2026-09-11T23:59 ends 0',
    ]);
  });

  it('bring what looks back to the working day after', () => {
    expect(told('Feature freeze', { days: [1, 2, 3, 4] })).toContain(
      '2026-08-31T09:00 countdown 1',
    );
  });

  it('are holidays, too, unless the place says otherwise', () => {
    const holidays = off('2026-08-26', '2026-08-25');
    expect(told('Feature freeze', {}, { holidays })).toContain('2026-08-24T09:00 countdown -1');
    expect(told('Feature freeze', { holidaysOff: false }, { holidays })).toContain(
      '2026-08-26T09:00 countdown -1',
    );
  });

  it('make one of two that fall on the same day', () => {
    const candidate = told('RC1', { leadDays: [3, 2, 1] });
    expect(candidate).toEqual(['2026-09-04T09:00 countdown -3']);
  });
});

describe('quiet hours', () => {
  it('hold back the beginning and the end of a freeze until they end, on a day that is no day off', () => {
    const quiet = { from: wallTime('20:00'), to: wallTime('08:30') };
    expect(told('Feature freeze', { quiet }).filter((one) => !one.includes('countdown'))).toEqual([
      '2026-08-28T08:30 begins 0',
      '2026-09-14T08:30 ends 0',
    ]);
  });
});

describe('an audience', () => {
  it('of translators is told of strings and of the release alone', () => {
    const names = planNotices(
      cycle,
      listener({ audience: 'translators' }),
      at('2026-04-01T00:00Z'),
    ).map(({ deadlineId }) => nameOf(deadlineId));
    expect(new Set(names)).toEqual(
      new Set(['Soft string freeze', 'Hard string freeze', '2026.2 Hibiscus release']),
    );
  });

  it('is told as far ahead as the place said', () => {
    expect(told('2026.2 Hibiscus release', { audience: 'press', leadDays: [10, 5] })).toEqual([
      '2026-09-18T09:00 countdown -10',
      '2026-09-25T09:00 countdown -5',
      '2026-09-30T09:00 countdown 0',
    ]);
  });
});

describe('a ladder of some dates’ own', () => {
  const own = (topic: Topic, ...days: number[]) => ({ topic, days });
  const strings = own({ of: 'freeze', freeze: 'string' }, 5);
  const freezes = own({ of: 'kind', kind: 'freeze' }, 4);
  const hard = own({ of: 'name', name: 'Hard string freeze' }, 2);
  const ahead = (name: string, settings: Partial<PlaceSettings>) =>
    told(name, settings)
      .filter((one) => /countdown -/.test(one))
      .map((one) => one.slice(one.indexOf('-', 16)));

  it('wins over the place’s, the nearest first: by name, by freeze, by kind', () => {
    const settings = { leadDays: [9], ladders: [freezes, hard, strings] };
    expect(ahead('Hard string freeze', settings)).toEqual(['-2']);
    expect(ahead('Soft string freeze', settings)).toEqual(['-5']);
    expect(ahead('Feature freeze', settings)).toEqual(['-4']);
    expect(ahead('RC1', settings)).toEqual(['-9']);
  });

  it('tells of a date that the place is not told of otherwise, and then of nothing but what was asked', () => {
    const rc1 = own({ of: 'name', name: 'rc1' }, 3);
    expect(told('RC1', { kinds: ['release'], audience: 'press', ladders: [rc1] })).toEqual([
      '2026-09-04T09:00 countdown -3',
    ]);
  });
});

describe('a weekly digest', () => {
  const digest = { weekday: 1, time: wallTime('08:00'), whenEmpty: 'silence' } as const;
  const weeks = (settings: Partial<PlaceSettings>) =>
    postsToCome(planNotices(cycle, listener(settings), at('2026-08-06T12:00Z')))
      .filter(({ notices }) => ['digest', 'nothing'].includes(notices[0]?.flavour ?? ''))
      .map(
        ({ dueAt, notices }) =>
          `${iso(dueAt)} ${notices[0]?.flavour}: ${notices.map(({ deadlineId }) => nameOf(deadlineId)).join(', ')}`,
      );

  it('tells of each week on its day, and of a week without dates not at all', () => {
    expect(weeks({ digest })).toMatchInlineSnapshot(`
      [
        "2026-08-24T08:00 digest: Hibiscus-3 milestone, Feature freeze, Final release for client libraries, Soft string freeze, Requirements freeze",
        "2026-08-31T08:00 digest: Cycle highlights",
        "2026-09-07T08:00 digest: Hard string freeze, RC1",
        "2026-09-21T08:00 digest: Final RC",
        "2026-09-28T08:00 digest: 2026.2 Hibiscus release",
      ]
    `);
  });

  it('says that there is nothing where the place wants to hear so, until the last date', () => {
    const all = weeks({ digest: { ...digest, whenEmpty: 'nothing to report' } });
    expect(all.slice(0, 2)).toEqual([
      '2026-08-10T08:00 nothing: Hibiscus-3 milestone',
      '2026-08-17T08:00 nothing: Hibiscus-3 milestone',
    ]);
    expect(all.at(-1)).toContain('digest');
  });

  it('leaves the beginning of a freeze at its moment, and counts down to nothing', () => {
    expect(told('Feature freeze', { digest }).map((one) => one.slice(0, 23))).toEqual([
      '2026-08-24T08:00 digest',
      '2026-08-27T23:59 begins',
      '2026-09-11T23:59 ends 0',
    ]);
  });
});

const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => wallTime(`${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`));
const anyDays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
const TOPICS: readonly Topic[] = [
  { of: 'name', name: 'rc1' },
  { of: 'freeze', freeze: 'string' },
  { of: 'kind', kind: 'freeze' },
];
const settings: fc.Arbitrary<PlaceSettings> = fc
  .record({
    zone: fc.constantFrom(
      ...['UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/New_York'].map(zoneOf),
    ),
    time,
    days: anyDays,
    holidaysOff: fc.boolean(),
    quiet: fc.option(fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to)),
    audience: fc.option(fc.constantFrom(...AUDIENCES)),
    kinds: fc.option(fc.subarray([...DEADLINE_KINDS], { minLength: 1 })),
    leadDays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 })),
    ladders: fc.array(
      fc.record({
        topic: fc.constantFrom(...TOPICS),
        days: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
    projectLadders: fc.array(
      fc.record({
        topic: fc.constantFrom(...TOPICS),
        days: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
    chooses: fc.boolean(),
    digest: fc.option(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        time,
        whenEmpty: fc.constantFrom('silence' as const, 'nothing to report' as const),
      }),
    ),
    whenUnsure: fc.constantFrom(...UNSURE_CHOICES),
  })
  .filter((one) => contradictionIn(one) === null);
const holidays = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 25 })
  .map((days) => off(...days.map((day) => plusDays(wallDate('2026-04-01'), day))));
const now = fc.integer({ min: 0, max: 180 }).map((days) => at('2026-04-01T00:00Z') + days * 86e6);

describe('whatever a place says', () => {
  it('nothing that looks ahead comes after its deadline, none on a day off, one a day', () => {
    fc.assert(
      fc.property(settings, holidays, now, (chosen, free, from) => {
        const channel = listener(chosen, free);
        const planned = planNotices(cycle, channel, brand(from));
        const days = new Map<string, Set<number>>();
        for (const { deadlineId, flavour, offsetDays, dueAt, day } of planned) {
          const deadline = cycle.deadlines.find(({ id }) => id === deadlineId);
          if (deadline === undefined) throw new Error('A notice of no deadline.');
          const moment = ['begins', 'ends', 'stage'].includes(flavour);
          if (!moment || chosen.quiet !== null) {
            expect(isPostingDay(wallDate(day), chosen, free)).toBe(true);
            expect(isQuietAt(wallTimeAt(dueAt, channel.zone), chosen.quiet)).toBe(false);
          }
          if (moment) continue;
          expect(wallDateAt(dueAt, channel.zone)).toBe(day);
          if (offsetDays <= 0) expect(dueAt).toBeLessThan(instantOf(deadline) ?? 0);
          days.set(day, (days.get(day) ?? new Set()).add(dueAt));
        }
        for (const instants of days.values()) expect(instants.size).toBe(1);
      }),
    );
  });

  it('a deadline is told of once for each rung, and once a day, and planning again plans the same', () => {
    fc.assert(
      fc.property(settings, holidays, now, (chosen, free, from) => {
        const channel = listener(chosen, free);
        const planned = planNotices(cycle, channel, brand(from));
        const once = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length);
        once(
          planned.map(({ deadlineId, flavour, offsetDays }) =>
            JSON.stringify([deadlineId, flavour, offsetDays]),
          ),
        );
        once(
          planned
            .filter(({ flavour }) => flavour === 'countdown' || flavour === 'digest')
            .map(({ deadlineId, day }) => JSON.stringify([deadlineId, day])),
        );
        const later = planned[Math.floor(planned.length / 2)]?.dueAt ?? brand(from);
        expect(planNotices(cycle, channel, later)).toEqual(
          planned.filter(({ dueAt }) => dueAt > later),
        );
      }),
    );
  });
});
