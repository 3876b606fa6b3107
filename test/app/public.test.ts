import { describe, expect, it } from 'vitest';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { Store } from '../../src/store/store.ts';
import { NotKnown, type GateQuestion } from '../../src/public.ts';
import { at, day } from '../domain/sample-cycle.ts';
import { onBothEngines } from '../support/engines.ts';
import { samplePlan } from '../support/conversation.ts';
import { moved, without } from '../support/plans.ts';
import { desk, type Desk } from '../support/requests.ts';
import { TestClock } from '../support/relbot.ts';
import { tempStore } from '../support/temp-store.ts';

/** What anybody may read without an account, two days into feature freeze. */
const THIS = { project: null, cycle: null };
const ALL = { outcome: null, freeze: null, team: null, asOf: null };
const FEATURE: GateQuestion = { kind: 'feature', change: 'https://x.example/1', team: null };

async function open(store?: Store): Promise<{
  atDesk: Desk;
  shown: ReturnType<typeof createPublic>;
  clock: TestClock;
}> {
  const atDesk = await desk(store ?? (await tempStore()));
  const clock = new TestClock('2026-08-29T10:00Z');
  return { atDesk, clock, shown: createPublic({ ...atDesk.app, clock }) };
}

describe('the state', () => {
  it('says what is frozen, until when, and what may land', async () => {
    const { shown } = await open();
    const state = await shown.state(THIS, { team: null, asOf: null });
    expect(state.freezes.map(({ name, until }) => `${name} ${until.says}`)).toEqual([
      'Membership freeze until 2026.2 Hibiscus release (Wednesday 30 September 2026)',
      'Feature freeze until RC1 (week of 7 September 2026)',
      'Final release for client libraries until 2026.2 Hibiscus release (Wednesday 30 September 2026)',
      'Soft string freeze until RC1 (week of 7 September 2026)',
      'Requirements freeze until it is signed off',
    ]);
    expect(state.landing.find(({ kind }) => kind === 'strings')).toEqual({
      kind: 'strings',
      answer: 'exception',
      freezes: ['h-soft-sf'],
    });
    expect(state.stage?.name).toBe('QA');
    expect(state.changesAt).toBe(at('2026-09-03T23:59:59Z'));
  });

  it('as of an instant is the one of the schedule as it was planned then', async () => {
    const { atDesk, shown, clock } = await open();
    clock.set(at('2026-08-30T10:00Z'));
    await importCycle(atDesk.app, moved('h-ff', '2026-09-03'), clock.now());
    const now = await shown.schedule(THIS, null);
    const then = await shown.schedule(THIS, at('2026-08-29T12:00Z'));
    const freeze = (schedule: typeof now) => schedule.deadlines.find(({ key }) => key === 'h-ff');
    expect(freeze(now)).toMatchObject({ revision: 2, when: day('2026-09-03') });
    expect(freeze(then)).toMatchObject({ revision: 1, when: day('2026-08-27') });
    expect((await shown.gate(THIS, FEATURE)).answer).toBe('frozen'); // client libraries
    await expect(shown.schedule(THIS, at('2026-01-01T00:00Z'))).rejects.toThrow(NotKnown);
  });

  it('names the projects and cycles there are when another one is asked for', async () => {
    const { shown } = await open();
    const wrong = { project: 'nova', cycle: null };
    await expect(shown.state(wrong, { team: null, asOf: null })).rejects.toThrow(
      'There is no such project here: there is openstack.',
    );
    await expect(shown.schedule({ project: null, cycle: 'x' }, null)).rejects.toThrow(
      'The project has no such cycle: it has hibiscus.',
    );
    expect((await shown.schedule({ project: 'OpenStack', cycle: '2026.2' }, null)).cycle).toEqual({
      key: 'hibiscus',
      name: '2026.2 Hibiscus',
      aliases: ['hibiscus', '2026.2'],
      course: 'current',
    });
  });
});

describe('the gate', () => {
  it('is frozen, says until when, and where to ask', async () => {
    const { shown } = await open();
    expect(await shown.gate(THIS, FEATURE)).toMatchObject({
      answer: 'frozen',
      reason:
        'Final release for client libraries is on until 2026.2 Hibiscus release (Wednesday 30 September 2026): no new features or bug fixes may land without an exception. Also in the way: Feature freeze.',
      until: at('2026-09-30T23:59:59Z'),
      ask: 'Ask for an exception in chat: @relbot exception https://x.example/1',
      request: null,
    });
  });

  it('is open for what no freeze forbids, and says which one comes', async () => {
    const { shown } = await open();
    expect(await shown.gate(THIS, { ...FEATURE, kind: 'UI' })).toMatchObject({
      answer: 'open',
      reason:
        'Changes to the user interface may land until Hard string freeze, which is on Thursday 10 September 2026, end of the day, UTC.',
      until: at('2026-09-10T23:59:59Z'),
      ask: null,
    });
  });

  it('lets in what was granted, whatever the link is written with, until it ends', async () => {
    const { atDesk, shown, clock } = await open();
    const noLibraries = without('h-final-clientlib');
    await importCycle(atDesk.app, noLibraries, clock.now());
    const filed = await atDesk.files('ana');
    const asked = { ...FEATURE, change: 'http://www.X.example/1/#top' };
    expect(await shown.gate(THIS, asked)).toMatchObject({
      answer: 'frozen',
      ask: 'Request #1 asks for it already, and waits for a decision.',
      request: { number: 1, outcome: 'waiting' },
    });
    await atDesk.rules({ grantDays: 3 });
    await atDesk.by('mara', (call) =>
      dealWith(call, filed.id, {
        deed: 'override',
        to: 'approve',
        reason: 'The release waits.',
        door: null,
      }),
    );
    const granted = await shown.gate(THIS, asked);
    expect(granted).toMatchObject({
      answer: 'excepted',
      reason:
        'Request #1 was granted: it may land in spite of Feature freeze, until Tue 1 Sep 2026, 10:00 UTC.',
      until: at('2026-09-01T10:00Z'),
      changesAt: at('2026-09-01T10:00Z'),
    });
    expect((await shown.gate(THIS, { ...asked, change: 'https://x.example/2' })).answer).toBe(
      'frozen',
    );
    clock.set(at('2026-09-01T10:00Z'));
    expect((await shown.gate(THIS, asked)).answer).toBe('frozen');
  });

  it('is not opened by a grant of a freeze that ends before another that holds it back', async () => {
    const { atDesk, shown } = await open();
    const filed = await atDesk.files('ana');
    await atDesk.by('mara', (call) =>
      dealWith(call, filed.id, {
        deed: 'override',
        to: 'approve',
        reason: 'The release waits.',
        door: null,
      }),
    );
    expect((await shown.gate(THIS, FEATURE)).answer).toBe('frozen');
  });

  it('is shut once the release is out', async () => {
    const { shown, clock } = await open();
    clock.set(at('2026-10-01T00:00Z'));
    expect(await shown.gate(THIS, { ...FEATURE, kind: 'docs' })).toMatchObject({
      answer: 'frozen',
      reason: '2026.2 Hibiscus is released: nothing more lands in this cycle.',
      ask: 'Ask a release manager, in chat, which branch is open for it.',
    });
  });
});

