import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { readSchedule } from '../../src/formats/read-schedule.ts';
import type { ReadSchedule } from '../../src/formats/schedule.ts';

/** Rows of a small README, each a quirk of the real ones. */
const ROWS = [
  '| Start of Release Cycle | Lead | Monday 12th January 2026 | week 1 | [master-blocking] |',
  '| Start Release Notes Draft | Docs Lead | Wednesday 28th January 2026 | week 3 | |',
  '| v1.36.0-alpha.1 released | Branch Manager | Wednesday 4th February | week 4 | |',
  '| **Begin [Enhancements Freeze]** | Enhancements Lead | Wednesday 11th February 2026 (AoE) / Thursday 12th February 2026, 12:00 UTC | week 5 | |',
  '| Brace Yourself, Code Freeze is Coming | Comms / Release Signal | Monday 23rd February 2026 | week 7 | |',
  '| 1.36.0-beta.0 released | Branch Manager | Wednesday 11th March2026 | week 9 ||',
  '| **Begin [Code Freeze] and [Test Freeze][tests]** | Branch Manager | [02:00 UTC Friday 20th March 2026 / 19:00 PDT Thursday 19th March 2026](https://example.org/s/1) | week 10 | |',
  '| **[KubeCon EU](https://example.org/kubecon)** | | Monday 23th - Thursday 26th March 2026 | week 11 | |',
  '| Docs deadline — Open placeholder PRs | Docs Lead | Tuesday 31st March 2026 | week 12 | |',
  '| **Begin [Burndown]** (Monday and Friday meetings) | ALL | [17:00 UTC / 10:00 PDT Wednesday 1st April](https://example.org/s/2) | week 12 | |',
  '| v1.36.0-rc.0 released | Branch Manager | Wednesday 8th April 2026 | week 13 | |',
  '| **[Docs Freeze]** | Docs Lead | Wednesday 8th April 2026 (AoE) | week 13 | |',
  '| **v1.36.0 released** | Branch Manager | Wednesday 22nd April 2026 | week 15 | |',
  '| [Thaw] | Branch Manager | Wednesday 22nd April 2026 | week 15 | |',
  '| [KubeCon NA][na] | | October 26-29 2026 | | |',
  '| Release retrospective (**time TBC**) | Community | TBC | week 16 | |',
];
const SUMMARY = [
  '- **Wednesday 11th February 2026 (AoE) / Thursday 12th February 2026, 12:00 UTC**: Week 5 — [Enhancements Freeze][Enhancements Freeze]',
  '- **Wednesday 22nd April 2026**: Week 15 — Kubernetes v1.36.0 released',
];
const README = [
  '# Kubernetes v1.36: Sample (of a README)',
  '',
  ...SUMMARY,
  '',
  '| **What** | **Who** | **When** | **Week** | **Release Signal** |',
  '|---|---|---|---|---|',
  ...ROWS,
  '',
  '[Thaw]: ../release_phases.md#thaw',
  '[NA]: https://example.org/na',
  '',
].join('\n');

const read = (text: string, name = 'README.md'): ReadSchedule =>
  readSchedule({ name, text }, () => null);
const changed = (from: string, to: string) => {
  expect(README).toContain(from);
  return read(README.replace(from, to));
};
/** "key: date, time and zone" */
const dates = ({ plan }: ReadSchedule) =>
  plan.deadlines.map(({ key, when }) => {
    if (when.precision === 'undecided') return `${key}: undecided`;
    return `${key}: ${new Date(when.at).toISOString().slice(0, 19)}`;
  });
const deadline = ({ plan }: ReadSchedule, key: string) =>
  plan.deadlines.find((each) => each.key === key);

