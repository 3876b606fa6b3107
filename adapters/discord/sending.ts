import {
  type RawFile,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import { z } from 'zod';
import { type Card, pictureOf } from '../../src/cards/card.ts';
import type { MessageRef, PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type {
  EditResult,
  HeadlineChange,
  NotSent,
  Paint,
  PostKey,
  PostResult,
  WhisperResult,
} from '../../src/platform.ts';
import { discordCard, PICTURE } from './card.ts';
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

/** How relbot reaches Discord, and how it paints what Discord takes as a file. */
export interface Means {
  readonly rest: REST;
  readonly paint: Paint | undefined;
}

/**
 * Posts with a nonce that Discord enforces: the same key within some minutes gives the message that is already there.
 */
export async function post(
  means: Means,
  ref: PlaceRef,
  card: Card,
  key: PostKey,
): Promise<PostResult> {
  const place = readPlace(ref);
  return place === null
    ? FOREIGN
    : withPicture(means, card, (way) => send(means.rest, place, keyed(way, key)));
}

export async function edit(means: Means, ref: MessageRef, card: Card): Promise<EditResult> {
  const place = readMessage(ref);
  if (place === null) return FOREIGN;
  const route = Routes.channelMessage(place.channel, place.message);
  return withPicture(means, card, async ({ card: shown, files }) => {
    try {
      // What hangs on the message and is not named here goes: also a picture that it has no more.
      const body = { attachments: [], ...discordCard(shown, undefined, files.length > 0) };
      await means.rest.patch(route, { body, files: [...files] });
      return { outcome: 'sent' };
    } catch (failure) {
      return notSent(failure);
    }
  });
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
  means: Means,
  to: UserRef,
  ref: PlaceRef | null,
  card: Card,
  key: PostKey,
): Promise<WhisperResult> {
  const user = readUser(to);
  if (user === null) return FOREIGN;
  const { rest } = means;
  const direct = await withPicture(means, card, (way) => sendDirect(rest, user, keyed(way, key)));
  if (direct.outcome === 'sent') return { ...direct, how: 'direct' };
  const place = ref === null ? null : readPlace(ref);
  if (direct.outcome !== 'closed') return direct;
  if (place === null) return direct.because;
  const open = await withPicture(means, card, (way) => {
    const { body, files } = keyed(way, key);
    const called = { content: `<@${user}>`, allowed_mentions: { parse: [], users: [user] } };
    return send(rest, place, { body: { ...body, ...called }, files });
  });
  return open.outcome === 'sent' ? { ...open, how: 'public' } : open;
}

async function sendDirect(
  rest: REST,
  user: Snowflake,
  message: Sent,
): Promise<PostResult | { readonly outcome: 'closed'; readonly because: NotSent }> {
  try {
    const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
    const { id } = channelShape.parse(opened);
    return sent(await rest.post(Routes.channelMessages(id), asked(message)));
  } catch (failure) {
    const because = notSent(failure);
    return isClosed(failure) ? { outcome: 'closed', because } : because;
  }
}

const isClosed = (failure: unknown): boolean =>
  codeOf(failure) === CODES.closedDirect || codeOf(failure) === CODES.noCommonServer;

async function send(rest: REST, { channel, replyTo }: Place, message: Sent): Promise<PostResult> {
  const route = Routes.channelMessages(channel);
  if (replyTo === null) return attempt(() => rest.post(route, asked(message)));
  const { body, files } = message;
  const reply: Body = {
    ...body,
    // Answered in the open even when the question has been deleted meanwhile.
    message_reference: { message_id: replyTo, fail_if_not_exists: false },
    allowed_mentions: { ...body.allowed_mentions, replied_user: true },
  };
  return attempt(async () => {
    try {
      return await rest.post(route, asked({ body: reply, files }));
    } catch (failure) {
      if (codeOf(failure) !== CODES.replyNeedsHistory) throw failure;
      return rest.post(route, asked(message));
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

function keyed({ card, files }: ToShow, key: PostKey): Sent {
  if (key.length > LIMITS.nonce) throw new Error(`A post's key has ${key.length} characters`);
  const shown = discordCard(card, key, files.length > 0);
  return { body: { ...shown, nonce: key, enforce_nonce: true }, files };
}

/** A card, with the file of its picture where it has one. */
interface ToShow {
  readonly card: Card;
  readonly files: readonly RawFile[];
}

interface Sent {
  readonly body: Body;
  readonly files: readonly RawFile[];
}

const asked = ({ body, files }: Sent) => ({ body, files: [...files] });

/**
 * With its picture; without, where that cannot be painted or Discord refuses the message for it (relbot may not attach
 * files there). What was refused was certainly not posted, so that trying again shows it once.
 */
async function withPicture<R extends { readonly outcome: string }>(
  { paint }: Means,
  card: Card,
  go: (way: ToShow) => Promise<R>,
): Promise<R> {
  const image = pictureOf(card);
  const data = image === null ? null : await paint?.(image.picture);
  if (data === null || data === undefined) return go({ card, files: [] });
  const file = { name: PICTURE, data: Buffer.from(data), contentType: 'image/png' };
  const result = await go({ card, files: [file] });
  return result.outcome === 'refused' ? go({ card, files: [] }) : result;
}

/** The smallest id that a message of that instant can have; ids carry milliseconds since 2015. */
export const idAt = (instant: Instant): Snowflake =>
  SnowflakeUtil.generate({
    timestamp: instant,
    increment: 0n,
    workerId: 0n,
    processId: 0n,
  }).toString();
