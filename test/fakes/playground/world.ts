import type { Zone } from '../../../src/domain/time/time.ts';
import type { Clock } from '../../../src/app/clock.ts';
import type { Account, PlaceRef } from '../../../src/domain/people/account.ts';
import type { Card } from '../../../src/cards/card.ts';
import type { Platform } from '../../../src/platform.ts';
import { createPlayground, type Playground } from '../../../adapters/playground/index.ts';
import { playgroundCard } from '../../../adapters/playground/card.ts';
import {
  channelPlace,
  directPlace,
  type Place,
  placeRef,
  userRef,
} from '../../../adapters/playground/places.ts';
import type { Message } from '../../../adapters/playground/room.ts';
import { Changes, type Failure, type SeenForm, type SeenMessage, type World } from '../world.ts';
import { Failing } from './failing.ts';
import { buttonsIn, labelsIn, picturesIn, readHtml } from './seen.ts';

/** As on the other platforms an account is no name. */
const idOf = (user: string): string => `id-${user}`;

/** People and channels come into being as they are named. */
export class PlaygroundWorld implements World {
  readonly platform = 'playground' as const;
  /** What the program is started with. */
  readonly adapter: Platform;
  readonly #playground: Playground;
  readonly #failing: Failing;
  readonly #changes = new Changes();
  /** Buttons by message: also those of a card that has been replaced, which somebody may still have before them. */
  readonly #buttons = new Map<string, Map<string, string>>();
  readonly #unsubscribe: () => void;

