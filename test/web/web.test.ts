import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { Hono } from 'hono';
import { createWeb, type Web, type WebOptions } from '../../adapters/web/index.ts';
import { isLoopback } from '../../adapters/web/loopback.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { at } from '../domain/sample-cycle.ts';
import { nothingKnown } from '../support/open-web.ts';

let web: Web | null = null;
afterEach(async () => {
  await web?.stop();
  web = null;
});

const bugs: unknown[] = [];

async function serve(options: Partial<WebOptions> = {}): Promise<string> {
  web = createWeb({
    host: '127.0.0.1',
    port: 0,
    health: () => ({
      slack: { state: 'up', detail: 'connected to Example Team', lastInboundAt: null },
      discord: { state: 'down', detail: 'the bot token was refused', lastInboundAt: null },
    }),
    open: { shown: nothingKnown(() => at('2026-08-06T09:00Z')), publicUrl: null },
    slackEvents: () => null,
    playground: null,
    onBug: (error) => bugs.push(error),
    ...options,
  });
  return web.start();
}

/** fetch does not let Host or Origin be set. */
async function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const sent = request(`${address}${path}`, { method, headers });
  sent.end(body);
  const [answer] = await once(sent, 'response');
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: text };
}

describe('what everybody may ask', () => {
  test('/healthz tells the platforms’ states', async () => {
    const { status, body } = await ask(await serve(), '/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      status: 'ok',
      platforms: {
        slack: { state: 'up', detail: 'connected to Example Team', lastInboundAt: null },
        discord: { state: 'down', detail: 'the bot token was refused', lastInboundAt: null },
      },
    });
  });

  test('/ leads to the status page, which says which platforms are up, and of what is wrong nothing', async () => {
    const address = await serve();
    const { status, headers } = await ask(address, '/');
    expect({ status, location: headers['location'] }).toEqual({ status: 302, location: '/status' });
    const page = (await ask(address, '/status')).body;
    expect(page).toContain('relbot on slack: up, discord: down.');
    expect(page).not.toContain('token');
  });

  test('without a cycle the status page says how to bring one in', async () => {
    expect((await ask(await serve(), '/status')).body).toContain('npx relbot import FILE');
  });

  test('every page is under a strict Content-Security-Policy', async () => {
    const { headers } = await ask(await serve(), '/status');
    expect(headers['content-security-policy']).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"`,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  test('anything else is a problem in JSON, with a sentence', async () => {
    const { status, headers, body } = await ask(await serve(), '/nowhere');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(JSON.parse(body)).toEqual({
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
    });
  });

  test('a bug is told to the log, and not to who asked', async () => {
    const secret = new Error('xoxb-secret');
    const shown = {
      ...nothingKnown(() => at('2026-08-06T09:00Z')),
      projects: () => Promise.reject(secret),
    };
    const address = await serve({ open: { shown, publicUrl: null } });
    const { status: code, body } = await ask(address, '/status');
    expect(code).toBe(500);
    expect(body).not.toContain('secret');
    expect(bugs.at(-1)).toBe(secret);
  });
});

describe('Slack over HTTP', () => {
  const bytes = Buffer.from([0x7b, 0xff, 0x00, 0xc3, 0x28, 0x7d]);

  test('its listener gets the request untouched, byte for byte', async () => {
    let got: { body: Buffer; header: unknown } | null = null;
    const listener: RequestListener = (incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        got = { body: Buffer.concat(chunks), header: incoming.headers['x-slack-signature'] };
        response.writeHead(200).end('taken');
      });
    };
    const address = await serve({ slackEvents: () => listener });
    const answer = await fetch(`${address}/slack/events?x=1`, {
      method: 'POST',
      headers: { 'x-slack-signature': 'v0=abc' },
      body: bytes,
    });
    expect(await answer.text()).toBe('taken');
    expect(got).toEqual({ body: bytes, header: 'v0=abc' });
  });

  test('a large body is the listener’s own business', async () => {
    const address = await serve({
      slackEvents: () => (incoming, response) =>
        void incoming.resume().on('end', () => response.end()),
    });
    const body = Buffer.alloc(300_000, 'x');
    const answer = await fetch(`${address}/slack/events`, { method: 'POST', body });
    expect(answer.status).toBe(200);
  });

  test('without it, and for paths that only begin alike: 404', async () => {
    const address = await serve();
    const answer = await fetch(`${address}/slack/events`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ detail: 'Slack is not connected over HTTP here.' });
    expect((await fetch(`${address}/slack/eventsx`)).status).toBe(404);
  });
});

