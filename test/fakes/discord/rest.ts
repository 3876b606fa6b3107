import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import type { Asked, Failure, Trouble, Troublemaker } from '../world.ts';
import { ApiError, fails } from './api-error.ts';
import { messageProblems, modalProblems } from './body-rules.ts';
import type { ChannelApi } from './channel-api.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import { type Json, memberPayload, messagePayload, userPayload } from './payloads.ts';
import { schemaProblems } from './schema.ts';
import type { Attachment, ServerState } from './server-state.ts';

export interface Request {
  readonly method: string;
  /** As Discord's schema writes it: "/channels/{channel_id}/messages". */
  readonly route: string;
  readonly body: Json;
}

interface Call {
  readonly ids: readonly string[];
  readonly body: Json;
  readonly query: URLSearchParams;
}
type Handler = (call: Call) => unknown;

export interface RestParts {
  readonly state: ServerState;
  readonly channels: ChannelApi;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly token: () => string;
  /** How long a request hangs that is accepted and never answered, in milliseconds. */
  readonly hang: number;
}

/** Discord's REST API on loopback, version 10. */
export class RestServer {
  readonly requests: Request[] = [];
  /** What relbot's requests broke of Discord's rules. */
  readonly violations: string[] = [];
  /** The commands that are registered. */
  commands: Json[] = [];
  readonly #parts: RestParts;
  readonly #server: Server;
  /** Where trouble comes unplanned. */
  troublemaker: Troublemaker | null = null;
  /** Requests that have come and are not answered. */
  underWay = 0;
  readonly #failures: { readonly failure: Failure; readonly of: RegExp }[] = [];
  readonly #routes: Record<string, Handler>;

  constructor(parts: RestParts) {
    this.#parts = parts;
    this.#routes = this.#table();
    this.#server = createServer((request, response) => {
      this.underWay += 1;
      void this.#serve(request, response)
        .catch((failure: unknown) => {
          // Who died in the middle of a request has not made it.
          if (request.complete) this.violations.push(`the fake failed: ${String(failure)}`);
        })
        .finally(() => {
          this.underWay -= 1;
        });
    });
    const { gateway } = parts;
    this.#server.on('upgrade', (request, socket, head) =>
      gateway.server.handleUpgrade(request, socket, head, (ws) =>
        gateway.server.emit('connection', ws, request),
      ),
    );
  }

  async listen(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
  }

  get base(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  failNext(failure: Failure, times: number, of = /^(?!GET \/gateway)/): void {
    for (let n = 0; n < times; n++) this.#failures.push({ failure, of });
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', `http://${this.base}`);
    const { route, ids } = routeOf(url.pathname);
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    const asked = askedOf(method, route, ids);
    const failure = this.#failing(`${method} ${route}`, asked);
    if (failure === 'connection-dropped') return void request.socket.destroy();
    if (failure === 'rate-limited') return tooMany(response, WAIT);
    if (typeof failure === 'object' && failure !== null)
      return tooMany(response, failure.waitSeconds);
    if (failure === 'server-error') return send(response, 500, { message: '500', code: 0 });
    this.requests.push({ method, route, body });
    const answer = this.#answer(method, route, request, { ids, body, query: url.searchParams });
    this.troublemaker?.accepted(asked);
    if (failure === 'accepted-but-failed') return send(response, 500, { message: '500', code: 0 });
    if (failure === 'accepted-and-silent') return;
    if (failure === 'accepted-but-timed-out')
      return void setTimeout(() => request.socket.destroy(), this.#parts.hang).unref();
    return send(response, answer.status, answer.body);
  }

  #failing(request: string, asked: Asked): Trouble | null {
    const index = this.#failures.findIndex(({ of }) => of.test(request));
    if (index < 0) return this.troublemaker?.befalls(asked) ?? null;
    return this.#failures.splice(index, 1)[0]?.failure ?? null;
  }

  #answer(
    method: string,
    route: string,
    request: IncomingMessage,
    call: Call,
  ): { readonly status: number; readonly body: unknown } {
    try {
      const handler = this.#routes[`${method} ${route}`];
      if (handler === undefined) this.violations.push(`no such request: ${method} ${route}`);
      if (handler === undefined) throw fails.notFound();
      const byToken = /^\/(?:interactions|webhooks)\//.test(route);
      if (!byToken && request.headers.authorization !== `Bot ${this.#parts.token()}`)
        throw fails.unauthorized();
      this.#check(method, route, call.body);
      const body = handler(call);
      return { status: body === undefined ? 204 : 200, body };
    } catch (failure) {
      if (failure instanceof ApiError) return failure;
      this.violations.push(`the fake failed: ${String(failure)}`);
      return { status: 500, body: {} };
    }
  }

  #check(method: string, route: string, body: Json): void {
    if (method === 'GET' || method === 'DELETE') return;
    const problems = [...schemaProblems(method, route, body), ...ruleProblems(route, body)];
    if (problems.length === 0) return;
    this.violations.push(...problems.map((problem) => `${method} ${route}: ${problem}`));
    throw fails.invalidBody(problems);
  }

  #table(): Record<string, Handler> {
    const { channels, interactions, gateway, state } = this.#parts;
    const original = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';
    const sent = (body: ReturnType<Interactions['followUp']>) => messagePayload(body, state);
    return {
      'GET /gateway/bot': () => ({
        url: `ws://${this.base}`,
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: 1000 - gateway.counts.identified,
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      }),
      'PUT /applications/{application_id}/commands': ({ body }) => {
        this.commands = Object.values(body) as Json[];
        return this.commands.map((command) => ({ id: state.id(), ...command }));
      },
      'POST /users/@me/channels': ({ body }) => channels.openDirect(body),
      'GET /users/{user_id}': ({ ids: [id = ''] }) => {
        const user = state.users.get(id);
        if (user === undefined) throw fails.unknownUser();
        return userPayload(user);
      },
      'GET /guilds/{guild_id}/members/{user_id}': ({ ids: [guild, id = ''] }) => {
        const user = state.users.get(id);
        if (guild !== state.guildId || user === undefined || user.elsewhere)
          throw fails.unknownMember();
        return { user: userPayload(user), ...memberPayload(user, state) };
      },
      'GET /channels/{channel_id}': ({ ids: [id = ''] }) => channels.get(id),
      'PATCH /channels/{channel_id}': ({ ids: [id = ''], body }) => channels.setTopic(id, body),
      'GET /channels/{channel_id}/messages': ({ ids: [id = ''], query }) =>
        channels.list(id, query),
      'POST /channels/{channel_id}/messages': ({ ids: [id = ''], body }) => channels.post(id, body),
      'PATCH /channels/{channel_id}/messages/{message_id}': ({ ids: [id = '', of = ''], body }) =>
        channels.edit(id, of, body),
      'PUT /channels/{channel_id}/messages/pins/{message_id}': ({ ids: [id = '', of = ''] }) =>
        channels.pin(id, of),
      'POST /interactions/{interaction_id}/{interaction_token}/callback': ({ ids, body }) => {
        const [id, token = ''] = ids;
        interactions.respond(
          interactions.find(token, id),
          Number(body['type']),
          (body['data'] ?? {}) as Json,
        );
      },
      'POST /webhooks/{webhook_id}/{webhook_token}': ({ ids: [, token = ''], body }) =>
        sent(interactions.followUp(interactions.find(token), body)),
      [`PATCH ${original}`]: ({ ids: [, token = ''], body }) =>
        sent(interactions.editOriginal(interactions.find(token), body)),
      [`DELETE ${original}`]: ({ ids: [, token = ''] }) =>
        interactions.deleteOriginal(interactions.find(token)),
    };
  }
}

