import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Hono } from 'hono';
import {
  createPlayground,
  type Playground,
  playgroundRoutes,
  WoundClock,
} from '../../adapters/playground/index.ts';
import { createApp } from '../../adapters/web/app.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant, Zone } from '../../src/domain/time/time.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { PostKey } from '../../src/platform.ts';
import { placeRef } from '../../adapters/playground/places.ts';
import { card, RecordingInbox } from '../fakes/recording-inbox.ts';
import { nothingKnown } from '../support/open-web.ts';

const START = brand<Instant>(Date.UTC(2026, 7, 6, 9));
const STEP = { title: 'A step', how: 'Do it.', done: false };
const HOST = '127.0.0.1:3000';
const release = placeRef({ kind: 'channel', channel: 'release' });

let app: Hono;
let playground: Playground;
let inbox: RecordingInbox;
let begun: unknown[];
const bugs: unknown[] = [];

beforeEach(async () => {
  const clock = new WoundClock({
    start: START,
    onWound: async (now) => {
      const key = brand<PostKey>(`wound${now}`);
      await playground.post(release, card(`It is ${new Date(now).toISOString()}`), key);
    },
  });
  playground = createPlayground({
    clock,
    people: [
      { id: 'ines', name: 'Inês', role: 'release manager', zone: brand<Zone>('Europe/Lisbon') },
      { id: 'yuki', name: '<Yuki>', role: 'translator', zone: null },
    ],
    channels: [
      { name: 'release', joined: true },
      { name: 'docs', joined: false },
    ],
  });
  inbox = new RecordingInbox();
  await playground.start(inbox);
  begun = [];
  const routes = playgroundRoutes({
    play: { windows: [playground], clock },
    about: 'A <cycle>',
    round: () =>
      Promise.resolve([
        { ...STEP, help: { does: 'rewind' } },
        { ...STEP, help: { does: 'wind', to: brand<Instant>(START + 3_600_000) } },
      ]),
    tries: (person) => Promise.resolve([`help <${person}>`]),
    starts: () =>
      Promise.resolve({
        templates: [{ name: 'six-months', about: 'A <b>long</b> one' }],
        release: '2027-03-31',
        own: 'Our <cycle>',
      }),
    begin: async (start) => {
      if (start.from === 'pasted') throw new UserError('pasted.yaml, line 3: there is no date.');
      begun.push(start);
      await Promise.resolve();
    },
    rewind: async () => {
      begun.push('rewound');
      await Promise.resolve();
    },
    onBegun: () => () => undefined,
  });
  ({ app } = createApp({
    health: () => ({ playground: playground.health() }),
    open: { shown: nothingKnown(() => clock.now()), publicUrl: null },
    playground: routes,
    onBug: (error) => bugs.push(error),
  }));
});

const get = (path: string) => app.request(path, { headers: { host: HOST } });

function post(act: string, body: unknown, type = 'application/json') {
  return app.request(`/playground/${act}`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': type },
    body:
      typeof body === 'string' ? body : JSON.stringify({ window: 'playground', ...Object(body) }),
  });
}

async function view(as: string) {
  const answer = await get(`/playground/view?window=playground&as=${as}`);
  return { status: answer.status, body: await answer.json() };
}

