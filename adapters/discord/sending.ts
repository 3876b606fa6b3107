import {
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import { z } from 'zod';
import type { Card } from '../../src/cards/card.ts';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/account.ts';
import type { Instant } from '../../src/domain/time.ts';
import type {
  EditResult,
  HeadlineChange,
  NotSent,
  PostKey,
  PostResult,
  WhisperResult,
} from '../../src/platform.ts';
import { discordCard } from './card.ts';
import { CODES, codeOf, notSent } from './errors.ts';
import { LIMITS } from './limits.ts';
import {
  messageRef,
  type Place,
  readMessage,
  readPlace,
  readUser,
  type Snowflake,
} from './places.ts';

const messageShape = z.object({ id: z.string(), channel_id: z.string() });
const channelShape = z.object({ id: z.string() });

const FOREIGN: NotSent = {
  outcome: 'refused',
  why: 'no such place',
  detail: 'That is no place on Discord.',
};

type Body = RESTPostAPIChannelMessageJSONBody;

/**
 * Posts with a nonce that Discord enforces: the same key within some minutes gives the message that is already there.
 */
export async function post(
  rest: REST,
  ref: PlaceRef,
  card: Card,
  key: PostKey,
): Promise<PostResult> {
  const place = readPlace(ref);
  return place === null ? FOREIGN : send(rest, place, keyed(card, key));
}

export async function edit(rest: REST, ref: MessageRef, card: Card): Promise<EditResult> {
  const place = readMessage(ref);
  if (place === null) return FOREIGN;
  try {
    await rest.patch(Routes.channelMessage(place.channel, place.message), {
      body: discordCard(card),
    });
    return { outcome: 'sent' };
  } catch (failure) {
    return notSent(failure);
  }
}

/** A message that is pinned already stays so: Discord answers as if it had just been. */
export async function pin(rest: REST, ref: MessageRef): Promise<EditResult> {
  const place = readMessage(ref);
  if (place === null) return FOREIGN;
  try {
    await rest.put(Routes.channelMessagesPin(place.channel, place.message));
    return { outcome: 'sent' };
  } catch (failure) {
    return codeOf(failure) === CODES.missingPermission ? MAY_NOT_PIN : notSent(failure);
  }
}

const MAY_NOT_PIN: NotSent = {
  outcome: 'refused',
  why: 'not permitted',
  detail: 'relbot may not pin in the Discord channel. Allow its role to pin messages there.',
};

/** A thread has no topic. */
export async function headline(
  rest: REST,
  ref: PlaceRef,
  change: HeadlineChange,
): Promise<EditResult> {
  const place = readPlace(ref);
  if (place === null) return FOREIGN;
  const route = Routes.channel(place.channel);
  try {
    const { topic } = topicShape.parse(await rest.get(route));
    if (topic === undefined) return NO_TOPIC;
    const was = topic ?? '';
    const is = change(was, LIMITS.headline);
    if (is !== was) await rest.patch(route, { body: { topic: is } });
    return { outcome: 'sent' };
  } catch (failure) {
    return codeOf(failure) === CODES.missingPermission ? MAY_NOT_CHANGE_TOPIC : notSent(failure);
  }
}

const topicShape = z.object({ topic: z.string().nullable().optional() });

const NO_TOPIC: NotSent = {
  outcome: 'refused',
  why: 'rejected',
  detail: 'A thread on Discord has no topic.',
};
const MAY_NOT_CHANGE_TOPIC: NotSent = {
  outcome: 'refused',
  why: 'not permitted',
  detail: 'relbot may not change the topic of the Discord channel.',
};

/**
 * Discord shows something to one person in a channel only as the answer to what they pressed. Otherwise it takes a
 * direct message, and where the person has closed those, an answer in the open that calls them.
 */
export async function whisper(
  rest: REST,
  to: UserRef,
  ref: PlaceRef | null,
  card: Card,
  key: PostKey,
): Promise<WhisperResult> {
  const user = readUser(to);
  if (user === null) return FOREIGN;
  const direct = await sendDirect(rest, user, keyed(card, key));
  if (direct.outcome === 'sent') return { ...direct, how: 'direct' };
  const place = ref === null ? null : readPlace(ref);
  if (direct.outcome !== 'closed') return direct;
  if (place === null) return direct.because;
  const open = await send(rest, place, {
    ...keyed(card, key),
    content: `<@${user}>`,
    allowed_mentions: { parse: [], users: [user] },
  });
  return open.outcome === 'sent' ? { ...open, how: 'public' } : open;
}

async function sendDirect(
  rest: REST,
  user: Snowflake,
  body: Body,
): Promise<PostResult | { readonly outcome: 'closed'; readonly because: NotSent }> {
  try {
    const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
    const { id } = channelShape.parse(opened);
    return sent(await rest.post(Routes.channelMessages(id), { body }));
  } catch (failure) {
    const because = notSent(failure);
    return isClosed(failure) ? { outcome: 'closed', because } : because;
  }
}

const isClosed = (failure: unknown): boolean =>
  codeOf(failure) === CODES.closedDirect || codeOf(failure) === CODES.noCommonServer;

async function send(rest: REST, { channel, replyTo }: Place, body: Body): Promise<PostResult> {
  const route = Routes.channelMessages(channel);
  if (replyTo === null) return attempt(() => rest.post(route, { body }));
  const reply: Body = {
    ...body,
    // Answered in the open even when the question has been deleted meanwhile.
    message_reference: { message_id: replyTo, fail_if_not_exists: false },
    allowed_mentions: { ...body.allowed_mentions, replied_user: true },
  };
  return attempt(async () => {
    try {
      return await rest.post(route, { body: reply });
    } catch (failure) {
      if (codeOf(failure) !== CODES.replyNeedsHistory) throw failure;
      return rest.post(route, { body });
    }
  });
}

async function attempt(request: () => Promise<unknown>): Promise<PostResult> {
  try {
    return sent(await request());
  } catch (failure) {
    return notSent(failure);
  }
}

function sent(answer: unknown): PostResult {
  const { id, channel_id } = messageShape.parse(answer);
  return { outcome: 'sent', ref: messageRef(channel_id, id) };
}

function keyed(card: Card, key: PostKey): Body {
  if (key.length > LIMITS.nonce) throw new Error(`A post's key has ${key.length} characters`);
  return { ...discordCard(card, key), nonce: key, enforce_nonce: true };
}

/** The smallest id that a message of that instant can have; ids carry milliseconds since 2015. */
export const idAt = (instant: Instant): Snowflake =>
  SnowflakeUtil.generate({
    timestamp: instant,
    increment: 0n,
    workerId: 0n,
    processId: 0n,
  }).toString();