/** Bodies that say how a message is to look; the ones of channels check themselves, after permissions. */
function ruleProblems(route: string, body: Json): string[] {
  if (route.startsWith('/webhooks/')) return messageProblems(body);
  if (!route.startsWith('/interactions/')) return [];
  const data = (body['data'] ?? {}) as Json;
  if (body['type'] === 9) return modalProblems(data);
  return body['type'] === 4 || body['type'] === 7 ? messageProblems(data) : [];
}

const NAMES: Record<string, readonly string[]> = {
  channels: ['channel_id'],
  guilds: ['guild_id'],
  members: ['user_id'],
  users: ['user_id'],
  messages: ['message_id'],
  applications: ['application_id'],
  interactions: ['interaction_id', 'interaction_token'],
  webhooks: ['webhook_id', 'webhook_token'],
};

function routeOf(path: string): { readonly route: string; readonly ids: string[] } {
  const parts = path
    .replace(/^\/api\/v10\//, '')
    .split('/')
    .map(decodeURIComponent);
  const ids: string[] = [];
  let names: string[] = [];
  const route = parts.map((part) => {
    const name = part.startsWith('@') || part === 'pins' ? undefined : names.shift();
    // The pins of a channel stand among its messages.
    if (part === 'pins') {
      names = ['message_id'];
      return part;
    }
    if (name === undefined) names = [...(NAMES[part] ?? [])];
    else ids.push(part);
    return name === undefined ? part : `{${name}}`;
  });
  return { route: `/${route.join('/')}`, ids };
}

/** Shorter than Discord's usual second, as nothing is learnt from waiting. */
const WAIT = 0.25;

function tooMany(response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', seconds).setHeader('x-ratelimit-scope', 'user');
  const message = 'You are being rate limited.';
  send(response, 429, { message, retry_after: seconds, global: false });
}

/** JSON, or a form with the JSON in it and files beside, each of which the JSON has to name. */
async function bodyOf(request: IncomingMessage): Promise<Json> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    const written = await text(request);
    return (written === '' ? {} : JSON.parse(written)) as Json;
  }
  const bytes = new Uint8Array(await buffer(request));
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const body = JSON.parse(typeof json === 'string' ? json : '{}') as Json;
  for (const { id, filename } of (body['attachments'] ?? []) as Attachment[]) {
    const file = form.get(`files[${id}]`);
    if (!(file instanceof File) || file.name !== filename || file.type !== 'image/png') {
      throw new Error(`the file ${filename} was not sent along`);
    }
  }
  return body;
}

function askedOf(method: string, route: string, [channel = '']: readonly string[]): Asked {
  if (!route.startsWith('/channels/{channel_id}/messages')) return { wants: null, channel: '' };
  return { wants: method === 'GET' ? 'to find' : 'to say', channel };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  // discord.js takes a 204 with a content type for JSON, and fails on it.
  if (status === 204) return void response.end();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}
