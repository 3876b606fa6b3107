import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Consent } from '../../src/commands/consent.ts';
import { importFiles } from '../../src/commands/import.ts';
import { openStore } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-store.ts';

const SCHEDULE = `
project: {name: Example App}
cycle: {name: 5.2 Heron}
deadlines:
  - {name: Milestone 1, date: 2099-02-05}
  - {name: Feature freeze, date: 2099-03-05}
  - {name: Final release, date: 2099-04-02}
`;

/** A changed file: one date moves, one is new, one is gone, one has another name. */
const CHANGED = SCHEDULE.replace('2099-03-05', '2099-03-12')
  .replace('  - {name: Milestone 1, date: 2099-02-05}\n', '  - {name: RC1, date: 2099-03-26}\n')
  .replace('name: Final release,', 'name: Final release, note: At noon,');

function terminal(consent: Consent) {
  const folder = tempFolder();
  const file = path.join(folder, 'heron.yaml');
  const databaseUrl = path.join(folder, 'relbot.db');
  const out: string[] = [];
  return {
    out,
    file,
    databaseUrl,
    async imports(text: string, with_: Consent = consent) {
      writeFileSync(file, text);
      out.length = 0;
      await importFiles(
        [file],
        { databaseUrl, consent: with_ },
        { out: (line) => out.push(line), remark: () => undefined },
      );
    },
    async dates() {
      const store = await openStore(databaseUrl);
      const project = await store.read.projects.first();
      const [cycle] = project === null ? [] : await store.read.cycles.list(project.id);
      await store.close();
      return cycle?.deadlines.map(
        ({ name, when }) => `${name} ${when.precision === 'day' ? when.date : ''}`,
      );
    },
  };
}

const FIRST = ['Milestone 1 2099-02-05', 'Feature freeze 2099-03-05', 'Final release 2099-04-02'];
const SECOND = ['Feature freeze 2099-03-12', 'RC1 2099-03-26', 'Final release 2099-04-02'];

const VERSIONS = `[metadata."3.98"]
first-release = 2098-10-05

[metadata."3.99"]
first-release = 2099-10-05
`;

describe('a file with several cycles', () => {
  const nobody: Consent = { consent: 'nobody' };
  const importing = () => {
    const folder = tempFolder();
    const file = path.join(folder, 'releases.toml');
    const databaseUrl = path.join(folder, 'relbot.db');
    return async (text: string, more: { cycle?: string; consent?: Consent } = {}) => {
      writeFileSync(file, text);
      const out: string[] = [];
      const printer = { out: (line: string) => void out.push(line), remark: () => undefined };
      await importFiles([file], { databaseUrl, consent: nobody, ...more }, printer);
      return out;
    };
  };

  it('is stored with all of them, or with the one that is wanted', async () => {
    expect(await importing()(VERSIONS)).toEqual([
      'Python 3.98: 1 deadline and 0 stages are in.',
      'Python 3.99: 1 deadline and 0 stages are in.',
    ]);
    expect(await importing()(VERSIONS, { cycle: '3.99' })).toEqual([
      'Python 3.99: 1 deadline and 0 stages are in.',
    ]);
  });

  it('shows what it changes of all of them before it stores the first', async () => {
    const imports = importing();
    await imports(VERSIONS);
    const changed = VERSIONS.replaceAll('10-05', '10-06');
    await expect(imports(changed)).rejects.toThrow(
      'is stored, as it changes 3.98 and 3.99. Look over what it would change',
    );
    expect((await imports(VERSIONS)).map((line) => line.slice(0, 33))).toEqual([
      'Python 3.98: nothing has changed;',
      'Python 3.99: nothing has changed;',
    ]);
    expect(await imports(changed, { consent: { consent: 'given' } })).toHaveLength(4);
  });
});

it('says where two files of one cycle disagree before it stores the first', async () => {
  const folder = tempFolder();
  const [one, other] = ['heron.yaml', 'wiki.yaml'].map((name) => path.join(folder, name));
  if (one === undefined || other === undefined) throw new Error('There are two.');
  writeFileSync(one, SCHEDULE);
  writeFileSync(other, SCHEDULE.replace('2099-03-05', '2099-03-12'));
  const said: string[] = [];
  const printer = {
    out: (line: string) => void said.push(line),
    remark: (line: string) => void said.push(line),
  };
  const databaseUrl = path.join(folder, 'relbot.db');
  await importFiles([one, other], { databaseUrl, consent: { consent: 'given' } }, printer);
  expect(said[0]?.replaceAll(folder + path.sep, '')).toBe(
    'mistake: heron.yaml, line 6: “Feature freeze” (Thursday 5 March 2099) has another date in wiki.yaml, line 6, “Feature freeze” (Thursday 12 March 2099): correct the one that is wrong.',
  );
  expect(said[1]).toBe('Example App 5.2 Heron: 3 deadlines and 0 stages are in.');
});

describe('a changed file', () => {
  it('is stored only after what it changes was shown, and somebody said yes', async () => {
    const asked: string[] = [];
    const answers = [false, true];
    const here = terminal({
      consent: 'asked',
      ask: async (question) => {
        asked.push([...here.out, question].join('\n'));
        return answers.shift() ?? false;
      },
    });
    await here.imports(SCHEDULE);
    expect(asked).toEqual([]);
    await expect(here.imports(CHANGED)).rejects.toThrow(/Nothing of .*heron\.yaml is stored\.$/);
    expect(await here.dates()).toEqual(FIRST);
    await here.imports(CHANGED);
    expect(await here.dates()).toEqual(SECOND);
    expect(asked[1]).toMatchInlineSnapshot(`
      "Example App 5.2 Heron: 1 added, 1 moved, 1 changed otherwise, 1 gone.
        Feature freeze: Thursday 12 March 2099, end of the day, UTC (was Thursday 5 March 2099, end of the day, UTC)
        added: RC1: Thursday 26 March 2099, end of the day, UTC
        changed otherwise: Final release
        gone: Milestone 1: Thursday 5 February 2099, end of the day, UTC
      Store this, and tell the subscribed channels what moved?"
    `);
    await here.imports(CHANGED);
    expect(here.out).toEqual([
      'Example App 5.2 Heron: nothing has changed; all 3 deadlines are known already.',
    ]);
    expect(asked).toHaveLength(2);
  });

  it('is not stored by a script that did not say so', async () => {
    const here = terminal({ consent: 'nobody' });
    await here.imports(SCHEDULE);
    await expect(here.imports(CHANGED)).rejects.toThrow(
      /Nothing of .*heron\.yaml is stored, as it changes 5\.2 Heron\. .* run this again with --yes\.$/,
    );
    expect(await here.dates()).toEqual(FIRST);
    await here.imports(CHANGED, { consent: 'given' });
    expect(await here.dates()).toEqual(SECOND);
  });

  it('is not stored over what somebody else changed while it was shown', async () => {
    const here = terminal({ consent: 'given' });
    await here.imports(SCHEDULE);
    const slow: Consent = {
      consent: 'asked',
      ask: async () => {
        const other = path.join(tempFolder(), 'heron.yaml');
        writeFileSync(other, SCHEDULE.replace('2099-02-05', '2099-02-06'));
        await importFiles(
          [other],
          { databaseUrl: here.databaseUrl, consent: { consent: 'given' } },
          { out: () => undefined, remark: () => undefined },
        );
        return true;
      },
    };
    await expect(here.imports(CHANGED, slow)).rejects.toThrow(/changed by somebody else/);
    expect((await here.dates())?.[0]).toBe('Milestone 1 2099-02-06');
  });
});
