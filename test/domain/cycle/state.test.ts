import { describe, expect, test } from 'vitest';
import {
  freezeEndsAt,
  freezesInForce,
  nextDeadlines,
  releaseOf,
  stageAt,
} from '../../../src/domain/cycle/state.ts';
import {
  at,
  day,
  deadline,
  featureFreeze,
  freeze,
  hibiscus,
  release,
  requirementsFreeze,
  retrospective,
} from '../sample-cycle.ts';

const cycle = hibiscus();

describe('which stage the cycle is in', () => {
  test.each([
    ['2026-04-05T23:59:59Z', null, null],
    ['2026-04-06T00:00:00Z', 'Design', '2026-05-14T23:59:59Z'],
    ['2026-08-27T23:59:58Z', 'Development', '2026-08-27T23:59:59Z'],
    ['2026-08-27T23:59:59Z', 'QA', '2026-09-25T23:59:59Z'],
    ['2026-09-26T00:00:00Z', 'Release', null],
    ['2027-01-01T00:00:00Z', 'Release', null],
  ])('%s: %s', (now, stage, until) => {
    const found = stageAt(cycle, at(now));
    expect(found?.stage ?? null).toBe(stage);
    expect(found?.until ?? null).toBe(until === null ? null : at(until));
  });

  test('a stage that begins by a deadline without a date has not begun', () => {
    const undated = hibiscus({
      stages: [
        { name: 'Design', begins: { by: 'instant', at: at('2026-04-06T00:00Z') } },
        { name: 'Release', begins: { by: 'deadline', key: 'h-retro' } },
        { name: 'QA', begins: { by: 'deadline', key: 'no such key' } },
      ],
    });
    expect(stageAt(undated, at('2026-12-01T00:00Z'))).toMatchObject({
      stage: 'Design',
      until: null,
    });
  });
});

describe('what ends a freeze', () => {
  const ending = (ends: (typeof featureFreeze)['ends']) =>
    freezeEndsAt(cycle, { ...featureFreeze, ends });

  test('a deadline: its instant and which it is', () => {
    expect(ending({ by: 'deadline', key: 'h-rc1' })).toMatchObject({
      at: at('2026-09-11T23:59:59Z'),
      by: { name: 'RC1' },
    });
  });
  test('an instant: no deadline', () => {
    const end = at('2026-09-12T12:00Z');
    expect(ending({ by: 'instant', at: end })).toEqual({ at: end, by: null });
  });
  test('a sign-off: no date', () => {
    expect(ending({ by: 'sign-off', given: null })).toBe('sign-off');
  });
  test('a deadline without a date, or one that is not there: nothing known', () => {
    expect(ending({ by: 'deadline', key: 'h-retro' })).toBeNull();
    expect(ending({ by: 'deadline', key: 'no such key' })).toBeNull();
  });
});

describe('which freezes are in force', () => {
  const names = (now: string) => freezesInForce(cycle, at(now)).map((one) => one.freeze.name);

  test.each([
    ['before any', '2026-07-02T23:59:58Z', []],
    ['one begins with the last second of its day', '2026-07-02T23:59:59Z', ['Membership freeze']],
    [
      'four begin at once',
      '2026-08-28T00:00:00Z',
      [
        'Membership freeze',
        'Feature freeze',
        'Final release for client libraries',
        'Soft string freeze',
        'Requirements freeze',
      ],
    ],
    [
      'two are lifted at the end of the week of RC1',
      '2026-09-11T23:59:59Z',
      [
        'Membership freeze',
        'Final release for client libraries',
        'Requirements freeze',
        'Hard string freeze',
      ],
    ],
    ['the release ends all, also the one that waits for a sign-off', '2026-09-30T23:59:59Z', []],
  ])('%s', (_what, now, expected) => {
    expect(names(now)).toEqual(expected);
  });

  test('each says since when and until when', () => {
    const found = freezesInForce(cycle, at('2026-08-28T00:00Z'));
    expect(found.find((one) => one.freeze === featureFreeze)).toMatchObject({
      since: at('2026-08-27T23:59:59Z'),
      until: { at: at('2026-09-11T23:59:59Z'), by: { name: 'RC1' } },
    });
    expect(found.find((one) => one.freeze === requirementsFreeze)?.until).toBe('sign-off');
  });

  test('a freeze without a date is never in force', () => {
    const undated = freeze('code', 'x', 'Code freeze', { precision: 'undecided' }, [], {
      by: 'sign-off',
      given: null,
    });
    expect(freezesInForce(hibiscus({ deadlines: [undated] }), at('2030-01-01T00:00Z'))).toEqual([]);
  });

  test('without a release date a freeze that waits for a sign-off goes on', () => {
    const endless = hibiscus({ deadlines: [requirementsFreeze] });
    expect(freezesInForce(endless, at('2030-01-01T00:00Z'))).toHaveLength(1);
  });
});

describe('what comes next', () => {
  test('five names on one date are one group, in their order', () => {
    const [first, second] = nextDeadlines(cycle, at('2026-08-06T12:00Z'), 2);
    expect(first?.at).toBe(at('2026-08-27T23:59:59Z'));
    expect(first?.deadlines.map((one) => one.key)).toEqual([
      'h-3',
      'h-ff',
      'h-final-clientlib',
      'h-soft-sf',
      'h-rf',
    ]);
    expect(second?.deadlines.map((one) => one.name)).toEqual(['Cycle highlights']);
  });
  test('what falls this very second is no longer to come', () => {
    expect(nextDeadlines(cycle, at('2026-09-30T23:59:59Z'), 3)).toEqual([]);
  });
});

describe('the release of the cycle', () => {
  test('is the last one: a schedule may begin with the release before', () => {
    const previous = deadline('release', 'g-final', '2026.1 Gazpacho release', day('2026-04-02'));
    expect(releaseOf(hibiscus({ deadlines: [previous, release] }))).toBe(release);
  });
  test('is the dated one rather than an undecided one', () => {
    const point = deadline('release', 'h-1', '2026.2.1', { precision: 'undecided' });
    expect(releaseOf(hibiscus({ deadlines: [point, release] }))).toBe(release);
  });
  test('may be undecided, or missing', () => {
    const undecided = deadline('release', 'h-final', 'Hibiscus', { precision: 'undecided' });
    expect(releaseOf(hibiscus({ deadlines: [undecided] }))).toBe(undecided);
    expect(releaseOf(hibiscus({ deadlines: [retrospective] }))).toBeNull();
  });
});
