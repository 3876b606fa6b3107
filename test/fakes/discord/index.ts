import { GatewayIntentBits as Intent } from 'discord.js';
import { permissionBits } from '../../../adapters/discord/invite.ts';
import { placeRef, userRef } from '../../../adapters/discord/places.ts';
import type { Account, PlaceRef } from '../../../src/domain/people/account.ts';
import type { Failure, SeenForm, SeenMessage, Troublemaker, World } from '../world.ts';
import { ChannelApi } from './channel-api.ts';
import { filledIn } from './dialog.ts';
import { Gateway } from './gateway.ts';
import { type Interaction, Interactions } from './interactions.ts';
import { channelPayload, guildPayload, type Json } from './payloads.ts';
import { seen, seenForm } from './readable.ts';
import { type Request, RestServer } from './rest.ts';
import { type Channel, type Message, ServerState } from './server-state.ts';
import { Talk } from './talk.ts';

export interface FakeDiscordOptions {
  /** What the server granted; the invite link's own by default. */
  readonly permissions?: bigint;
  /** Privileged intents that Discord approved; none by default. */
  readonly intents?: number;
  /** Milliseconds; wind it to let interactions and nonces expire. */
  readonly now?: () => number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** How long an accepted request hangs before its connection breaks, in milliseconds. */
  readonly hang?: number;
}

/** A Discord server on loopback, for the real discord.js: `DISCORD_API_URL` is its `apiUrl`. */
export class FakeDiscord implements World {
  readonly platform = 'discord';
  token = 'MTAwMDAwMDAwMDAwMDAwMDAw.fake00.relbot-fake-bot-token-secret';
  readonly state: ServerState;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly #talk: Talk;
  readonly #rest: RestServer;

  private constructor(options: FakeDiscordOptions) {
    this.state = new ServerState(options.now ?? Date.now, options.permissions ?? permissionBits());
    this.interactions = new Interactions(this.state);
    const token = () => this.token;
    this.gateway = new Gateway(this.state, {
      token,
      granted: options.intents ?? 0,
      heartbeat: options.heartbeat ?? 41_250,
      address: () => `ws://${this.#rest.base}`,
    });
    this.#talk = new Talk(this.state, this.gateway);
    const channels = new ChannelApi(
      this.state,
      (message) => this.#talk.tell('MESSAGE_CREATE', message),
      (message) => this.#talk.tell('MESSAGE_UPDATE', message),
    );
    const { state, gateway, interactions } = this;
    const hang = options.hang ?? 50;
    this.#rest = new RestServer({ state, gateway, interactions, channels, token, hang });
  }

