import { describe, expect, it } from 'vitest';
import {
  USUAL_RULES,
  type ApprovalRules,
} from '../../../../src/domain/exceptions/deciding/approval-rules.ts';
import type { Person } from '../../../../src/domain/people/account.ts';
import type { Dossier } from '../../../../src/domain/exceptions/deciding/dossier.ts';
import type { Absence, Hours } from '../../../../src/domain/people/presence.ts';
import type { Reach } from '../../../../src/domain/people/reachable.ts';
import { brand, type PersonId, type StandInId } from '../../../../src/domain/ids.ts';
import { planRequestNotices } from '../../../../src/domain/exceptions/following/plan-request-notices.ts';
import type { Around } from '../../../../src/domain/exceptions/following/request-notice.ts';
import { settleRequestNotices } from '../../../../src/domain/exceptions/following/settle-request-notices.ts';
import type { StandIn } from '../../../../src/domain/people/stand-in.ts';
import type { Instant } from '../../../../src/domain/time/time.ts';
import { wallTime } from '../../../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../../../src/domain/time/zone.ts';
import * as sample from '../../sample-cycle.ts';
import { at } from '../../sample-cycle.ts';
import { ana, ben, cleo, dora, emil, mara, panel, request, vote } from '../deciding/sample-poll.ts';

/** A Monday. */
const MONDAY = at('2026-09-14T10:00Z');
const EACH: Partial<ApprovalRules> = { approvals: 2, fromEach: true };

interface Said {
  readonly zone?: string;
  readonly hours?: Hours;
  readonly away?: readonly (readonly [from: string, until: string | null])[];
}

const absence = (from: string, until: string | null): Absence => ({
  from: at(from),
  until: until === null ? null : at(until),
  zone: UTC,
});

function around(
  now: Instant,
  said: Readonly<Record<string, Said>> = {},
  changes: Partial<Around> = {},
): Around {
  const people = [ana, ben, cleo, dora, emil, mara];
  const nameOf = (id: PersonId) => people.find((one) => one.id === id)?.name ?? '';
  const usual: Reach = { zone: UTC, hours: null, days: null, absences: [] };
  return {
    now,
    waitsSince: MONDAY,
    doneBy: null,
    reachOf: (id) => {
      const { zone, hours = null, away = [] } = said[nameOf(id)] ?? {};
      return {
        zone: zone === undefined ? UTC : zoneOf(zone),
        hours,
        days: null,
        absences: away.map(([from, until]) => absence(from, until)),
      };
    },
    usual,
    standIns: [],
    personOf: (id) => people.find((one) => one.id === id) ?? null,
    harm: [],
    ...changes,
  };
}

function dossier(changes: Partial<Dossier> = {}, rules: Partial<ApprovalRules> = {}): Dossier {
  return {
    exception: request('open', { askedAt: MONDAY }),
    votes: [],
    rules: { ...USUAL_RULES, ...rules },
    panel,
    freeze: sample.hardStringFreeze,
    project: sample.project,
    cycle: sample.hibiscus(),
    used: 0,
    acknowledged: [],
    ...changes,
  };
}

/** "nudge 1 Ben 2026-09-15T10:00" */
const planned = (of: Dossier, known: Around): string[] =>
  planRequestNotices(of, known).map(
    ({ kind, step, person, dueAt }) =>
      `${kind} ${step} ${person.name} ${new Date(dueAt).toISOString().slice(0, 16)}`,
  );
const nudgesOf = (person: Person, of: Dossier, known: Around): string[] =>
  planned(of, known).filter((one) => one.startsWith('nudge') && one.includes(person.name));

