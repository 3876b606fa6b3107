import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { wallDate, wallMilliseconds } from '../../src/domain/time/wall.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';
import { planFromTemplate } from '../../src/formats/templates/plan-from-template.ts';
import { exportRelbotYaml } from '../../src/formats/relbot/relbot-export.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { sampleCycle } from '../../src/formats/relbot/sample.ts';
import { readTemplate } from '../../src/formats/templates/template.ts';
import { templateFile, templateNames } from '../../src/formats/templates/templates.ts';

const DAY = 24 * 60 * 60 * 1000;

function planned(text: string, release: string, name = 'template.yaml'): CyclePlan {
  const { plan, warnings } = planFromTemplate(readTemplate({ name, text }), {
    release: wallDate(release),
    project: { key: 'example-app', name: 'Example App', zone: zoneOf('UTC'), countries: [] },
    cycle: { key: 'heron', name: '5.2 Heron', aliases: ['5.2', 'Heron'] },
  });
  expect(warnings).toEqual([]);
  return plan;
}

const shipped = (name: string, release: string) =>
  planned(templateFile(name)?.text ?? '', release, `${name}.yaml`);

/** The day or the Monday on which it is written. */
function dayOf({ when }: CyclePlan['deadlines'][number]): string {
  if (when.precision === 'undecided') return 'undecided';
  return when.precision === 'week' ? `week ${when.monday}` : when.date;
}

const daysOf = ({ deadlines }: CyclePlan) =>
  Object.fromEntries(deadlines.map((deadline) => [deadline.name, dayOf(deadline)]));

describe.each(templateNames())('%s', (name) => {
  const plan = shipped(name, '2027-03-31');

  it('says in few words what it is, and how long', () => {
    const { about, length } = readTemplate(templateFile(name) ?? { name, text: '' });
    expect(about.length).toBeLessThan(90);
    expect(length).toMatch(/^\d+ weeks$/);
  });

  it('has one release, on the day that was asked for', () => {
    const releases = plan.deadlines.filter(({ kind }) => kind === 'release');
    expect(releases.map(dayOf)).toEqual(['2027-03-31']);
  });

  it('ends every freeze', () => {
    for (const one of plan.deadlines) {
      if (one.kind !== 'freeze') continue;
      const { ends } = one;
      const end = plan.deadlines.find(({ key }) => ends.by === 'deadline' && ends.key === key);
      // Fedora's end when the release is signed off.
      if (name === 'fedora') expect(ends).toEqual({ by: 'sign-off', given: null });
      else expect([one.name, end?.kind]).not.toContain(undefined);
    }
  });

  it('begins its stages one after another', () => {
    expect(plan.cycle.stages.map((stage) => stage.name)).toContain('QA');
  });

  it('is the same plan after it was written and read', () => {
    const again = importRelbotYaml({ name: 'cycle.yaml', text: exportRelbotYaml(plan) });
    expect(again.plan).toEqual(plan);
  });

  it.each(['2027-01-01', '2028-02-29', '2027-03-28', '2026-12-27', '2027-05-31'])(
    'can be planned for %s',
    (release) => {
      expect(shipped(name, release).deadlines).toHaveLength(plan.deadlines.length);
    },
  );
});

