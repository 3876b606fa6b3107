import { type Client, Events, GatewayCloseCodes, type Guild, RESTEvents, Routes } from 'discord.js';
import type { Clock } from '../../src/app/clock.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { type Health, type Inbox, type Paint, PlatformDown } from '../../src/platform.ts';
import { newClient } from './client.ts';
import { COMMANDS } from './commands.ts';
import { INTENTS_REFUSED, TOKEN_REFUSED } from './errors.ts';
import { joined } from './greeting.ts';
import { inviteUrl } from './invite.ts';
import { heard } from './heard.ts';
import { handleInteraction } from './interactions.ts';
import type { Patience } from './limits.ts';
import { type Log, reason } from './log.ts';
import { Busy, Silence } from './supervision.ts';
import { surviveBrokenPayloads } from './survive.ts';

export interface SessionOptions {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  readonly clock: Clock;
  readonly patience: Patience;
  /** Without it messages go without their pictures. */
  readonly paint?: Paint | undefined;
}

/** One connection to Discord, from logging in to the end. A new start makes a new one. */
export class Session {
  readonly client: Client;
  readonly #options: SessionOptions;
  readonly #inbox: Inbox;
  readonly #busy: Busy;
  readonly #silence: Silence;
  readonly #closed = new AbortController();
  readonly #unguard: () => void;
  readonly #halt: () => void;
  #health: Omit<Health, 'lastInboundAt'> = { state: 'starting', detail: 'connecting to Discord' };
  #lastInboundAt: Instant | null = null;
  #isLost = false;

  constructor(options: SessionOptions, inbox: Inbox) {
    this.#options = options;
    this.#inbox = inbox;
    const { client, halt } = newClient(options);
    this.client = client;
    this.#halt = halt;
    this.#busy = new Busy(options.log);
    this.#silence = new Silence(this.client, options.patience.silence, () =>
      this.#lost('Nothing has come from Discord for too long.'),
    );
    this.#unguard = surviveBrokenPayloads(this.client, this.#lost, options.log);
    this.#listen();
  }

  get health(): Health {
    return { ...this.#health, lastInboundAt: this.#lastInboundAt };
  }

  async open(): Promise<void> {
    const { token, patience, log } = this.#options;
    const ready = Promise.withResolvers<Client<true>>();
    this.client.once(Events.ClientReady, ready.resolve);
    const login = this.client.login(token).then(() => ready.promise);
    const client = await Promise.race([login, this.#tooLong(patience.start)]);
    this.#up();
    this.#silence.watch();
    for (const guild of client.guilds.cache.values()) this.#joined(guild);
    try {
      await client.rest.put(Routes.applicationCommands(client.application.id), { body: COMMANDS });
    } catch (failure) {
      log.warn(`relbot's slash commands could not be registered on Discord: ${reason(failure)}`);
    }
  }

  async close(): Promise<void> {
    this.#isLost = true;
    this.#health = { state: 'off', detail: 'not connected' };
    this.#closed.abort(new PlatformDown('relbot was stopped while connecting to Discord.', true));
    this.#silence.end();
    await this.#busy.settled(CLOSING);
    await this.#destroyed();
    this.#unguard();
  }

  #listen(): void {
    const { client } = this;
    client.on(Events.Raw, () => {
      this.#lastInboundAt = this.#options.clock.now();
    });
    client.on(Events.MessageCreate, (message) => {
      const said = client.user && heard(message, client.user.id);
      if (said) this.#busy.take(() => this.#inbox.said(said));
    });
    client.on(Events.InteractionCreate, (interaction) => {
      const { log, patience } = this.#options;
      const parts = { rest: client.rest, inbox: this.#inbox, log, formBudget: patience.form };
      this.#busy.take(() => handleInteraction(interaction, parts));
    });
    client.on(Events.GuildCreate, (guild) => {
      this.#up();
      this.#joined(guild);
    });
    client.on(Events.GuildDelete, () => this.#up());
    this.#listenToTroubles();
  }

  /** Without a listener for `error`, Node ends the process. */
  #listenToTroubles(): void {
    const { client } = this;
    const { log } = this.#options;
    client.on(Events.Error, (failure) => log.warn(`discord.js: ${reason(failure)}`));
    client.on(Events.Warn, (said) => log.warn(`discord.js: ${reason(said)}`));
    client.on(Events.ShardError, (failure) => log.warn(`Discord's gateway: ${reason(failure)}`));
    client.on(Events.ShardReconnecting, () => {
      if (this.#health.state !== 'up') return;
      this.#health = { state: 'down', detail: 'Discord cut the connection; connecting again' };
    });
    client.on(Events.ShardResume, () => this.#up());
    client.on(Events.ShardReady, () => this.#up());
    client.on(Events.ShardDisconnect, ({ code }) =>
      this.#lost(WHY[code] ?? ENDED, WHY[code] === undefined),
    );
    client.on(Events.Invalidated, () => this.#lost(ENDED));
    // discord.js forgets a token that was refused once, and would be mute from then on while the gateway lives.
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false) this.#lost(TOKEN_REFUSED, false);
    });
  }

  #joined(guild: Guild): void {
    const event = joined(guild);
    if (event !== null) return this.#busy.take(() => this.#inbox.joined(event));
    this.#options.log.warn(`On the Discord server ${guild.name} relbot may write in no channel.`);
  }

  #up(): void {
    const { client } = this;
    if (!client.isReady()) return;
    const names = client.guilds.cache.map(({ name }) => name);
    const where = names.length === 1 ? names[0] : `${names.length} servers`;
    const nowhere = `no server yet: add it with ${inviteUrl(client.application.id)}`;
    const detail = `connected as ${client.user.username} to ${names.length === 0 ? nowhere : where}`;
    this.#health = { state: 'up', detail };
  }

  /** Said once a session. While it is still opening, `open` fails with it instead. */
  readonly #lost = (sentence: string, passing = true): void => {
    if (this.#isLost) return;
    this.#isLost = true;
    if (this.#health.state === 'starting')
      return this.#closed.abort(new PlatformDown(sentence, passing));
    this.#health = { state: 'down', detail: sentence };
    this.#inbox.lost('discord', sentence);
  };

  /** discord.js tries for ever to reach a gateway that it once was told of. */
  #tooLong(limit: number): Promise<never> {
    const { promise, reject } = Promise.withResolvers<never>();
    const { signal } = this.#closed;
    const seconds = Math.round(limit / 1000);
    const sentence = `Discord's gateway did not let relbot in within ${seconds} seconds.`;
    const timer = setTimeout(() => reject(new PlatformDown(sentence, true)), limit);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
    promise.catch(() => undefined);
    return promise;
  }

  async #destroyed(): Promise<void> {
    this.#halt();
    const limit = Promise.withResolvers<void>();
    const timer = setTimeout(limit.resolve, LEAVING);
    const destroyed = this.client.destroy().catch((failure: unknown) => {
      this.#options.log.warn(`Discord was not left cleanly: ${reason(failure)}`);
    });
    await Promise.race([destroyed, limit.promise]);
    clearTimeout(timer);
  }
}

/** How long an ending waits for what is under way, in milliseconds. */
const CLOSING = 5000;
/** And how long for Discord to say goodbye, which it may never do. */
const LEAVING = 1000;

const ENDED = 'Discord ended the connection for good.';
const WHY: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.DisallowedIntents]: INTENTS_REFUSED,
};
