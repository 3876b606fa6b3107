import fc from 'fast-check';
import {
  CHANGE_KINDS,
  FREEZE_KINDS,
  UNSAID,
  type FreezeEnd,
} from '../../src/domain/cycle/deadline.ts';
import type { CyclePlan, DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import { STAGES } from '../../src/domain/cycle/cycle.ts';
import { inOrder } from '../../src/domain/cycle/deadline-order.ts';
import type { ClockRule } from '../../src/domain/time/time.ts';
import { instant, plusDays, wallDate, wallTime } from '../../src/domain/time/wall.ts';
import { dayWhen, instantWhen, UNDECIDED, weekWhen } from '../../src/domain/time/when.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';

/** Cycles of every shape a file can say, with names that try to be something else in YAML. */

const first = wallDate('2024-01-01');
const zone = fc
  .constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia')
  .map(zoneOf);
const date = fc.nat({ max: 900 }).map((days) => plusDays(first, days));
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([hours, minutes]) =>
    wallTime(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`),
  );

const text = fc.oneof(
  fc.constantFrom(
    'Feature freeze',
    'RC1',
    'Final release',
    'Milestone 2',
    'Soft string freeze',
    'Hard string freeze',
    '2026.10',
    'true',
    'null',
    '~',
    '- a',
    'a: b',
    '# no',
    ' padded ',
    '"',
    "it's",
    '*x*',
    '&a',
    '<!channel>',
    'two\nlines',
    'a\r\nb',
    '\ttab',
    'sign-off',
    '2026-08-27',
    '2026-08-27 17:00',
    '{x}',
    '[y]',
    '!!int 3',
    '\u202Eright',
    '%',
    '@everyone',
    '|',
    '>',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

const rule: fc.Arbitrary<ClockRule> = fc.oneof(
  fc.record({ rule: fc.constantFrom('end-of-day' as const, 'end-of-day-before' as const), zone }),
  fc.constant({ rule: 'anywhere-on-earth' as const }),
);

const when: fc.Arbitrary<DeadlinePlan['when']> = fc.oneof(
  fc.tuple(date, rule).map(([date, rule]) => dayWhen(date, rule).when),
  fc.tuple(date, time, zone).map(([date, time, zone]) => instantWhen(date, time, zone).when),
  fc.tuple(date, zone).map(([date, zone]) => weekWhen(date, zone).when),
  fc.constant(UNDECIDED),
);

const base = fc.record({
  name: text,
  aliases: fc.array(text, { maxLength: 3 }),
  when,
  owner: fc.option(text),
  note: fc.option(text),
  // Not four: a calendar cannot tell such an event from a week.
  days: fc.option(fc.integer({ min: 5, max: 20 })),
  state: fc.constantFrom('expected' as const, 'actual' as const),
  audience: fc.subarray(['translators', 'packagers', 'press']),
  link: fc.option(fc.constantFrom('https://example.org/a?b=c#d', 'http://localhost:3000/,x')),
});

const end: fc.Arbitrary<FreezeEnd> = fc.oneof(
  fc.constant({ by: 'sign-off' as const, given: null }),
  fc
    .nat({ max: 10 ** 11 })
    .map((more) => ({ by: 'sign-off' as const, given: instant(Date.UTC(2027, 0, 1) + more) })),
  fc.constant({ by: 'deadline' as const, key: 'the-release' }),
  fc
    .nat({ max: 10 ** 11 })
    .map((more) => ({ by: 'instant' as const, at: instant(Date.UTC(2027, 0, 1) + more) })),
  fc
    .nat({ max: 10 ** 6 })
    .map((more) => ({ by: 'instant' as const, at: instant(Date.UTC(2027, 0, 1) + more * 60_000) })),
);

type Keyless = DeadlinePlan extends infer D
  ? D extends DeadlinePlan
    ? Omit<D, 'key'>
    : never
  : never;

const deadline: fc.Arbitrary<Keyless> = fc.oneof(
  fc
    .tuple(
      base,
      fc.constantFrom(
        'milestone' as const,
        'candidate' as const,
        'release' as const,
        'event' as const,
      ),
    )
    .map(([{ days, ...base }, kind]) => ({
      kind,
      ...base,
      until:
        kind === 'event' && days !== null && base.when.precision === 'day'
          ? dayWhen(plusDays(base.when.date, days), base.when.rule).when
          : null,
    })),
  fc
    .tuple(
      base,
      fc.record({
        freeze: fc.constantFrom(...FREEZE_KINDS),
        forbids: fc.uniqueArray(fc.constantFrom(...CHANGE_KINDS)),
        ends: end,
      }),
    )
    .map(([{ days: _days, ...base }, freeze]) => ({
      kind: 'freeze' as const,
      ...freeze,
      ...base,
      until: null,
    })),
);

const release: DeadlinePlan = {
  kind: 'release',
  key: 'the-release',
  name: 'Final release',
  aliases: [],
  when: dayWhen(wallDate('2027-01-15'), { rule: 'end-of-day', zone: zoneOf('UTC') }).when,
  owner: null,
  note: null,
  ...UNSAID,
};

/** A stage may begin by the release or at an instant; the later stages later. */
const stages = fc
  .tuple(fc.subarray([...STAGES]), fc.boolean(), fc.nat({ max: 10 ** 9 }))
  .map(([names, byRelease, milliseconds]) =>
    names.map((name, index) => ({
      name,
      begins:
        byRelease && index === names.length - 1
          ? { by: 'deadline' as const, key: 'the-release' }
          : {
              by: 'instant' as const,
              at: instant(Date.UTC(2024, 0, 1 + index * 30) + (index % 2) * milliseconds),
            },
    })),
  );

const countries = fc.uniqueArray(fc.constantFrom('DE', 'PT', 'US-CA', 'DE-BY', 'acme.ics'), {
  maxLength: 3,
});

export const plans: fc.Arbitrary<CyclePlan> = fc
  .record({
    project: fc.record({ key: text, name: text, zone, countries }),
    cycle: fc.record({
      key: text,
      name: text,
      aliases: fc.array(text, { maxLength: 3 }),
      stages,
      closedAt: fc.constant(null),
    }),
    deadlines: fc.array(deadline, { maxLength: 8 }),
    keys: fc.uniqueArray(text, { minLength: 8, maxLength: 8 }),
  })
  .map(({ project, cycle, deadlines, keys }) => ({
    project,
    cycle,
    deadlines: inOrder([
      release,
      ...deadlines.map((each, index): DeadlinePlan => ({ ...each, key: keys[index] ?? '' })),
    ]),
  }));
