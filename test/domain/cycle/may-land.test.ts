import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS, type ChangeKind } from '../../../src/domain/cycle/deadline.ts';
import { mayLand, stillFine } from '../../../src/domain/cycle/may-land.ts';
import { freezesInForce } from '../../../src/domain/cycle/state.ts';
import { instant } from '../../../src/domain/time/wall.ts';
import {
  at,
  featureFreeze,
  freeze,
  hardStringFreeze,
  hibiscus,
  rc1,
  release,
  softStringFreeze,
} from '../sample-cycle.ts';

const cycle = hibiscus();
const oslo = { ...featureFreeze, owner: 'Oslo', name: 'Oslo feature freeze', key: 'h-oslo' };

describe('which change may land when', () => {
  const BEFORE = '2026-08-06T12:00Z';
  const FROZEN = '2026-08-28T12:00Z';
  const AFTER_RC1 = '2026-09-14T12:00Z';
  const OUT = '2026-09-30T23:59:59Z';
  const FF = 'Feature freeze';
  const LIBRARIES = 'Final release for client libraries';

  test.each<[ChangeKind, string, string, string[]]>([
    ['feature', BEFORE, 'allowed', []],
    ['feature', '2026-08-27T23:59:58Z', 'allowed', []],
    ['feature', '2026-08-27T23:59:59Z', 'exception', [FF, LIBRARIES]],
    ['feature', AFTER_RC1, 'exception', [LIBRARIES]],
    ['feature', OUT, 'closed', []],
    ['bug fix', BEFORE, 'allowed', []],
    ['bug fix', FROZEN, 'exception', [LIBRARIES]],
    ['regression fix', FROZEN, 'allowed', []],
    ['regression fix', OUT, 'closed', []],
    ['docs', FROZEN, 'allowed', []],
    ['strings', FROZEN, 'exception', ['Soft string freeze']],
    ['strings', '2026-09-11T00:00Z', 'exception', ['Soft string freeze', 'Hard string freeze']],
    ['strings', AFTER_RC1, 'exception', ['Hard string freeze']],
    ['UI', FROZEN, 'allowed', []],
    ['UI', AFTER_RC1, 'exception', ['Hard string freeze']],
    ['dependency', BEFORE, 'allowed', []],
    ['dependency', FROZEN, 'exception', ['Requirements freeze']],
    ['build/CI', FROZEN, 'allowed', []],
    ['backport', FROZEN, 'allowed', []],
    ['backport', OUT, 'closed', []],
  ])('%s at %s: %s %j', (kind, now, answer, names) => {
    const found = mayLand(cycle, [kind], at(now));
    expect(found.answer).toBe(answer);
    expect(found.inTheWay.map((one) => one.freeze.name)).toEqual(names);
  });

  test('of several kinds, one that is stopped stops all', () => {
    expect(mayLand(cycle, ['docs', 'strings'], at(FROZEN)).answer).toBe('exception');
  });
  test('without a release date the cycle is never closed', () => {
    const endless = hibiscus({ deadlines: [featureFreeze] });
    expect(mayLand(endless, ['docs'], at('2030-01-01T00:00Z')).answer).toBe('allowed');
  });
});

describe('the way forward', () => {
  const strings = (deadlines: Parameters<typeof hibiscus>[0], now: string) =>
    mayLand(hibiscus(deadlines), ['strings'], at(now));

  test('the exception is asked from the freeze that holds longest', () => {
    expect(mayLand(cycle, ['strings'], at('2026-09-11T00:00Z')).askFrom).toBe(hardStringFreeze);
    expect(mayLand(cycle, ['docs'], at('2026-09-11T00:00Z')).askFrom).toBeNull();
  });
  test('the door opens where the freeze ends', () => {
    const found = strings({ deadlines: [softStringFreeze, rc1, release] }, '2026-08-28T00:00Z');
    expect(found.opens).toMatchObject({ at: at('2026-09-11T23:59:59Z'), by: { name: 'RC1' } });
  });
  test('not where it only goes over into the next freeze', () => {
    expect(strings({}, '2026-08-28T00:00Z').opens).toBe('next release');
  });
  test('a sign-off has no date; nor has an end that is not decided', () => {
    expect(mayLand(cycle, ['dependency'], at('2026-08-28T00:00Z')).opens).toBe('sign-off');
    const undated = { ...softStringFreeze, ends: { by: 'deadline', key: 'h-retro' } } as const;
    expect(strings({ deadlines: [undated] }, '2026-08-28T00:00Z').opens).toBeNull();
  });
  test('the next freeze to come is the first that stops this kind', () => {
    const now = at('2026-08-06T12:00Z');
    expect(mayLand(cycle, ['UI'], now).next).toEqual({
      freeze: hardStringFreeze,
      at: at('2026-09-10T23:59:59Z'),
    });
    expect(mayLand(cycle, ['strings'], now).next?.freeze).toBe(softStringFreeze);
    expect(mayLand(cycle, ['docs'], now).next).toBeNull();
  });
});

