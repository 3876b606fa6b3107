import { expect, it } from 'vitest';
import { z } from 'zod';
import { exceptionsAnswer } from '../../adapters/web/public/answers.ts';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';

/** The register as the API gives it: carried requests and past ones, narrowed, as of an instant, page by page. */
async function list(web: OpenWeb, asked = '') {
  const answer = await web.get(`/api/v1/exceptions${asked}`);
  expect({ asked, status: answer.status }).toEqual({ asked, status: 200 });
  return exceptionsAnswer.parse(await answer.json());
}

const told = ({ requests }: z.infer<typeof exceptionsAnswer>) =>
  requests.map(({ number, title, outcome }) => `${number ?? title} ${outcome}`);

/** Three from elsewhere, one of them of a cycle that is not stored; #1 granted, #2 refused, #3 open; one restricted. */
async function filled(): Promise<OpenWeb> {
  const web = await openWeb();
  const { atDesk } = web;
  await atDesk.by('mara', async ({ tx, now }) => {
    const project = await tx.projects.first();
    if (project === null) throw new Error('There is no project.');
    const past = (
      cycleKey: string,
      line: number,
      outcome: 'granted' | 'refused',
      asked: string,
    ) => ({
      cycleKey,
      freeze: 'Code Freeze',
      title: `Old ${line}`,
      link: 'https://x.example/old',
      thread: null,
      team: 'node',
      changes: [],
      askedOn: wallDate(asked),
      decidedOn: wallDate('2026-03-05'),
      outcome,
      said: 'approved',
      source: 'a file',
      line,
    });
    const of = (cycleKey: string) => ({ projectId: project.id, cycleKey });
    const old = [past('old', 7, 'granted', '2026-03-01')];
    await tx.pastRequests.replace(of('old'), old, now);
    const known = [
      past('hibiscus', 1, 'granted', '2026-03-02'),
      past('hibiscus', 2, 'refused', '2026-03-04'),
    ];
    await tx.pastRequests.replace(of('hibiscus'), known, now);
  });
  for (const to of ['approve', 'deny'] as const) {
    const filed = await atDesk.files('ana');
    await atDesk.by('mara', (call) =>
      dealWith(call, filed.id, { deed: 'override', to, reason: 'It was looked at.', door: null }),
    );
  }
  await atDesk.files('ana');
  const hidden = await atDesk.files('ana');
  await atDesk.by('mara', async ({ tx }) => {
    await tx.exceptions.save({ ...hidden, isRestricted: true });
  });
  return web;
}

it('has what relbot carried and what was brought along, the newest first', async () => {
  const web = await filled();
  const all = await list(web);
  expect(told(all).toSorted()).toEqual([
    '1 granted',
    '2 refused',
    '3 waiting',
    'Old 1 granted',
    'Old 2 refused',
    'Old 7 granted',
  ]);
  expect(told(all).slice(3)).toEqual(['Old 2 refused', 'Old 1 granted', 'Old 7 granted']);
  expect(all.restricted).toBe(1);
  expect(JSON.stringify(all)).not.toContain('"number":4');
  expect(all.requests[3]).toMatchObject({
    number: null,
    freeze: { key: null, name: 'Code Freeze' },
    requester: null,
    asked_at: null,
    asked_on: '2026-03-04',
    decided_on: '2026-03-05',
  });
});

it.each([
  ['?outcome=granted', ['1 granted', 'Old 1 granted', 'Old 7 granted']],
  ['?outcome=waiting', ['3 waiting']],
  ['?outcome=expired', []],
  ['?freeze=code%20freeze&outcome=refused', ['Old 2 refused']],
  ['?freeze=h-ff&outcome=refused', ['2 refused']],
  ['?team=Node&cycle=hibiscus', ['Old 2 refused', 'Old 1 granted']],
  ['?cycle=old', ['Old 7 granted']],
  ['?as_of=2026-03-03T00:00:00Z', ['Old 1 waiting', 'Old 7 waiting']],
  ['?as_of=2026-03-06T00:00:00Z', ['Old 2 refused', 'Old 1 granted', 'Old 7 granted']],
])('%s gives those alone', async (asked, expected) => {
  expect(told(await list(await filled(), asked))).toEqual(expected);
});

it('refuses an outcome that there is not, and a cycle that nothing is known of', async () => {
  const { get } = await filled();
  const wrong = await (await get('/api/v1/exceptions?outcome=open')).json();
  expect(wrong).toMatchObject({
    status: 400,
    detail: expect.stringContaining('“outcome” is one of waiting'),
  });
  expect((await get('/api/v1/exceptions?cycle=zed')).status).toBe(404);
});

it('goes on where it was while new ones come', async () => {
  const web = await filled();
  const seen: string[] = [];
  let next: string | null = '/api/v1/exceptions?limit=2';
  while (next !== null) {
    const page = exceptionsAnswer.parse(await (await web.get(next)).json());
    seen.push(...told(page));
    next = page.next;
    await web.atDesk.files('ben');
  }
  expect(seen.filter((one) => one.startsWith('Old'))).toEqual([
    'Old 2 refused',
    'Old 1 granted',
    'Old 7 granted',
  ]);
  expect(new Set(seen).size).toBe(seen.length);
});
