import { describe, expect, it } from 'vitest';
import { exportRelbotYaml } from '../../src/formats/relbot/relbot-export.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';

const read = (text: string) => importRelbotYaml({ name: 'cycle.yaml', text }).plan;
const file = (exceptions: string) => `project: {name: OpenStack}
cycle: {name: 2026.2 Hibiscus}
deadlines:
  - {name: Final release, date: 2026-09-30}
  - name: Feature freeze
    date: 2026-08-27
    exceptions: ${exceptions}
`;

const ALL =
  '{groups: [docs, i18n], from: each, one no: blocks, open for: 2 days, file within: 3 days, longest grant: 7 days, budget: 5, remind after: "1, 3 working days", daily list: "at 09:00"}';

describe('exceptions of a freeze in the file', () => {
  it('are read, and written again so that they are read the same', () => {
    const plan = read(file(ALL));
    expect(plan.policies).toEqual([
      {
        freezeKey: 'feature freeze',
        groups: ['docs', 'i18n'],
        rules: {
          approvals: 2,
          fromEach: true,
          oneNo: 'blocks',
          openHours: 48,
          fileDays: 3,
          grantDays: 7,
          budget: 5,
          nudgeDays: [1, 3],
          listHour: 9,
        },
      },
    ]);
    expect(read(exportRelbotYaml(plan))).toEqual(plan);
  });

  it('are as usual where the file leaves them out', () => {
    expect(read(file('{approvals: 2}')).policies?.[0]).toMatchObject({
      groups: [],
      rules: {
        approvals: 2,
        fromEach: false,
        oneNo: 'denies',
        budget: null,
        nudgeDays: [1, 2],
        listHour: 10,
      },
    });
    const never = read(file('{remind after: never, daily list: never}'));
    expect(never.policies?.[0]?.rules).toMatchObject({ nudgeDays: [], listHour: null });
    expect(read(exportRelbotYaml(never))).toEqual(never);
    expect(
      read(file('{groups: [docs]}').replace(/ {4}exceptions.*\n/, '')).policies,
    ).toBeUndefined();
  });

  it.each([
    ['{approvals: 0}', /line 7.*as in 2, from 1 to 9/],
    ['{approvals: many}', /as in 2, from 1 to 9/],
    ['{open for: 7}', /as in 24 hours/],
    ['{from: each, groups: [docs]}', /fewer than two/],
    ['{one no: maybe}', /write one of denies, blocks, counts, is noted/],
    ['{approvers: 2}', /approvals/],
    ['{remind after: soon}', /as in 1, 2 working days/],
    ['{remind after: 40 working days}', /from 1 to 30/],
    ['{daily list: at noon}', /as in at 10:00/],
  ])('%s is refused with what to write', (exceptions, sentence) => {
    expect(() => read(file(exceptions))).toThrow(sentence);
  });

  it('belong to freezes alone', () => {
    const text = file('{approvals: 2}').replace('Feature freeze', 'RC1');
    expect(() => read(text)).toThrow(/belongs to a freeze/);
  });
});
