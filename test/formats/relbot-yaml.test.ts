import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';
import { exportRelbotYaml } from '../../src/formats/relbot/relbot-export.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { plans } from './plans.ts';

const FOLDER = path.resolve('../shared/data/schedules/openstack');
const read = (text: string) => importRelbotYaml({ name: 'cycle.yaml', text });

const START = `project: {name: OpenStack}
cycle: {name: 2026.2 Hibiscus}
deadlines:
  - {name: Final release, date: 2026-09-30}
`;

describe('a file with nothing but names and dates', () => {
  it('says all that the names say', () => {
    const { plan, warnings } = read(`${START}  - {name: Feature freeze, date: 2026-08-27}\n`);
    expect(warnings).toEqual([]);
    expect(plan.project).toEqual({
      key: 'openstack',
      name: 'OpenStack',
      zone: 'UTC',
      countries: [],
    });
    expect(plan.cycle).toEqual({
      key: '2026.2-hibiscus',
      name: '2026.2 Hibiscus',
      aliases: [],
      stages: [],
      closedAt: null,
    });
    expect(plan.deadlines.map(({ key }) => key)).toEqual(['feature-freeze', 'final-release']);
    expect(plan.deadlines[0]).toEqual({
      kind: 'freeze',
      freeze: 'feature',
      forbids: ['feature', 'UI'],
      ends: { by: 'deadline', key: 'final-release' },
      key: 'feature-freeze',
      name: 'Feature freeze',
      aliases: ['ff'],
      owner: null,
      note: null,
      when: {
        precision: 'day',
        date: '2026-08-27',
        rule: { rule: 'end-of-day', zone: 'UTC' },
        at: Date.parse('2026-08-27T23:59:59Z'),
      },
      until: null,
      state: 'expected',
      audience: [],
      link: null,
    });
  });

  it.each([
    ['Soft string freeze', 'freeze', 'string', 'hard-string-freeze'],
    ['Hard string freeze', 'freeze', 'string', 'final-release'],
    ['Requirements freeze', 'freeze', 'dependency', 'rc1'],
    ['Feature proposal freeze', 'freeze', 'proposal', 'final-release'],
    ['Code freeze', 'freeze', 'code', 'final-release'],
    ['Docs freeze', 'freeze', 'docs', 'final-release'],
    ['Doc string freeze', 'freeze', 'string', 'hard-string-freeze'],
    ['Enhancements freeze', 'freeze', 'specification', 'final-release'],
    ['Cleaning freeze', 'freeze', 'other', 'final-release'],
    ['Milestone 2', 'milestone', undefined, undefined],
    ['Beta 1', 'milestone', undefined, undefined],
    ['RC2', 'candidate', undefined, undefined],
    ['Team day', 'event', undefined, undefined],
  ])('%s is a %s (%s) until %s', (name, kind, freeze, end) => {
    const { plan } = read(`${START}
  - {name: RC1, date: 2026-09-11}
  - {name: Hard string freeze, key: hard-string-freeze, date: 2026-09-10}
  - {name: ${name}, key: it, date: 2026-08-27}`);
    const it = plan.deadlines.find(({ key }) => key === 'it');
    expect(it).toMatchObject(
      freeze === undefined ? { kind } : { kind, freeze, ends: { by: 'deadline', key: end } },
    );
  });
});

