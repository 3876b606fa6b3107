import { z } from 'zod';
import type { Account, MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';

/**
 * How this adapter writes its references: "C012" is a channel, "C012/1700000000.000100" a thread in it or a message of
 * it. A user is Slack's own id, as it is copied from a profile.
 */
export interface Place {
  readonly channel: string;
  /** The message whose thread it is; null is the channel itself. */
  readonly thread: string | null;
}

const placeShape = z.tuple([
  z.string().regex(/^[A-Z0-9]+$/),
  z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
]);

export function placeRef(channel: string, thread: string | null = null): PlaceRef {
  return brand<PlaceRef>(thread === null ? channel : `${channel}/${thread}`);
}

export function messageRef(channel: string, ts: string): MessageRef {
  return brand<MessageRef>(`${channel}/${ts}`);
}

/** Null for what this adapter did not write. */
export function readPlace(ref: PlaceRef): Place | null {
  const parsed = placeShape.safeParse(ref.split('/'));
  return parsed.success ? { channel: parsed.data[0], thread: parsed.data[1] ?? null } : null;
}

export function readMessage(ref: MessageRef): { channel: string; ts: string } | null {
  const parsed = placeShape.safeParse(ref.split('/'));
  if (!parsed.success || parsed.data[1] === undefined) return null;
  return { channel: parsed.data[0], ts: parsed.data[1] };
}

export const channelOf = (ref: PlaceRef): string | null => readPlace(ref)?.channel ?? null;

/** Whether it is a conversation between relbot and one person. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

export const accountOf = (user: string): Account => ({
  platform: 'slack',
  user: brand<UserRef>(user),
});