describe('a Kubernetes release README', () => {
  it('gives every row its instant', () => {
    expect(dates(read(README))).toEqual([
      'start-of-release-cycle: 2026-01-12T23:59:59',
      'start-release-notes-draft: 2026-01-28T23:59:59',
      'alpha-1: 2026-02-04T23:59:59',
      'enhancements-freeze: 2026-02-12T11:59:59',
      'brace-yourself: 2026-02-23T23:59:59',
      'beta-0: 2026-03-11T23:59:59',
      'code-freeze: 2026-03-20T02:00:00',
      'test-freeze: 2026-03-20T02:00:00',
      'kubecon-eu: 2026-03-23T23:59:59',
      'docs-deadline-open-placeholder-prs: 2026-03-31T23:59:59',
      'begin-burndown: 2026-04-01T17:00:00',
      'rc0: 2026-04-08T23:59:59',
      'docs-freeze: 2026-04-09T11:59:59',
      'final-release: 2026-04-22T23:59:59',
      'thaw: 2026-04-22T23:59:59',
      'kubecon-na: 2026-10-26T23:59:59',
      'release-retrospective: undecided',
    ]);
    expect(read(README).warnings).toEqual([]);
  });

  it('names the cycle and its stages', () => {
    const { project, cycle } = read(README).plan;
    expect(project).toEqual({
      key: 'kubernetes',
      name: 'Kubernetes',
      zone: 'UTC',
      countries: [],
    });
    expect(cycle).toMatchObject({ key: 'v1.36', name: 'v1.36', aliases: ['1.36', 'Sample'] });
    expect(cycle.stages.map(({ name }) => name)).toEqual([
      'Design',
      'Development',
      'QA',
      'Release',
    ]);
  });

  it('starts two freezes with one row, and ends both with the thaw', () => {
    const given = read(README);
    expect(deadline(given, 'code-freeze')).toMatchObject({
      name: 'Code freeze',
      kind: 'freeze',
      freeze: 'code',
      ends: { by: 'deadline', key: 'thaw' },
    });
    expect(deadline(given, 'test-freeze')).toMatchObject({
      name: 'Test freeze',
      kind: 'freeze',
      freeze: 'other',
      ends: { by: 'deadline', key: 'thaw' },
    });
    expect(deadline(given, 'docs-freeze')).toMatchObject({
      freeze: 'docs',
      ends: { by: 'deadline', key: 'final-release' },
    });
  });

  it('tells kinds apart: what is only said about a freeze is none', () => {
    const given = read(README);
    const kind = (key: string) => deadline(given, key)?.kind;
    expect(kind('alpha-1')).toBe('milestone');
    expect(kind('beta-0')).toBe('milestone');
    expect(kind('rc0')).toBe('candidate');
    expect(kind('final-release')).toBe('release');
    expect(kind('kubecon-eu')).toBe('event');
    expect(kind('brace-yourself')).toBe('event');
    expect(kind('thaw')).toBe('event');
  });

  it('keeps who sees to it in the note, and as owner only of a team’s own work', () => {
    const given = read(README);
    expect(deadline(given, 'start-release-notes-draft')).toMatchObject({
      owner: 'Docs',
      note: null,
    });
    expect(deadline(given, 'docs-deadline-open-placeholder-prs')).toMatchObject({
      owner: null,
      note: 'Who: Docs Lead.',
    });
    expect(deadline(given, 'begin-burndown')).toMatchObject({
      note: 'Monday and Friday meetings. Who: ALL.',
    });
  });

  it('has the last day of what goes on for several, and the whole web address of a row', () => {
    const given = read(README);
    expect(deadline(given, 'kubecon-eu')).toMatchObject({
      when: { date: '2026-03-23' },
      until: { date: '2026-03-26', at: Date.parse('2026-03-26T23:59:59Z') },
      note: null,
      link: 'https://example.org/kubecon',
    });
    expect(deadline(given, 'kubecon-na')).toMatchObject({
      until: { date: '2026-10-29' },
      link: 'https://example.org/na',
    });
    expect(deadline(given, 'thaw')?.link).toBeNull();
    const freeze = changed(
      'Wednesday 8th April 2026 (AoE)',
      'Wednesday 8th - Friday 10th April 2026',
    );
    expect(deadline(freeze, 'docs-freeze')).toMatchObject({
      when: { date: '2026-04-08' },
      until: null,
      note: 'Until Friday 10 April 2026. Who: Docs Lead.',
    });
  });

  it('says which deadline stands on which line', () => {
    expect(read(README).lines?.get('test-freeze')).toBe(14);
  });
});