describe('dates as a release manager writes them', () => {
  const when = (fields: string, project = 'name: OpenStack') =>
    read(
      `project: {${project}}\ncycle: {name: x}\ndeadlines:\n  - {name: Final release, ${fields}}`,
    ).plan.deadlines[0]?.when;

  it.each([
    ['date: 2026-08-27', undefined, { precision: 'day', at: Date.parse('2026-08-27T23:59:59Z') }],
    ['date: Thu 2026-08-27', undefined, { precision: 'day', date: '2026-08-27' }],
    ['date: "Thursday, 2026-08-27"', undefined, { precision: 'day', date: '2026-08-27' }],
    [
      'date: 2026-08-27, time: 17:00',
      'name: x, zone: Europe/Berlin',
      { precision: 'instant', at: Date.parse('2026-08-27T15:00Z') },
    ],
    [
      'date: 2026-08-27, time: 17:00, zone: Asia/Tokyo',
      undefined,
      { at: Date.parse('2026-08-27T08:00Z') },
    ],
    [
      'date: 2026-08-27, clock: anywhere on Earth',
      undefined,
      { at: Date.parse('2026-08-28T11:59:59Z') },
    ],
    [
      'date: 2026-08-27',
      'name: x, clock: anywhere on Earth',
      { at: Date.parse('2026-08-28T11:59:59Z') },
    ],
    [
      'date: 2026-08-27, clock: end of day before',
      undefined,
      { at: Date.parse('2026-08-26T23:59:59Z') },
    ],
    ['week: 2026-09-09', undefined, { precision: 'week', monday: '2026-09-07' }],
    ['date: undecided', undefined, { precision: 'undecided' }],
  ])('%s (project: %s)', (fields, project, expected) => {
    expect(when(fields, project)).toMatchObject(expected);
  });

  it('keeps 2026.10 from becoming 2026.1', () => {
    const { plan } = read(
      START.replace('{name: 2026.2 Hibiscus}', '{name: 2026.10, aliases: [2026.10, on]}'),
    );
    expect(plan.cycle).toMatchObject({ name: '2026.10', aliases: ['2026.10', 'on'] });
  });

  it('says what a clock change did to a time', () => {
    const { warnings } = read(`project: {name: x, zone: Europe/Berlin}
cycle: {name: x}
deadlines:
  - {name: Final release, date: 2026-10-25, time: 02:30}
  - {name: Code freeze, date: 2026-03-29, time: 02:30}`);
    expect(warnings).toEqual([
      'cycle.yaml, line 4: the time of “Final release” happens twice, as clocks go back then; relbot took the earlier one.',
      'cycle.yaml, line 5: the time of “Code freeze” does not exist, as clocks go forward then; relbot moved it forward by as much.',
    ]);
  });
});