describe('the templates give the dates of the releases they are taken from', () => {
  it('openstack-26: Hibiscus, as the sample has it', () => {
    const hibiscus = daysOf(sampleCycle());
    const days = daysOf(shipped('openstack-26', '2026-09-30'));
    const { 'Extra-AC freeze': voters, ...common } = days;
    expect(voters).toBe('2026-08-13');
    expect(hibiscus).toMatchObject(common);
    const ours = sampleCycle().deadlines.filter(({ owner }) => owner === null);
    expect(Object.keys(common)).toHaveLength(ours.length);
  });

  const folder = path.resolve('../shared/data/schedules/openstack/hibiscus');
  it.skipIf(!existsSync(folder))('openstack-26: Hibiscus, as OpenStack publishes it', () => {
    const file = (name: string) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') });
    const { plan } = importOpenStack({ yaml: file('schedule.yaml'), rst: file('schedule.rst') });
    const published = Object.fromEntries(
      Object.entries(daysOf(plan)).map(([name, day]) => [
        name.toLowerCase().replace('2026.2 hibiscus ', ''),
        day,
      ]),
    );
    for (const [name, day] of Object.entries(daysOf(shipped('openstack-26', '2026-09-30')))) {
      expect([name, published[name.toLowerCase()]]).toEqual([name, day]);
    }
  });

  it.each<[template: string, release: string, days: Record<string, number>]>([
    [
      'openstack-24',
      '2027-03-31',
      {
        'Milestone 1': -125,
        'Milestone 2': -69,
        'Membership freeze': -69,
        'Extra-AC freeze': -48,
        'Final release for non-client libraries': -41,
        'Milestone 3': -34,
        'Feature freeze': -34,
        'Client library freeze': -34,
        'Soft string freeze': -34,
        'Requirements freeze': -34,
        'Cycle highlights': -27,
        'Hard string freeze': -20,
      },
    ],
    [
      'kubernetes-15',
      '2026-08-26',
      {
        'Enhancement tracking begins': -100,
        'Schedule and team are final': -96,
        'Call for enhancement exceptions': -83,
        'Production readiness freeze': -78,
        'Alpha 1': -77,
        'Enhancements freeze': -71,
        'Alpha 2': -63,
        'Heads-up about code freeze': -58,
        'Docs placeholders': -55,
        'Alpha 3': -49,
        'Feature blog freeze': -48,
        'Call for code freeze exceptions': -44,
        'Beta 0': -42,
        'Code freeze': -35,
        'Test freeze': -35,
        'Burndown begins': -30,
        'Docs ready for review': -29,
        'Release highlights': -29,
        'Daily burndown begins': -23,
        RC0: -21,
        'Docs freeze': -21,
        'Release blog ready': -13,
        RC1: -7,
      },
    ],
    [
      'ubuntu-lts',
      '2026-04-23',
      {
        'First snapshot': -147,
        'Feature freeze': -63,
        'Debian import freeze': -63,
        'User interface freeze': -42,
        'Documentation string freeze': -35,
        'Kernel feature freeze': -35,
        'Beta freeze': -31,
        'Hardware enablement freeze': -31,
        Beta: -28,
        'Kernel freeze': -14,
        'Translations outside language packs': -14,
        'Final freeze': -7,
        'Release candidate': -7,
        'Translations in language packs': -7,
        'First point release': 105,
      },
    ],
    [
      'ubuntu-interim',
      '2025-10-09',
      {
        'Feature definition freeze': -140,
        'Feature freeze': -56,
        'User interface freeze': -35,
        'Documentation string freeze': -28,
        'Debian import freeze': -56,
        'Kernel feature freeze': -28,
        'Hardware enablement freeze': -24,
        'Translations outside language packs': -14,
        'Release candidate': -7,
        'Translations in language packs': -7,
        'Beta freeze': -24,
        Beta: -21,
        'Kernel freeze': -14,
        'Final freeze': -7,
      },
    ],
    [
      'fedora',
      '2025-10-28',
      { Branch: -77, 'Beta freeze': -63, Beta: -42, 'Final freeze': -21, 'Go or no-go': -5 },
    ],
    [
      'gnome',
      '2023-09-20',
      {
        Alpha: -81,
        Beta: -46,
        'API freeze': -46,
        'Feature freeze': -46,
        'UI freeze': -46,
        'String changes are announced': -46,
        'String freeze': -25,
        'Release candidate': -18,
        'Hard code freeze': -18,
        'Translation deadline': -7,
        'First point release': 31,
      },
    ],
    [
      'firefox-4',
      '2026-08-18',
      {
        'Request QA': -60,
        'Nightly begins': -57,
        'Features ready for QA': -46,
        'Strings handed over': -34,
        'String freeze': -32,
        'Merge day': -29,
        'Beta 1': -27,
        'Beta 2': -25,
        'Beta 3': -22,
        'Beta 4': -20,
        'Beta 5': -18,
        'Beta 6': -15,
        'Beta 7': -13,
        'Beta 8': -11,
        'Sign-off before RC': -13,
        'Beta 9': -8,
        'Release notes deadline': -7,
        'Beta 10': -6,
        'RC build': -6,
        'Dot release 1': 7,
        'Dot release 2': 14,
        'Dot release 3': 21,
      },
    ],
    [
      'firefox-2',
      '2026-09-29',
      {
        'Request QA': -40,
        'Nightly begins': -33,
        'Features complete': -26,
        'Test plans ready': -25,
        'String freeze': -20,
        'Merge day': -19,
        'Beta 1': -15,
        'Beta 2': -13,
        'Beta 3': -11,
        'Beta 4': -8,
        'Beta 5': -6,
        'Security fixes deadline': -6,
        'Release notes deadline': -5,
        'RC build': -5,
        'Dot release': 7,
      },
    ],
    [
      'python',
      '2026-10-01',
      {
        'Development begins': -512,
        'Alpha 1': -352,
        'Beta 1': -147,
        'Feature freeze': -147,
        'Beta 2': -121,
        'Beta 3': -100,
        'Beta 4': -75,
        RC1: -58,
        RC2: -30,
      },
    ],
    [
      'pytorch',
      '2026-09-02',
      { 'Branch cut': -23, 'Final RC': -9, 'Tutorials ready': -5, 'Announcements final': -1 },
    ],
    [
      '6-weeks',
      '2027-03-31',
      {
        Planning: -42,
        'Feature freeze': -14,
        'String freeze': -14,
        'Code freeze': -7,
        RC1: -5,
        Retrospective: 7,
      },
    ],
    ['3-months', '2027-03-31', { Planning: -91, 'Feature freeze': -28, 'Code freeze': -14 }],
    ['6-months', '2027-03-31', { Planning: -182, 'Feature freeze': -42, 'Docs freeze': -21 }],
  ])('%s, released on %s', (template, release, days) => {
    const given = daysOf(shipped(template, release));
    const counted = Object.keys(days).map((name) => [
      name,
      (wallMilliseconds(wallDate(given[name] ?? '')) - wallMilliseconds(wallDate(release))) / DAY,
    ]);
    expect(Object.fromEntries(counted)).toEqual(days);
  });

  it('the clock rules come with them', () => {
    const at = (template: string, release: string, name: string) => {
      const found = shipped(template, release).deadlines.find((one) => one.name === name)?.when;
      return found === undefined || found.precision === 'undecided'
        ? null
        : new Date(found.at).toISOString();
    };
    expect(at('kubernetes-15', '2026-08-26', 'Code freeze')).toBe('2026-07-23T11:59:59.000Z');
    expect(at('ubuntu-lts', '2026-04-23', 'Feature freeze')).toBe('2026-02-19T21:00:00.000Z');
    expect(at('gnome', '2023-09-20', 'String freeze')).toBe('2023-08-26T23:59:59.000Z');
    expect(at('firefox-2', '2026-09-29', 'Final release')).toBe('2026-09-29T13:00:00.000Z');
  });
});