describe('whoever is awaited', () => {
  it('is reminded after one and two working days, and then the managers are told', () => {
    expect(planned(dossier(), around(MONDAY))).toEqual([
      'nudge 1 Ben 2026-09-15T10:00',
      'nudge 1 Cleo 2026-09-15T10:00',
      'nudge 1 Dora 2026-09-15T10:00',
      'nudge 2 Ben 2026-09-16T10:00',
      'nudge 2 Cleo 2026-09-16T10:00',
      'nudge 2 Dora 2026-09-16T10:00',
      'escalation 2 Mara 2026-09-16T10:00',
    ]);
  });

  it.each([
    ['in their own zone', '2026-09-14T10:00Z', { zone: 'America/New_York' }, '2026-09-15T13:00'],
    ['not at the weekend', '2026-09-11T15:00Z', {}, '2026-09-14T15:00'],
    ['a whole day after a Saturday', '2026-09-12T15:00Z', {}, '2026-09-15T09:00'],
    ['a whole day after an evening', '2026-09-14T20:00Z', {}, '2026-09-16T09:00'],
    [
      'in their own hours',
      '2026-09-14T10:00Z',
      { hours: { from: wallTime('14:00'), to: wallTime('20:00') } },
      '2026-09-15T14:00',
    ],
    [
      'when they are back',
      '2026-09-14T10:00Z',
      { away: [['2026-09-15T00:00Z', '2026-09-21T00:00Z']] },
      '2026-09-21T09:00',
    ],
  ] as const)('%s', (_, since, said, due) => {
    const known = around(at(since), { Ben: said }, { waitsSince: at(since) });
    expect(nudgesOf(ben, dossier(), known)[0]).toBe(`nudge 1 Ben ${due}`);
  });

  it('is nobody who voted, recused themselves, asked, or is away for good', () => {
    const votes = [vote(ben, 'yes'), vote(cleo, 'recused')];
    const of = dossier({ votes }, { approvals: 2 });
    expect(nudgesOf(ben, of, around(MONDAY))).toEqual([]);
    expect(nudgesOf(cleo, of, around(MONDAY))).toEqual([]);
    expect(nudgesOf(dora, of, around(MONDAY))).toHaveLength(2);
    const away = { Dora: { away: [['2026-09-01T00:00Z', null]] } } as const;
    expect(nudgesOf(dora, of, around(MONDAY, away))).toEqual([]);
    const own = dossier({ exception: request('open', { askedAt: MONDAY, requester: ben }) });
    expect(nudgesOf(ben, own, around(MONDAY))).toEqual([]);
  });

  it('is nobody of a group that has approved', () => {
    const of = dossier({ votes: [vote(ben, 'yes')] }, EACH);
    expect(planned(of, around(MONDAY)).filter((one) => one.startsWith('nudge 1'))).toEqual([
      'nudge 1 Cleo 2026-09-15T10:00',
      'nudge 1 Dora 2026-09-15T10:00',
    ]);
  });

  it('is nobody while the approvals are enough, and while the requester is asked', () => {
    const carried = dossier({ votes: [vote(ben, 'yes')] }, { openHours: 48 });
    expect(planned(carried, around(MONDAY))).toEqual([]);
    const asked = dossier({ exception: request('more-info', { askedAt: MONDAY }) });
    expect(planned(asked, around(MONDAY))).toEqual([]);
  });

  it('is a manager where nobody else decides, who is then told once', () => {
    const alone = { groups: [{ name: 'release', approvers: [] }], managers: [mara, emil] };
    expect(planned(dossier({ panel: alone }), around(MONDAY))).toEqual([
      'nudge 1 Mara 2026-09-15T10:00',
      'nudge 1 Emil 2026-09-15T10:00',
      'nudge 2 Mara 2026-09-16T10:00',
      'nudge 2 Emil 2026-09-16T10:00',
    ]);
  });

  it('is who stands in, where they can decide, while the other is away', () => {
    const away = { Ben: { away: [['2026-09-15T00:00Z', '2026-09-21T00:00Z']] } } as const;
    const standIns: readonly StandIn[] = [
      {
        id: brand<StandInId>(1),
        projectId: sample.project.id,
        personId: ben.id,
        standInId: emil.id,
        until: null,
        state: 'in force',
      },
    ];
    const TUESDAY = at('2026-09-15T10:00Z');
    const known = around(TUESDAY, away, { standIns });
    expect(nudgesOf(emil, dossier(), known)).toHaveLength(1);
    const both = { ...panel, managers: [mara, emil] };
    expect(nudgesOf(emil, dossier({ panel: both }), known)[0]).toBe(
      'nudge 1 Emil 2026-09-15T10:00',
    );
    expect(nudgesOf(ben, dossier(), known)[0]).toBe('nudge 1 Ben 2026-09-21T09:00');
  });

  it('is reminded as the rules of the freeze say', () => {
    expect(nudgesOf(ben, dossier({}, { nudgeDays: [3] }), around(MONDAY))).toEqual([
      'nudge 3 Ben 2026-09-17T10:00',
    ]);
    expect(planned(dossier({}, { nudgeDays: [] }), around(MONDAY))).toEqual([]);
  });
});

describe('a manager is warned', () => {
  const gone = {
    Cleo: { away: [['2026-09-14T00:00Z', '2026-10-05T00:00Z']] },
    Dora: { away: [['2026-09-14T00:00Z', '2026-09-18T00:00Z']] },
  } as const;
  const warned = (of: Dossier, known: Around) =>
    planned(of, known).filter((one) => one.startsWith('uncovered'));

  it('that nobody of a group is there before the day by which it is to land', () => {
    const known = around(MONDAY, gone, { doneBy: at('2026-09-17T23:59Z') });
    expect(warned(dossier({}, EACH), known)).toEqual(['uncovered 0 Mara 2026-09-14T10:00']);
    expect(
      warned(dossier({}, EACH), around(MONDAY, gone, { doneBy: at('2026-09-18T23:59Z') })),
    ).toEqual([]);
  });

  it('of the end of the freeze, at once and not only when it is late', () => {
    const away = { ...gone, Dora: gone.Cleo };
    expect(warned(dossier({}, EACH), around(MONDAY, away))).toEqual([
      'uncovered 2 Mara 2026-09-14T10:00',
    ]);
    expect(
      warned(dossier({ votes: [vote(cleo, 'yes'), vote(ben, 'yes')] }, EACH), around(MONDAY, away)),
    ).toEqual([]);
  });

  it('in their own hours, where that is early enough', () => {
    const SUNDAY = at('2026-09-13T10:00Z');
    const away = { ...gone, Dora: gone.Cleo };
    expect(warned(dossier({}, EACH), around(SUNDAY, away))).toEqual([
      'uncovered 2 Mara 2026-09-14T09:00',
    ]);
    const soon = around(SUNDAY, gone, { doneBy: at('2026-09-13T23:59Z') });
    expect(warned(dossier({}, EACH), soon)).toEqual(['uncovered 0 Mara 2026-09-13T10:00']);
  });

  it('where any would do, when too few are there', () => {
    const known = around(MONDAY, { ...gone, Dora: gone.Cleo });
    expect(warned(dossier({}, { approvals: 1 }), known)).toEqual([]);
    expect(warned(dossier({}, { approvals: 2 }), known)).toHaveLength(1);
  });
});

