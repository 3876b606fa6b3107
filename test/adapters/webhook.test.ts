import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWebhooks, type WebhookOptions } from '../../adapters/webhook/index.ts';
import { isPublicAddress } from '../../adapters/webhook/networks.ts';
import { brand } from '../../src/domain/ids.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import type { WebhookEvent } from '../../src/webhooks.ts';
import { SECRET, startReceiver } from '../support/receiver.ts';

const NOW = instant(Math.floor(Date.now() / 1000) * 1000);
const TEST: WebhookEvent = {
  id: 'test-1',
  name: 'webhook.test',
  at: NOW,
  subject: 'webhook-1',
  data: { of: 'test', says: 'Ein Ärger mit “Zeichen” 🧊' },
};

async function calls(url: string, options: Partial<WebhookOptions> = {}, secrets = [SECRET]) {
  const webhooks = createWebhooks({ publicUrl: null, networks: [], ...options });
  return await webhooks.call({ url, secrets }, TEST, { key: brand<PostKey>('abc123'), now: NOW });
}

/** A server that may do anything. */
async function server(listener: RequestListener): Promise<number> {
  const listening = createServer(listener);
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a signature', () => {
  it('is verified by whoever follows Standard Webhooks', async () => {
    const receiver = await startReceiver();
    expect(await calls(receiver.url)).toMatchObject({ outcome: 'taken' });
    const [call] = receiver.calls;
    if (call === undefined) throw new Error('Nothing came.');
    const headers = Object.fromEntries(
      Object.entries(call.headers).map(([name, value]) => [name, String(value)]),
    );
    expect(new Webhook(SECRET).verify(call.body, headers)).toEqual(call.event);
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    const tampered = call.body.replace('test-1', 'test-2');
    expect(() => new Webhook(SECRET).verify(tampered, headers)).toThrow();
    const later = { ...headers, 'webhook-timestamp': String(NOW / 1000 + 1) };
    expect(() => new Webhook(SECRET).verify(call.body, later)).toThrow();
  });

  it('is there of each secret while one takes the other’s place', async () => {
    const receiver = await startReceiver();
    const newer = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    await calls(receiver.url, {}, [newer, SECRET]);
    const [call] = receiver.calls;
    const headers = Object.fromEntries(
      Object.entries(call?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    for (const secret of [newer, SECRET]) {
      expect(new Webhook(secret).verify(call?.body ?? '', headers)).toEqual(call?.event);
    }
    const stranger = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
    expect(() => new Webhook(stranger).verify(call?.body ?? '', headers)).toThrow();
  });
});

describe('where a call goes', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    'fc00::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'nonsense',
  ])('%s is not the internet', async (address) => {
    expect(isPublicAddress(address)).toBe(false);
    const find = async () =>
      await Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);
    const result = await calls('https://ci.example.org/', { find });
    expect(result).toMatchObject({ outcome: 'failed', mayHaveArrived: false });
    expect(result.detail).toContain(
      `ci.example.org leads to ${address}, which is not on the internet`,
    );
  });

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1', '2a00:1450::1'])(
    '%s is the internet',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is written out in no other way either', async () => {
    for (const url of ['https://10.0.0.1/', 'https://[fe80::1]/', 'https://0xa000001/']) {
      expect((await calls(url)).detail).toMatch(/not on the internet/);
    }
  });

  it('is looked up once, has to be right in all its addresses, and is what is connected to', async () => {
    const receiver = await startReceiver();
    const url = receiver.url.replace('127.0.0.1', 'ci.example.org');
    let asked = 0;
    const rebinds = async () => {
      asked += 1;
      const address = asked === 1 ? '127.0.0.1' : '127.0.0.2';
      return await Promise.resolve([{ address, family: 4 }]);
    };
    const networks = ['127.0.0.0/8'];
    expect(await calls(url, { find: rebinds, networks })).toMatchObject({ outcome: 'taken' });
    expect(asked).toBe(1);
    expect(receiver.calls[0]?.headers.host).toMatch(/^ci\.example\.org:/);
    const both = async () =>
      await Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    expect((await calls(url, { find: both })).detail).toMatch(/leads to 10\.0\.0\.1/);
  });

  it('stays on this computer where the address says so', async () => {
    const find = async () => await Promise.resolve([{ address: '8.8.8.8', family: 4 }]);
    expect((await calls('http://localhost:9/', { find })).detail).toMatch(/leads to 8\.8\.8\.8/);
  });
});

describe('an answer', () => {
  it.each([200, 201, 202, 204])('%i takes the call', async (status) => {
    const receiver = await startReceiver();
    receiver.replies({ status });
    expect(await calls(receiver.url)).toMatchObject({ outcome: 'taken' });
  });

  it.each([
    ['3600', 3_600_000],
    ['99999999999', 24 * 3_600_000],
    ['-5', 0],
    ['soon', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('that asks to wait %s is heard, within a day', async (header, afterMs) => {
    const receiver = await startReceiver();
    receiver.replies({ status: 503, headers: { 'retry-after': header } });
    expect(await calls(receiver.url)).toMatchObject({ outcome: 'failed', afterMs });
  });

  it('without end is not read to its end', async () => {
    const closed = Promise.withResolvers<void>();
    const port = await server((_, response) => {
      response.on('close', () => closed.resolve());
      const write = () => {
        while (!response.destroyed && response.write('a'.repeat(16_384)));
      };
      response.on('drain', write);
      write();
    });
    expect(await calls(`http://127.0.0.1:${port}/`)).toMatchObject({ outcome: 'taken' });
    await closed.promise;
  });

  it('that trickles is not waited for either', async () => {
    const closed = Promise.withResolvers<void>();
    const port = await server((_, response) => {
      response.on('close', () => closed.resolve());
      response.write('a');
    });
    expect(await calls(`http://127.0.0.1:${port}/`)).toMatchObject({ outcome: 'taken' });
    await closed.promise;
  });

  it('that does not come is waited for so long and no longer', async () => {
    const receiver = await startReceiver();
    receiver.replies('hangs');
    expect(await calls(receiver.url, { patience: 300 })).toEqual({
      outcome: 'failed',
      detail: 'It did not answer in 0.3 seconds.',
      afterMs: 0,
      mayHaveArrived: true,
    });
  });

  it('of a name server that does not come is waited for no longer either', async () => {
    const find = async () => await pause(60_000, [], { ref: false });
    expect(await calls('https://ci.example.org/', { find, patience: 300 })).toMatchObject({
      detail: 'Its name could not be looked up in time.',
      mayHaveArrived: false,
    });
  });

  it('from nobody is told from one that broke off', async () => {
    const port = await server(() => undefined);
    const gone = `http://127.0.0.1:${port === 9 ? 10 : 9}/`;
    expect(await calls(gone)).toMatchObject({
      detail: 'It cannot be reached (ECONNREFUSED).',
      mayHaveArrived: false,
    });
    const receiver = await startReceiver();
    receiver.replies('hangs up');
    expect(await calls(receiver.url)).toMatchObject({ mayHaveArrived: true });
    // No certificate, no call.
    const plain = receiver.url.replace('http:', 'https:');
    const before = receiver.calls.length;
    expect(await calls(plain)).toMatchObject({ outcome: 'failed', mayHaveArrived: false });
    expect(receiver.calls.length).toBe(before);
  });
});