describe('requests and history', () => {
  it('show people by name alone, and tell what happened in its order', async () => {
    const { atDesk, shown, clock } = await open();
    const filed = await atDesk.files('ana');
    await atDesk.by('mara', (call) =>
      dealWith(call, filed.id, { deed: 'override', to: 'deny', reason: 'Too late.', door: null }),
    );
    const after = without('h-highlights', moved('h-3', '2026-09-04'));
    await importCycle(atDesk.app, after, at('2026-08-30T10:00Z'));
    clock.set(at('2026-08-31T10:00Z'));
    expect((await shown.requests(THIS, ALL)).carried).toMatchObject([
      { number: 1, requester: 'ana', outcome: 'refused', decidedBy: 'mara', why: 'Too late.' },
    ]);
    const told = (await shown.history(THIS)).map(({ id, says, by, why }) => ({
      id,
      says,
      by,
      why,
    }));
    expect(told).toEqual([
      {
        id: 'change-1',
        says: '2026.2 Hibiscus is planned, with 13 dates',
        by: null,
        why: null,
      },
      {
        id: 'request-openstack-1-asked',
        says: 'An exception from Feature freeze is asked for: #1, x',
        by: 'ana',
        why: null,
      },
      {
        id: 'request-openstack-1-refused',
        says: 'Refused: #1, x',
        by: 'mara',
        why: 'Too late.',
      },
      {
        id: 'change-2',
        says: 'Hibiscus-3 milestone moved from Thu 27 Aug 2026 to Fri 4 Sep 2026 and Cycle highlights was removed',
        by: null,
        why: null,
      },
    ]);
  });

  it('a page has all of a cycle at once', async () => {
    const { atDesk, shown } = await open();
    await atDesk.files('ana');
    const page = await shown.cycle(THIS);
    expect(page.requests).toMatchObject({ requests: [{ number: 1 }], restricted: 0 });
    expect(page.managers).toEqual(['mara']);
    expect(page.deciders.find(({ freeze }) => freeze.key === 'h-ff')).toMatchObject({
      groups: [],
      people: ['ben', 'cleo'],
    });
  });
});

onBothEngines((engine) => {
  it('the revision is another one after a write, and reading anew sees it', async () => {
    const { atDesk, shown, clock } = await open(await engine.store());
    const before = await shown.revision();
    expect(await shown.revision()).toBe(before);
    await importCycle(
      atDesk.app,
      without('h-highlights', moved('h-ff', '2026-09-03')),
      clock.now(),
    );
    expect(await shown.revision()).not.toBe(before);
    const { text } = await shown.calendar(THIS, { team: null, audience: null });
    expect(text).toMatch(/h-ff@relbot\r\nSEQUENCE:1\r\n/);
    expect(text).toMatch(/h-highlights@relbot\r\nSEQUENCE:1\r\n/);
  });

  it('those who ask at the same time see what was written before', async () => {
    const { atDesk, shown, clock } = await open(await engine.store());
    for (const date of ['2026-09-03', '2026-09-04', '2026-09-05']) {
      await importCycle(atDesk.app, moved('h-ff', date), clock.now());
      const all = await Promise.all(Array.from({ length: 5 }, () => shown.schedule(THIS, null)));
      const seen = all.map(({ deadlines }) => deadlines.find(({ key }) => key === 'h-ff')?.when);
      expect(seen).toMatchObject(Array.from(seen, () => ({ date })));
    }
  });
});

it('a cycle is found in whichever project has it', async () => {
  const { atDesk, shown, clock } = await open();
  const project = { ...samplePlan.project, key: 'kubernetes', name: 'Kubernetes' };
  const cycle = { ...samplePlan.cycle, key: '1.36', name: 'v1.36', aliases: [] };
  await importCycle(atDesk.app, { ...samplePlan, project, cycle }, clock.now());
  const found = await shown.schedule({ project: null, cycle: 'V1.36' }, null);
  expect(found.project.key).toBe('kubernetes');
  expect((await shown.schedule(THIS, null)).project.key).toBe('openstack');
});
