import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportCycle, type ExportFormat } from '../../src/commands/export.ts';
import { importFiles } from '../../src/commands/import.ts';
import { openStore } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-store.ts';

const YAML = `project: {name: Example App, key: example, zone: Europe/Berlin}
cycle: {name: 5.2 Heron, key: heron, aliases: [heron]}
stages: {QA: ff}
deadlines:
  - {name: Feature freeze, key: ff, date: 2027-03-04}
  - {name: Retrospective, date: undecided}
  - {name: Final release, date: 2027-03-31}
`;
const TABLE = 'name,date\nFeature freeze,2027-03-11\nFinal release,2027-03-31\n';

function commandLine() {
  const folder = tempFolder();
  const databaseUrl = path.join(folder, 'relbot.db');
  const printed: string[] = [];
  const remarks: string[] = [];
  const printer = {
    out: (line: string) => void printed.push(line),
    remark: (line: string) => void remarks.push(line),
  };
  return {
    printed,
    remarks,
    writes: (name: string, text: string) => writeFileSync(path.join(folder, name), text),
    imports: async (name: string, wanted: { project?: string; cycle?: string } = {}) =>
      await importFiles(
        [path.join(folder, name)],
        { databaseUrl, consent: { consent: 'given' }, ...wanted },
        printer,
      ),
    exports: async (format: ExportFormat) => {
      await exportCycle(undefined, { databaseUrl, project: undefined, format }, printer);
      return printed.pop() ?? '';
    },
    cycles: async () => {
      const store = await openStore(databaseUrl);
      const project = await store.read.projects.first();
      const cycles = project === null ? [] : await store.read.cycles.list(project.id);
      await store.close();
      return { project, cycles };
    },
  };
}

describe('a table', () => {
  it('goes into the project that is served, and the cycle called as its file', async () => {
    const relbot = commandLine();
    relbot.writes('cycle.yaml', YAML);
    relbot.writes(
      'heron.csv',
      'name,key,date\nFeature freeze,ff,2027-03-11\nFinal release,,2027-03-31\n',
    );
    await relbot.imports('cycle.yaml');
    await relbot.imports('heron.csv');
    expect(relbot.printed[1]).toContain('Example App 5.2 Heron: 1 moved, 1 gone, 1 as before.');
    const { project, cycles } = await relbot.cycles();
    expect(project).toMatchObject({ key: 'example', zone: 'Europe/Berlin' });
    expect(cycles).toMatchObject([
      {
        name: '5.2 Heron',
        aliases: ['heron'],
        stages: [{ name: 'QA', begins: { by: 'deadline', key: 'ff' } }],
      },
    ]);
  });

  it('makes both where there are none', async () => {
    const relbot = commandLine();
    relbot.writes('heron.csv', TABLE);
    await relbot.imports('heron.csv');
    const { project, cycles } = await relbot.cycles();
    expect(project).toMatchObject({ key: 'project', zone: 'UTC' });
    expect(cycles).toMatchObject([{ key: 'heron', name: 'heron' }]);
  });

  it('is of the project and the cycle that are named', async () => {
    const relbot = commandLine();
    relbot.writes('table.csv', TABLE);
    await relbot.imports('table.csv', { project: 'example', cycle: '5.2 Heron' });
    const { project, cycles } = await relbot.cycles();
    expect(project).toMatchObject({ key: 'example' });
    expect(cycles).toMatchObject([{ key: '5.2-heron', name: '5.2 Heron' }]);
  });

  it('that is wrong leaves nothing behind', async () => {
    const relbot = commandLine();
    relbot.writes('heron.csv', `${TABLE}Late,2027-02-30\n`);
    await expect(relbot.imports('heron.csv')).rejects.toThrow(
      'line 4: 2027-02-30 is on no calendar',
    );
    expect((await relbot.cycles()).project).toBeNull();
  });
});

it.each<ExportFormat>(['yaml', 'csv'])('what is exported as %s changes nothing', async (format) => {
  const relbot = commandLine();
  relbot.writes('cycle.yaml', YAML);
  await relbot.imports('cycle.yaml');
  relbot.writes(`heron.${format}`, await relbot.exports(format));
  await relbot.imports(`heron.${format}`);
  expect(relbot.printed.at(-1)).toContain('nothing has changed; all 3 deadlines are known');
});

it('a calendar says what it leaves out', async () => {
  const relbot = commandLine();
  relbot.writes('cycle.yaml', YAML);
  await relbot.imports('cycle.yaml');
  relbot.remarks.length = 0;
  expect(await relbot.exports('ics')).toContain('UID:example/heron/ff@relbot');
  expect(relbot.remarks).toEqual(['Retrospective has no date yet, so it is not in the calendar.']);
});

/** The examples of docs/formats.md, as they stand there. */
it.each(['csv', 'ics'])('the example of a .%s in the documents is imported', async (language) => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const [, example = ''] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(text) ?? [];
  const relbot = commandLine();
  relbot.writes(`heron.${language}`, example);
  await relbot.imports(`heron.${language}`);
  expect(relbot.printed).toEqual([
    `project heron: ${language === 'csv' ? 5 : 3} deadlines and 0 stages are in.`,
  ]);
});
