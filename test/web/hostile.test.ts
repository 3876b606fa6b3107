import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemAnswer } from '../../adapters/web/public/answers.ts';
import { PUBLIC_ROUTES } from '../../adapters/web/public/routes.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { changed } from '../support/plans.ts';
import { paint as onePixel } from '../support/one-pixel.ts';
import { openWeb } from '../support/open-web.ts';

/** Whatever is asked, nobody gets a 5xx, a stack, or anything but a sentence; and the log hears of no bug. */

const PATHS = [
  ...PUBLIC_ROUTES.map(({ path }) => path),
  '/api/v1/openapi.json',
  '/api/v1',
  '/status',
  '/status/openstack',
  '/status/openstack/hibiscus',
  '/status/nobody/nothing',
  '/status/openstack/hibiscus/timeline.svg',
  '/status/openstack/hibiscus/timeline.png',
  '/status/openstack/hibiscus/timeline.gif',
  '/status/%E0%A4%A/..%2f',
  '/status.css',
  '/status.js',
  '/healthz',
  '/',
  '/api/v1/..',
  '/nothing',
];
const NAMES = [
  ...new Set(PUBLIC_ROUTES.flatMap(({ parameters }) => Object.keys(parameters.shape))),
  '__proto__',
  'constructor',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\u0000',
    '%00',
    '%',
    '%E0%A4%A',
    'NaN',
    '-1',
    '1e309',
    '9'.repeat(90),
    '2026-02-30T25:61:61Z',
    '+275760-09-13T00:00:00Z',
    '{{7*7}}',
    '\r\nX-Evil: 1',
    'hibiscus',
    'openstack',
    'feature',
    'https://x.example/1',
  ),
);
const escapedOrNot = fc
  .tuple(hostile, fc.boolean())
  .map(([text, escape]) =>
    escape ? encodeURIComponent(text.toWellFormed()) : text.replace(/[^!-~]/g, ''),
  );
const address = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.array(fc.tuple(fc.constantFrom(...NAMES), escapedOrNot), { maxLength: 4 }),
  )
  .map(([path, said]) => `${path}?${said.map(([name, value]) => `${name}=${value}`).join('&')}`);
const method = fc.constantFrom(
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
);
const header = fc.constantFrom<Record<string, string>>(
  {},
  { 'if-none-match': '"' },
  { 'if-modified-since': 'never' },
  { accept: 'text/html;q=zzz' },
  { accept: 'text/html,*/*;q=0.8' },
  { 'x-forwarded-for': ',,,::::,' },
  { 'content-length': '0' },
  { 'transfer-encoding': 'chunked' },
  { range: 'bytes=999-1' },
  { origin: 'null', cookie: '=;=' },
);

/** Paths and headers as they are written, which fetch would mend first. */
async function ask(base: string, path: string, how: { method: string; headers: object }) {
  const { port } = new URL(base);
  const sent = request({ port, path, method: how.method, headers: { ...how.headers } });
  sent.end();
  const [answer] = await once(sent, 'response');
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: Number(answer.statusCode), headers: answer.headers, body };
}

it('asked anything, it answers with what was asked for, or with a sentence', async () => {
  const { address: base, bugs } = await openWeb({ proxies: 1, paint: onePixel });
  await fc.assert(
    fc.asyncProperty(address, method, header, async (path, verb, headers) => {
      const { status, headers: got, body } = await ask(base, path, { method: verb, headers });
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(/\bat .+\.ts:\d+|node_modules|Error:/);
      expect(got['x-content-type-options']).toBe('nosniff');
      if (status < 400 || verb === 'HEAD') return;
      isRefusal(status, String(got['content-type']), body);
    }),
    { numRuns: 800 },
  );
  expect(bugs).toEqual([]);
});

/** A sentence: in JSON, or as the one that stands out on a page. */
function isRefusal(status: number, type: string, body: string): void {
  expect(body).not.toMatch(/\bat .+\.ts:\d+|node_modules|Error:/);
  if (type.startsWith('text/html')) {
    const [, sentence = ''] = /<p class="lead">(.*?)<\/p>/.exec(body) ?? [];
    expect(sentence).toMatch(/^\p{Lu}|^“|^&/u);
    expect(body).not.toContain('<script');
    return;
  }
  expect(type).toBe('application/problem+json');
  const problem = problemAnswer.parse(JSON.parse(body));
  expect(problem.status).toBe(status);
  expect(problem.detail).toMatch(/^\p{Lu}|^“/u);
  expect(problem.detail.length).toBeLessThan(600);
}

