import type { Clock } from '../../src/app/clock.ts';
import type { Instant, Zone } from '../../src/domain/time/time.ts';
import { formHtml } from './form.ts';
import { messageHtml } from './message.ts';
import { channelPlace, directPlace, placeRef, withoutThread } from './places.ts';
import type { Message, PlaygroundPerson, Room } from './room.ts';

/** All that stands before one person, as the page fetches it after each change. */
export interface PlaygroundView {
  readonly now: Instant;
  readonly running: boolean;
  readonly zone: Zone | null;
  readonly places: readonly {
    readonly ref: string;
    readonly name: string;
    readonly kind: 'channel' | 'direct';
    /** Whether relbot is there. */
    readonly joined: boolean;
    readonly topic: string;
  }[];
  /** Oldest first. A message is drawn anew when its revision has changed. */
  readonly messages: readonly {
    readonly id: string;
    readonly revision: number;
    readonly place: string;
    readonly thread: string | null;
    readonly mine: boolean;
    readonly html: string;
  }[];
  /** What can be asked now, without the mention. */
  readonly tries: readonly string[];
  readonly dialog: { readonly id: string; readonly html: string } | null;
}

export function viewOf(
  room: Room,
  clock: Clock & { readonly running: boolean },
  person: PlaygroundPerson,
  tries: readonly string[],
): PlaygroundView {
  const dialog = room.dialogs.get(person.id);
  return {
    now: clock.now(),
    running: clock.running,
    zone: person.zone,
    places: placesOf(room, person),
    messages: room.seenBy(person.id).map((message) => seen(room, message, person)),
    tries,
    dialog: dialog === undefined ? null : { id: dialog.id, html: formHtml(dialog.form).toString() },
  };
}

function placesOf(room: Room, person: PlaygroundPerson): PlaygroundView['places'] {
  const channels = [...room.channels.values()].map(({ name, joined, topic = '' }) => ({
    ref: placeRef(channelPlace(name)),
    name,
    kind: 'channel' as const,
    joined,
    topic,
  }));
  const direct = placeRef(directPlace(person.id));
  return [...channels, { ref: direct, name: 'relbot', kind: 'direct', joined: true, topic: '' }];
}

function seen(
  room: Room,
  message: Message,
  person: PlaygroundPerson,
): PlaygroundView['messages'][number] {
  return {
    id: message.id,
    // A pin changes it once, and is never taken off.
    revision: 2 * message.edits + (message.pinned ? 1 : 0),
    place: placeRef(withoutThread(message.place)),
    thread: message.place.kind === 'thread' ? message.place.root : null,
    mine: message.by === person.id,
    html: messageHtml(message, room).toString(),
  };
}
