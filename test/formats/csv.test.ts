import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { exportCsv } from '../../src/formats/csv-export.ts';
import { importCsv } from '../../src/formats/csv-import.ts';
import { FormatError } from '../../src/formats/files/format-error.ts';
import { givenByFile } from '../../src/formats/given.ts';
import { importRelbotYaml } from '../../src/formats/relbot/relbot-import.ts';
import { plans } from './plans.ts';

const HEADER = 'name,date,time,zone,kind,owner,note';
const RELEASE = 'Final release,2026-09-30,,UTC,release,,';
const read = (text: string, name = 'heron.csv') => importCsv({ name, text }, givenByFile(name));
const rows = (...lines: string[]) => read([HEADER, ...lines, RELEASE].join('\n')).plan.deadlines;
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
  return 'nothing is refused';
};

const QUESTIONS = path.resolve('../shared/data/cycle-for-questions.csv');

describe('the cycle that the questions are about', () => {
  it.skipIf(!existsSync(QUESTIONS))('is imported, every row at the end of its day', () => {
    const text = readFileSync(QUESTIONS, 'utf8');
    const { plan, warnings } = read(text, 'cycle-for-questions.csv');
    expect(warnings).toEqual([]);
    expect(plan.cycle.key).toBe('cycle-for-questions');
    const written = text.trim().split('\n').slice(1);
    expect(plan.deadlines).toHaveLength(written.length);
    for (const row of written) {
      const [name, date, , , kind] = row.split(',');
      const found = plan.deadlines.find((deadline) => deadline.name === name);
      expect(found).toMatchObject({ kind, when: { date, at: Date.parse(`${date}T23:59:59Z`) } });
    }
    const proposals = plan.deadlines.find(({ key }) => key === 'feature-proposal-freeze');
    expect(proposals).toMatchObject({
      freeze: 'proposal',
      ends: { by: 'deadline', key: 'feature-freeze' },
      note: 'new feature code has to be up for review',
    });
  });
});

describe('a row', () => {
  it('says by its name what relbot’s own YAML says by it', () => {
    const yaml = `project: {name: project}\ncycle: {name: heron}\ndeadlines:
  - {name: Feature freeze, date: 2026-08-27}
  - {name: Soft string freeze, date: 2026-08-28}
  - {name: Hard string freeze, date: 2026-09-03}
  - {name: Requirements freeze, date: 2026-08-20}
  - {name: RC1, date: 2026-09-10}
  - {name: Team day, date: 2026-09-11}
  - {name: Final release, date: 2026-09-30}`;
    const table = `name,date
Feature freeze,2026-08-27
Soft string freeze,2026-08-28
Hard string freeze,2026-09-03
Requirements freeze,2026-08-20
RC1,2026-09-10
Team day,2026-09-11
Final release,2026-09-30`;
    expect(read(table).plan).toEqual(importRelbotYaml({ name: 'heron.yaml', text: yaml }).plan);
  });

  it.each([
    [
      'A,2026-08-27,,Europe/Berlin,,,',
      { precision: 'day', at: Date.parse('2026-08-27T21:59:59Z') },
    ],
    [
      'A,2026-08-27,17:00,Asia/Tokyo,,,',
      { precision: 'instant', at: Date.parse('2026-08-27T08:00Z') },
    ],
    ['A,2026-08-27,,AoE,,,', { precision: 'day', at: Date.parse('2026-08-28T11:59:59Z') }],
    ['A,2026-08-27,12:00,anywhere on Earth,,,', { at: Date.parse('2026-08-28T00:00Z') }],
    ['A,Thu 2026-08-27,,UTC,,,', { date: '2026-08-27' }],
    ['A,undecided,,,,,', { precision: 'undecided' }],
    [' A , 2026-08-27 ,,,Milestone,,', { date: '2026-08-27' }],
  ])('%s', (row, when) => {
    expect(rows(row).find(({ key }) => key === 'a')?.when).toMatchObject(when);
  });

  it('has quotes, commas and line breaks in quoted cells', () => {
    const note = '"the ""big"" one,\nreally"';
    const [first] = rows(`"Freeze, soft",2026-08-27,,UTC,freeze,"Backend, API",${note}`);
    expect(first).toMatchObject({
      name: 'Freeze, soft',
      owner: 'Backend, API',
      note: 'the "big" one,\nreally',
    });
  });

  it('may come in any order of columns, from Windows, with a byte order mark and empty rows', () => {
    const { plan } = read(
      '\uFEFFDate,Name,forbids\r\n2026-09-30,Final release\r\n,,\r\n\r\n2026-08-27,Code freeze,docs; UI\r\n',
    );
    expect(plan.deadlines).toMatchObject([
      { key: 'code-freeze', forbids: ['docs', 'UI'] },
      { key: 'final-release' },
    ]);
  });
});

describe('the zone of the project', () => {
  it('is the one that most rows have', () => {
    const { plan } = read(
      `${HEADER}\nA,2026-08-01,,Europe/Berlin,,,\nB,2026-08-02,,Europe/Berlin,,,\nC,2026-08-03,,,,,\n${RELEASE}`,
    );
    expect(plan.project).toEqual({
      key: 'project',
      name: 'project',
      zone: 'Europe/Berlin',
      countries: [],
    });
    expect(plan.deadlines[2]?.when).toMatchObject({ at: Date.parse('2026-08-03T21:59:59Z') });
  });
});

