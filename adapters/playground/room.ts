import { randomBytes } from 'node:crypto';
import type { Clock } from '../../src/app/clock.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import type { PlatformName } from '../../src/domain/people/account.ts';
import type { Instant, Zone } from '../../src/domain/time/time.ts';
import type { PostKey } from '../../src/platform.ts';
import { type Place, placeRef, withoutThread } from './places.ts';

/** Somebody to be. */
export interface PlaygroundPerson {
  readonly id: string;
  readonly name: string;
  /** "developer": shown beside the name. */
  readonly role: string;
  readonly zone: Zone | null;
}

export interface Channel {
  readonly name: string;
  /** Whether relbot is in it. */
  joined: boolean;
  /** What is shown above its talk. */
  topic?: string;
}

export interface Message {
  readonly id: string;
  readonly place: Place;
  /** Null is relbot. */
  readonly by: string | null;
  readonly body:
    | { readonly kind: 'typed'; readonly text: string }
    | { readonly kind: 'card'; readonly card: Card };
  readonly at: Instant;
  /** The one person who sees it; null for everybody who sees the place. */
  readonly onlyFor: string | null;
  readonly key: PostKey | null;
  readonly edits: number;
  readonly pinned: boolean;
}

export interface Dialog {
  readonly id: string;
  readonly form: Form;
  /** Where it was opened, thread included. */
  readonly place: Place;
}

/** All that the playground remembers, in memory; whoever watches is told of each change. */
export class Room {
  readonly people = new Map<string, PlaygroundPerson>();
  readonly channels = new Map<string, Channel>();
  readonly dialogs = new Map<string, Dialog>();
  /** What relbot was asked here, oldest first. */
  readonly asked: string[] = [];
  readonly #messages = new Map<string, Message>();
  readonly #watchers = new Set<() => void>();
  readonly #clock: Clock;
  /** Tells the ids of this room from those of the one before a restart, which the core may remember. */
  readonly #run = randomBytes(4).toString('hex');
  #count = 0;

  /** What it is dressed as. */
  readonly platform: PlatformName;

  constructor(clock: Clock, platform: PlatformName = 'playground') {
    this.#clock = clock;
    this.platform = platform;
  }

  nextId(): string {
    this.#count += 1;
    return `${this.#run}-${this.#count}`;
  }

  put(message: Pick<Message, 'place' | 'by' | 'body' | 'onlyFor' | 'key'>): Message {
    const put = { ...message, id: this.nextId(), at: this.#clock.now(), edits: 0, pinned: false };
    this.#messages.set(put.id, put);
    this.changed();
    return put;
  }

  /** False when there is no such message any more. */
  edit(id: string, card: Card): boolean {
    const message = this.#messages.get(id);
    if (message === undefined) return false;
    this.#messages.set(id, { ...message, body: { kind: 'card', card }, edits: message.edits + 1 });
    this.changed();
    return true;
  }

  pin(id: string): void {
    const message = this.#messages.get(id);
    if (message === undefined || message.pinned) return;
    this.#messages.set(id, { ...message, pinned: true });
    this.changed();
  }

  setTopic(channel: Channel, topic: string): void {
    if (channel.topic === topic) return;
    channel.topic = topic;
    this.changed();
  }

  message(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** The message that was posted there with this key. */
  posted(place: Place, key: PostKey): Message | undefined {
    const ref = placeRef(place);
    return this.all().find((it) => it.key === key && placeRef(it.place) === ref);
  }

  /** Oldest first. */
  all(): Message[] {
    return [...this.#messages.values()];
  }

  /** What stands before one person: their own direct messages, the channels, and what is for them alone. */
  seenBy(person: string): Message[] {
    return this.all().filter((message) => canSee(person, message));
  }

  exists(place: Place): boolean {
    switch (place.kind) {
      case 'channel':
        return this.channels.has(place.channel);
      case 'thread':
        return this.channels.has(place.channel) && this.#messages.has(place.root);
      case 'direct':
        return this.people.has(place.person);
    }
  }

  /** Whether relbot can read and post there. */
  reaches(place: Place): boolean {
    return place.kind === 'direct' || this.channels.get(place.channel)?.joined === true;
  }

  deleteChannel(name: string): void {
    this.channels.delete(name);
    for (const { id, place } of this.all()) {
      const home = withoutThread(place);
      if (home.kind === 'channel' && home.channel === name) this.#messages.delete(id);
    }
    this.changed();
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Calls the watcher after each change, until the function that it gives back is called. */
  subscribe(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}

export function canSee(person: string, message: Message): boolean {
  if (message.onlyFor !== null) return message.onlyFor === person;
  return message.place.kind !== 'direct' || message.place.person === person;
}
