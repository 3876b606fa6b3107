import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PUBLIC_ROUTES } from '../../adapters/web/public/routes.ts';
import { problemAnswer } from '../../adapters/web/public/answers.ts';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { at } from '../domain/sample-cycle.ts';
import { samplePlan } from '../support/conversation.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';
import { moved, without } from '../support/plans.ts';

/** Reads an answer by the very schema that the document shows. */
async function read(web: OpenWeb, path: string): Promise<Record<string, unknown>> {
  const answer = await web.get(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  const route = PUBLIC_ROUTES.find((one) => path.split('?')[0] === one.path);
  if (!route?.answer) throw new Error(`${path} is no JSON.`);
  return z.record(z.string(), z.unknown()).parse(route.answer.parse(await answer.json()));
}

async function refused(web: OpenWeb, path: string): Promise<z.infer<typeof problemAnswer>> {
  const answer = await web.get(path);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = problemAnswer.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  return problem;
}

describe('every answer', () => {
  it('is what its schema says', async () => {
    const web = await openWeb();
    const filed = await web.atDesk.files('ana');
    await web.atDesk.by('mara', (call) =>
      dealWith(call, filed.id, {
        deed: 'override',
        to: 'approve',
        reason: 'It has to be in.',
        door: null,
      }),
    );
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
    expect(await read(web, '/api/v1/projects')).toMatchObject({
      projects: [{ key: 'openstack', cycles: [{ key: 'hibiscus', course: 'current' }] }],
    });
    expect(await read(web, '/api/v1/schedule')).toMatchObject({ cycle: { key: 'hibiscus' } });
    expect(await read(web, '/api/v1/state?team=nova')).toMatchObject({
      stage: { name: 'Development' },
    });
    expect(await read(web, '/api/v1/exceptions')).toMatchObject({
      requests: [{ number: 1, outcome: 'granted', decided_by: 'mara' }],
      restricted: 0,
      next: null,
    });
    expect(await read(web, '/api/v1/changes')).toMatchObject({ events: { length: 4 } });
    expect(await read(web, '/api/v1/gate?kind=strings')).toMatchObject({ answer: 'frozen' });
  });

  it('has a strong tag, and is not sent again to who has it', async () => {
    const { get, atDesk, clock } = await openWeb();
    const first = await get('/api/v1/schedule');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get('/api/v1/schedule', { headers: { 'if-none-match': known } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    await importCycle(atDesk.app, moved('h-ff', '2026-09-03'), clock.now());
    const other = await get('/api/v1/schedule', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('may be read by pages of other sites, and nothing but read', async () => {
    const { get } = await openWeb();
    const headers = { origin: 'https://dash.example' };
    const answer = await get('/api/v1/state', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const before = await get('/api/v1/state', { method: 'OPTIONS', headers });
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const written = await get('/api/v1/state', { method, headers });
      expect(written.status).toBe(405);
      expect(written.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(await written.json()).toMatchObject({
        detail: 'This can only be read: ask with GET.',
      });
    }
    const head = await get('/api/v1/state', { method: 'HEAD' });
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' });
  });
});

describe('as_of', () => {
  it('gives the schedule as it was planned then, and where it stood', async () => {
    const web = await openWeb();
    web.clock.set(at('2026-08-30T10:00Z'));
    await importCycle(web.atDesk.app, without('h-highlights'), web.clock.now());
    const then = await read(web, '/api/v1/schedule?as_of=2026-08-29T12:00Z');
    const now = await read(web, '/api/v1/schedule');
    expect(JSON.stringify(then)).toContain('h-highlights');
    expect(JSON.stringify(now)).not.toContain('h-highlights');
    const before = await read(web, '/api/v1/state?as_of=2026-08-29T12:00:00%2B02:00');
    expect(before['freezes']).toHaveLength(5);
    expect(await read(web, '/api/v1/state?as_of=2026-10-01T00:00Z')).toMatchObject({
      landing: { 0: { answer: 'closed' } },
    });
  });

  it('before anything was planned there is nothing, which is said', async () => {
    const { detail, status } = await refused(await openWeb(), '/api/v1/schedule?as_of=2020-01-01');
    expect({ detail, status }).toEqual({
      status: 404,
      detail: 'The project had no cycle at that time yet.',
    });
  });
});

describe('pages', () => {
  it('lead from one to the next, and later to what came since', async () => {
    const web = await openWeb();
    for (const who of ['ana', 'ben', 'cleo', 'dora', 'emil']) await web.atDesk.files(who);
    const numbers: number[] = [];
    let next: unknown = '/api/v1/exceptions?limit=2';
    let pages = 0;
    while (typeof next === 'string') {
      const page = await read(web, next);
      const requests = z.array(z.object({ number: z.int() })).parse(page['requests']);
      numbers.push(...requests.map(({ number }) => number));
      next = page['next'];
      pages += 1;
    }
    expect({ numbers: numbers.toSorted((a, b) => a - b), pages }).toEqual({
      numbers: [1, 2, 3, 4, 5],
      pages: 3,
    });

    const all = await read(web, '/api/v1/changes');
    web.clock.set(at('2026-08-30T10:00Z'));
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
    const since = await read(web, `/api/v1/changes?cursor=${String(all['cursor'])}`);
    expect(since['events']).toMatchObject([
      {
        kind: 'schedule',
        says: 'Feature freeze moved from Thu 27 Aug 2026 to Thu 3 Sep 2026',
        dates: [{ key: 'h-ff', from: { date: '2026-08-27' }, to: { date: '2026-09-03' } }],
      },
    ]);
    const later = await read(web, '/api/v1/changes?since=2026-08-30T00:00Z');
    expect(later['events']).toEqual(since['events']);
  });

  it('the address of the next one stands in the headers, too', async () => {
    const { get, atDesk } = await openWeb();
    await atDesk.files('ana');
    await atDesk.files('ben');
    const answer = await get('/api/v1/exceptions?limit=1');
    expect(answer.headers.get('link')).toMatch(
      /^<\/api\/v1\/exceptions\?limit=1&cursor=[\w-]+>; rel="next"$/,
    );
  });
});

describe('the gate', () => {
  const GATE = '/api/v1/gate?change=https://x.example/1/&kind=feature';

  it('answers a merge queue, and anew once it was decided', async () => {
    const web = await openWeb();
    await importCycle(web.atDesk.app, without('h-final-clientlib'), web.clock.now());
    expect(await read(web, GATE)).toMatchObject({
      answer: 'frozen',
      kind: 'feature',
      reason: expect.stringMatching(/^Feature freeze is on until RC1/),
      until: '2026-09-11T23:59:59.000Z',
      ask: 'Ask for an exception in chat: @relbot exception https://x.example/1/',
    });
    const filed = await web.atDesk.files('ana');
    await web.atDesk.by('mara', (call) =>
      dealWith(call, filed.id, {
        deed: 'override',
        to: 'approve',
        reason: 'It has to be in.',
        door: null,
      }),
    );
    expect(await read(web, GATE)).toMatchObject({ answer: 'excepted', request: { number: 1 } });
    web.clock.set(at('2026-09-11T23:59:59Z'));
    expect(await read(web, GATE)).toMatchObject({ answer: 'open' });
  });

  it.each([
    ['bug-fix', 'bug fix'],
    ['BUGFIX', 'bug fix'],
    ['Build/CI', 'build/CI'],
    ['ui', 'UI'],
  ])('%s is a %s', async (written, kind) => {
    expect(await read(await openWeb(), `/api/v1/gate?kind=${written}`)).toMatchObject({ kind });
  });
});

it('the document describes every address, and its schemas are those that read the questions', async () => {
  const { get } = await openWeb();
  const answer = await get('/api/v1/openapi.json');
  const written: unknown = await answer.json();
  const { valid, errors } = await new Validator().validate(
    z.record(z.string(), z.unknown()).parse(written),
  );
  expect({ valid, errors }).toEqual({ valid: true });
  const document = z
    .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })
    .parse(written);
  expect(Object.keys(document.paths)).toEqual(PUBLIC_ROUTES.map(({ path }) => path));
  expect(document.paths['/api/v1/gate']).toMatchObject({
    get: { parameters: { 1: { name: 'kind', required: true, schema: { type: 'string' } } } },
  });
});

describe('too much at once', () => {
  const rate = { atOnce: 3, perSecond: 2 };

  it('is refused until a second has passed, for this address alone', async () => {
    const { get, clock } = await openWeb({ rate, proxies: 1 });
    const from = (address: string) =>
      get('/api/v1/state', { headers: { 'x-forwarded-for': address } });
    for (let time = 0; time < 3; time += 1) expect((await from('1.1.1.1')).status).toBe(200);
    const fourth = await from('1.1.1.1');
    expect(fourth.status).toBe(429);
    expect(fourth.headers.get('retry-after')).toBe('1');
    expect(await fourth.json()).toMatchObject({
      detail: 'That is too much at once: ask again in a second.',
    });
    expect((await from('2.2.2.2')).status).toBe(200);
    clock.set(at('2026-08-29T10:00:01Z'));
    expect((await from('1.1.1.1')).status).toBe(200);
  });

  it('is not escaped by writing another address where no proxy is trusted, or before one that is', async () => {
    for (const proxies of [0, 1]) {
      const { get } = await openWeb({ rate, proxies });
      const statuses: number[] = [];
      for (const made of ['1', '2', '3', '4']) {
        const headers = { 'x-forwarded-for': `${made}.0.0.1, 9.9.9.9` };
        statuses.push((await get('/api/v1/state', { headers })).status);
      }
      expect(statuses).toEqual([200, 200, 200, 429]);
    }
  });

  it('does not keep a probe from /healthz', async () => {
    const { get } = await openWeb({ rate });
    for (let time = 0; time < 6; time += 1) expect((await get('/healthz')).status).toBe(200);
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    ['/api/v1/gate', '“kind” is missing: one of feature'],
    ['/api/v1/gate?kind=none', '“kind” is one of feature, bug fix'],
    ['/api/v1/gate?kind=docs&change=javascript:alert(1)', '“change” is the address of a change'],
    [`/api/v1/gate?kind=docs&change=https://x/${'a'.repeat(2000)}`, '“change” is too long'],
    ['/api/v1/state?as_of=yesterday', '“as_of” is an instant, as in 2026-08-20T12:00:00Z.'],
    ['/api/v1/state?as_of=9999-01-01', '“as_of” is an instant'],
    ['/api/v1/state?cycle=hibiscus&cycle=indri', '“cycle” stands there twice: give one.'],
    ['/api/v1/state?cycle=', '“cycle” is empty: name one, or leave it out.'],
    [`/api/v1/state?cycle=${'x'.repeat(101)}`, '“cycle” is longer than any name'],
    ['/api/v1/state?cylce=x', 'There is no parameter “cylce” here: there is project, cycle, team'],
    ['/api/v1/projects?x=1', 'There is no parameter “x” here: it takes none.'],
    ['/api/v1/exceptions?limit=0', '“limit” is a number from 1 to 100.'],
    ['/api/v1/exceptions?limit=1e2', '“limit” is a number from 1 to 100.'],
    ['/api/v1/changes?cursor=AAAA', '“cursor” is none that relbot gave: begin without it.'],
    ['/api/v1/state?__proto__=x', 'There is no parameter “__proto__” here'],
  ])('%s is refused with a sentence', async (path, sentence) => {
    const { status, detail } = await refused(await openWeb(), path);
    expect({ status, detail }).toEqual({ status: 400, detail: expect.stringContaining(sentence) });
  });

  it.each([
    ['/api/v1/state?project=nova', 404, 'There is no such project here: there is openstack.'],
    ['/api/v1/state?cycle=%00%27', 404, 'The project has no such cycle: it has hibiscus.'],
    ['/badge.svg?deadline=x', 404, 'The cycle has no such deadline: it has'],
    ['/api/v2/state', 404, 'There is nothing at this address.'],
    [`/api/v1/state?cycle=${'x'.repeat(5000)}`, 414, 'longer than any that makes sense'],
  ])('%s: %i', async (path, status, sentence) => {
    const problem = await refused(await openWeb(), path);
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(sentence);
  });
});

it('nothing of accounts, places or the store’s ids is told', async () => {
  const web = await openWeb();
  await web.atDesk.files('ana');
  await importCycle(web.atDesk.app, samplePlan, web.clock.now());
  for (const { path } of PUBLIC_ROUTES) {
    const text = await (await web.get(path.endsWith('gate') ? `${path}?kind=docs` : path)).text();
    expect(text).not.toMatch(/#dev|playground|cycleId|freezeId|"id":\d/);
  }
});
