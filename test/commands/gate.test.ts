import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { askGate, type GateOptions } from '../../src/commands/gate.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { openStore } from '../../src/store/store.ts';
import { at, day, featureFreeze, hibiscus, project, release } from '../domain/sample-cycle.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { openWeb } from '../support/open-web.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

async function gate(args: readonly string[], env: Record<string, string> = {}) {
  const run = new Spawned('bin/relbot.js', ['gate', ...args], env);
  return { code: await run.ends(), said: run.output.trim() };
}

/** Frozen whenever this test runs. */
async function frozenForLong(): Promise<string> {
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  const cycle = hibiscus({
    stages: [],
    deadlines: [
      { ...featureFreeze, when: day('2020-01-02'), ends: { by: 'sign-off', given: null } },
      { ...release, when: day('2990-01-02') },
    ],
  });
  const means = { store, names: randomNames, files: NO_FILES };
  await importCycle(means, planOfCycle(project, cycle), at('2020-01-01T00:00Z'));
  await store.close();
  return file;
}

const ASKED = { databaseUrl: 'nowhere.db', server: null, change: null } as const;
const OF = { project: null, cycle: null, team: null } as const;

/** What it says, or why it refuses. */
async function said(options: Pick<GateOptions, 'kind'> & Partial<GateOptions>): Promise<string> {
  const lines: string[] = [];
  const printer = { out: (line: string) => lines.push(line), remark: () => undefined };
  try {
    await askGate({ ...ASKED, ...OF, ...options }, printer);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    lines.push(error.message);
  }
  return lines.join('\n');
}

describe('relbot gate', () => {
  it('ends with 0 where the change may be merged, with 1 where it may not, each with a sentence', async () => {
    const { address } = await openWeb();
    const asked = ['--server', `${address}/`, '--change', 'https://x.example/1'];
    expect(await gate([...asked, '--kind', 'docs'])).toEqual({
      code: 0,
      said: 'Open: Documentation changes may land.',
    });
    expect(await gate([...asked, '--kind', 'strings'])).toEqual({
      code: 1,
      said: 'Frozen: Soft string freeze is on until RC1 (week of 7 September 2026): no changes to strings that users see may land without an exception. Ask for an exception in chat: @relbot exception https://x.example/1',
    });
  });

  it('ends with 2 where it is used wrongly', async () => {
    const wrong = await gate(['--kind', 'x']);
    expect(wrong.code).toBe(2);
    expect(wrong.said).toContain('“x” is no kind of change. One of feature, bug fix');
  });

  it('asks what is stored here, where no other is named', async () => {
    const databaseUrl = await frozenForLong();
    expect(await said({ databaseUrl, kind: 'feature' })).toMatch(
      /^Frozen: Feature freeze is on until it is signed off: no new features/,
    );
    expect(await said({ databaseUrl, kind: 'bug fix' })).toBe('Open: Bug fixes may land.');
    expect(await said({ kind: 'docs' })).toContain('No schedule is stored here: import one');
  });

  it('says what is wrong with the relbot that was asked', async () => {
    const { address } = await openWeb();
    expect(await said({ kind: 'docs', server: address, cycle: 'indri' })).toBe(
      `${address} does not say: The project has no such cycle: it has hibiscus.`,
    );
    expect(await said({ kind: 'docs', server: `${address}/status` })).toContain('does not say');
    expect(await said({ kind: 'docs', server: 'x' })).toContain('“x” is no address');
    expect(await said({ kind: 'docs', server: 'http://127.0.0.1:9' })).toContain(
      'cannot be reached',
    );
  });
});