describe('the page', () => {
  test('names the people, escaped, and brings no script or style of its own', async () => {
    const html = await (await get('/')).text();
    expect(html).toContain('Inês');
    expect(html).toContain('&lt;Yuki&gt;');
    expect(html).not.toMatch(/<script(?![^>]* src="\/playground\/)|<style| style=| on\w+="/);
  });

  test('all that it loads is there', async () => {
    const html = await (await get('/')).text();
    const wanted = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    const scripts = readdirSync('adapters/playground/page').filter((it) => it.endsWith('.js'));
    const all = [...new Set(wanted), ...scripts.map((it) => `/playground/${it}`)];
    const found = await Promise.all(all.map(async (path) => [path, (await get(path)).status]));
    expect(found).toEqual(all.map((path) => [path, 200]));
    expect((await get('/playground/page.js')).headers.get('content-type')).toMatch(/javascript/);
  });
});

describe('what a person sees', () => {
  test('the clock, the places, and nothing yet', async () => {
    expect((await view('ines')).body).toEqual({
      now: START,
      running: false,
      zone: 'Europe/Lisbon',
      places: [
        { ref: 'channel/release', name: 'release', kind: 'channel', joined: true, topic: '' },
        { ref: 'channel/docs', name: 'docs', kind: 'channel', joined: false, topic: '' },
        { ref: 'direct/ines', name: 'relbot', kind: 'direct', joined: true, topic: '' },
      ],
      messages: [],
      tries: ['help <ines>'],
      dialog: null,
    });
  });

  test('what is written, with replies in their thread', async () => {
    const written = await post('write', {
      as: 'yuki',
      place: 'channel/release',
      text: '@relbot help <b>',
      thread: null,
    });
    const { id, heard } = (await written.json()) as { id: string; heard: boolean };
    expect(heard).toBe(true);
    await post('write', { as: 'ines', place: 'channel/release', text: 'yes', thread: id });
    const { messages } = (await view('ines')).body as {
      messages: { html: string; thread: string | null; mine: boolean }[];
    };
    expect(messages).toMatchObject([
      { id, thread: null, mine: false, revision: 0, place: 'channel/release' },
      { thread: id, mine: true },
    ]);
    expect(messages[0]?.html).toContain('<span class="mention">@relbot</span> help &lt;b&gt;');
    expect(messages[0]?.html).toContain('&lt;Yuki&gt;');
  });

  test('what is whispered to one is not shown to the other', async () => {
    const ines = brand<Parameters<Playground['whisper']>[0]>('ines');
    await playground.whisper(ines, release, card('Psst'), brand<PostKey>('whisper1'));
    expect(JSON.stringify((await view('ines')).body)).toContain('Psst');
    expect(JSON.stringify((await view('yuki')).body)).not.toContain('Psst');
  });

  test('a direct message is not shown to the other, and cannot be written by them', async () => {
    const direct = { place: 'direct/ines', text: 'secret', thread: null };
    expect((await post('write', { ...direct, as: 'ines' })).status).toBe(200);
    expect((await post('write', { ...direct, as: 'yuki' })).status).toBe(400);
    expect(JSON.stringify((await view('yuki')).body)).not.toContain('secret');
  });
});

describe('winding', () => {
  test('by a day: what came due stands there', async () => {
    const answer = await post('wind', { by: 'day' });
    expect(await answer.json()).toEqual({
      now: START + 86_400_000,
      came: [{ title: 'Playground', count: 1 }],
    });
    expect(JSON.stringify((await view('ines')).body)).toContain('It is 2026-08-07T09:00');
  });

  test('to the next event when there is none', async () => {
    expect(await (await post('wind', { by: 'next' })).json()).toMatchObject({ now: null });
  });

  test('to where the first round wants it, and a minute on: what is posted at a freeze’s beginning has come', async () => {
    const answer = await post('wind', { by: 'round' });
    expect(await answer.json()).toMatchObject({ now: START + 3_660_000 });
  });

  test('what time it is, and what is played', async () => {
    const stage = await get('/playground/stage');
    expect(await stage.json()).toMatchObject({ about: 'A <cycle>', now: START, running: false });
  });
});

describe('beginning afresh', () => {
  test('the dialog offers one’s own cycle and each template, escaped', async () => {
    const { html } = (await (await get('/playground/starts')).json()) as { html: string };
    expect(html).toContain('Our &lt;cycle&gt;');
    expect(html).toContain('six-months: A &lt;b&gt;long&lt;/b&gt; one');
    expect(html).toContain('value="2027-03-31"');
  });

  test('begins as it is told, and again', async () => {
    const template = { from: 'template', name: 'six-months', release: '2027-03-31' };
    expect((await post('begin', template)).status).toBe(200);
    expect((await post('rewind', {})).status).toBe(200);
    expect(begun).toEqual([template, 'rewound']);
  });

  test('a schedule that cannot be read is refused with its line and the reason', async () => {
    const answer = await post('begin', { from: 'pasted', file: null, text: 'x' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ detail: 'pasted.yaml, line 3: there is no date.' });
  });

  test.each([
    ['from nowhere', { from: 'elsewhere' }],
    ['from a template without a day', { from: 'template', name: 'x' }],
    ['from a file without a name', { from: 'pasted', file: '', text: 'x' }],
    ['from a name without an end', { from: 'template', name: 'x'.repeat(100), release: 'x' }],
  ])('%s is refused', async (_what, start) => {
    expect((await post('begin', start)).status).toBe(400);
    expect(begun).toEqual([]);
  });

  test.each([
    ['a page elsewhere', { host: HOST, origin: 'https://evil.example' }],
    ['a name that leads here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['nobody’s page', { host: HOST }],
  ])('nothing begins for %s', async (_what, headers) => {
    const answer = await app.request('/playground/begin', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"from":"sample"}',
    });
    expect(answer.status).toBe(403);
    expect(begun).toEqual([]);
  });

  test('a schedule as long as a book is refused before it is read', async () => {
    const body = JSON.stringify({ from: 'pasted', file: null, text: 'x'.repeat(131_072) });
    const answer = await app.request('/playground/begin', {
      method: 'POST',
      headers: {
        host: HOST,
        origin: `http://${HOST}`,
        'content-type': 'application/json',
        'content-length': String(body.length),
      },
      body,
    });
    expect(answer.status).toBe(413);
  });
});