describe('a team’s own freeze', () => {
  const teams = hibiscus({ deadlines: [oslo, rc1, release] });
  const now = at('2026-08-28T00:00Z');

  test('is told beside, and stops nothing in the project', () => {
    const found = mayLand(teams, ['feature'], now);
    expect(found).toMatchObject({ answer: 'allowed', inTheWay: [], askFrom: null });
    expect(found.besideTeams.map((one) => one.freeze)).toEqual([oslo]);
    expect(mayLand(teams, ['docs'], now).besideTeams).toEqual([]);
    expect(mayLand(teams, ['feature'], at('2026-08-06T00:00Z')).next).toBeNull();
  });
  test('binds its team', () => {
    const found = mayLand(teams, ['feature'], now, 'Oslo');
    expect(found).toMatchObject({ answer: 'exception', besideTeams: [] });
    expect(found.askFrom).toBe(oslo);
    expect(mayLand(teams, ['feature'], now, 'Nova').answer).toBe('allowed');
  });
});

test('a freeze that does not say what it stops is not counted, but told', () => {
  const vague = freeze('other', 'h-beta', 'Beta freeze', featureFreeze.when, [], {
    by: 'sign-off',
    given: null,
  });
  const found = mayLand(
    hibiscus({ deadlines: [vague, release] }),
    ['docs'],
    at('2026-08-28T00:00Z'),
  );
  expect(found.answer).toBe('allowed');
  expect(found.unclear.map((one) => one.freeze)).toEqual([vague]);
  // A list that is closed is clear: it stops nothing that lands.
  expect(mayLand(cycle, ['docs'], at('2026-08-28T00:00Z')).unclear).toEqual([]);
});

describe('at any instant, of any kind', () => {
  const released = at('2026-09-30T23:59:59Z');
  const teams = hibiscus({ deadlines: [...cycle.deadlines, oslo] });
  const anyTime = fc
    .integer({ min: at('2026-08-20T00:00Z'), max: at('2026-10-05T00:00Z') })
    .map(instant);
  const anyKind = fc.constantFrom(...CHANGE_KINDS);

  test('it says what the freezes in force say', () => {
    fc.assert(
      fc.property(anyTime, anyKind, fc.constantFrom(null, 'Oslo', 'Nova'), (now, kind, team) => {
        const forbidding = freezesInForce(teams, now).filter(
          ({ freeze: { owner, forbids } }) =>
            (owner === null || owner === team) && forbids.includes(kind),
        );
        const found = mayLand(teams, [kind], now, team);
        expect(found.inTheWay).toEqual(forbidding);
        expect(found.answer).toBe(
          now >= released ? 'closed' : forbidding.length > 0 ? 'exception' : 'allowed',
        );
      }),
      { seed: 20260827, numRuns: 1000 },
    );
  });

  test('what is said to be still fine may land, and nothing else', () => {
    fc.assert(
      fc.property(anyTime, (now) => {
        const fine = stillFine(freezesInForce(teams, now).map((one) => one.freeze));
        const free = CHANGE_KINDS.filter(
          (kind) => mayLand(teams, [kind], now).inTheWay.length === 0,
        );
        expect(fine).toEqual(free);
      }),
      { seed: 20260828 },
    );
  });

  test('the door is open when it is said to open, and not before; the next freeze stops it when it is said to', () => {
    fc.assert(
      fc.property(anyTime, anyKind, (now, kind) => {
        const { opens, next, answer } = mayLand(teams, [kind], now);
        if (opens !== null && typeof opens !== 'string') {
          expect(mayLand(teams, [kind], opens.at).answer).toBe('allowed');
          expect(mayLand(teams, [kind], instant(opens.at - 1)).answer).toBe('exception');
        }
        if (next !== null) {
          const then = mayLand(teams, [kind], next.at);
          expect(then.inTheWay.map((one) => one.freeze)).toContain(next.freeze);
          if (answer === 'allowed') {
            expect(mayLand(teams, [kind], instant(next.at - 1)).answer).toBe('allowed');
          }
        }
      }),
      { seed: 20260829 },
    );
  });
});
