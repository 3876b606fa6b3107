import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Asked, Failure, Trouble, Troublemaker } from '../world.ts';
import type { Delivery } from './delivery.ts';
import type { Interactions } from './interactions.ts';
import { blocksOf } from './raw.ts';
import { sayProblems } from './say-rules.ts';
import type { Args, WebApi } from './web-api.ts';
import type { Workspace } from './workspace.ts';

interface Tokens {
  bot: string;
  app: string;
}

interface Parts {
  readonly api: WebApi;
  readonly delivery: Delivery;
  readonly interactions: Interactions;
  readonly workspace: Workspace;
  readonly tokens: Tokens;
  readonly scopes: ReadonlySet<string>;
}

/** Something that goes wrong on the way, once. */
interface Planned {
  readonly with: (method: string) => boolean;
  readonly how: Failure | { readonly error: string };
}

/** What `failNext` breaks: what relbot says, not what it looks up on the way. */
const SAYING = /^(chat\.|views\.|response)/;

/** The loopback server: Web API, response addresses and the socket. */
export class SlackServer {
  readonly requests: { method: string; args: Args }[] = [];
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #troubles: Planned[] = [];
  /** Where trouble comes unplanned. */
  troublemaker: Troublemaker | null = null;
  /** Requests that have come and are not answered. */
  underWay = 0;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#server = createServer((request, response) => {
      this.underWay += 1;
      this.#handle(request, response)
        .catch((failure: unknown) => {
          // Who died in the middle of a request has not made it.
          if (!request.complete) return;
          parts.api.violations.push(`the fake failed: ${String(failure)}`);
          response.destroy();
        })
        .finally(() => {
          this.underWay -= 1;
        });
    });
    this.#server.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (ws) => parts.delivery.connect(ws));
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#parts.workspace.files.base = this.base;
  }

  get base(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  failNext(how: Planned['how'], times: number, methods: RegExp = SAYING): void {
    for (let i = 0; i < times; i += 1) {
      this.#troubles.push({ with: (method) => methods.test(method), how });
    }
  }

  async close(): Promise<void> {
    this.#parts.delivery.close();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upload = /^\/upload\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (upload !== undefined) {
      const status = this.#parts.workspace.files.receive(upload, await buffer(request));
      return void response.writeHead(status).end('OK');
    }
    const body = await text(request);
    const [, kind = '', rest = ''] = /^\/([a-z]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const method = kind === 'api' ? rest : 'response_url';
    const args = kind === 'api' ? decoded(body) : (JSON.parse(body) as Args);
    this.requests.push({ method, args });
    const asked = askedOf(method, args);
    const trouble = this.#trouble(method, asked);
    if (trouble === 'connection-dropped') return void request.socket.destroy();
    if (trouble === 'server-error') return send(response, 500, { ok: false });
    if (trouble === 'rate-limited') {
      response.setHeader('retry-after', '1');
      return send(response, 429, { ok: false, error: 'ratelimited' });
    }
    if (typeof trouble === 'object' && trouble !== null) {
      if ('error' in trouble) return send(response, 200, { ok: false, ...trouble });
      response.setHeader('retry-after', String(trouble.waitSeconds));
      return send(response, 429, { ok: false, error: 'ratelimited' });
    }
    const answer = kind === 'api' ? this.#api(request, method, args) : this.#respond(rest, args);
    this.#parts.workspace.changes.changed();
    this.troublemaker?.accepted(asked);
    // It stands in the channel by now, but relbot will never hear of it.
    if (trouble === 'accepted-but-timed-out') return void request.socket.destroy();
    if (trouble === 'accepted-but-failed') return send(response, 500, { ok: false });
    if (trouble === 'accepted-and-silent') return;
    if (kind === 'api') response.setHeader('x-oauth-scopes', [...this.#parts.scopes].join(','));
    send(response, answer.status, answer.body);
  }

  #trouble(method: string, asked: Asked): Planned['how'] | Trouble | null {
    const at = this.#troubles.findIndex((trouble) => trouble.with(method));
    if (at < 0) return this.troublemaker?.befalls(asked) ?? null;
    return this.#troubles.splice(at, 1)[0]?.how ?? null;
  }

  #api(request: IncomingMessage, method: string, args: Args): { status: number; body: unknown } {
    const { tokens, api } = this.#parts;
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (method === 'apps.connections.open') {
      if (token !== tokens.app) return { status: 200, body: { ok: false, error: 'invalid_auth' } };
      return {
        status: 200,
        body: { ok: true, url: `ws://${this.base}/link/?ticket=secret-ticket` },
      };
    }
    if (token !== tokens.bot) return { status: 200, body: { ok: false, error: 'invalid_auth' } };
    return { status: 200, body: api.call(method, args) };
  }

  #respond(id: string, args: Args): { status: number; body: unknown } {
    const { api, interactions, workspace } = this.#parts;
    const problems = sayProblems(args);
    api.violations.push(...problems.map((problem) => `response_url: ${problem}`));
    if (problems.length > 0) return { status: 400, body: 'invalid_blocks' };
    const { status, text } = interactions.respond(id, args, blocksOf(args, workspace));
    return { status, body: text };
  }
}

function askedOf(method: string, args: Args): Asked {
  const channel = typeof args['channel'] === 'string' ? args['channel'] : '';
  if (method.startsWith('chat.')) return { wants: 'to say', channel };
  return { wants: /^conversations\.(history|replies)$/.test(method) ? 'to find' : null, channel };
}

async function text(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

/** The library sends forms whose values are words, numbers, truths and JSON, all as strings. */
function decoded(body: string): Args {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      TEXTS.has(key) ? value : parsed(value),
    ]),
  );
}

const TEXTS = new Set([
  'trigger_id',
  'text',
  'ts',
  'thread_ts',
  'timestamp',
  'oldest',
  'cursor',
  'channel',
  'user',
  'users',
]);

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (typeof body === 'string') return void response.writeHead(status).end(body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
