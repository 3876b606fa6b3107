import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';
import { BOT } from './workspace.ts';

export type Kind = 'events_api' | 'interactive' | 'slash_commands';
export type Payload = Readonly<Record<string, unknown>>;

interface Envelope {
  readonly id: string;
  readonly kind: Kind;
  readonly payload: Payload;
  attempts: number;
  readonly acked: PromiseWithResolvers<Payload>;
  isAcked: boolean;
}

/** Brings events to the program: by its socket, or by HTTP where it has given an address. */
export class Delivery {
  readonly #sockets = new Set<WebSocket>();
  readonly #open: Envelope[] = [];
  #count = 0;
  #last: Envelope | null = null;
  #http: { url: string; secret: string } | null = null;
  /** Slack waits this long for an acknowledgement. */
  ackMs = 3000;
  /** How many times a socket has been greeted. */
  connections = 0;
  onChange: () => void = () => undefined;

  callBy(url: string, secret: string): void {
    this.#http = { url, secret };
  }

  get isConnected(): boolean {
    return this.#sockets.size > 0;
  }

  connect(socket: WebSocket): void {
    socket.on('message', (data) => this.#acknowledged((data as Buffer).toString()));
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.onChange();
    });
    this.#sockets.add(socket);
    this.connections += 1;
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#sockets.size,
        connection_info: { app_id: BOT.app },
        debug_info: { host: 'fake', approximate_connection_time: 18_060 },
      }),
    );
    // What nobody acknowledged is sent again; of interactions Slack sends none again.
    for (const envelope of this.#open.filter(({ kind }) => kind === 'events_api')) {
      this.#send(envelope);
    }
    this.onChange();
  }

  /** An event: resolves when it is on its way. It stays until it is acknowledged. */
  async event(payload: Payload): Promise<void> {
    const envelope = this.#envelope('events_api', payload);
    if (this.#http === null) return this.#send(envelope);
    for (let attempt = 0; attempt < 3 && !envelope.isAcked; attempt += 1) {
      const { status } = await this.#post(envelope);
      if (status === 200) this.#settle(envelope, {});
    }
  }

  /** An interaction: resolves with what the program acknowledged it with; rejects after 3 s, as Slack shows it to the person. */
  async interaction(kind: Exclude<Kind, 'events_api'>, payload: Payload): Promise<Payload> {
    const envelope = this.#envelope(kind, payload);
    if (this.#http !== null) {
      const { status, body } = await this.#post(envelope);
      if (status !== 200) throw new Error(`relbot did not take the interaction (HTTP ${status}).`);
      this.#settle(envelope, body);
      return body;
    }
    if (!this.isConnected) throw new Error('relbot is not connected: Slack shows an error.');
    this.#send(envelope);
    const timer = setTimeout(() => {
      envelope.acked.reject(new Error('relbot did not acknowledge in time.'));
    }, this.ackMs);
    try {
      return await envelope.acked.promise;
    } finally {
      clearTimeout(timer);
      this.#forget(envelope);
    }
  }

  /** The last event or interaction once more, in the same envelope. */
  async repeat(): Promise<void> {
    if (this.#last === null) throw new Error('There was no event yet.');
    if (this.#http === null) return this.#send(this.#last);
    await this.#post(this.#last);
  }

  /** The last event again as another one, which Slack does now and then (node-slack-sdk #2141). */
  async repeatUnderAnotherId(): Promise<void> {
    if (this.#last === null) throw new Error('There was no event yet.');
    await this.event({ ...this.#last.payload, event_id: `Ev${Date.now()}again` });
  }

  /** Says goodbye first: a client whose server vanishes without it waits for 30 s. */
  cut(reason: string): void {
    for (const socket of this.#sockets) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'fake' } }));
      socket.close(1000);
    }
  }

  close(): void {
    for (const socket of this.#sockets) socket.close(1000);
    for (const socket of this.#sockets) socket.terminate();
  }

  #envelope(kind: Kind, payload: Payload): Envelope {
    this.#count += 1;
    const envelope: Envelope = {
      id: `envelope-${this.#count}`,
      kind,
      payload,
      attempts: 0,
      acked: Promise.withResolvers<Payload>(),
      isAcked: false,
    };
    envelope.acked.promise.catch(() => undefined);
    this.#open.push(envelope);
    this.#last = envelope;
    return envelope;
  }

  #send(envelope: Envelope): void {
    const [socket] = this.#sockets;
    if (socket === undefined) return;
    const isRetry = envelope.attempts > 0 && envelope.kind === 'events_api';
    socket.send(
      JSON.stringify({
        envelope_id: envelope.id,
        type: envelope.kind,
        payload: envelope.payload,
        accepts_response_payload: envelope.kind !== 'events_api',
        ...(isRetry ? { retry_attempt: envelope.attempts, retry_reason: 'timeout' } : {}),
      }),
    );
    envelope.attempts += 1;
  }

  #acknowledged(data: string): void {
    const { envelope_id: id, payload } = JSON.parse(data) as {
      envelope_id: string;
      payload: Payload;
    };
    const envelope = this.#open.find((open) => open.id === id);
    if (envelope !== undefined) this.#settle(envelope, payload);
  }

  #settle(envelope: Envelope, payload: Payload): void {
    envelope.isAcked = true;
    envelope.acked.resolve(payload);
    this.#forget(envelope);
    this.onChange();
  }

  #forget(envelope: Envelope): void {
    const at = this.#open.indexOf(envelope);
    if (at >= 0) this.#open.splice(at, 1);
  }

  async #post(envelope: Envelope): Promise<{ status: number; body: Payload }> {
    const { url, secret } = this.#http ?? { url: '', secret: '' };
    const { type, body } = encoded(envelope);
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
    const retry = {
      'x-slack-retry-num': String(envelope.attempts),
      'x-slack-retry-reason': 'http_error',
    };
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${signature}`,
        ...(envelope.attempts > 0 ? retry : {}),
      },
      body,
    });
    envelope.attempts += 1;
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Payload) };
  }
}

function encoded({ kind, payload }: Envelope): { type: string; body: string } {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form =
    kind === 'slash_commands'
      ? (payload as Record<string, string>)
      : { payload: JSON.stringify(payload) };
  return { type: 'application/x-www-form-urlencoded', body: String(new URLSearchParams(form)) };
}
