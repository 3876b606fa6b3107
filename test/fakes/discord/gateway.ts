import { randomUUID } from 'node:crypto';
import { GatewayIntentBits as Intent } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, type Json, userPayload } from './payloads.ts';
import type { ServerState } from './server-state.ts';

/** D topics/gateway, "Privileged Intents". */
const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

interface Event {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: Json;
}

/** What outlives a connection: a client that comes back in time gets what it missed. */
interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: Event[];
  socket: WebSocket | null;
}

export interface GatewaySettings {
  readonly token: () => string;
  readonly granted: number;
  readonly heartbeat: number;
  readonly address: () => string;
}

/** Discord's gateway: one shard, JSON, no compression. */
export class Gateway {
  readonly server = new WebSocketServer({ noServer: true });
  /** Set to close each new connection with this code, as for a bot that may not connect. */
  refusesWith: number | null = null;
  /** While true, connections are accepted and nothing is ever said. */
  silent = false;
  /** Whether heartbeats are confirmed. */
  confirms = true;
  /** How often a client has come up, and how often by resuming. */
  readonly counts = { identified: 0, resumed: 0 };
  readonly #state: ServerState;
  readonly #settings: GatewaySettings;
  #session: Session | null = null;
  #sequence = 0;
  #last: Omit<Event, 's' | 'op'> | null = null;

  constructor(state: ServerState, settings: GatewaySettings) {
    this.#state = state;
    this.#settings = settings;
    this.server.on('connection', (socket: WebSocket, request: { url?: string }) =>
      this.#greet(socket, request.url ?? ''),
    );
  }

  get isConnected(): boolean {
    return this.#session?.socket?.readyState === 1;
  }

  /** Tells the client, now or when it resumes; without a session nobody ever hears of it. */
  dispatch(t: string, d: Json, intent: number): void {
    this.#last = { t, d };
    this.#send(t, d, intent);
  }

  /** The same thing once more, under the next number. */
  repeat(): void {
    if (this.#last !== null) this.#send(this.#last.t, this.#last.d, 0);
  }

  /** Sends something that Discord would not. */
  sendRaw(payload: Json): void {
    this.#session?.socket?.send(JSON.stringify(payload));
  }

  sendOp(op: number, d: unknown): void {
    if (op === 9) this.#session = this.#session && { ...this.#session, events: [] };
    this.#session?.socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  /** As when the network goes. */
  cut(): void {
    this.#session?.socket?.terminate();
  }

  closeWith(code: number): void {
    this.#session?.socket?.close(code);
  }

  close(): void {
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }

  #send(t: string, d: Json, intent: number): void {
    const session = this.#session;
    if (session === null || (session.intents & intent) !== intent) return;
    const event: Event = { op: 0, t, s: ++this.#sequence, d };
    session.events.push(event);
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify(event));
  }

  #greet(socket: WebSocket, url: string): void {
    // A client that compresses would have to be answered compressed.
    if (url.includes('compress=')) return socket.close(4002);
    if (this.refusesWith !== null) return socket.close(this.refusesWith);
    if (this.silent) return;
    socket.on('message', (data: Buffer) =>
      this.#hear(socket, JSON.parse(data.toString()) as { op: number; d: Json }),
    );
    socket.on('close', () => this.#state.changes.changed());
    socket.send(
      JSON.stringify({
        op: 10,
        d: { heartbeat_interval: this.#settings.heartbeat },
        s: null,
        t: null,
      }),
    );
  }

  #hear(socket: WebSocket, { op, d }: { op: number; d: Json }): void {
    if (op === 1 && this.confirms)
      socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, d);
    if (![1, 2, 3, 6].includes(op)) socket.close(4001);
  }

  #identify(socket: WebSocket, d: Json): void {
    const intents = Number(d['intents']);
    if (d['token'] !== this.#settings.token()) return socket.close(4004);
    if ((intents & PRIVILEGED & ~this.#settings.granted) !== 0) return socket.close(4014);
    this.#session = { id: randomUUID(), intents, events: [], socket };
    this.#sequence = 0;
    const { joined, guildId, bot, applicationId } = this.#state;
    const ready = {
      v: 10,
      user: userPayload(bot),
      guilds: joined ? [{ id: guildId, unavailable: true }] : [],
      session_id: this.#session.id,
      resume_gateway_url: this.#settings.address(),
      shard: [0, 1],
      application: { id: applicationId, flags: 0 },
    };
    this.#send('READY', ready, 0);
    if (joined) this.#send('GUILD_CREATE', guildPayload(this.#state), Intent.Guilds);
    this.counts.identified++;
    this.#state.changes.changed();
  }

  #resume(socket: WebSocket, d: Json): void {
    const session = this.#session;
    if (d['token'] !== this.#settings.token()) return socket.close(4004);
    if (session === null || session.id !== d['session_id'])
      return socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
    session.socket = socket;
    const missed = session.events.filter(({ s }) => s > Number(d['seq']));
    for (const event of missed) socket.send(JSON.stringify(event));
    this.#send('RESUMED', {}, 0);
    this.counts.resumed++;
    this.#state.changes.changed();
  }
}
