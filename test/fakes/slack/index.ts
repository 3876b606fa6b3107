import { MANIFEST } from '../../../adapters/slack/manifest.ts';
import type { Account, PlaceRef, UserRef } from '../../../src/domain/people/account.ts';
import { brand } from '../../../src/domain/ids.ts';
import type { Failure, SeenForm, SeenMessage, Troublemaker, World } from '../world.ts';
import { Delivery } from './delivery.ts';
import { Events } from './events.ts';
import { filledIn, Interactions } from './interactions.ts';
import { commandPayload, pressPayload, submitPayload } from './payloads.ts';
import { buttons, seen, seenForm } from './readable.ts';
import { warmUp } from './schema.ts';
import { SlackServer } from './server.ts';
import { typed } from './typed.ts';
import { type Args, WebApi } from './web-api.ts';
import { BOT, type Channel, type Message, type User, Workspace } from './workspace.ts';

/** Else a command's text comes as it was typed, and says nothing of who is meant. */
const commandEscapes = MANIFEST.features.slash_commands.every(({ should_escape }) => should_escape);

export interface FakeSlackOptions {
  /** What is granted; the manifest's own by default. */
  readonly scopes?: readonly string[];
  readonly events?: readonly string[];
  /** Milliseconds; wind it to let triggers expire. */
  readonly now?: () => number;
}

/** A Slack workspace on loopback, for the real Bolt: `SLACK_API_URL` is its `apiUrl`. */
export class FakeSlack implements World {
  readonly platform = 'slack';
  readonly tokens = { bot: 'xoxb-1-fake-bot-secret', app: 'xapp-1-fake-app-secret' };
  readonly signingSecret = 'fake-signing-secret';
  readonly workspace: Workspace;
  readonly delivery = new Delivery();
  readonly #interactions: Interactions;
  readonly #api: WebApi;
  readonly #server: SlackServer;
  readonly #scopes: ReadonlySet<string>;
  readonly #events: Events;

