import { expect, it } from 'vitest';
import { randomNames } from '../../src/app/names.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { Account, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import { instant, wallDate } from '../../src/domain/time/wall.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import type { Store } from '../../src/store/store.ts';
import { samplePlan } from '../support/conversation.ts';
import { onBothEngines } from '../support/engines.ts';
import { answers } from '../screens/sample-people.ts';

const NOW = instant(Date.parse('2026-08-28T12:00Z'));
const ANA: Account = { platform: 'slack', user: brand<UserRef>('U1') };

/** A project with its cycle, and a request for an exception from its first freeze. */
async function filed(store: Store) {
  await importCycle({ store, names: randomNames, files: NO_FILES }, samplePlan, NOW);
  return await store.transact(async (tx) => {
    const project = await tx.projects.first();
    const cycle = project === null ? null : await tx.cycles.current(project.id, NOW);
    const freeze = cycle?.deadlines.find(({ kind }) => kind === 'freeze');
    if (project === null || !cycle || freeze === undefined) throw new Error('No freeze.');
    const ana = await tx.people.meet(ANA, 'Ana', null);
    const request = { projectId: project.id, cycleId: cycle.id, freezeId: freeze.id };
    const exception = await tx.exceptions.file({
      ...request,
      requester: ana,
      askedAt: NOW,
      answers,
    });
    return { project, cycle, exception, ana };
  });
}

onBothEngines((engine) => {
  it('past requests of a cycle take the place of its earlier ones, and of no other’s', async () => {
    const store = await engine.store();
    const { project } = await filed(store);
    const request = {
      freeze: 'Code Freeze',
      link: null,
      thread: null,
      team: 'sig-node',
      changes: ['https://example.org/1'],
      askedOn: wallDate('2026-03-01'),
      decidedOn: null,
      outcome: 'waiting',
      said: '',
      source: 'exceptions.yaml',
      line: 3,
    } as const;
    const replace = async (cycleKey: string, title: string) =>
      await store.transact(async (tx) => {
        const of = { projectId: project.id, cycleKey };
        await tx.pastRequests.replace(of, [{ ...request, cycleKey, title }], NOW);
      });
    await replace('v1.1', 'A');
    await replace('v1.2', 'B');
    await replace('v1.1', 'C');
    const kept = await store.read.pastRequests.list(project.id);
    expect(kept.map(({ cycleKey, title }) => [cycleKey, title])).toEqual([
      ['v1.2', 'B'],
      ['v1.1', 'C'],
    ]);
    expect(kept[1]).toEqual({ ...request, cycleKey: 'v1.1', title: 'C' });
  });

  it('one known issue is listed for a request: the newest that was confirmed', async () => {
    const store = await engine.store();
    const { cycle, exception, ana } = await filed(store);
    const add = async (words: string) =>
      await store.transact((tx) => tx.knownIssues.add(exception.id, words, ana.id, NOW));
    const listed = async () =>
      (await store.read.knownIssues.ofCycle(cycle.id)).map(({ workaround }) => workaround);
    const first = await add('first');
    expect(await listed()).toEqual([]);
    await store.transact((tx) => tx.knownIssues.list(first, exception.id));
    const second = await add('second');
    expect(await listed()).toEqual(['first']);
    await store.transact((tx) => tx.knownIssues.list(second, exception.id));
    expect(await listed()).toEqual(['second']);
    expect((await store.read.knownIssues.byId(first))?.state).toBe('replaced');
    await store.transact((tx) => tx.knownIssues.drop(second));
    expect(await store.read.knownIssues.ofException(exception.id)).toBeNull();
  });
});
