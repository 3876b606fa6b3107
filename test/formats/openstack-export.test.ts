import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffOf, isNothing } from '../../src/domain/changing/cycle-diff.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { exportOpenStack } from '../../src/formats/openstack/openstack-export.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { plans } from './plans.ts';
import { areThere, ownFiles, realFiles } from './schedules.ts';

const back = (plan: CyclePlan) => {
  const { yaml, rst, lost } = exportOpenStack(plan);
  const read = importOpenStack({
    yaml: { name: 'schedule.yaml', text: yaml },
    rst: { name: 'schedule.rst', text: rst },
  });
  return { yaml, rst, lost, ...read };
};
const HEAD = 'project: {name: OpenStack}\ncycle: {name: 2027.2 Jay, key: jay}\ndeadlines:\n';
const RELEASE = '  - {name: Final release, date: 2027-09-29}\n';
const planOf = (...deadlines: string[]) =>
  importRelbotYaml({
    name: 'jay.yaml',
    text: HEAD + deadlines.map((one) => `  - {${one}}\n`).join('') + RELEASE,
  }).plan;

describe('an OpenStack schedule', () => {
  const own = ownFiles().filter(({ name }) => name.startsWith('hibiscus/'));
  const real = realFiles().filter(({ name }) => /^openstack\/\w+\/schedule\.yaml$/.test(name));

  // The real ones lie beside a checkout only where relbot is developed.
  it.each([...own, ...real])('$name comes back as it was', (file) => {
    const { plan } = readSchedule(file, () => file.rst);
    const again = back(plan);
    expect([again.lost, again.warnings]).toEqual([[], []]);
    expect(isNothing(diffOf(plan, again.plan))).toBe(true);
  });

  it.skipIf(!areThere)('is there in eleven cycles', () => {
    expect(real).toHaveLength(11);
  });
});

it('has the keys, the weeks and the texts that OpenStack’s readers know', () => {
  const plan = planOf(
    'name: Feature freeze, date: 2027-08-26',
    'name: RC1, week: 2027-09-06',
    'name: Nova spec freeze, date: 2027-06-10, time: "17:00", zone: Europe/Berlin, owner: Nova',
    'name: Elections, kind: event, date: 2027-08-31, until: 2027-09-10, link: "https://example.org/e", note: Who leads is voted on.',
  );
  const { yaml, rst, lost } = back(plan);
  expect(lost).toEqual(['Its stages come back as OpenStack’s are.']);
  expect(yaml).toContain(
    "  - start: '2027-08-30'\n    end: '2027-09-03'\n    name: R-4\n    x-project:\n      - elections\n",
  );
  expect(yaml).toContain('    name: R-3\n    x-project:\n      - elections\n      - j-rc1\n');
  expect(yaml).toContain('    project-specific:\n      - nova-spec-freeze\n');
  expect(yaml).toMatch(/name: R\+0\n {4}x-project:\n {6}- j-final\n$/);
  expect(rst).toContain(
    '.. _elections:\n\nElections\n---------\n\nWho leads is voted on.\n\nFrom Tuesday 31 August 2027 to Friday 10 September 2027.\n\nMore: https://example.org/e\n',
  );
  expect(rst).toContain('Nova\n----\n\n.. _nova-spec-freeze:');
  expect(rst).toContain('On Thursday 10 June 2027 at 15:00 UTC.');
});

it('says what it cannot say', () => {
  const plan = planOf(
    'name: Feature freeze, date: 2027-08-26, clock: anywhere on Earth, forbids: [feature], ends: sign-off',
    'name: Milestone 1, date: 2027-05-06, state: actual, note: The first., audience: [everybody]',
    'name: Party, date: undecided',
  );
  expect(back(plan).lost).toEqual([
    'Left out, as they have no date: Party.',
    'It cannot say what has happened of Milestone 1.',
    'It cannot say audiences of Milestone 1.',
    'It cannot say notes of Milestone 1.',
    'It cannot say clock rules and zones of Feature freeze: their days end in UTC.',
    'It cannot say ends of freezes of Feature freeze.',
    'It cannot say what freezes forbid of Feature freeze.',
    'Its stages come back as OpenStack’s are.',
  ]);
});

it('refuses what the format cannot hold', () => {
  const numbered = { ...sampleCycle(), cycle: { ...sampleCycle().cycle, name: '5.2' } };
  expect(() => exportOpenStack(numbered)).toThrow('“5.2” ends with none: export it in another');
  const undated = importRelbotYaml({
    name: 'jay.yaml',
    text: `${HEAD}  - {name: Final release, date: undecided}\n`,
  });
  expect(() => exportOpenStack(undated.plan)).toThrow('The release has no date yet');
});

it('gives back every date of any cycle, or says whose it is not', () => {
  let held = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      let exported;
      try {
        exported = back({ ...plan, cycle: { ...plan.cycle, name: 'Jay' } });
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        return;
      }
      held += 1;
      const said = exported.lost.find((line) => /clock rules|last days/.test(line)) ?? '';
      const dates = exported.plan.deadlines.map(({ when }) => 'at' in when && when.at);
      for (const { name, when } of plan.deadlines) {
        const isSame = !('at' in when) || dates.includes(when.at);
        expect([name, isSame || said.includes(name)]).toEqual([name, true]);
      }
    }),
    { numRuns: 60 },
  );
  expect(held).toBeGreaterThan(20);
});
