import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver } from '@slack/bolt';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { Card } from '../../src/cards/card.ts';
import {
  type Capabilities,
  type EditResult,
  type FindResult,
  type HeadlineChange,
  type Health,
  type Inbox,
  type NotSent,
  type Platform,
  PlatformDown,
  type PostKey,
  type PostResult,
  type WhisperResult,
} from '../../src/platform.ts';
import { isRefusedToken } from './errors.ts';
import { BOT_TOKEN_REFUSED, type Identity, missingScopes, NO_WAY_IN, whoAmI } from './identity.ts';
import type { SlackOptions } from './options.ts';
import { listen } from './ingress.ts';
import { slackLogger } from './log.ts';
import { LIMITS } from './limits.ts';
import { Names } from './people.ts';
import { Pictures } from './pictures.ts';
import { findPost } from './read-back.ts';
import { Sending } from './sending.ts';
import { Socket } from './socket.ts';
import type { Timings } from './timings.ts';
import { webClient, webOptions } from './web.ts';

const NOT_STARTED: NotSent = { outcome: 'later', afterMs: 5000, detail: 'Slack is not connected.' };

/** Each lets `conversations.setTopic` through; the narrow ones are those that the README names. */
const TOPIC_SCOPES = [
  'channels:write.topic',
  'groups:write.topic',
  'channels:manage',
  'groups:write',
];

/** What exists only while relbot is connected. */
interface Running {
  readonly self: Identity;
  readonly inbox: Inbox;
  readonly http: HTTPReceiver | null;
  probe: NodeJS.Timeout;
  lost: boolean;
}

export class Slack implements Platform {
  readonly name = 'slack';
  readonly requestListener?: (request: IncomingMessage, response: ServerResponse) => void;
  readonly #options: SlackOptions & { readonly timings: Timings };
  readonly #client: ReturnType<typeof webClient>;
  readonly #sending: Sending;
  readonly #names: Names;
  #running: Running | null = null;
  #socket: Socket | null = null;
  #stopped = false;
  #starting: Promise<void> | null = null;
  #trouble: string | null = null;
  #lastInboundAt: Instant | null = null;

  constructor(options: SlackOptions & { readonly timings: Timings }) {
    this.#options = options;
    this.#client = webClient(options.botToken, options);
    const pictures = new Pictures({
      ...options.timings,
      client: this.#client,
      log: options.log,
      paint: options.paint,
      isGranted: () => this.#isGranted('files:write'),
    });
    this.#sending = new Sending(this.#client, pictures, (failure) => this.#noticed(failure));
    this.#names = new Names(this.#client, options.clock, options.log);
    if (options.appToken === undefined) {
      this.requestListener = (request, response) => this.#receive(request, response);
    }
  }

  get can(): Capabilities {
    // While it is not connected nobody knows: then `find` says that it cannot look just now, and the post waits.
    const readBack = this.#running?.self.scopes.has('channels:history') ?? true;
    const pin = this.#isGranted('pins:write');
    const headline = TOPIC_SCOPES.some((scope) => this.#isGranted(scope));
    const { atOnce } = LIMITS;
    return { formErrors: 'inline', readBack, pin, headline, atOnce, connectsAlone: false };
  }

  #isGranted(scope: string): boolean {
    return this.#running?.self.scopes.has(scope) ?? false;
  }