describe('what is refused, with line and mend', () => {
  it.each([
    [
      'a typo in a key',
      `${START}  - {name: RC1, dat: 2026-09-11}`,
      5,
      'relbot does not know the key “dat” here (did you mean “date”?)',
    ],
    [
      'a key of the file',
      `${START}stage: {}`,
      5,
      'does not know the key “stage” here (did you mean “stages”?)',
    ],
    [
      'a date that is not',
      `${START}  - {name: RC1, date: 2026-09-31}`,
      5,
      '2026-09-31 is on no calendar: September 2026 has 30 days.',
    ],
    [
      'another way to write dates',
      `${START}  - {name: RC1, date: 11.9.2026}`,
      5,
      'write year, month and day, as in 2026-08-27.',
    ],
    [
      'a wrong weekday',
      `${START}  - {name: RC1, date: Fri 2026-09-10}`,
      5,
      '“Fri 2026-09-10” names the wrong weekday, that day is a Thursday: correct the weekday or the date.',
    ],
    [
      'no date',
      `${START}  - {name: RC1}`,
      5,
      '“RC1” has no date: add one, as in date: 2026-08-27, or write date: undecided.',
    ],
    [
      'a date and a week',
      `${START}  - {name: RC1, date: 2026-09-10, week: 2026-09-07}`,
      5,
      'has both a date and a week: keep one of them.',
    ],
    [
      'a time without a date',
      `${START}  - {name: RC1, week: 2026-09-07, time: 17:00}`,
      5,
      'has a time but no date',
    ],
    [
      'a clock rule with a time',
      `${START}  - {name: RC1, date: 2026-09-07, time: 17:00, clock: end of day}`,
      5,
      'take it out',
    ],
    [
      'a zone anywhere on Earth',
      `${START}  - {name: RC1, date: 2026-09-07, zone: Asia/Tokyo, clock: anywhere on Earth}`,
      5,
      'anywhere on Earth is a zone itself',
    ],
    [
      'an unknown zone',
      `${START}  - {name: RC1, date: 2026-09-07, zone: CET}`,
      5,
      '“CET” is not a time zone relbot knows',
    ],
    [
      'an unknown kind',
      `${START}  - {name: RC1, date: 2026-09-07, kind: freze}`,
      5,
      '“kind” is “freze”: write one of freeze, milestone, candidate, release, event (did you mean “freeze”?).',
    ],
    [
      'an unknown change',
      `${START}  - {name: Code freeze, date: 2026-09-07, forbids: [features]}`,
      5,
      '“features”: write one of feature, bug fix',
    ],
    [
      'a text for a list',
      `${START}  - {name: RC1, date: 2026-09-07, aliases: rc}`,
      5,
      '“aliases” should be a list: write it so.',
    ],
    [
      'an end that is no deadline',
      `${START}  - {name: Code freeze, date: 2026-09-07, ends: final-relase}`,
      5,
      'no deadline has the key “final-relase” (did you mean “final-release”?)',
    ],
    [
      'an end before its start',
      `${START}  - {name: Code freeze, date: 2026-09-07, ends: 2026-09-01}`,
      5,
      '“Code freeze” ends (Tue 1 Sep 2026, 23:59 UTC) no later than it begins (Mon 7 Sep 2026, 23:59 UTC)',
    ],
    [
      'an end of what does not freeze',
      `${START}  - {name: RC1, date: 2026-09-07, ends: final-release}`,
      5,
      '“ends” belongs to a freeze, and “RC1” is of the kind candidate',
    ],
    [
      'two of one key',
      `${START}  - {name: Final Release, date: 2026-09-07}`,
      5,
      '“Final Release” has the key “final-release”, as “Final release” on line 4 has',
    ],
    [
      'a name without letters',
      `${START}  - {name: "***", date: 2026-09-07}`,
      5,
      'has no letters to make a key of',
    ],
    ['a stage by nothing', `${START}stages: {QA: nope}`, 5, 'no deadline has the key “nope”'],
    [
      'stages out of order',
      `${START}stages: {Design: 2026-05-01, QA: 2026-04-01}`,
      5,
      'QA begins before Design, which it follows',
    ],
    ['an unknown stage', `${START}stages: {Desing: 2026-05-01}`, 5, 'Desing'],
    ['no name', `${START}  - {date: 2026-05-01}`, 5, '“name” is missing: add it.'],
    [
      'no release',
      START.replace('Final release', 'RC1'),
      4,
      'the cycle has no release: add a deadline with kind: release',
    ],
    [
      'no deadlines',
      'project: {name: x}\ncycle: {name: x}\n',
      1,
      '“deadlines” is missing: add it.',
    ],
    ['broken YAML', `${START}  - {name: RC1, date: 2026-09-07`, 5, 'this is not YAML ('],
    [
      'the same key twice',
      `${START}project: {name: y}`,
      5,
      'the key “project” stands there a second time: keep one of them.',
    ],
    ['a tab', 'project:\n\tname: x\n', 2, 'this is not YAML ('],
    ['two documents', `${START}---\n${START}`, 5, 'more than one document: keep one'],
    ['nothing at all', '', 1, 'the file should be a map of keys and values'],
  ])('%s', (_, text, line, sentence) => {
    const error = refusal(text);
    expect(error.message).toContain(sentence);
    expect([error.file, error.line]).toEqual(['cycle.yaml', line]);
    expect(error.message.startsWith(`cycle.yaml, line ${line}: `)).toBe(true);
    expect(error.message).not.toContain('\n');
  });

  it.each([
    [
      'aliases that unfold',
      `a: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]}, `.repeat(9)}]`)
        .join('\n')}`,
      'unfold into too much',
    ],
    ['an anchor that is missing', 'project: *nope', 'name no anchor'],
    ['brackets without end', '['.repeat(200_000), 'nested deeper'],
    ['too much', 'x'.repeat(300_000), 'larger than 256 kB'],
  ])('%s', (_, text, sentence) => {
    expect(refusal(text).message).toContain(sentence);
  });
});

