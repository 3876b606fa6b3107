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