describe('only its own page, on this computer, is answered', () => {
  const READ = ['', 'playground/page.js', 'playground/view', 'playground/stage'];
  const routes = [
    ...[...READ, 'playground/starts', 'playground/changes'].map((path) => ['GET', path] as const),
    ...['write', 'press', 'submit', 'dismiss', 'invite', 'wind', 'begin', 'rewind'].map(
      (act) => ['POST', `playground/${act}`] as const,
    ),
  ];
  const json = { 'content-type': 'application/json' };

  test.each(routes)('%s /%s', async (method, path) => {
    for (const headers of [
      { host: 'evil.example' },
      { host: 'evil.example', origin: 'http://evil.example' },
      { host: '127.0.0.1.evil.example', origin: `http://${HOST}` },
      { host: HOST, origin: 'https://evil.example' },
      { host: HOST, origin: 'null' },
      { host: HOST, origin: `https://${HOST}` },
      { host: HOST, origin: 'http://127.0.0.1:4000' },
      ...(method === 'POST' ? [{ host: HOST }] : []),
    ]) {
      const body = method === 'POST' ? { body: '{}' } : {};
      const answer = await app.request(`/${path}`, {
        method,
        headers: { ...headers, ...json },
        ...body,
      });
      expect({ ...headers, status: answer.status }).toEqual({ ...headers, status: 403 });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect(begun).toEqual([]);
    expect(bugs).toEqual([]);
  });
});

test.each([
  ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['an attribute', '"><img src=x onerror=alert(1)>', '&lt;img src=x onerror'],
  ['another direction', '\u202Eevil', '<bdi>\u202Eevil</bdi>'],
  ['500 characters', 'x'.repeat(500), 'xxx'],
])('a name with %s is shown as it is, and does nothing', async (_what, name, shown) => {
  playground.api.addPerson({ id: 'eve', name, role: name, zone: null });
  playground.api.addChannel(name);
  await post('write', { as: 'eve', place: 'channel/release', text: '@relbot hi', thread: null });
  const page = await (await get('/')).text();
  const { status, body } = await view('eve');
  expect(status).toBe(200);
  const { messages } = body as { messages: { html: string }[] };
  expect(messages[0]?.html).toContain(shown);
  for (const html of [page, messages[0]?.html ?? '']) {
    expect(html).not.toMatch(/<script>|<img src=x/);
  }
});

test('a dialog that another tab has opened since is neither sent nor closed', async () => {
  const press = { as: 'ines', values: {}, dialog: 'an-older-one' };
  const answer = await post('submit', press);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('closed') });
  expect((await post('dismiss', press)).status).toBe(200);
});

test('inviting relbot', async () => {
  expect((await post('invite', { as: 'ines', channel: 'docs' })).status).toBe(200);
  expect(inbox.joins).toMatchObject([{ placeName: '#docs' }]);
});

test.each([
  ['a command nobody knows', 'write', { place: 'channel/release', text: '/foo', thread: null }],
  ['nothing', 'write', { place: 'channel/release', text: '  ', thread: null }],
  ['too much', 'write', { place: 'channel/release', text: 'x'.repeat(4001), thread: null }],
  ['a place that is not there', 'write', { place: 'channel/x', text: 'hi', thread: null }],
  ['a place that is none', 'write', { place: 'x', text: 'hi', thread: null }],
  ['a thread that is not there', 'write', { place: 'channel/release', text: 'hi', thread: 'x' }],
  ['a message that is gone', 'press', { message: 'x', action: 'r1:ask.deadline:1' }],
  ['a form that is closed', 'submit', { dialog: 'x', values: {} }],
  ['another shape', 'write', { text: 3 }],
  ['a window that is not there', 'write', { window: 'irc', place: 'x', text: 'x', thread: null }],
  ['another person', 'write', { as: 'eve', place: 'channel/release', text: 'hi', thread: null }],
])('%s is refused with a sentence', async (_what, act, body) => {
  const answer = await post(act, { as: 'ines', ...body });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const { detail } = (await answer.json()) as { detail: string };
  expect(detail.length).toBeGreaterThan(20);
  expect(bugs).toEqual([]);
});

test('what is no JSON is refused, and so is another content type', async () => {
  expect((await post('wind', '{')).status).toBe(400);
  expect((await post('wind', { by: 'day' }, 'text/plain')).status).toBe(415);
  expect((await view('eve')).status).toBe(400);
});
