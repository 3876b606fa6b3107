import type { Clock } from '../../src/app/clock.ts';
import type { Card } from '../../src/cards/card.ts';
import type {
  MessageRef,
  PlaceRef,
  PlatformName,
  UserRef,
} from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type {
  Capabilities,
  EditResult,
  FindResult,
  Health,
  HeadlineChange,
  Inbox,
  NotSent,
  Platform,
  PostKey,
  PostResult,
  WhisperResult,
} from '../../src/platform.ts';
import type { PlaygroundApi } from './api.ts';
import { Ingress } from './ingress.ts';
import { MANNERS } from './manners.ts';
import { directPlace, messageRef, type Place, readPlace } from './places.ts';
import { type Message, type PlaygroundPerson, Room } from './room.ts';

export type { PlaygroundApi } from './api.ts';
export type { PlaygroundPerson } from './room.ts';
export { WoundClock, type WoundClockOptions } from './clock.ts';
import { LIMITS } from './limits.ts';
export { channelSpot } from './places.ts';
export { playgroundRoutes } from './routes.ts';
export type { Playhouse } from './playhouse.ts';

export interface PlaygroundOptions {
  /** The platform that this window is dressed as, and that relbot takes it for. It is itself unless told otherwise. */
  readonly as?: PlatformName;
  /** What the playground's messages are dated by. */
  readonly clock: Clock;
  readonly people: readonly PlaygroundPerson[];
  /** `joined`: relbot is in it from the start, without having been invited. */
  readonly channels: readonly { readonly name: string; readonly joined: boolean }[];
}

export type Playground = Platform & { readonly api: PlaygroundApi };

/** A chat in memory, for a page in the browser and for tests: a platform like the others, without an outside. */
export function createPlayground({
  as = 'playground',
  clock,
  people,
  channels,
}: PlaygroundOptions): Playground {
  const room = new Room(clock, as);
  for (const person of people) room.people.set(person.id, person);
  for (const channel of channels) room.channels.set(channel.name, { ...channel });
  const ingress = new Ingress(room, clock);
  return new InProcess(room, ingress);
}

class InProcess implements Platform {
  readonly name: PlatformName;
  readonly can: Capabilities;
  readonly api: PlaygroundApi;
  readonly #room: Room;
  readonly #ingress: Ingress;

  constructor(room: Room, ingress: Ingress) {
    this.name = room.platform;
    this.can = {
      formErrors: MANNERS[room.platform].formErrors,
      readBack: true,
      pin: true,
      headline: true,
      atOnce: LIMITS.atOnce,
      connectsAlone: false,
    };
    this.#room = room;
    this.#ingress = ingress;
    this.api = ingress;
  }

  async start(inbox: Inbox): Promise<void> {
    this.#ingress.open(inbox);
  }

  async stop(): Promise<void> {
    this.#ingress.close();
  }

  async post(ref: PlaceRef, card: Card, key: PostKey): Promise<PostResult> {
    const place = this.#reachable(ref);
    if ('outcome' in place) return place;
    const message = this.#once(place, card, key, null);
    return { outcome: 'sent', ref: messageRef(message.id) };
  }

  async edit(ref: MessageRef, card: Card): Promise<EditResult> {
    const message = this.#room.message(ref);
    if (message === undefined || message.by !== null || message.onlyFor !== null) {
      return refused('message is gone', 'There is no message of relbot to change.');
    }
    const place = this.#reachableBy(message.place);
    if ('outcome' in place) return place;
    this.#room.edit(ref, card);
    return { outcome: 'sent' };
  }

  async pin(ref: MessageRef): Promise<EditResult> {
    const message = this.#room.message(ref);
    if (message === undefined || message.onlyFor !== null) {
      return refused('message is gone', 'There is no message to pin.');
    }
    const place = this.#reachableBy(message.place);
    if ('outcome' in place) return place;
    this.#room.pin(ref);
    return { outcome: 'sent' };
  }

  async headline(ref: PlaceRef, change: HeadlineChange): Promise<EditResult> {
    const place = this.#reachable(ref);
    if ('outcome' in place) return place;
    const channel = place.kind === 'direct' ? undefined : this.#room.channels.get(place.channel);
    if (channel === undefined) return refused('rejected', 'Only a channel has a topic.');
    this.#room.setTopic(channel, change(channel.topic ?? '', LIMITS.headline));
    return { outcome: 'sent' };
  }

  async find(ref: PlaceRef, key: PostKey, since: Instant): Promise<FindResult> {
    const place = readPlace(ref);
    const message = place === null ? undefined : this.#room.posted(place, key);
    if (message === undefined || message.at < since) return { outcome: 'absent' };
    return { outcome: 'found', ref: messageRef(message.id) };
  }

  async whisper(
    to: UserRef,
    ref: PlaceRef | null,
    card: Card,
    key: PostKey,
  ): Promise<WhisperResult> {
    if (!this.#room.people.has(to)) {
      return refused('rejected', `Nobody here goes by the id ${to}.`);
    }
    if (ref === null || MANNERS[this.name].whispers === 'direct') {
      const { id } = this.#once(directPlace(to), card, key, null);
      return { outcome: 'sent', how: 'direct', ref: messageRef(id) };
    }
    const place = this.#reachable(ref);
    if ('outcome' in place) return place;
    this.#once(place, card, key, to);
    const how = place.kind === 'direct' ? 'direct' : 'private';
    return { outcome: 'sent', how, ref: null };
  }

  health(): Health {
    const { opened, lastInboundAt } = this.#ingress;
    return opened
      ? { state: 'up', detail: 'open in the browser', lastInboundAt }
      : { state: 'off', detail: 'not started', lastInboundAt };
  }

  #once(place: Place, card: Card, key: PostKey, onlyFor: string | null): Message {
    const posted = this.#room.posted(place, key);
    return (
      posted ?? this.#room.put({ place, by: null, body: { kind: 'card', card }, onlyFor, key })
    );
  }

  #reachable(ref: PlaceRef): Place | NotSent {
    const place = readPlace(ref);
    return place === null
      ? refused('no such place', 'This place is not one of the playground.')
      : this.#reachableBy(place);
  }

  #reachableBy(place: Place): Place | NotSent {
    if (!this.#room.exists(place)) {
      return refused('no such place', 'This channel of the playground is gone.');
    }
    return this.#room.reaches(place)
      ? place
      : refused('not a member', 'relbot is not in this channel: invite it.');
  }
}

function refused(
  why: Extract<NotSent, { outcome: 'refused' }>['why'],
  detail: string,
): Extract<NotSent, { outcome: 'refused' }> {
  return { outcome: 'refused', why, detail };
}