  static async start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
    const fake = new FakeDiscord(options);
    await fake.#rest.listen();
    return fake;
  }

  get apiUrl(): string {
    return `http://${this.#rest.base}/api`;
  }

  /** What relbot's requests broke of Discord's rules; it has to stay empty. */
  get violations(): readonly string[] {
    return this.#rest.violations;
  }

  /** Every request that came, in order. */
  get requests(): readonly Request[] {
    return this.#rest.requests;
  }

  account(user: string): Account {
    return { platform: 'discord', user: userRef(this.state.user(user).id) };
  }

  placeOf(channel: string): PlaceRef {
    return placeRef(this.state.channel(channel).id);
  }

  /** The first time relbot comes to the server; then its role is let into the channel. */
  async invites(user: string, channel: string): Promise<void> {
    this.state.user(user);
    const where = this.state.channel(channel);
    where.open = true;
    if (this.state.joined) return this.#channelChanged(where);
    this.state.joined = true;
    this.state.systemChannel ??= where;
    this.gateway.dispatch('GUILD_CREATE', guildPayload(this.state), Intent.Guilds);
  }

  async says(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    const content = `<@${this.state.bot.id}> ${this.#talk.encoded(text)}`;
    return this.#talk.write(user, channel, { content, answers: options.thread ?? null });
  }

  /** Calls relbot's role instead of relbot itself. */
  async saysToRole(user: string, channel: string, text: string): Promise<string> {
    const { botRole } = this.state;
    const content = `<@&${botRole}> ${this.#talk.encoded(text)}`;
    return this.#talk.write(user, channel, { content, calledRoles: [botRole] });
  }

  /** Answers a message without naming anyone; `calls`: whether the answer calls who wrote it. */
  async replies(user: string, to: SeenMessage, text: string, calls = true): Promise<string> {
    const called = calls ? [this.state.user(to.by).id] : [];
    return this.#talk.write(user, to.channel, {
      content: this.#talk.encoded(text),
      answers: to.id,
      called,
    });
  }

  async tells(user: string, text: string): Promise<string> {
    const channel = this.state.direct(this.state.user(user));
    return this.#talk.write(user, channel.name, { content: this.#talk.encoded(text) });
  }

  async chats(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    const content = this.#talk.encoded(text);
    return this.#talk.write(user, channel, { content, answers: options.thread ?? null });
  }

  async command(
    user: string,
    channel: string,
    command: 'ask' | 'exception',
    text: string,
  ): Promise<void> {
    const name = command === 'ask' ? 'relbot' : 'exception';
    const who = this.state.user(user);
    const where = this.state.channel(channel);
    const registered = this.#rest.commands.find((each) => each['name'] === name);
    if (registered === undefined) throw new Error(`${user} sees no command /${name}.`);
    const [option] = registered['options'] as Json[];
    const value = this.#talk.encoded(text);
    const options = text === '' ? [] : [{ type: 3, name: option?.['name'], value }];
    const data = { id: this.state.id(), type: 1, name, options };
    this.#interact({ type: 2, user: who, channel: where, source: null }, data);
  }

  async clicks(user: string, message: SeenMessage, label: string): Promise<void> {
    const source = this.state.message(message.id);
    const rows = source?.components ?? [];
    const button = rows.flatMap((row) => row.components).find((each) => each.label === label);
    if (source === undefined || button === undefined)
      throw new Error(`${user} sees no button “${label}” on: ${message.text}`);
    if (button.custom_id !== undefined) this.presses(user, source, button.custom_id);
  }

  /** Presses what may no longer stand there. */
  presses(user: string, source: Message, customId: string): Interaction {
    const start = {
      type: 3,
      user: this.state.user(user),
      channel: source.channel,
      source,
    } as const;
    return this.#interact(start, { custom_id: customId, component_type: 2 });
  }

  formOf(user: string): SeenForm | null {
    const open = this.interactions.dialogs.get(this.state.user(user));
    return open === undefined ? null : seenForm(open.modal);
  }

  async submits(user: string, values: Record<string, string>): Promise<Record<string, string>> {
    const who = this.state.user(user);
    const open = this.interactions.dialogs.get(who);
    if (open === undefined) throw new Error(`${user} has no dialog open.`);
    const { components, errors } = filledIn(open.modal, values);
    if (Object.keys(errors).length > 0) return errors;
    this.interactions.dialogs.delete(who);
    const { channel, source } = open.from;
    const data = { custom_id: open.modal['custom_id'], components };
    this.#interact({ type: 5, user: who, channel, source }, data);
    return {};
  }

  messages(channel: string): SeenMessage[] {
    const here = this.state.channel(channel);
    return this.#seen(
      ({ onlyFor, channel: at }) => onlyFor === null && (at === here || at.parent === here),
    );
  }

  topic(channel: string): string {
    return this.state.channel(channel).topic ?? '';
  }

  setsTopic(channel: string, topic: string): void {
    this.state.channel(channel).topic = topic;
  }

  privately(user: string): SeenMessage[] {
    const who = this.state.user(user);
    return this.#seen(
      ({ onlyFor, channel, by }) => onlyFor === who || (channel.with === who && by.bot && !onlyFor),
    );
  }

  failNext(failure: Failure, times = 1): void {
    this.#rest.failNext(failure, times);
  }

  /** The next requests that match fail, such as /^PATCH/ or /callback$/. */
  failNextRequest(of: RegExp, failure: Failure, times = 1): void {
    this.#rest.failNext(failure, times, of);
  }

  /** From now on trouble comes as this one likes. */
  troubledBy(troublemaker: Troublemaker | null): void {
    this.#rest.troublemaker = troublemaker;
  }

  /** How many requests have come and are not answered. */
  get underWay(): number {
    return this.#rest.underWay;
  }

  async repeatsLastEvent(): Promise<void> {
    this.gateway.repeat();
  }

  /** Resolves when relbot is back. */
  async cutsConnection(): Promise<void> {
    const { resumed, identified } = this.gateway.counts;
    this.gateway.cut();
    const isBack = () =>
      this.gateway.counts.resumed > resumed || this.gateway.counts.identified > identified;
    await this.until(isBack, 'relbot to reconnect');
  }

  deletesChannel(channel: string): void {
    const gone = this.state.channel(channel);
    const payload = channelPayload(gone, this.state);
    gone.deleted = true;
    this.gateway.dispatch('CHANNEL_DELETE', payload, Intent.Guilds);
  }

  /** On Discord one is not in a channel: relbot's role no longer sees it. */
  throwsOut(channel: string): void {
    const where = this.state.channel(channel);
    where.open = false;
    this.#channelChanged(where);
  }

  closesDirectMessages(user: string): void {
    this.state.user(user).closed = true;
  }

  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T> {
    return this.state.changes.until(look, what);
  }

  async close(): Promise<void> {
    this.gateway.close();
    await this.#rest.close();
  }

  #interact(
    start: Pick<Interaction, 'type' | 'user' | 'channel' | 'source'>,
    data: Json,
  ): Interaction {
    const { interaction, payload } = this.interactions.begin(start, data);
    this.gateway.dispatch('INTERACTION_CREATE', payload, 0);
    return interaction;
  }

  #channelChanged(channel: Channel): void {
    // discord.js takes a change of a channel that it does not know for nothing.
    const payload = channelPayload(channel, this.state);
    this.gateway.dispatch('CHANNEL_CREATE', payload, Intent.Guilds);
    this.gateway.dispatch('CHANNEL_UPDATE', payload, Intent.Guilds);
  }

  #seen(isSeen: (message: Message) => boolean): SeenMessage[] {
    return this.state.messages
      .filter((message) => !message.deleted && !this.state.isGone(message.channel))
      .filter(isSeen)
      .map((message) => seen(message, this.state));
  }
}