describe('a cycle written and read again', () => {
  it('is the same, whatever it is called', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = exportRelbotYaml(plan);
        expect(read(text).plan).toEqual(plan);
        expect(exportRelbotYaml(read(text).plan)).toBe(text);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  // Needs ../shared/data/schedules, which stands beside a checkout only where relbot is developed.
  it.skipIf(!existsSync(FOLDER))('is the same for every OpenStack cycle', () => {
    const cycles = readdirSync(FOLDER).filter((name) =>
      existsSync(path.join(FOLDER, name, 'schedule.yaml')),
    );
    expect(cycles).toHaveLength(11);
    for (const cycle of cycles) {
      const file = (extension: string) => ({
        name: `${cycle}/schedule.${extension}`,
        text: readFileSync(path.join(FOLDER, cycle, `schedule.${extension}`), 'utf8'),
      });
      const { plan } = importOpenStack({ yaml: file('yaml'), rst: file('rst') });
      const again = read(exportRelbotYaml(plan));
      expect([again.plan, again.warnings]).toEqual([plan, []]);
    }
  });

  it('leaves out what the names say', () => {
    const { plan } = read(`${START}  - {name: Feature freeze, date: 2026-08-27}
  - {name: RC1, week: 2026-09-07, note: Branches are cut.}
  - {name: Code freeze, date: 2026-09-20, time: 17:00, zone: Europe/Berlin, ends: sign-off}`);
    const [, body] = exportRelbotYaml(plan).split(/(?=^project:)/m);
    expect(body).toBe(`project:
  name: OpenStack
  zone: UTC

cycle:
  name: 2026.2 Hibiscus

deadlines:
  - name: Feature freeze
    date: Thu 2026-08-27

  - name: RC1
    week: Mon 2026-09-07
    note: Branches are cut.

  - name: Code freeze
    date: Sun 2026-09-20
    time: 17:00
    zone: Europe/Berlin
    ends: sign-off

  - name: Final release
    date: Wed 2026-09-30
`);
  });
});

function refusal(text: string): FormatError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('what more can be said of a deadline', () => {
  const read = (fields: string) =>
    importRelbotYaml({
      name: 'x.yaml',
      text: `project: {name: X}\ncycle: {name: Y}\ndeadlines:\n  - {name: Conference, ${/kind/.test(fields) ? '' : 'kind: event, '}${fields}}\n  - {name: Final release, date: 2027-03-31}\n`,
    }).plan.deadlines.find(({ name }) => name === 'Conference');

  it('is read, and a several days’ event ends as it begins', () => {
    expect(
      read(
        'date: 2027-03-16, until: 2027-03-19, state: actual, audience: [press], link: "https://example.org/c"',
      ),
    ).toMatchObject({
      until: { date: '2027-03-19', at: Date.parse('2027-03-19T23:59:59Z') },
      state: 'actual',
      audience: ['press'],
      link: 'https://example.org/c',
    });
  });

  it.each([
    ['date: 2027-03-16, until: 2027-03-15', /line 4: “Conference” is over before it begins/],
    ['date: 2027-03-16, time: 17:00, until: 2027-03-19', /line 4: .*a date without a time/],
    [
      'kind: milestone, date: 2027-03-16, until: 2027-03-19',
      /line 4: .*only an event lasts several/,
    ],
    ['date: 2027-03-16, link: "javascript:alert(1)"', /line 4: .*is no web address/],
    ['date: 2027-03-16, state: perhaps', /line 4: /],
  ])('%s is refused', (fields, sentence) => {
    expect(() => read(fields)).toThrow(sentence);
  });
});
