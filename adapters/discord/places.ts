import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';

/** Discord's ids: 64 bits in decimal digits, with the time of their making in them. */
export type Snowflake = string;

/** Where to post. On Discord a thread is a channel with its own id; an answer names the message it answers. */
export interface Place {
  readonly channel: Snowflake;
  readonly replyTo: Snowflake | null;
}

export function placeRef(channel: Snowflake, replyTo: Snowflake | null = null): PlaceRef {
  return brand<PlaceRef>(replyTo === null ? channel : `${channel}/re:${replyTo}`);
}

/** Null for anything that this adapter did not make. */
export function readPlace(ref: PlaceRef): Place | null {
  const parts = /^(\d{15,20})(?:\/re:(\d{15,20}))?$/.exec(ref);
  return parts?.[1] === undefined ? null : { channel: parts[1], replyTo: parts[2] ?? null };
}

export function messageRef(channel: Snowflake, message: Snowflake): MessageRef {
  return brand<MessageRef>(`${channel}/${message}`);
}

export function readMessage(
  ref: MessageRef,
): { readonly channel: Snowflake; readonly message: Snowflake } | null {
  const parts = /^(\d{15,20})\/(\d{15,20})$/.exec(ref);
  return parts?.[1] === undefined || parts[2] === undefined
    ? null
    : { channel: parts[1], message: parts[2] };
}

/** As people write it in `RELBOT_MANAGERS`: the bare id. */
export const userRef = (id: Snowflake): UserRef => brand<UserRef>(id);

export const readUser = (ref: UserRef): Snowflake | null => (/^\d{15,20}$/.test(ref) ? ref : null);