  private constructor(options: FakeSlackOptions) {
    this.workspace = new Workspace(options.now ?? Date.now);
    this.#scopes = new Set(options.scopes ?? MANIFEST.oauth_config.scopes.bot);
    this.#events = new Events({
      workspace: this.workspace,
      delivery: this.delivery,
      scopes: this.#scopes,
      subscribed: new Set(options.events ?? MANIFEST.settings.event_subscriptions.bot_events),
    });
    this.#interactions = new Interactions(this.workspace);
    this.#interactions.posted = (message) => void this.#events.written(message);
    this.#api = new WebApi(this.workspace, this.#interactions, this.#scopes);
    this.#server = new SlackServer({
      api: this.#api,
      delivery: this.delivery,
      interactions: this.#interactions,
      workspace: this.workspace,
      tokens: this.tokens,
      scopes: this.#scopes,
    });
    this.delivery.onChange = () => this.workspace.changes.changed();
  }

  static async start(options: FakeSlackOptions = {}): Promise<FakeSlack> {
    warmUp();
    const fake = new FakeSlack(options);
    await fake.#server.listen();
    return fake;
  }

  get apiUrl(): string {
    return `http://${this.#server.base}/api/`;
  }

  /** What relbot's requests broke of Slack's rules; it has to stay empty. */
  get violations(): readonly string[] {
    return this.#api.violations;
  }

  /** Every request that came, in order. */
  get requests(): readonly { method: string; args: Args }[] {
    return this.#server.requests;
  }

  account(user: string): Account {
    return { platform: 'slack', user: brand<UserRef>(this.workspace.user(user).id) };
  }

  placeOf(channel: string): PlaceRef {
    return brand<PlaceRef>(this.workspace.channel(channel).id);
  }

  async invites(user: string, channel: string): Promise<void> {
    const inviter = this.workspace.user(user);
    const where = this.workspace.channel(channel);
    where.members.add(inviter.id).add(BOT.user);
    await this.#events.joined(where, inviter);
  }

  says(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    return this.#write(
      user,
      this.workspace.channel(channel),
      `<@${BOT.user}> ${typed(text, this.workspace)}`,
      options.thread,
    );
  }

  tells(user: string, text: string): Promise<string> {
    if (!MANIFEST.features.app_home.messages_tab_enabled) {
      throw new Error('The app has no messages tab: nobody can write to it.');
    }
    const channel = this.workspace.conversation(this.workspace.user(user));
    return this.#write(user, channel, typed(text, this.workspace));
  }

  chats(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    const words = typed(text, this.workspace);
    return this.#write(user, this.workspace.channel(channel), words, options.thread);
  }

  async command(
    user: string,
    channel: string,
    command: 'ask' | 'exception',
    text: string,
  ): Promise<void> {
    const who = this.workspace.user(user);
    const where = this.workspace.channel(channel);
    where.members.add(who.id);
    const sent = commandEscapes ? typed(text, this.workspace, true) : text;
    const words = command === 'exception' ? `exception ${sent}`.trim() : sent;
    const url = this.#address(who, where, null);
    const trigger = this.#interactions.trigger(who);
    await this.delivery.interaction(
      'slash_commands',
      commandPayload(who, where, words, trigger, url),
    );
  }

  async clicks(user: string, message: SeenMessage, label: string): Promise<void> {
    const who = this.workspace.user(user);
    const found = this.workspace.messages.find(
      ({ channel, ts }) => `${channel}/${ts}` === message.id,
    );
    const channel = this.workspace.channels.get(found?.channel ?? '');
    const button = buttons(found?.blocks ?? []).find(
      ({ text }) => (text as Args)['text'] === label,
    );
    if (found === undefined || channel === undefined || button === undefined) {
      throw new Error(`${user} sees no button “${label}” on: ${message.text}`);
    }
    const trigger = this.#interactions.trigger(who);
    const responseUrl = this.#address(who, channel, found);
    const press = { user: who, channel, message: found, button, trigger, responseUrl };
    await this.delivery.interaction('interactive', pressPayload(press));
  }

  formOf(user: string): SeenForm | null {
    const view = this.workspace.views.get(this.workspace.user(user).id);
    return view === undefined ? null : seenForm(view);
  }

  async submits(user: string, values: Record<string, string>): Promise<Record<string, string>> {
    const who = this.workspace.user(user);
    const view = this.workspace.views.get(who.id);
    if (view === undefined) throw new Error(`${user} has no dialog open.`);
    const { state, errors } = filledIn(view, values);
    if (Object.keys(errors).length > 0) return errors;
    const payload = submitPayload(who, view, state, this.#interactions.trigger(who));
    const ack = await this.delivery.interaction('interactive', payload);
    if (ack['response_action'] === 'errors')
      return shownErrors(ack['errors'] as Record<string, string>, state);
    this.workspace.views.delete(who.id);
    this.workspace.changes.changed();
    return {};
  }

  messages(channel: string): SeenMessage[] {
    const { id } = this.workspace.channel(channel);
    return this.#seen((message) => message.channel === id && message.onlyFor === null);
  }

  topic(channel: string): string {
    return this.workspace.channel(channel).topic ?? '';
  }

  setsTopic(channel: string, topic: string): void {
    this.workspace.channel(channel).topic = topic;
  }

  privately(user: string): SeenMessage[] {
    const who = this.workspace.user(user);
    const direct = `D0${who.id.slice(2)}`;
    return this.#seen(
      (message) =>
        (message.onlyFor === who.id && this.workspace.isShown(message)) ||
        (message.channel === direct && message.bot !== null && message.onlyFor === null),
    );
  }

  failNext(failure: Failure, times = 1): void {
    this.#server.failNext(failure, times);
  }

  /** The next requests of one method fail; `error` is Slack's own code. */
  failNextCall(method: string, failure: Failure | { readonly error: string }, times = 1): void {
    this.#server.failNext(failure, times, new RegExp(`^${method.replaceAll('.', '\\.')}$`));
  }

  /** From now on trouble comes as this one likes. */
  troubledBy(troublemaker: Troublemaker | null): void {
    this.#server.troublemaker = troublemaker;
  }

  /** How many requests have come and are not answered. */
  get underWay(): number {
    return this.#server.underWay;
  }

  repeatsLastEvent(): Promise<void> {
    return this.delivery.repeat();
  }

  /** Resolves when relbot is back. */
  async cutsConnection(): Promise<void> {
    const before = this.delivery.connections;
    this.delivery.cut('refresh_requested');
    await this.until(() => this.delivery.connections > before, 'relbot to reconnect');
  }

  deletesChannel(channel: string): void {
    this.workspace.channel(channel).gone = 'deleted';
  }

  archivesChannel(channel: string): void {
    this.workspace.channel(channel).gone = 'archived';
  }

  throwsOut(channel: string): void {
    this.workspace.channel(channel).members.delete(BOT.user);
  }

  leaves(user: string, channel: string): void {
    this.workspace.channel(channel).members.delete(this.workspace.user(user).id);
  }

  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T> {
    return this.workspace.changes.until(look, what);
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  async #write(user: string, channel: Channel, text: string, thread?: string): Promise<string> {
    const who = this.workspace.user(user);
    channel.members.add(who.id);
    const root = this.workspace.messages.find((each) => `${each.channel}/${each.ts}` === thread);
    const message = this.workspace.add({
      channel: channel.id,
      thread: root === undefined ? null : (root.thread ?? root.ts),
      user: who.id,
      bot: null,
      onlyFor: null,
      text,
      blocks: [],
      metadata: null,
    });
    await this.#events.written(message);
    return `${channel.id}/${message.ts}`;
  }

  #address(user: User, channel: Channel, message: Message | null): string {
    const id = this.#interactions.address(user, channel.id, message);
    return `http://${this.#server.base}/response/${id}`;
  }

  #seen(isSeen: (message: Message) => boolean): SeenMessage[] {
    return this.workspace.messages.filter(isSeen).map((message) => seen(message, this.workspace));
  }
}

/** Slack shows no error for a field that the dialog does not have, but fails as a whole. */
function shownErrors(errors: Record<string, string>, state: Args): Record<string, string> {
  const fields = Object.keys(state['values'] as object);
  const unknown = Object.keys(errors).filter((field) => !fields.includes(field));
  if (unknown.length > 0) throw new Error(`The dialog has no field ${unknown.join(', ')}.`);
  return errors;
}