  constructor(clock: Clock) {
    this.#playground = createPlayground({ clock, people: [], channels: [] });
    this.#failing = new Failing(this.#playground);
    this.adapter = this.#failing.platform;
    this.#unsubscribe = this.#api.room.subscribe(() => {
      this.#rememberButtons();
      this.#changes.changed();
    });
  }

  account(user: string): Account {
    return { platform: this.platform, user: userRef(this.#person(user)) };
  }

  placeOf(channel: string): PlaceRef {
    return placeRef(this.#channel(channel));
  }

  async invites(user: string, channel: string): Promise<void> {
    this.#channel(channel);
    await this.#api.invite(this.#person(user), bare(channel));
  }

  async says(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    return this.#say(user, this.#channel(channel, options.thread), `@relbot ${text}`);
  }

  async tells(user: string, text: string): Promise<string> {
    return this.#say(user, directPlace(this.#person(user)), text);
  }

  async chats(
    user: string,
    channel: string,
    text: string,
    options: { thread?: string } = {},
  ): Promise<string> {
    return this.#say(user, this.#channel(channel, options.thread), text);
  }

  async command(
    user: string,
    channel: string,
    command: 'ask' | 'exception',
    text: string,
  ): Promise<void> {
    await this.#api.command(this.#person(user), this.#channel(channel), command, text);
  }

  async clicks(user: string, message: SeenMessage, label: string): Promise<void> {
    const action = this.#buttons.get(message.id)?.get(label);
    if (action === undefined) {
      throw new Error(`There is no button “${label}”, only ${message.buttons.join(', ')}.`);
    }
    await this.#api.press(this.#person(user), message.id, action);
  }

  formOf(user: string): SeenForm | null {
    const form = this.#api.room.dialogs.get(this.#person(user))?.form;
    if (form === undefined) return null;
    const fields = form.fields.map((field) => ({
      id: field.id,
      label: field.label,
      value: field.value ?? '',
      options: field.kind === 'choice' ? field.options.map(({ label }) => label) : [],
    }));
    return { title: form.title, fields };
  }

  async submits(user: string, values: Record<string, string>): Promise<Record<string, string>> {
    const fields = this.formOf(user)?.fields ?? [];
    const filledIn = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
    return this.#api.submit(this.#person(user), { ...filledIn, ...values });
  }

  messages(channel: string): SeenMessage[] {
    const name = bare(channel);
    return this.#api.room
      .all()
      .filter(({ place, onlyFor }) => onlyFor === null && channelOf(place) === name)
      .map((message) => this.#seen(message));
  }

  topic(channel: string): string {
    return this.#api.room.channels.get(bare(channel))?.topic ?? '';
  }

  setsTopic(channel: string, topic: string): void {
    const known = this.#api.room.channels.get(bare(channel));
    if (known !== undefined) known.topic = topic;
  }

  privately(user: string): SeenMessage[] {
    return this.#api.room
      .seenBy(this.#person(user))
      .filter(
        ({ by, place, onlyFor }) => by === null && (onlyFor !== null || place.kind === 'direct'),
      )
      .map((message) => this.#seen(message));
  }

  failNext(failure: Failure, times = 1): void {
    this.#failing.failNext(failure, times);
  }

  async repeatsLastEvent(): Promise<void> {
    await this.#failing.repeatLast();
  }

  /** There is no connection that could be cut: the page and the program are one process. */
  async cutsConnection(): Promise<void> {}

  /** A person whose profile has a zone, as Slack's have. */
  livesIn(user: string, zone: Zone): void {
    this.#api.addPerson({ id: idOf(user), name: user, role: 'member', zone });
  }

  deletesChannel(channel: string): void {
    this.#api.deleteChannel(bare(channel));
  }

  throwsOut(channel: string): void {
    this.#api.throwOut(bare(channel));
  }

  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T> {
    return this.#changes.until(look, what);
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.adapter.stop();
  }

  get #api() {
    return this.#playground.api;
  }

  #person(user: string): string {
    const id = idOf(user);
    if (!this.#api.room.people.has(id)) {
      this.#api.addPerson({ id, name: user, role: 'member', zone: null });
    }
    return id;
  }

  #nameOf(id: string): string {
    return this.#api.room.people.get(id)?.name ?? id;
  }

  #channel(channel: string, thread?: string): Place {
    const name = bare(channel);
    if (!this.#api.room.channels.has(name)) this.#api.addChannel(name);
    return thread === undefined
      ? channelPlace(name)
      : { kind: 'thread', channel: name, root: this.#rootOf(thread) };
  }

  #rootOf(id: string): string {
    const place = this.#api.room.message(id)?.place;
    return place?.kind === 'thread' ? place.root : id;
  }

  async #say(user: string, place: Place, text: string): Promise<string> {
    const { id } = await this.#api.say(this.#person(user), place, text);
    if (id === null) throw new Error('A message has an id.');
    return id;
  }

  #seen(message: Message): SeenMessage {
    const html = htmlOf(message);
    return {
      id: message.id,
      channel: message.place.kind === 'direct' ? 'direct' : `#${message.place.channel}`,
      thread: message.place.kind === 'thread' ? message.place.root : null,
      by: message.by === null ? 'relbot' : this.#nameOf(message.by),
      text: message.body.kind === 'card' ? readHtml(html) : message.body.text,
      buttons: labelsIn(html),
      pictures: picturesIn(html),
      edits: message.edits,
      pinned: message.pinned,
      mentions:
        message.body.kind === 'card'
          ? mentionsIn(message.body.card).map((id) => this.#nameOf(id))
          : [],
    };
  }

  #rememberButtons(): void {
    for (const message of this.#api.room.all()) {
      const known = this.#buttons.get(message.id) ?? new Map<string, string>();
      for (const [label, action] of buttonsIn(htmlOf(message))) known.set(label, action);
      this.#buttons.set(message.id, known);
    }
  }
}

const bare = (channel: string): string => channel.replace(/^#/, '');

function htmlOf({ body }: Message): string {
  return body.kind === 'card' ? playgroundCard(body.card) : '';
}

function channelOf(place: Place): string | null {
  return place.kind === 'direct' ? null : place.channel;
}

function mentionsIn(card: Card): string[] {
  const texts = card.blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'note') return [block.text];
    return block.kind === 'fields' ? block.fields.map(({ value }) => value) : [];
  });
  return texts
    .flat()
    .flatMap((inline) => (inline.kind === 'user' ? inline.accounts : []))
    .filter(({ platform }) => platform === 'playground')
    .map(({ user }) => user);
}
