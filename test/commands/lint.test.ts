import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { lintSchedules } from '../../src/commands/lint.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

const HEAD = `project: {name: App, zone: Europe/Berlin}
cycle: {name: 5.2 Heron, key: heron}
deadlines:
`;
const FILES = {
  good: `${HEAD}  - {name: Final release, date: Wed 2027-03-31}\n`,
  // The release week's Sunday is when clocks go forward in Berlin.
  doubtful: `${HEAD}  - {name: Final release, date: Sun 2027-04-04}\n`,
  wrong: `${HEAD}  - {name: Feature freeze, date: 2027-03-04}
  - {name: RC1, date: 2027-03-01}
  - {name: Sign-up, date: 2027-03-28, time: 02:30}
  - {name: Final release, date: Sun 2027-04-04}
`,
  refused: `${HEAD}  - {name: Final release, date: Thu 2027-03-31}\n`,
  wiki: `${HEAD}  - {name: Feature freeze, date: 2027-03-11}
  - {name: Final release, week: 2027-03-29}
`,
};

const RC1 =
  'mistake: wrong.yaml, line 5: “RC1” (Monday 1 March 2027) is before “Feature freeze” (Thursday 4 March 2027), but a candidate is made of what feature freeze let in: correct the date that is wrong.';
const WEEKEND = (file: string, line: number) =>
  `look: ${file}, line ${line}: “Final release” (Sunday 4 April 2027) is on a weekend: see that people are there, or take a working day.`;
const SIGN_UP =
  'mistake: wrong.yaml, line 6: the time of “Sign-up” does not exist, as clocks go forward then; relbot moved it forward by as much.';

describe('relbot lint', () => {
  it('says that there is nothing to mend', async () => {
    expect(await linted(['good'])).toEqual({
      out: [],
      remarks: ['Nothing to mend.'],
      failed: null,
    });
  });

  it('does not fail over what is only to be looked at', async () => {
    expect(await linted(['doubtful'])).toEqual({
      out: [WEEKEND('doubtful.yaml', 4)],
      remarks: ['Nothing that must be mended; look at the above once.'],
      failed: null,
    });
  });

  it('fails with mistakes, each with its line, and said once', async () => {
    expect(await linted(['wrong'])).toEqual({
      out: [WEEKEND('wrong.yaml', 7), RC1, SIGN_UP],
      remarks: [],
      failed: '2 mistakes: mend them.',
    });
  });

  it('goes on after a file that is refused', async () => {
    expect(await linted(['refused', 'doubtful'])).toEqual({
      out: [
        'mistake: refused.yaml, line 4: “Thu 2027-03-31” names the wrong weekday, that day is a Wednesday: correct the weekday or the date.',
        WEEKEND('doubtful.yaml', 4),
      ],
      remarks: [],
      failed: '1 mistake: mend it.',
    });
  });

  it('compares two files of one cycle', async () => {
    const { out } = await linted(['wrong', 'wiki']);
    expect(out.slice(3)).toEqual([
      'mistake: wrong.yaml, line 4: “Feature freeze” (Thursday 4 March 2027) has another date in wiki.yaml, line 4, “Feature freeze” (Thursday 11 March 2027): correct the one that is wrong.',
      'mistake: wrong.yaml, line 7: “Final release” (Sunday 4 April 2027) has another date in wiki.yaml, line 5, “Final release” (week of 29 March 2027): correct the one that is wrong.',
    ]);
  });

  it('compares a file with what is stored, when it is asked to', async () => {
    const folder = folderOfFiles();
    const databaseUrl = path.join(folder, 'relbot.db');
    const file = (name: string) => path.join(folder, `${name}.yaml`);
    const against = (stored: boolean) =>
      printed((printer) =>
        lintSchedules([file('good')], { databaseUrl, json: false, stored }, printer),
      );
    expect((await against(true)).failed).toBe(
      `App 5.2 Heron of ${file('good')} is not stored, so there is nothing to compare it with. Import it first, or leave --stored out.`,
    );
    await printed((printer) =>
      importFiles([file('doubtful')], { databaseUrl, consent: { consent: 'nobody' } }, printer),
    );
    expect((await against(false)).out).toEqual([]);
    expect((await against(true)).out).toEqual([
      `mistake: ${file('good')}, line 4: “Final release” (Wednesday 31 March 2027) has another date in App 5.2 Heron as it is stored, “Final release” (Sunday 4 April 2027): correct the one that is wrong.`,
    ]);
  });

  it('prints an object a line for programs', async () => {
    const { out } = await linted(['refused', 'doubtful'], true);
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([
      {
        level: 'mistake',
        rule: null,
        file: 'refused.yaml',
        line: 4,
        deadlines: [],
        text: 'refused.yaml, line 4: “Thu 2027-03-31” names the wrong weekday, that day is a Wednesday: correct the weekday or the date.',
      },
      {
        level: 'look',
        rule: 'release on a weekend',
        file: 'doubtful.yaml',
        line: 4,
        deadlines: ['final-release'],
        text: WEEKEND('doubtful.yaml', 4).replace('look: ', ''),
      },
    ]);
  });

  it('looks at the current cycle where no file is named, and import says the same', async () => {
    const folder = folderOfFiles();
    const databaseUrl = path.join(folder, 'relbot.db');
    const empty = await printed((printer) =>
      lintSchedules([], { databaseUrl, json: false }, printer),
    );
    expect(empty.failed).toBe(
      'There is no cycle to look at yet. Name a file: npx relbot lint FILE.',
    );

    const done = await printed((printer) =>
      importFiles(
        [path.join(folder, 'wrong.yaml')],
        { databaseUrl, project: undefined, consent: { consent: 'given' } },
        printer,
      ),
    );
    expect(done.out).toEqual(['App 5.2 Heron: 4 deadlines and 0 stages are in.']);
    expect(done.remarks.map((line) => line.replace(folder + path.sep, ''))).toEqual([
      WEEKEND('wrong.yaml', 7),
      RC1,
      SIGN_UP,
    ]);

    const stored = await printed((printer) =>
      lintSchedules([], { databaseUrl, json: false }, printer),
    );
    expect(stored.out).toEqual(
      [WEEKEND('wrong.yaml', 7), RC1, SIGN_UP].map((line) =>
        line.replace(/wrong\.yaml, line \d+/, 'App 5.2 Heron'),
      ),
    );
    expect(stored.failed).toBe('2 mistakes: mend them.');
  });

  it.each([
    ['doubtful', 0],
    ['wrong', 1],
  ] as const)('ends with its exit code: %s %d', async (name, code) => {
    const file = path.join(folderOfFiles(), `${name}.yaml`);
    expect(await new Spawned('bin/relbot.js', ['lint', file], {}).ends()).toBe(code);
  });
});

