import { SocketModeReceiver } from '@slack/bolt';
import { PlatformDown } from '../../src/platform.ts';
import { APP_TOKEN_REFUSED } from './identity.ts';
import { type Log, slackLogger } from './log.ts';
import { SocketFetch } from './socket-fetch.ts';
import { surviveReconnects } from './survive.ts';
import type { Timings } from './timings.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl?: string;
  readonly log: Log;
  readonly timings: Timings;
  /** The connection is gone for good; called at most once. */
  lost(sentence: string): void;
}

/** A connection by Socket Mode, from its opening to its end. */
export class Socket {
  readonly receiver: SocketModeReceiver;
  readonly #options: SocketOptions;
  readonly #fetch = new SocketFetch();
  #connected = false;
  #unguard: (() => void) | null = null;
  #giveUp: (() => void) | null = null;

  constructor(options: SocketOptions) {
    this.#options = options;
    this.receiver = new SocketModeReceiver({
      appToken: options.appToken,
      logger: slackLogger(options.log),
      clientPingTimeout: options.timings.heartbeat,
      installerOptions: {
        clientOptions: {
          ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
          fetch: this.#fetch.fetch,
          // Patient, as giving up would end the process (see survive.ts); the timers do not keep it alive by themselves.
          retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000, unref: true },
        },
      },
    });
    const { client } = this.receiver;
    client.on('connected', () => (this.#connected = true));
    client.on('close', () => (this.#connected = false));
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** Rejects with `PlatformDown`. */
  async start(): Promise<void> {
    const { log, timings } = this.#options;
    this.#unguard = surviveReconnects(
      () => this.#connected,
      (sentence) => this.#options.lost(sentence),
      log,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      this.#giveUp = () => reject(new Error('it was stopped, or took too long'));
      timer = setTimeout(this.#giveUp, timings.startWithin);
    });
    try {
      await Promise.race([this.receiver.client.start(), late]);
    } catch (cause) {
      await this.stop();
      throw this.#down(cause);
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    this.#fetch.close();
    this.#giveUp?.();
    const { client } = this.receiver;
    let timer: NodeJS.Timeout | undefined;
    const impatient = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, GOODBYE_MS);
    });
    await Promise.race([client.disconnect(), impatient]);
    clearTimeout(timer);
    // The client would wait 30 s for a server that does not say goodbye; asked twice, it goes at once.
    if (this.#connected) void client.disconnect();
    this.#unguard?.();
    this.#unguard = null;
  }

  #down(cause: unknown): PlatformDown {
    const said = this.#fetch.lastError;
    if (said !== null && APP_TOKEN_ERRORS.has(said)) {
      return new PlatformDown(APP_TOKEN_REFUSED, false, { cause });
    }
    const why = said === null ? 'it could not be reached' : `it answered ${said}`;
    return new PlatformDown(`Slack opened no connection: ${why}.`, true, { cause });
  }
}

const GOODBYE_MS = 2000;

const APP_TOKEN_ERRORS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
]);
