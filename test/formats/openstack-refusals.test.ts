import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { importOpenStack } from '../../src/formats/openstack/openstack.ts';

const YAML = `---
start-week: '2026-04-06'
release-week: '2026-09-28'
cycle:
  - start: '2026-03-30'
    end: '2026-04-03'
    x-project:
      - g-final
  - start: '2026-08-24'
    end: '2026-08-28'
    name: R-5
    x-project:
      - h-ff
  - start: '2026-09-28'
    end: '2026-10-02'
    name: R+0
    x-project:
      - h-final
`;

const RST = `================================
2026.2 Hibiscus Release Schedule
================================

.. _h-ff:

Feature freeze
--------------

No featureful patch should be landed after this point.

.. _h-final:

2026.2 Hibiscus release
-----------------------

The coordinated release will happen on Wednesday,
September 30, 2026.

.. _somewhere-else:

Another thing
-------------

Never imported, so nobody minds that it says Monday, June 31, 2026.
`;

const files = (yaml: string, rst: string | null) => ({
  yaml: { name: 'hibiscus/schedule.yaml', text: yaml },
  rst: rst === null ? null : { name: 'hibiscus/schedule.rst', text: rst },
});

/** The two files with one thing changed in them. */
const changed = (from: string, to: string) => {
  expect(YAML.includes(from) || RST.includes(from)).toBe(true);
  return files(YAML.replace(from, to), RST.replace(from, to));
};

describe('an OpenStack schedule is refused whole, with file, line and mend, for', () => {
  it.each([
    [
      'a date that does not exist',
      "'2026-09-28'\n    end",
      "'2026-09-31'\n    end",
      'schedule.yaml, line 14: 2026-09-31 is on no calendar: September 2026 has 30 days.',
    ],
    [
      'a date written otherwise',
      "end: '2026-08-28'",
      'end: 28 August',
      'schedule.yaml, line 10: “28 August” is not a date as relbot reads it: write year, month and day, as in 2026-08-27.',
    ],
    [
      'an end before its start',
      "end: '2026-08-28'",
      "end: '2026-08-20'",
      'schedule.yaml, line 10: the week ends (2026-08-20) before it starts (2026-08-24): correct one of the two.',
    ],
    [
      'a week of years',
      "end: '2026-08-28'",
      "end: '2062-08-28'",
      'schedule.yaml, line 10: the week lasts from 2026-08-24 to 2062-08-28: correct one of the two.',
    ],
    [
      'no release of its own',
      '- h-final',
      '- h-finale',
      'schedule.yaml, line 14: the cycle has no release: add h-final under x-project of its last week.',
    ],
    [
      'a release that is another cycle’s',
      '- h-final',
      '- f-final',
      'schedule.yaml, line 14: the cycle has no release: add h-final under x-project of its last week.',
    ],
    [
      'an unknown key',
      '    x-project:\n      - h-ff',
      '    x-projct:\n      - h-ff',
      'schedule.yaml, line 12: relbot does not know the key “x-projct” here (did you mean “x-project”?): write one of start, end, name, x-project, project-specific.',
    ],
    [
      'a row without a start',
      "start: '2026-08-24'\n    end",
      'end',
      'schedule.yaml, line 9: “start” is missing: add it.',
    ],
    [
      'broken YAML',
      "'2026-08-24'",
      "'2026-08-24",
      "schedule.yaml, line 9: this is not YAML (Missing closing 'quote): mend it and import again.",
    ],
    [
      'a text for the list of weeks',
      'cycle:\n',
      'cycle: x\nrest:\n',
      'schedule.yaml, line 4: “cycle” should be a list: write it so.',
    ],
    [
      'a wrong weekday',
      'Wednesday,',
      'Tuesday,',
      'schedule.rst, line 18: “Tuesday, September 30, 2026” names the wrong weekday, that day is a Wednesday: correct the weekday or the date.',
    ],
    [
      'a wrong weekday behind its date',
      'Wednesday,\nSeptember 30, 2026',
      '\n30th September, 2026 (Thursday)',
      'schedule.rst, line 18: “30th September, 2026” names the wrong weekday, that day is a Wednesday: correct the weekday or the date.',
    ],
    [
      'a day no month has',
      'September 30',
      'September 31',
      'schedule.rst, line 18: “Wednesday, September 31, 2026” is on no calendar: correct the day or the month.',
    ],
    [
      'a schedule that names no cycle',
      '2026.2 Hibiscus Release Schedule',
      'Release Schedule',
      'schedule.rst, line 1: no heading names the cycle: begin with one like “2026.2 Hibiscus Release Schedule”.',
    ],
  ])('%s', (_, from, to, sentence) => {
    const read = () => importOpenStack(changed(from, to));
    expect(read).toThrow(FormatError);
    expect(read).toThrow(`hibiscus/${sentence}`);
  });

  it('has nothing against the files as they are', () => {
    const { plan, warnings } = importOpenStack(files(YAML, RST));
    expect(warnings).toEqual([]);
    expect(plan.deadlines.map(({ key }) => key)).toEqual(['g-final', 'h-ff', 'h-final']);
  });
});

describe('an OpenStack schedule', () => {
  it('alone is named after its folder and says what it lacks', () => {
    const { plan, warnings } = importOpenStack(files(YAML, null));
    expect(plan.cycle).toMatchObject({ key: 'hibiscus', name: 'Hibiscus' });
    expect(plan.deadlines.map(({ name, when }) => [name, 'date' in when ? when.date : ''])).toEqual(
      [
        ['Gazpacho release', '2026-04-02'],
        ['Feature freeze', '2026-08-27'],
        ['Final release', '2026-10-01'],
      ],
    );
    expect(warnings).toEqual([
      'hibiscus/schedule.yaml came without its schedule.rst, so names are made from keys and every deadline is on the Thursday of its week.',
    ]);
  });

  it('alone and without a folder is refused', () => {
    const yaml = { name: 'schedule.yaml', text: YAML };
    expect(() => importOpenStack({ yaml, rst: null })).toThrow(
      'schedule.yaml: nothing names the cycle: put its schedule.rst beside it, or both into a folder with the cycle’s name.',
    );
  });

  it.each([
    ['at 16:30 UTC', '16:30'],
    ['at 9:30 UTC', '09:30'],
    ['(1630-1700 UTC)', '16:30'],
    // A digit is lost: 01:63 nor 01:30 is what anybody wrote.
    ['at 163 UTC', null],
    ['at 130 UTC', null],
  ])('takes the time from “%s”: %s', (said, time) => {
    const { plan } = importOpenStack(changed('September 30, 2026.', `September 30, 2026 ${said}.`));
    const when = plan.deadlines.at(-1)?.when;
    expect(when).toMatchObject({ date: '2026-09-30' });
    expect(when?.precision === 'instant' ? when.time : null).toBe(time);
  });

  it('keeps its row’s day where the text is out of date, and says so', () => {
    const { plan, warnings } = importOpenStack(changed('September 30, 2026', 'October 7, 2026'));
    expect(plan.deadlines.at(-1)?.when).toMatchObject({ precision: 'day', date: '2026-10-01' });
    expect(warnings).toEqual([
      'hibiscus/schedule.rst, line 18: “Wednesday, October 7, 2026” is outside of the week that has h-final (2026-09-28 to 2026-10-02), so relbot took Thursday 1 October 2026. Correct the file that is wrong.',
    ]);
  });
});
