import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { SocketFetch } from '../../adapters/slack/socket-fetch.ts';

it('never comes back with what was asked before it was closed, nor asks again', async () => {
  const asked: ServerResponse[] = [];
  const server = createServer((_, response) => {
    asked.push(response);
    server.emit('asked');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const socket = new SocketFetch();
  let cameBack = 0;
  const ask = (): Promise<unknown> =>
    socket.fetch(address).finally(() => {
      cameBack += 1;
    });

  const first = once(server, 'asked');
  void ask();
  await first;
  socket.close();
  asked[0]?.end('{"ok":true,"url":"ws://127.0.0.1/"}');
  void ask();
  // An ordinary request, made after both: when it is answered, they would have been, too.
  const ordinary = once(server, 'asked');
  const answered = fetch(address).then((response) => response.text());
  await ordinary;
  asked.at(-1)?.end('ordinary');
  expect(await answered).toBe('ordinary');
  expect({ cameBack, asked: asked.length }).toEqual({ cameBack: 0, asked: 2 });
  server.close();
});