/** Real schedules; they are not part of the project. */
const FOLDER = path.resolve('../shared/data/schedules/openstack');
const missing = !existsSync(FOLDER);

// Needs ../shared/data/schedules, which stands beside a checkout only where relbot is developed.
describe.skipIf(missing)('every OpenStack schedule', () => {
  /** All that is found in eleven real cycles: where, and why it is a fault of the files. */
  const FAULTS: Readonly<Record<string, string>> = {
    'bobcat/schedule.rst, line 389: “August 30th, 2023”': 'the row is the week after',
    'caracal/schedule.rst, line 234: “Friday 22 December 2022”': 'a wrong year: the row is of 2023',
    'epoxy/schedule.rst, line 314: “February 19th, 2025”': 'the row is the week after',
    'flamingo/schedule.rst, line 309: “August 20th, 2025”': 'the row is the week after',
    'gazpacho/schedule.rst, line 311: “February 18th, 2026”': 'the row is the week after',
    'ocata/schedule.rst, line 73: “15 December”': 'the row is the week before',
    'ocata/schedule.rst, line 246: “14th December, 2016”': 'the row is the week before',
    'ocata/schedule.rst, line 256: “14th December, 2016”': 'the row is the week before',
    'ocata/schedule.rst, line 310: “15th December, 2016”': 'the row is the week before',
    'wallaby/schedule.yaml: release-week is 2021-05-03': 'it was released on 14 April',
  };

  it('has just the faults that its files have', async () => {
    const files = readdirSync(FOLDER)
      .map((name) => path.join(FOLDER, name, 'schedule.yaml'))
      .filter((file) => existsSync(file));
    expect(files).toHaveLength(11);
    const { out } = await printed((printer) =>
      lintSchedules(files, { databaseUrl: 'unused', json: false }, printer),
    );
    const where = /^look: (.+?: (?:“.+?”|release-week is \S+(?=,)))/;
    const found = out.map(
      (line) => where.exec(line.replaceAll(FOLDER + path.sep, ''))?.[1] ?? line,
    );
    expect(found).toEqual(Object.keys(FAULTS));
  });
});

function folderOfFiles(): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(path.join(folder, `${name}.yaml`), text);
  }
  return folder;
}

async function linted(names: readonly (keyof typeof FILES)[], json = false) {
  const folder = folderOfFiles();
  const files = names.map((name) => path.join(folder, `${name}.yaml`));
  const said = await printed((printer) =>
    lintSchedules(files, { databaseUrl: 'unused', json }, printer),
  );
  const short = (line: string) => line.replaceAll(folder + path.sep, '');
  return { ...said, out: said.out.map(short) };
}

async function printed(
  run: (printer: { out(line: string): void; remark(line: string): void }) => Promise<void>,
) {
  const out: string[] = [];
  const remarks: string[] = [];
  const printer = {
    out: (line: string) => void out.push(line),
    remark: (line: string) => void remarks.push(line),
  };
  const failed = await run(printer).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { out, remarks, failed };
}