describe('a Kubernetes release README that contradicts itself is imported with a warning where', () => {
  it.each([
    [
      'the day anywhere on Earth and its moment in UTC differ',
      'Thursday 12th February 2026, 12:00 UTC | week 5',
      'Friday 13th February 2026, 12:00 UTC | week 5',
      'line 11: the row’s two dates disagree: relbot took Wednesday 11 February 2026 anywhere on Earth, and not Fri 13 Feb 2026, 12:00 UTC. Correct the one that is wrong.',
      'enhancements-freeze: 2026-02-12T11:59:59',
    ],
    [
      'two moments differ',
      '19:00 PDT Thursday',
      '17:00 PDT Thursday',
      'line 14: the row’s two dates disagree: relbot took Fri 20 Mar 2026, 02:00 UTC, and not Fri 20 Mar 2026, 00:00 UTC. Correct the one that is wrong.',
      'code-freeze: 2026-03-20T02:00:00',
    ],
    [
      'winter is called summer',
      'Monday 23rd February 2026',
      '02:00 UTC Tuesday 24th February 2026 / 19:00 PDT Monday 23rd February 2026',
      'line 12: “19:00 PDT” is not a time of America/Los_Angeles on Monday 23 February 2026, when its clocks go by another offset; relbot took Tue 24 Feb 2026, 02:00 UTC. Correct the zone or the time.',
      'brace-yourself: 2026-02-24T02:00:00',
    ],
    [
      'a weekday is wrong',
      'Tuesday 31st March 2026',
      'Monday 31st March 2026',
      'line 16: “Monday 31st March 2026” names the wrong weekday; relbot took the date, Tuesday 31 March 2026. Correct the one that is wrong.',
      'docs-deadline-open-placeholder-prs: 2026-03-31T23:59:59',
    ],
    [
      'the summary has another day than the table',
      '- **Wednesday 22nd April 2026**',
      '- **Wednesday 15th April 2026**',
      'line 4: the summary has Final release on Wednesday 15 April 2026, the table on Wednesday 22 April 2026 (line 20), which relbot took. Correct the one that is wrong.',
      'final-release: 2026-04-22T23:59:59',
    ],
  ])('%s', (_, from, to, warning, date) => {
    const given = changed(from, to);
    expect(given.warnings).toEqual([`README.md, ${warning}`]);
    expect(dates(given)).toContain(date);
  });
});

describe('a Kubernetes release README is refused whole, with file, line and mend, for', () => {
  it.each([
    [
      'a day that no month has',
      'Tuesday 31st March 2026',
      'Tuesday 31st April 2026',
      'line 16: “Tuesday 31st April 2026” is on no calendar: correct the day or the month.',
    ],
    [
      'a date that is cut',
      'Wednesday 11th March2026',
      'Wednesday 11th March 20',
      'line 13: “Wednesday 11th March 20” is not a date as relbot reads it: write it as in Wednesday 22nd July 2026 (AoE), or TBC.',
    ],
    [
      'a row that is cut',
      ' | Wednesday 22nd April 2026 | week 15 | |\n| [KubeCon',
      ' | Wednesday 22nd\n| [KubeCon',
      'line 21: this row has no when: write all cells, each with a | behind it.',
    ],
    [
      'a table that is cut in two',
      '| [Thaw] |',
      '\n| [Thaw] |',
      'line 22: this row is cut off from the table above: take out the lines between them.',
    ],
    [
      'cells that are swapped',
      '| Docs Lead | Tuesday 31st March 2026 |',
      '| Tuesday 31st March 2026 | Docs Lead |',
      'line 16: “Docs Lead” is not a date as relbot reads it: write it as in Wednesday 22nd July 2026 (AoE), or TBC.',
    ],
    [
      'a range that ends before it begins',
      'Monday 23th - Thursday 26th March 2026',
      'Monday 26th - Thursday 23rd March 2026',
      'line 15: “Monday 26th - Thursday 23rd March 2026” ends before it begins: correct one of the two.',
    ],
    [
      'a row that stands twice',
      '| [Thaw] |',
      '| **v1.36.0 released** |',
      'line 21: “Final release” stands on line 20 already: take one of the two rows out, or name it otherwise.',
    ],
    [
      'another cycle’s release',
      'v1.36.0-rc.0',
      'v1.35.0-rc.0',
      'line 18: this row releases 1.35.0, but the heading says 1.36: correct the one that is wrong.',
    ],
    [
      'no release',
      '**v1.36.0 released**',
      'Party',
      'line 23: the cycle has no release: add a row “v1.36.0 released”.',
    ],
    [
      'no heading',
      '# Kubernetes v1.36',
      '# A cycle',
      'line 1: no heading names the cycle: begin with one like “# Kubernetes v1.33”.',
    ],
  ])('%s', (_, from, to, sentence) => {
    const refused = () => changed(from, to);
    expect(refused).toThrow(FormatError);
    expect(refused).toThrow(`README.md, ${sentence}`);
  });
});

