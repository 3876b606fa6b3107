import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../src/commands/remarks-on.ts';
import type { DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import { importPython } from '../../src/formats/python/python.ts';
import { ownFiles } from './schedules.ts';

const own = (name: string) => {
  const file = ownFiles().find((one) => one.name === name);
  if (file === undefined) throw new Error(`There is no example ${name}.`);
  return file;
};
const toml = own('releases.toml');
const json = own('release-cycle.json');
const only = (text: string, name = toml.name) => {
  const [schedule] = importPython({ name, text }, null);
  if (schedule === undefined) throw new Error('Nothing was read.');
  return schedule;
};
const lineOf = ({ when, name, kind, state }: DeadlinePlan) =>
  `${when.precision === 'day' ? when.date : when.precision} ${name} (${kind}, ${state})`;

const RELEASED = `[metadata."3.9"]
status = "security"
first-release = 2020-10-05
end-of-bugfix = 2022-05-17
end-of-life = 2025-10-31

[[release."3.9"]]
stage = "3.9.0 final"
state = "actual"
date = 2020-10-05

[[release."3.9"]]
stage = "3.9.1 candidate 1"
state = "actual"
date = 2020-11-24

[[release."3.9"]]
stage = "3.9.1"
state = "actual"
date = 2020-12-07
note = "hotfix"
`;

describe('python-releases.toml', () => {
  it('has the releases and the dates of a version, expected or actual', () => {
    const { plan, warnings } = only(toml.text);
    expect(plan.project).toMatchObject({ key: 'python', name: 'Python', zone: 'UTC' });
    expect(plan.cycle).toMatchObject({ key: '3.16', name: '3.16', aliases: ['Python 3.16'] });
    expect(plan.deadlines.map(lineOf)).toEqual([
      '2026-05-07 Development begins (event, actual)',
      '2026-10-13 Alpha 1 (milestone, actual)',
      '2027-05-04 Feature freeze (freeze, expected)',
      '2027-05-04 Beta 1 (milestone, expected)',
      '2027-07-27 RC1 (candidate, expected)',
      '2027-10-05 Final release (release, expected)',
      '2029-10-06 End of bugfix releases (event, expected)',
      '2032-10-01 End of life (event, expected)',
    ]);
    expect(plan.cycle.stages.map(({ name }) => name)).toEqual([
      'Design',
      'Development',
      'QA',
      'Release',
    ]);
    expect(plan.deadlines.find(({ key }) => key === 'rc1')).toMatchObject({
      aliases: ['rc-1', 'release candidate 1', 'candidate 1', '3.16.0 candidate 1', '3.16.0rc1'],
      note: 'The only one.',
      link: 'https://peps.python.org/pep-0826/',
    });
    expect(plan.deadlines.find(({ kind }) => kind === 'release')?.note).toBe(
      'Release manager: Ada Example.',
    );
    expect(warnings).toEqual([
      'releases.toml, line 7: first-release is 2027-10-06, but 3.16.0 final is on 2027-10-05 (line 30), which relbot took. Correct the one that is wrong.',
    ]);
  });

  it('gives the versions that are to be released, else the newest, else the one that is wanted', () => {
    const versions = (text: string, wanted: string | null) =>
      importPython({ name: 'all.toml', text }, wanted).map(({ plan }) => plan.cycle.key);
    const both = `${RELEASED}${toml.text}`;
    expect(versions(both, null)).toEqual(['3.16']);
    expect(versions(both.replaceAll('expected', 'actual'), null)).toEqual(['3.16']);
    expect(versions(both.replaceAll('3.9', '3.20').replace('actual', 'expected'), null)).toEqual([
      '3.20',
      '3.16',
    ]);
    for (const wanted of ['3.9', 'python 3.9', 'v3.9']) {
      expect(versions(both, wanted)).toEqual(['3.9']);
    }
    expect(() => versions(both, '3.8')).toThrow(
      'all.toml: it has no version “3.8”: name one of 3.9, 3.16.',
    );
  });

  it('takes what follows the release for what it is, and finds nothing to mend in it', () => {
    const schedule = only(RELEASED);
    expect(schedule.plan.deadlines.map(lineOf)).toEqual([
      '2020-10-05 Final release (release, actual)',
      '2020-11-24 Candidate 1 of 3.9.1 (event, actual)',
      '2020-12-07 Bugfix release 3.9.1 (event, actual)',
      '2022-05-17 End of bugfix releases (event, actual)',
      '2025-10-31 End of life (event, expected)',
    ]);
    expect(remarksOn('releases.toml', schedule)).toEqual([]);
  });

  it.each([
    ['2027-07-27', '2027-02-31', 'line 24: this is not TOML (Unexpected invalid date)'],
    ['2027-07-27', '"2027-02-31"', 'line 24: 2027-02-31 is on no calendar'],
    ['2027-07-27', '2027-07-27T10:00:00Z', 'line 24: “2027-07-27T10:00:00Z” is not a date'],
    ['"expected"', '"hoped for"', 'line 18: “state” is “hoped for”: write one of actual, expected'],
    ['3.16.0 beta 1', '3.16.0 gamma 1', 'line 16: “3.16.0 gamma 1” is no stage of 3.16'],
    ['3.16.0 beta 1', '3.15.0 beta 1', 'line 16: “3.15.0 beta 1” is no stage of 3.16'],
    ['3.16.0 beta 1', '3.16.0 alpha 1', 'line 16: “Alpha 1” has the key “alpha-1”, as'],
    ['[metadata."3.16"]', '[metadata."3.17"]', 'line 11: 3.16 has releases, but no [metadata'],
    [
      '[metadata."3.16"]',
      '[metadata."three"]',
      'line 1: “three” is no version: write it as in 3.16.',
    ],
    ['feature-freeze', 'feature-frooze', 'line 6: relbot does not know the key “feature-frooze”'],
    ['2032-10-01', '"2032-13"', 'line 9: “2032-13” is no month'],
  ])('%s as %s is refused with its line', (from, to, sentence) => {
    expect(() => only(toml.text.replace(from, to))).toThrow(sentence);
  });
});

describe('release-cycle.json', () => {
  it('gives a month as what it is: no day', () => {
    const { plan } = only(json.text, json.name);
    expect(plan.deadlines.map(lineOf)).toEqual([
      '2027-10-05 Final release (release, expected)',
      'undecided End of life (event, expected)',
    ]);
    expect(plan.deadlines[1]?.note).toBe('Only its month is known: 2032-10.');
  });

  it('is refused with its line where it is broken', () => {
    expect(() => only(json.text.replace('"pep": 826,', '"pep": 826'), json.name)).toThrow(
      'release-cycle.json, line 4: this is not JSON',
    );
    expect(() => only(json.text.replace('2027-10-05', '2027-10-35'), json.name)).toThrow(
      'release-cycle.json, line 6: 2027-10-35 is on no calendar',
    );
  });
});