describe('stages that the cycle has already', () => {
  const given = (key: string) => ({
    project: givenByFile('x.csv').project,
    cycle: {
      ...givenByFile('heron.csv').cycle,
      stages: [{ name: 'QA' as const, begins: { by: 'deadline' as const, key } }],
    },
  });
  const file = { name: 'heron.csv', text: `${HEADER}\n${RELEASE}` };

  it('stay', () => {
    const { plan } = importCsv(file, given('final-release'));
    expect(plan.cycle.stages).toEqual([
      { name: 'QA', begins: { by: 'deadline', key: 'final-release' } },
    ]);
  });

  it('go, and say so, when their deadline does', () => {
    const { plan, warnings } = importCsv(file, given('ff'));
    expect(plan.cycle.stages).toEqual([]);
    expect(warnings).toEqual([
      'heron.csv does not have the deadline that the stage QA began with: the stage is left out.',
    ]);
  });
});

describe('refused, with file and line', () => {
  it.each<[string, string]>([
    ['', 'heron.csv: it is empty: begin with the line name,date,time,zone,kind,owner,note.'],
    [
      'name;date\nA;2026-08-27',
      'heron.csv, line 1: its cells are parted by semicolons: save it with commas.',
    ],
    [
      'name,dat\n',
      'heron.csv, line 1: relbot does not know the column “dat” (did you mean “date”?)',
    ],
    ['name,date,name\n', 'heron.csv, line 1: there are two columns “name”: keep one of them.'],
    ['date,note\n', 'heron.csv, line 1: there is no column “name”'],
    [
      `${HEADER}\n${RELEASE}\nA,2026-08-27,,UTC,,,a, b`,
      'heron.csv, line 3: the row has more cells than the header (8 instead of 7)',
    ],
    [`${HEADER}\n${RELEASE}\n"A,2026-08-27`, 'heron.csv, line 3: a quote is not closed'],
    [`${HEADER}\n${RELEASE}\nA "b" c,2026-08-27`, 'heron.csv, line 3: a quote is not closed'],
    [`${HEADER}\n${RELEASE}\n,2026-08-27`, 'heron.csv, line 3: “name” is missing: add it.'],
    [`${HEADER}\n"\nA",2026-02-30\n${RELEASE}`, 'heron.csv, line 2: 2026-02-30 is on no calendar'],
    [
      `${HEADER}\n"A\nB",2026-02-03\nC,27.08.2026\n${RELEASE}`,
      'heron.csv, line 4: “27.08.2026” is not a date as relbot reads it',
    ],
    [
      `${HEADER}\nA,2026-02-03,25:00\n${RELEASE}`,
      'heron.csv, line 2: “25:00” is not a time of day',
    ],
    [`${HEADER}\nA,2026-02-03,,EST\n${RELEASE}`, 'heron.csv, line 2: “EST” is not a time zone'],
    [
      `${HEADER}\nA,2026-02-03,,,freez\n${RELEASE}`,
      'heron.csv, line 2: “kind” is “freez”: write one of',
    ],
    [
      `${HEADER}\nA,Fri 2026-08-27\n${RELEASE}`,
      'heron.csv, line 2: “Fri 2026-08-27” names the wrong weekday',
    ],
    [`${HEADER}\nA,\n${RELEASE}`, 'heron.csv, line 2: “A” has no date'],
    [
      `${HEADER}\nA,2026-08-27\na,2026-08-28\n${RELEASE}`,
      'heron.csv, line 3: “a” has the key “a”, as “A” on line 2 has: give one of them a key of its own.',
    ],
    [
      `${HEADER}\nFeature freeze,2026-08-27`,
      'heron.csv: the cycle has no release: add a row with release as its kind',
    ],
  ])('%j', (text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });

  it('a cycle without a name to make a key of', () => {
    expect(() => read(`${HEADER}\n${RELEASE}`, '---.csv')).toThrow('write --cycle NAME');
  });
});

describe('what relbot writes', () => {
  it('are the usual columns, and others only where they are needed', () => {
    const text = `${HEADER}\n"Freeze, soft",2026-08-27,17:00,Europe/Berlin,freeze,,\nFinal release,2026-09-30,,UTC,release,,"say ""yes"""\n`;
    expect(exportCsv(read(text).plan)).toBe(text);
  });

  it('reads as the same deadlines again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const clean = cleaned(plan);
        const { plan: again } = importCsv(
          { name: 'x.csv', text: exportCsv(clean) },
          { project: clean.project, cycle: clean.cycle },
        );
        expect(again).toEqual(clean);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is read or refused after any damage, never with a bug', () => {
    const text = `${HEADER}\n"Freeze, soft",2026-08-27,17:00,Europe/Berlin,freeze,,"a\nb"\n${RELEASE}\n`;
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ maxLength: 3 }), (at, put) => {
        expect(refusal(text.slice(0, at) + put + text.slice(at + 1))).toBeTypeOf('string');
        expect(refusal(text.slice(0, at))).toBeTypeOf('string');
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

/** A list in a cell is parted by semicolons and trimmed, and a list that holds only "none" is empty. */
function cleaned(plan: CyclePlan): CyclePlan {
  const plain = (aliases: readonly string[]) =>
    aliases
      .map((alias) => alias.replaceAll(';', '').trim())
      .filter((alias) => alias !== '' && !/^none$/i.test(alias));
  return {
    ...plan,
    // A table has no place for what is said of the project.
    project: { ...plan.project, countries: [] },
    deadlines: plan.deadlines.map((deadline) => ({
      ...deadline,
      aliases: plain(deadline.aliases),
    })),
  };
}