  start(inbox: Inbox): Promise<void> {
    if (this.#running !== null) return Promise.resolve();
    this.#stopped = false;
    this.#starting ??= this.#connect(inbox).finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#socket?.stop();
    await this.#starting?.catch(() => undefined);
    const running = this.#running;
    this.#running = null;
    this.#trouble = null;
    if (running === null) return;
    clearInterval(running.probe);
    await this.#socket?.stop();
    this.#socket = null;
  }

  async post(place: PlaceRef, card: Card, key: PostKey): Promise<PostResult> {
    return this.#running === null ? NOT_STARTED : this.#sending.post(place, card, key);
  }

  async edit(ref: MessageRef, card: Card): Promise<EditResult> {
    return this.#running === null ? NOT_STARTED : this.#sending.edit(ref, card);
  }

  async pin(ref: MessageRef): Promise<EditResult> {
    return this.#running === null ? NOT_STARTED : this.#sending.pin(ref);
  }

  async headline(place: PlaceRef, change: HeadlineChange): Promise<EditResult> {
    return this.#running === null ? NOT_STARTED : this.#sending.headline(place, change);
  }

  async find(place: PlaceRef, key: PostKey, since: Instant): Promise<FindResult> {
    const self = this.#running?.self;
    if (self === undefined) return { outcome: 'cannot', detail: NOT_STARTED.detail };
    return findPost(this.#client, self, place, key, since);
  }

  async whisper(
    to: UserRef,
    place: PlaceRef | null,
    card: Card,
    key: PostKey,
  ): Promise<WhisperResult> {
    return this.#running === null ? NOT_STARTED : this.#sending.whisper(to, place, card, key);
  }

  health(): Health {
    const lastInboundAt = this.#lastInboundAt;
    if (this.#starting !== null) {
      return { state: 'starting', detail: 'connecting to Slack', lastInboundAt };
    }
    if (this.#running === null) return { state: 'off', detail: 'not connected', lastInboundAt };
    if (this.#trouble !== null) return { state: 'down', detail: this.#trouble, lastInboundAt };
    const { self } = this.#running;
    return this.#socket?.connected !== false
      ? { state: 'up', detail: `connected as ${self.userName} to ${self.team}`, lastInboundAt }
      : { state: 'down', detail: 'reconnecting to Slack', lastInboundAt };
  }

  async #connect(inbox: Inbox): Promise<void> {
    const { log, timings, appToken, signingSecret = '' } = this.#options;
    if (appToken === undefined && signingSecret === '') throw new PlatformDown(NO_WAY_IN, false);
    const self = await whoAmI(this.#client);
    if (this.#stopped) throw new PlatformDown('relbot was stopped while it connected.', true);
    for (const sentence of missingScopes(self)) log.warn(sentence);
    const socket =
      appToken === undefined
        ? null
        : new Socket({ ...this.#options, appToken, lost: (sentence) => this.#lost(sentence) });
    const http =
      socket === null
        ? new HTTPReceiver({ signingSecret, logger: slackLogger(log), endpoints: '/slack/events' })
        : null;
    listen(this.#app(self, socket, http), {
      inbox,
      self,
      client: this.#client,
      names: this.#names,
      sending: this.#sending,
      log,
      timings,
      arrived: () => {
        this.#lastInboundAt = this.#options.clock.now();
      },
    });
    this.#socket = socket;
    await socket?.start();
    const probe = setInterval(() => void this.#probe(), timings.probeEvery);
    probe.unref();
    this.#running = { self, inbox, http, probe, lost: false };
  }

  #app(self: Identity, socket: Socket | null, http: HTTPReceiver | null): App {
    const { botToken, log } = this.#options;
    const receiver = socket?.receiver ?? http;
    return new App({
      token: botToken,
      ...(receiver === null ? {} : { receiver }),
      // Known already: else Bolt asks Slack by itself, and leaves it unhandled when that fails.
      botId: self.botId,
      botUserId: self.botUser,
      clientOptions: webOptions(this.#options),
      logger: slackLogger(log),
      // relbot keeps its own state; Bolt's would grow with every conversation.
      convoStore: false,
    });
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    const http = this.#running?.http;
    if (http === undefined || http === null) {
      // Slack sends an event again that was not taken.
      response.writeHead(503).end();
      return;
    }
    try {
      http.requestListener(request, response);
    } catch {
      // Bolt throws for what is not its own: another path, another method.
      response.writeHead(404).end();
    }
  }

  /** A connection can look alive while the token is long refused. */
  async #probe(): Promise<void> {
    try {
      await this.#client.auth.test();
      if (this.#running?.lost === false) this.#trouble = null;
    } catch (failure) {
      this.#trouble = 'Slack does not answer';
      this.#noticed(failure);
    }
  }

  #noticed(failure: unknown): void {
    if (isRefusedToken(failure)) this.#lost(BOT_TOKEN_REFUSED);
  }

  #lost(sentence: string): void {
    const running = this.#running;
    if (running === null || running.lost) return;
    running.lost = true;
    this.#trouble = sentence;
    running.inbox.lost('slack', sentence);
  }
}