describe('the playground answers only to its own page', () => {
  const playground = new Hono()
    .get('/', (c) => c.text('the page'))
    .post('/playground/write', (c) => c.text('written'));

  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST', '127.0.0.2'])(
    'opened as %s it is shown',
    async (host) => {
      const address = await serve({ playground });
      const { port } = new URL(address);
      const { status, body } = await ask(address, '/', { headers: { host: `${host}:${port}` } });
      expect({ status, body }).toEqual({ status: 200, body: 'the page' });
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.0.5',
    '0.0.0.0',
  ])('a name that was made to lead here is refused: %s', async (host) => {
    const { status, body, headers } = await ask(await serve({ playground }), '/', {
      headers: { host },
    });
    expect(status).toBe(403);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({
      detail: 'The playground answers only to this computer: open it as localhost.',
    });
  });

  test.each(['localhost@evil.example', 'evil.example:80:3000'])(
    'no name at all: %s',
    async (host) => {
      expect((await ask(await serve({ playground }), '/', { headers: { host } })).status).toBe(400);
    },
  );

  test.each([
    ['from another site', 'https://evil.example'],
    ['from another port', 'http://127.0.0.1:1'],
    ['over TLS', 'https://SELF'],
    ['from a sandbox', 'null'],
    ['without saying from where', undefined],
  ])('a post %s is refused', async (_what, origin) => {
    const address = await serve({ playground });
    const headers =
      origin === undefined ? {} : { origin: origin.replace('SELF', new URL(address).host) };
    const { status, body } = await ask(address, '/playground/write', { method: 'POST', headers });
    expect(status).toBe(403);
    expect(JSON.parse(body).detail).toBe('The playground answers only to its own page.');
  });

  test('a post from its own page is taken', async () => {
    const address = await serve({ playground });
    const headers = { origin: address };
    const { status } = await ask(address, '/playground/write', { method: 'POST', headers });
    expect(status).toBe(200);
  });

  test('reading from another page is refused too, and the status page with it', async () => {
    const address = await serve({ playground });
    const headers = { origin: 'https://evil.example' };
    expect((await ask(address, '/', { headers })).status).toBe(403);
    expect((await ask(address, '/status', { headers: { host: 'evil.example' } })).status).toBe(403);
  });

  test('/healthz answers whoever asks', async () => {
    const address = await serve({ playground });
    expect((await ask(address, '/healthz', { headers: { host: 'probe' } })).status).toBe(200);
  });

  test('too much at once is refused', async () => {
    const address = await serve({ playground });
    const { status } = await ask(address, '/playground/write', {
      method: 'POST',
      headers: { origin: address },
      body: 'x'.repeat(200_000),
    });
    expect(status).toBe(413);
  });

  test.each(['0.0.0.0', '::', '192.168.0.5', 'example.org', '127.example.org'])(
    'it does not listen on %s',
    async (host) => {
      await expect(serve({ playground, host })).rejects.toThrow(
        `The playground is for this computer alone, and HOST is ${host}`,
      );
    },
  );

  test.each(['127.0.0.1', 'localhost', '::1'])('%s is this computer', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
});

describe('listening', () => {
  test('a port that is taken is said so, with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    const started = serve({ port: bound.port });
    await expect(started).rejects.toThrow(UserError);
    await expect(started).rejects.toThrow(/is taken by another program: .*set PORT/);
    other.close();
  });

  test('it stops while a page still listens for changes, and may be stopped again', async () => {
    const playground = new Hono().get('/changes', () => new Response(new ReadableStream()));
    const address = await serve({ playground });
    const answer = await fetch(`${address}/changes`).catch(() => null);
    await web?.stop();
    await web?.stop();
    await expect(fetch(address)).rejects.toThrow();
    await answer?.body?.cancel().catch(() => undefined);
  });
});
