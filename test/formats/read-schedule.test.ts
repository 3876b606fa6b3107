import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import { sampleClock, sampleCycle } from '../../src/formats/relbot/sample.ts';

const RELBOT =
  'project: {name: x}\ncycle: {name: y}\ndeadlines:\n  - {name: Final release, date: 2026-09-30}\n';
const OPENSTACK =
  "start-week: '2026-09-28'\ncycle:\n  - {start: '2026-09-28', end: '2026-10-02', name: R-0, x-project: [h-final]}\n";
const RST = '2026.2 Hibiscus Release Schedule\n================================\n';

const nothingBeside = () => null;

describe('a schedule is read in whichever format it is written', () => {
  it('as relbot’s own', () => {
    const { plan } = readSchedule({ name: 'a.yaml', text: RELBOT }, nothingBeside);
    expect(plan.cycle.name).toBe('y');
  });

  it('as OpenStack’s, with the text beside it', () => {
    const asked: string[] = [];
    const { plan } = readSchedule({ name: 'some/where/schedule.yml', text: OPENSTACK }, (name) => {
      asked.push(name);
      return RST;
    });
    expect(asked).toEqual(['some/where/schedule.rst']);
    expect(plan.cycle.name).toBe('2026.2 Hibiscus');
  });

  it.each([
    [
      'schedule.rst',
      RST,
      'schedule.rst: this file explains a schedule: import the schedule itself, schedule.yaml.',
    ],
    ['list.yaml', '- a\n- b\n', 'list.yaml: this is no schedule relbot knows'],
    ['other.yaml', 'jobs: {}\n', 'other.yaml: this is no schedule relbot knows'],
    ['empty.yaml', '', 'empty.yaml: this is no schedule relbot knows'],
    ['notes.md', '*What* we do:\n\t- a\n', 'notes.md: this is no schedule relbot knows'],
    ['broken.yaml', 'a: [', 'broken.yaml, line 1: this is not YAML'],
    [
      'zero.yaml',
      `${RELBOT}# \0\n`,
      'zero.yaml, line 5: there is a character that no text has (U+0000): the file is damaged, or of another kind.',
    ],
    [
      'zero.yaml',
      RELBOT.replace('Final release', '"Final release\\0"'),
      'zero.yaml, line 4: there is a character in it that no text has: write it without.',
    ],
    [
      'page.yaml',
      RELBOT.replace('2026-09-30', 'x'.repeat(1_500)),
      `page.yaml, line 4: “${'x'.repeat(100)}…” is not a date as relbot reads it`,
    ],
    ['half.yaml', 'cycle: {name: x}\n', 'half.yaml, line 1: “project” is missing: add it.'],
  ])('%s is refused', (name, text, sentence) => {
    expect(() => readSchedule({ name, text }, nothingBeside)).toThrow(sentence);
  });
});

describe('the sample', () => {
  it('is Hibiscus, three weeks before feature freeze', () => {
    const plan = sampleCycle();
    expect(plan.project).toEqual({
      key: 'openstack',
      name: 'OpenStack',
      zone: 'UTC',
      countries: [],
    });
    expect(plan.cycle).toMatchObject({
      key: 'hibiscus',
      name: '2026.2 Hibiscus',
      aliases: ['2026.2', 'Hibiscus'],
    });
    expect(plan.cycle.stages.map(({ name }) => name)).toEqual([
      'Design',
      'Development',
      'QA',
      'Release',
    ]);
    const freeze = plan.deadlines.find(({ key }) => key === 'h-ff');
    expect(freeze).toMatchObject({ kind: 'freeze', ends: { by: 'deadline', key: 'h-final' } });
    expect(freeze?.when).toMatchObject({ date: '2026-08-27' });
    expect(new Date(sampleClock).toISOString()).toBe('2026-08-06T08:00:00.000Z');
  });
});