/** As they are written in an address, some of which `fetch` and `encodeURIComponent` would never send. */
const STRANGE = [
  ['empty', ''],
  ['huge', 'x'.repeat(10_240)],
  ['long, but sent', 'x'.repeat(3500)],
  ['NUL', '%00'],
  ['a way up', '..%2F..%2Fetc%2Fpasswd'],
  ['a way up, unescaped', '../../etc/passwd'],
  ['half a letter', '%E0%A4%A'],
  ['bytes that are no UTF-8', '%ff%fe%80'],
  ['an emoji', '%F0%9F%92%A5'],
  ['turned around', '%E2%80%AEsucsibih'],
  ['a script', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['SQL', '%27%3B%20drop%20table%20cycle%3B--'],
] as const;

describe('every address that there is, from the OpenAPI document and beside it', () => {
  it.each(STRANGE)('takes or refuses %s with a sentence, once and twice', async (_what, value) => {
    const { address: base, bugs, get } = await openWeb({ paint: onePixel });
    const document = documented.parse(await (await get('/api/v1/openapi.json')).json());
    const routes = Object.entries(document.paths).flatMap(([path, { get: asked }]) =>
      asked.parameters.map(({ name }) => ({ path, name })),
    );
    expect(routes.length).toBeGreaterThan(25);
    const addresses = [
      ...Object.keys(document.paths),
      ...routes.flatMap(({ path, name }) => [
        `${path}?${name}=${value}`,
        `${path}?${name}=${value}&${name}=${value}`,
        `${path}?kind=feature&${name}=${value}`,
      ]),
      `/status/${value}`,
      `/status/${value}/${value}`,
      `/status/openstack/${value}`,
      `/status/openstack/${value}/timeline.svg`,
      `/status/openstack/${value}/timeline.png`,
      `/status?${value}=${value}`,
      `/${value}`,
    ];
    for (const path of addresses) {
      for (const headers of [{}, { accept: 'text/html' }]) {
        const { status, headers: got, body } = await ask(base, path, { method: 'GET', headers });
        expect({ path, isOurs: status < 500 }).toEqual({ path, isOurs: true });
        if (status >= 400) isRefusal(status, String(got['content-type']), body);
        else expect(body).not.toMatch(/<script(?! type="module" src="\/status\.js">)/);
      }
    }
    expect(bugs).toEqual([]);
  });
});

const documented = z.object({
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string() })) }) }),
  ),
});

describe('what is no request at all', () => {
  it.each([
    ['nonsense', 'what?\r\n\r\n', 400, 'That is no request that can be read.'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'The request’s headers are too long.',
    ],
  ])('%s is refused with a sentence', async (_what, bytes, status, detail) => {
    const { address: base } = await openWeb();
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    socket.write(bytes);
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, detail });
  });

  it('a body whose length is not said is refused', async () => {
    const { address: base } = await openWeb();
    const headers = { 'transfer-encoding': 'chunked' };
    const { status } = await ask(base, '/api/v1/state', { method: 'POST', headers });
    expect(status).toBe(411);
  });
});

describe('hostile names', () => {
  const HOSTILE = `</title><script>alert("1")</script>&\u0000\u0007 ]]> \u202E'`;

  it('stay text in the feed and on the badge, and whole in JSON', async () => {
    const { atDesk, clock, get } = await openWeb();
    const plan = changed('h-hard-sf', (one) => ({ ...one, name: HOSTILE, note: HOSTILE }));
    await importCycle(
      atDesk.app,
      { ...plan, cycle: { ...plan.cycle, name: HOSTILE } },
      clock.now(),
    );
    for (const path of ['/feed.atom', '/badge.svg']) {
      const text = await (await get(path)).text();
      expect(text).not.toContain('<script');
      expect(text).toContain('&lt;script&gt;');
      // oxlint-disable-next-line no-control-regex -- XML has none of them
      expect(text).not.toMatch(/[\u0000-\u0008]/);
    }
    const schedule = await (await get('/api/v1/schedule')).text();
    expect(JSON.parse(schedule)).toMatchObject({ cycle: { name: HOSTILE } });
    const calendar = await (await get('/calendar.ics')).text();
    expect(calendar.split('\r\n').every((line) => !/^(<|SCRIPT)/i.test(line))).toBe(true);
  });
});

it('pages of its own are under a strict policy, without inline script or style', async () => {
  const { get } = await openWeb();
  const answer = await get('/status/openstack/hibiscus');
  const page = await answer.text();
  expect(page).not.toMatch(/ style=| on\w+=|<style|<script(?! type="module" src="\/status\.js">)/);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).not.toContain('unsafe');
});
