import { createServer, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import { cloudEvent } from '../../adapters/webhook/cloud-event.ts';
import type { ProjectId, WebhookId } from '../../src/domain/ids.ts';
import type { WebhookEventName } from '../../src/domain/webhooks/events.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { watchAll } from '../../src/app/webhooks/watch-freezes.ts';
import type { Store } from '../../src/store/store.ts';

/** Of Standard Webhooks' own examples. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** A call as its receiver has it. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: ReturnType<typeof cloudEvent.parse>;
}

/** What a receiver answers: a status with headers, or nothing at all. */
type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'hangs up';

export interface Receiver {
  readonly url: string;
  /** Every call that came, also those that were answered with an error. */
  readonly calls: readonly Received[];
  /** What is answered from now on; first all of these, each once. */
  replies(always: Reply, ...first: readonly Reply[]): void;
}

/** A program that is told: a real server on loopback. */
export async function startReceiver(): Promise<Receiver> {
  const calls: Received[] = [];
  let always: Reply = { status: 204 };
  let first: Reply[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      calls.push({ headers: request.headers, body, event: cloudEvent.parse(JSON.parse(body)) });
      const reply = first.shift() ?? always;
      if (reply === 'hangs up') request.socket.destroy();
      else if (reply !== 'hangs') response.writeHead(reply.status, reply.headers ?? {}).end('ok');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens nowhere.');
  return {
    url: `http://127.0.0.1:${address.port}/relbot`,
    calls,
    replies(then, ...before) {
      always = then;
      first = [...before];
    },
  };
}

/** Whether the call is signed with this secret, by somebody else's hand than relbot's. */
export function isSigned({ headers, body }: Received, secret = SECRET): boolean {
  const stamp = headers['webhook-timestamp'];
  const at = new Date(Number(stamp) * 1000);
  const right = new Webhook(secret).sign(String(headers['webhook-id']), at, body);
  return String(headers['webhook-signature']).split(' ').includes(right);
}

/** Tells a program from then on, as `relbot webhook add` does. */
export async function tells(
  store: Store,
  url: string,
  now: Instant,
  of: { readonly projectId?: ProjectId; readonly events?: readonly WebhookEventName[] } = {},
): Promise<WebhookId> {
  return await store.transact(async (tx) => {
    const { projectId = null, events = null } = of;
    const id = await tx.webhooks.add({ url, projectId, events, since: now }, SECRET);
    await watchAll({ tx, now });
    return id;
  });
}