describe('a damaged README', () => {
  const lines = README.split('\n');
  const importsOrRefuses = (text: string) => {
    try {
      const { plan, lines: at } = read(text);
      expect(plan.deadlines.some(({ kind }) => kind === 'release')).toBe(true);
      for (const { key, when } of plan.deadlines) {
        if (!('date' in when)) continue;
        const row = text.split(/\r?\n/)[(at?.get(key) ?? 0) - 1];
        expect(row).toContain(String(Number(when.date.slice(-2))));
      }
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
    }
  };

  it('that is cut is imported or refused', () => {
    for (let length = README.length; length > 0; length -= 11) {
      importsOrRefuses(README.slice(0, length));
    }
  });

  it('with bytes flipped is imported or refused', () => {
    const flips = fc.array(fc.tuple(fc.nat(README.length - 1), fc.integer({ min: 1, max: 127 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(flips, (each) => {
        const bytes = Buffer.from(README);
        for (const [at, mask] of each) bytes[at] = (bytes[at] ?? 0) ^ mask;
        importsOrRefuses(bytes.toString());
      }),
      { seed: 36, numRuns: 200 },
    );
  });

  it('with cells swapped is imported or refused', () => {
    const line = fc.integer({ min: 5, max: lines.length - 1 });
    fc.assert(
      fc.property(line, fc.nat(4), line, fc.nat(4), (row, cell, otherRow, otherCell) => {
        const table = lines.map((each) => each.split('|'));
        const one = table[row] ?? [];
        const other = table[otherRow] ?? [];
        const kept = one[cell] ?? '';
        one[cell] = other[otherCell] ?? '';
        other[otherCell] = kept;
        importsOrRefuses(table.map((cells) => cells.join('|')).join('\n'));
      }),
      { seed: 36, numRuns: 200 },
    );
  });
});

it('docs/formats.md shows a README that is read as it says', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const example = /^```markdown\n(# Kubernetes[^]*?)^```$/m.exec(text)?.[1] ?? '';
  const given = read(example);
  expect(dates(given)).toEqual([
    'start-of-release-cycle: 2026-01-12T23:59:59',
    'alpha-1: 2026-02-04T23:59:59',
    'enhancements-freeze: 2026-02-12T12:00:00',
    'code-freeze: 2026-03-19T11:59:59',
    'test-freeze: 2026-03-19T11:59:59',
    'kubecon-eu: 2026-03-23T23:59:59',
    'rc0: 2026-04-08T23:59:59',
    'final-release: 2026-04-22T23:59:59',
    'thaw: 2026-04-22T23:59:59',
    'release-retrospective: undecided',
  ]);
  const [warning, ...others] = given.warnings;
  expect(others).toEqual([]);
  expect(text).toContain(`\n${warning}\n`);
});
