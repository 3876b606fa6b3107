import { z } from 'zod';
import type {
  MessageRef,
  PlaceRef,
  PlatformName,
  Spot,
  UserRef,
} from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';

/** Where something stands: in a channel, beneath one of its messages, or between relbot and one person. */
export type Place =
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'thread'; readonly channel: string; readonly root: string }
  | { readonly kind: 'direct'; readonly person: string };

export const channelPlace = (channel: string): Place => ({ kind: 'channel', channel });
export const directPlace = (person: string): Place => ({ kind: 'direct', person });

const part = z.string().min(1);
const written = z.union([
  z.tuple([z.literal('channel'), part]),
  z.tuple([z.literal('thread'), part, part]),
  z.tuple([z.literal('direct'), part]),
]);

/** "channel/release", "thread/release/k3-12", "direct/mara"; a slash in a name is written as %2F. */
export function placeRef(place: Place): PlaceRef {
  return brand<PlaceRef>(parts(place).map(encodeURIComponent).join('/'));
}

/** A channel as the rest of relbot knows it. */
export function channelSpot(platform: PlatformName, name: string): Spot {
  return { platform, place: placeRef(channelPlace(name)) };
}

/** Null for anything that is no reference of this adapter. */
export function readPlace(ref: string): Place | null {
  const parsed = written.safeParse(decode(ref));
  if (!parsed.success) return null;
  const [kind, name, root] = parsed.data;
  if (kind === 'direct') return { kind, person: name };
  return root === undefined ? channelPlace(name) : { kind: 'thread', channel: name, root };
}

/** The same place without the thread. */
export function withoutThread(place: Place): Place {
  return place.kind === 'thread' ? channelPlace(place.channel) : place;
}

export const messageRef = (id: string): MessageRef => brand<MessageRef>(id);
export const userRef = (id: string): UserRef => brand<UserRef>(id);

function parts(place: Place): string[] {
  switch (place.kind) {
    case 'channel':
      return ['channel', place.channel];
    case 'thread':
      return ['thread', place.channel, place.root];
    case 'direct':
      return ['direct', place.person];
  }
}

function decode(ref: string): string[] | null {
  try {
    return ref.split('/').map(decodeURIComponent);
  } catch {
    return null; // a stray percent sign
  }
}
