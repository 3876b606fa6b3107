import { expect, it, vi } from 'vitest';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { at } from '../domain/sample-cycle.ts';
import { samplePlan } from '../support/conversation.ts';
import { onBothEngines } from '../support/engines.ts';
import { moved } from '../support/plans.ts';
import { TestClock } from '../support/relbot.ts';
import { desk } from '../support/requests.ts';
import { closed, tempStore } from '../support/temp-store.ts';

/** Nothing public is ever older than the store, and no more of it is read than was asked for. */
const THIS = { project: null, cycle: null };
const ALL = { outcome: null, freeze: null, team: null, asOf: null };

async function open(store: Store) {
  const atDesk = await desk(store);
  const clock = new TestClock('2026-08-29T10:00Z');
  return { atDesk, clock, shown: createPublic({ ...atDesk.app, clock }) };
}

onBothEngines((engine) => {
  it('a new name, which leaves no entry in the audit, is seen at once', async () => {
    const { atDesk, shown } = await open(await engine.store());
    await atDesk.files('ana');
    const requesters = async () =>
      (await shown.requests(THIS, ALL)).carried.map((one) => one.requester);
    expect(await requesters()).toEqual(['ana']);
    await atDesk.app.store.transact(async (tx) => {
      const account = { platform: 'playground', user: brand<UserRef>('ana') } as const;
      await tx.people.meet(account, 'Ana Silva', null);
    });
    expect(await requesters()).toEqual(['Ana Silva']);
  });

  it('what another relbot writes is seen at once', async () => {
    const url = await engine.url();
    const { atDesk, shown, clock } = await open(await closed(await openStore(url)));
    const other = { ...atDesk.app, store: await closed(await openStore(url)) };
    const date = async () =>
      (await shown.schedule(THIS, null)).deadlines.find(({ key }) => key === 'h-ff')?.when;
    expect(await date()).toMatchObject({ date: '2026-08-27' });
    await importCycle(other, moved('h-ff', '2026-09-03'), clock.now());
    expect(await date()).toMatchObject({ date: '2026-09-03' });
  });

  it('what somebody writes by hand is seen at once on SQLite, and on a server a minute later', async () => {
    const url = await engine.url();
    const { shown, clock } = await open(await closed(await openStore(url)));
    const name = async () => (await shown.schedule(THIS, null)).deadlines[0]?.name;
    const before = await name();
    await engine.runs(url, `update deadline set name = 'By hand' where name = '${before}'`);
    if (engine.name === 'PostgreSQL') clock.set(at('2026-08-29T10:01Z'));
    expect(await name()).toBe('By hand');
  });
});

it('who manages until an instant is named no longer from then on, between two minutes, too', async () => {
  const { atDesk, shown, clock } = await open(await tempStore());
  const until = at('2026-08-29T10:00:30Z');
  await atDesk.by('ana', async ({ tx, person, now }) => {
    const role = { projectId: null, personId: person.id, role: 'manager', groupId: null } as const;
    await tx.roles.give({ ...role, until }, null, now);
  });
  expect((await shown.cycle(THIS)).managers).toEqual(['mara', 'ana']);
  expect(await shown.changesAt()).toBe(until);
  clock.set(until);
  expect((await shown.cycle(THIS)).managers).toEqual(['mara']);
});

it('of a hundred cycles only the one that is asked for is read, and only when it was changed', async () => {
  const { atDesk, shown, clock } = await open(await tempStore());
  for (let count = 0; count < 100; count += 1) {
    const { cycle } = samplePlan;
    const other = {
      ...cycle,
      key: `c${count}`,
      name: `C${count}`,
      aliases: [],
      closedAt: at('2026-01-01T00:00Z'),
    };
    await importCycle(atDesk.app, { ...samplePlan, cycle: other }, clock.now());
  }
  const { cycles } = atDesk.app.store.read;
  const [one, all] = [vi.spyOn(cycles, 'byId'), vi.spyOn(cycles, 'list')];
  const read = () => [one.mock.calls.length, all.mock.calls.length];
  await shown.cycle({ project: 'openstack', cycle: 'hibiscus' });
  await shown.state(THIS, { team: null, asOf: null });
  expect(await shown.changesAt()).toBeGreaterThan(clock.now());
  expect(read()).toEqual([1, 0]);
  const { cycle } = samplePlan;
  await importCycle(
    atDesk.app,
    { ...samplePlan, cycle: { ...cycle, key: 'c0', name: 'Zero' } },
    clock.now(),
  );
  await shown.cycle({ project: 'openstack', cycle: 'hibiscus' });
  expect(read()).toEqual([1, 0]);
  await importCycle(atDesk.app, moved('h-ff', '2026-09-03'), clock.now());
  await shown.cycle({ project: 'openstack', cycle: 'hibiscus' });
  expect(read()).toEqual([2, 0]);
});
