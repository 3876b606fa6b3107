import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEADLINE_KINDS,
  AUDIENCES,
  contradictionIn,
} from '../../src/domain/notices/place-settings.ts';
import {
  isSameSaid,
  onlySaid,
  settingsOf,
  type SaidSettings,
} from '../../src/domain/notices/said-settings.ts';
import { wallTime } from '../../src/domain/time/wall.ts';
import { exportRelbotYaml } from '../../src/formats/relbot/relbot-export.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { hibiscus, project } from '../domain/sample-cycle.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';

const plan = planOfCycle(project, hibiscus());
const read = (text: string) => importRelbotYaml({ name: 'cycle.yaml', text }).plan;
const withReminders = (reminders: string) => `project:
  name: OpenStack
  reminders: ${reminders}
cycle: {name: 2026.2 Hibiscus}
deadlines:
  - {name: Final release, date: 2026-09-30}
`;

const time = fc.constantFrom('07:30', '10:00', '16:00').map(wallTime);
const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 365 }), { minLength: 1, maxLength: 8 })
  .map((some) => some.toSorted((a, b) => b - a));
const said: fc.Arbitrary<SaidSettings> = fc
  .record(
    {
      audience: fc.constantFrom(...AUDIENCES),
      kinds: fc.subarray([...DEADLINE_KINDS], { minLength: 1 }),
      leadDays: days,
      ladders: fc.array(
        fc.record({
          topic: fc.constantFrom(
            { of: 'name', name: '12: the "last" one' } as const,
            { of: 'kind', kind: 'freeze' } as const,
            { of: 'freeze', freeze: 'string' } as const,
          ),
          days,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      time,
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      holidaysOff: fc.boolean(),
      quiet: fc.constant({ from: wallTime('20:00'), to: wallTime('07:00') }),
      digest: fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        time,
        whenEmpty: fc.constantFrom('silence' as const, 'nothing to report' as const),
      }),
    },
    { requiredKeys: [] },
  )
  .map((one) => onlySaid(one, settingsOf({}, {})))
  .filter((one) => contradictionIn(settingsOf({}, one)) === null);

describe('what a file says of reminders', () => {
  it('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(said, (reminders) => {
        const back = read(exportRelbotYaml({ ...plan, reminders })).reminders ?? {};
        expect(isSameSaid(back, reminders)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is nothing where it does not speak of them, and as usual where the key is empty', () => {
    expect(read(exportRelbotYaml(plan)).reminders).toBeUndefined();
    expect(isSameSaid(read(withReminders('{}')).reminders ?? { kinds: null }, {})).toBe(true);
  });

  it.each([
    ['{at: 25:00}', /line 3: .*write the time as in 09:00/],
    ['{ahead: [ten]}', /line 3: .*write a number of days/],
    ['{days: [Mo]}', /line 3: .*write one of Monday/],
    ['{quiet: 20 to 8}', /line 3: .*20:00 to 08:00/],
    ['{quiet: 08:00 to 10:00}', /line 3: .*would fall into the quiet hours/],
    ['{week ahead: Sunday 09:00}', /line 3: .*a day without posts/],
    ['{empty week: told}', /line 3: .*write week ahead, too/],
    ['{ladders: [{ahead: [3]}]}', /line 3: .*one of date, freeze or kind/],
    ['{hour: 9}', /line 3: .*does not know the key “hour”/],
  ])('is refused: %s', (reminders, refusal) => {
    expect(() => read(withReminders(reminders))).toThrow(refusal);
  });
});
