import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/commands/audit.ts';
import { importExceptions } from '../../src/commands/import-exceptions.ts';
import { openReadOnly } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-store.ts';

const request = (title: string, status: string) => `- name: "${title}"
  issue: 1
  date_requested: 2027-02-12
  date_reviewed: 2027-02-13
  status: "${status}"
`;

/** A folder as the release team keeps it, and a database beside it. */
function desk() {
  const folder = tempFolder();
  return {
    databaseUrl: path.join(folder, 'relbot.db'),
    file: (version: string, text: string): string => {
      mkdirSync(path.join(folder, `release-${version}`), { recursive: true });
      const file = path.join(folder, `release-${version}`, 'exceptions.yaml');
      writeFileSync(file, text);
      return file;
    },
  };
}

async function imported(
  files: readonly string[],
  databaseUrl: string,
  more: { project?: string; cycle?: string } = {},
) {
  const out: string[] = [];
  const printer = {
    out: (line: string) => out.push(line),
    remark: (line: string) => out.push(line),
  };
  const options = { databaseUrl, project: more.project, cycle: more.cycle };
  await importExceptions(files, options, printer);
  return out.map((line) => line.replace(/^.*(?=release-)/, ''));
}

async function kept(databaseUrl: string) {
  const store = await openReadOnly(databaseUrl);
  const project = await store?.read.projects.byKey('kubernetes');
  const requests = project ? await store?.read.pastRequests.list(project.id) : undefined;
  await store?.close();
  return requests?.map(({ cycleKey, title, outcome }) => `${cycleKey} ${title}: ${outcome}`);
}

describe('relbot import-exceptions', () => {
  it('keeps the requests and counts them', async () => {
    const { databaseUrl, file } = desk();
    const one = file('1.40', `codeFreeze:\n${request('A', 'approved')}${request('B', 'denied')}`);
    const two = file('1.41', `codeFreeze:\n${request('C', 'approved')}`);
    expect(await imported([one, two], databaseUrl)).toEqual([
      'release-1.40/exceptions.yaml: 2 requests: 1 approved, 1 denied.',
      'release-1.41/exceptions.yaml: 1 request: 1 approved.',
      'Together: 3 requests: 2 approved, 1 denied.',
    ]);
    expect(await kept(databaseUrl)).toEqual([
      'v1.40 A: granted',
      'v1.40 B: refused',
      'v1.41 C: granted',
    ]);
    const said: string[] = [];
    await verifyAudit(
      { databaseUrl, known: null },
      { out: (line) => said.push(line), remark: () => undefined },
    );
    expect(said[0]).toContain('holds: 2 entries');
  });

  it('puts what is imported again in the place of what was', async () => {
    const { databaseUrl, file } = desk();
    await imported([file('1.40', `codeFreeze:\n${request('A', 'pending')}`)], databaseUrl);
    await imported([file('1.40', `codeFreeze:\n${request('A', 'approved')}`)], databaseUrl);
    expect(await kept(databaseUrl)).toEqual(['v1.40 A: granted']);
  });

  it('keeps nothing of any file where one is refused', async () => {
    const { databaseUrl, file } = desk();
    const good = file('1.40', `codeFreeze:\n${request('A', 'approved')}`);
    const bad = file('1.41', `codeFreeze:\n${request('B', 'maybe')}`);
    await expect(imported([good, bad], databaseUrl)).rejects.toThrow('line 6: “maybe”');
    expect(await kept(databaseUrl)).toBeUndefined();
  });

  it('refuses a project that is not there, and two files of one release', async () => {
    const { databaseUrl, file } = desk();
    const one = file('1.40', `codeFreeze:\n${request('A', 'approved')}`);
    await expect(imported([one], databaseUrl, { project: 'acme' })).rejects.toThrow(
      'There is no project “acme” yet: import its schedule first.',
    );
    await expect(imported([one, one], databaseUrl)).rejects.toThrow('are both of v1.40');
  });
});
