import { describe, expect, it } from 'vitest';
import { projectOfLink } from '../../../../src/domain/exceptions/register/link-project.ts';
import type { PastRequest } from '../../../../src/domain/exceptions/register/past-request.ts';
import {
  entryOf,
  entryOfPast,
  filtered,
  type RegisterFilter,
} from '../../../../src/domain/exceptions/register/register.ts';
import { statisticsOf } from '../../../../src/domain/exceptions/register/register-statistics.ts';
import type { ExceptionState } from '../../../../src/domain/exceptions/exception.ts';
import { wallDate } from '../../../../src/domain/time/wall.ts';
import { UTC } from '../../../../src/domain/time/zone.ts';
import * as people from '../../../screens/sample-people.ts';
import * as sample from '../../sample-cycle.ts';

const DAY = 24 * 60 * 60 * 1000;

function past(title: string, changes: Partial<PastRequest> = {}) {
  return entryOfPast({
    cycleKey: 'v1.40',
    freeze: 'Code Freeze',
    title,
    link: null,
    thread: null,
    team: null,
    changes: [],
    askedOn: wallDate('2027-03-01'),
    decidedOn: wallDate('2027-03-02'),
    outcome: 'granted',
    said: 'approved',
    source: 'exceptions.yaml',
    line: 1,
    ...changes,
  });
}

const ENTRIES = [
  past('A'),
  past('B', { outcome: 'refused', decidedOn: wallDate('2027-03-05'), team: 'sig-node' }),
  past('C', { freeze: 'Enhancements Freeze', cycleKey: 'v1.41', outcome: 'reverted' }),
  past('Code for the freeze of sig-node', {
    freeze: 'Docs Freeze',
    outcome: 'waiting',
    decidedOn: null,
  }),
  past('E', { outcome: 'withdrawn', decidedOn: wallDate('2027-03-29') }),
  past('F', { decidedOn: wallDate('2026-03-01') }),
];

const titles = (filter: Partial<RegisterFilter>) =>
  filtered(ENTRIES, { outcomes: null, about: [], days: null, ...filter }).map(({ title }) => title);

describe('requests of the register', () => {
  it('are narrowed by what a phrase names first: freeze, cycle, team, person, words', () => {
    expect(titles({ about: ['code freeze'] })).toEqual(['A', 'B', 'E', 'F']);
    expect(titles({ about: ['enhancement freezes'] })).toEqual(['C']);
    expect(titles({ about: ['1.41'] })).toEqual(['C']);
    expect(titles({ about: ['sig-node'] })).toEqual(['B']);
    expect(titles({ about: ['sig-node', 'docs freeze'] })).toEqual([]);
    expect(titles({ about: ['nothing such'] })).toEqual([]);
  });

  it('are narrowed by the day of the decision where one is asked for, else of the request', () => {
    const days = { from: wallDate('2027-03-04'), to: wallDate('2027-03-31') };
    expect(titles({ days })).toEqual([]);
    expect(titles({ days, outcomes: ['refused'] })).toEqual(['B']);
    expect(titles({ days, outcomes: ['waiting'] })).toEqual([]);
  });
});

describe('what became of a request that relbot carried', () => {
  const { rita, request, open, denied } = people;
  const at = sample.at('2026-08-28T15:00:00Z');
  const grant = { by: rita, at, until: null, override: null };
  const later = { by: people.ana, at: sample.at('2026-09-03T15:00:00Z') };
  const states: readonly (readonly [outcome: string, ExceptionState])[] = [
    ['waiting', open],
    ['granted', { state: 'approved', ...grant }],
    ['granted', { state: 'landed', ...later, landedAt: later.at, grant }],
    ['granted', { state: 'expired', at: later.at, grant }],
    ['reverted', { state: 'reverted', ...later, reason: 'It broke.', grant }],
    ['refused', denied],
    ['withdrawn', { state: 'withdrawn', ...later }],
    ['expired', { state: 'expired', at: later.at, grant: null }],
  ];

  it.each(states)('%s: %o', (outcome, standing) => {
    const entry = entryOf(request(standing), sample.featureFreeze, 'Hibiscus', UTC);
    expect(entry.outcome).toBe(outcome);
    // The time to decide ends with the decision, whatever came after it.
    if (['granted', 'refused', 'reverted'].includes(outcome)) {
      expect(entry.decided).toEqual({ day: '2026-08-28', at });
      expect(entry.decidedBy).toEqual(rita);
    }
  });

  it('its title is without the link that stands beside it', () => {
    const entry = entryOf(request(open), sample.featureFreeze, 'Hibiscus', UTC);
    expect(entry.title).toBe('Let the scheduler skip empty hosts');
  });
});

describe('the statistics', () => {
  it('count what was granted, also where it was reverted, and how long it took', () => {
    expect(statisticsOf(ENTRIES)).toMatchObject({
      total: 6,
      granted: 3,
      refused: 1,
      withdrawn: 1,
      waiting: 1,
      reverted: 1,
      // A day, a day, four days; F was decided before it was asked for, E not decided at all.
      timed: 3,
      withinDay: 2,
      medianMs: DAY,
      byTeam: [{ name: 'sig-node', total: 1, refused: 1, medianMs: 4 * DAY }],
    });
    expect(statisticsOf(ENTRIES).byFreeze.map(({ name, total }) => [name, total])).toEqual([
      ['Code Freeze', 4],
      ['Docs Freeze', 1],
      ['Enhancements Freeze', 1],
    ]);
  });

  it('of nothing are nothing', () => {
    expect(statisticsOf([])).toMatchObject({ total: 0, medianMs: null, byFreeze: [], byTeam: [] });
  });
});

it.each([
  ['https://review.opendev.org/c/openstack/neutron/+/90', 'neutron'],
  ['https://github.com/acme/Widgets/pull/1', 'widgets'],
  ['https://gitlab.gnome.org/GNOME/mutter/-/merge_requests/1', 'mutter'],
  ['https://review.example.org/c/123', null],
  ['no link', null],
])('the repository of %s is %s', (link, name) => {
  expect(projectOfLink(link)).toBe(name);
});
