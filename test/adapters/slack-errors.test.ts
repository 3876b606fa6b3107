import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { expect, it } from 'vitest';
import { notSent } from '../../adapters/slack/errors.ts';
import { webClient } from '../../adapters/slack/web.ts';

const log = pino({ enabled: false });

async function failureOf(apiUrl: string): Promise<unknown> {
  return webClient('xoxb-1', { apiUrl, log })
    .chat.postMessage({ channel: 'C1', text: 'Hi' })
    .catch((failure: unknown) => failure);
}

async function answering(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const failure = await failureOf(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
  );
  server.close();
  return failure;
}

it('knows that nothing left when there was no connection', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  expect(notSent(await failureOf(`http://127.0.0.1:${port}/api/`))).toMatchObject({
    outcome: 'later',
  });
});

it.each([
  [200, '{"ok":false,"error":"internal_error"}', { outcome: 'unknown' }],
  [200, '{"ok":false,"error":"fatal_error"}', { outcome: 'unknown' }],
  [200, '<html>Bad gateway</html>', { outcome: 'unknown' }],
  [503, '', { outcome: 'unknown' }],
  [413, '', { outcome: 'refused', why: 'rejected' }],
  [200, '{"ok":false,"error":"ratelimited"}', { outcome: 'later' }],
  [200, '{"ok":false,"error":"token_revoked"}', { outcome: 'later' }],
  [200, '{"ok":false,"error":"invalid_blocks"}', { outcome: 'refused', why: 'rejected' }],
  [
    200,
    '{"ok":false,"error":"restricted_action_read_only_channel"}',
    { outcome: 'refused', why: 'not permitted' },
  ],
  [
    200,
    '{"ok":false,"error":"cant_update_message"}',
    { outcome: 'refused', why: 'message is gone' },
  ],
  [200, '{"ok":false,"error":"not_in_channel"}', { outcome: 'refused', why: 'not a member' }],
])('HTTP %i %s means %o', async (status, body, result) => {
  const headers = { 'content-type': 'application/json' };
  expect(notSent(await answering(status, body, headers))).toMatchObject(result);
});

it('waits for as long as Slack asks', async () => {
  const failure = await answering(429, '', { 'retry-after': '17' });
  expect(notSent(failure)).toMatchObject({ outcome: 'later', afterMs: 17_000 });
});