describe('after the decision', () => {
  const until = at('2026-09-25T15:00Z');
  const approved = (of: Partial<{ at: Instant; until: Instant | null }> = {}) =>
    dossier({
      votes: [vote(ben, 'yes')],
      exception: request('open', {
        standing: {
          state: 'approved',
          by: mara,
          at: at('2026-09-18T10:00Z'),
          until,
          override: null,
          ...of,
        },
      }),
    });
  const endings = (of: Dossier, known: Around) =>
    planned(of, known).filter((one) => one.startsWith('ending'));

  it.each([
    [
      'two days and a day before',
      {},
      ['ending 48 Ana 2026-09-23T15:00', 'ending 24 Ana 2026-09-24T15:00'],
    ],
    [
      'rather before than after a weekend',
      { until: at('2026-09-28T10:00Z') },
      ['ending 48 Ana 2026-09-25T16:00', 'ending 24 Ana 2026-09-25T16:00'],
    ],
    [
      'not before it was given',
      { at: at('2026-09-24T10:00Z') },
      ['ending 24 Ana 2026-09-24T15:00'],
    ],
    ['never where it has no end', { until: null }, []],
  ] as const)('the requester is reminded %s', (_, changes, due) => {
    expect(endings(approved(changes), around(at('2026-09-18T10:00Z')))).toEqual(due);
  });

  it('asks the requester and who decided, each once, two weeks after the release', () => {
    const asked = (of: Dossier, known: Around) =>
      planned(of, known).filter((one) => one.startsWith('harm'));
    const landed = dossier({
      exception: request('landed'),
      votes: [vote(ben, 'yes'), vote(cleo, 'no')],
    });
    const now = at('2026-10-01T10:00Z');
    expect(asked(landed, around(now))).toEqual([
      'harm 0 Ana 2026-10-15T09:00',
      'harm 0 Mara 2026-10-15T09:00',
      'harm 0 Ben 2026-10-15T09:00',
    ]);
    const said = [{ person: ana, harm: 'no', words: null, at: now } as const];
    expect(asked(landed, around(now, {}, { harm: said }))).toHaveLength(2);
    expect(asked(landed, around(at('2027-03-01T10:00Z')))).toEqual([]);
    expect(asked(dossier({ exception: request('denied') }), around(now))).toEqual([]);
  });
});

describe('of what is due together', () => {
  const settled = (
    of: Dossier,
    known: Around,
    before: Parameters<typeof settleRequestNotices>[1] = [],
  ) => {
    const { tell, skip } = settleRequestNotices(planRequestNotices(of, known), before, known.now);
    return {
      tell: tell.map(({ kind, step, person }) => `${kind} ${step} ${person.name}`),
      skip: skip.map(
        ({ notice, reason }) => `${notice.kind} ${notice.step} ${notice.person.name}: ${reason}`,
      ),
    };
  };

  it('only the last reminder is told after downtime, and a manager who decides hears it as one', () => {
    const own = { groups: [{ name: 'docs', approvers: [ben, mara] }], managers: [mara] };
    expect(settled(dossier({ panel: own }), around(at('2026-09-18T10:00Z')))).toEqual({
      tell: ['nudge 2 Ben', 'escalation 2 Mara'],
      skip: [
        'nudge 1 Ben: A later reminder of the same request says more.',
        'nudge 1 Mara: They are told as a manager that nobody has decided.',
        'nudge 2 Mara: They are told as a manager that nobody has decided.',
      ],
    });
  });

  it('nothing is told twice, unless it waits anew', () => {
    const now = at('2026-09-15T10:00Z');
    const before = [{ kind: 'nudge', step: 1, round: MONDAY, personId: ben.id }] as const;
    expect(settled(dossier(), around(now), before).tell).toEqual(['nudge 1 Cleo', 'nudge 1 Dora']);
    const anew = around(at('2026-09-17T10:00Z'), {}, { waitsSince: at('2026-09-16T10:00Z') });
    expect(settled(dossier(), anew, before).tell).toContain('nudge 1 Ben');
  });
});