describe('a template of one’s own', () => {
  const HEAD = 'template: {about: ours, length: 4 weeks}\ndeadlines:\n';
  const RELEASE = '  - {name: Final release, date: R}\n';

  it.each([
    ['R', '2027-03-31'],
    ['R-34 days', '2027-02-25'],
    ['R-1 day', '2027-03-30'],
    ['R+7 days', '2027-04-07'],
    ['R-5 Thu', '2027-02-25'],
    ['R-5 Thursday', '2027-02-25'],
    ['R-5 Sun', '2027-02-28'],
    ['R+0 Mon', '2027-03-29'],
    ['R+1 Fri', '2027-04-09'],
    ['undecided', 'undecided'],
  ])('counts %s from Wednesday 31 March 2027: %s', (written, day) => {
    const plan = planned(`${HEAD}${RELEASE}  - {name: It, date: ${written}}\n`, '2027-03-31');
    expect(daysOf(plan)['It']).toBe(day);
  });

  it('counts weeks from the Monday of the release week, whatever day the release is', () => {
    for (const release of ['2027-03-29', '2027-03-31', '2027-04-04']) {
      const text = `${HEAD}${RELEASE}  - {name: It, week: R-3}\n  - {name: Then, date: R-3 Fri}\n`;
      expect(daysOf(planned(text, release))).toMatchObject({
        It: 'week 2027-03-08',
        Then: '2027-03-12',
      });
    }
  });

  it('ends a freeze and begins a stage at a counted moment', () => {
    const plan = planned(
      `template: {about: ours, length: 4 weeks}\nstages: {Design: R-4 Mon 09:00}\ndeadlines:\n${RELEASE}  - {name: Code freeze, date: R-2 Thu, ends: R-1 day 12:00}\n`,
      '2027-03-31',
    );
    expect(plan.cycle.stages).toEqual([
      { name: 'Design', begins: { by: 'instant', at: Date.parse('2027-03-01T09:00Z') } },
    ]);
    expect(plan.deadlines[0]).toMatchObject({
      ends: { by: 'instant', at: Date.parse('2027-03-30T12:00Z') },
    });
  });

  it.each([
    [
      'an unknown key',
      `${RELEASE}  - {name: It, dat: R}`,
      'line 4: relbot does not know the key “dat” here (did you mean “date”?)',
    ],
    ['a week for a day', `${RELEASE}  - {name: It, date: R-5}`, 'line 4: “R-5” is no day of a'],
    ['a day for a week', `${RELEASE}  - {name: It, week: R-5 Thu}`, 'line 4: “R-5 Thu” is no week'],
    ['a real date', `${RELEASE}  - {name: It, date: 2027-01-01}`, 'line 4: “2027-01-01” is no day'],
    [
      'a real date for an end',
      `${RELEASE}  - {name: Code freeze, date: R-1 Thu, ends: 2027-01-01}`,
      'line 4: “2027-01-01” is a date, and a template counts from the release',
    ],
    ['no date', `${RELEASE}  - {name: It}`, 'line 4: “It” has no date'],
    ['no release', '  - {name: It, date: R}', 'line 3: the template has no release'],
    ['two releases', `${RELEASE}  - {name: Point release, date: R+7 days}`, 'line 4: “Point rel'],
    [
      'a release elsewhere',
      '  - {name: Final release, date: R-1 day}',
      'line 3: “Final release” is the release from which all is counted: write date: R.',
    ],
    [
      'an end that is not there',
      `${RELEASE}  - {name: Beta, date: R-2 Thu}\n  - {name: Beta freeze, date: R-3 Thu, ends: bta}`,
      'line 5: no deadline has the key “bta” (did you mean “beta”?)',
    ],
    [
      'an end before its freeze',
      `${RELEASE}  - {name: Beta, date: R-4 Thu}\n  - {name: Beta freeze, date: R-3 Thu, ends: beta}`,
      'line 5: “Beta freeze” ends',
    ],
  ])('is refused for %s', (_what, deadlines, sentence) => {
    expect(() => planned(`${HEAD}${deadlines}`, '2027-03-31')).toThrow(
      `template.yaml, ${sentence}`,
    );
  });

  it('is refused for an unknown key at the top', () => {
    const text = `template: {about: x, length: 4 weeks, zon: UTC}\ndeadlines: []`;
    expect(() => planned(text, '2027-03-31')).toThrow(/line 1: .*“zon” here \(did you mean “zone”/);
  });
});
