import { type Client, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { FindResult, PostKey } from '../../src/platform.ts';
import { keyOf } from './card.ts';
import { CODES, codeOf, notSent } from './errors.ts';
import { LIMITS } from './limits.ts';
import { reason } from './log.ts';
import { messageRef, readPlace, type Snowflake } from './places.ts';
import { idAt } from './sending.ts';

const pageShape = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    embeds: z.array(z.object({ footer: z.object({ text: z.string() }).optional() })),
  }),
);

/** Between relbot's clock and Discord's, in milliseconds. */
const CLOCKS_APART = 2 * 60_000;
const PAGES = 10;
/** Before which Discord has no ids. */
const EPOCH = Date.UTC(2015, 0, 1);

/**
 * Looks through the history of a channel for the message whose footer carries the key: from the newest message on, since
 * a clock of ours that is ahead would have it look where nothing is yet.
 */
export async function find(
  client: Client<true>,
  ref: PlaceRef,
  key: PostKey,
  since: Instant,
): Promise<FindResult> {
  const place = readPlace(ref);
  if (place === null) return { outcome: 'absent' };
  const forbidden = await whyUnreadable(client, place.channel);
  if (forbidden !== null) return forbidden;
  try {
    return await search(client, place.channel, key, since);
  } catch (failure) {
    const { detail } = notSent(failure);
    return isGone(failure) ? { outcome: 'absent' } : { outcome: 'cannot', detail };
  }
}

async function search(
  client: Client<true>,
  channel: Snowflake,
  key: PostKey,
  since: Instant,
): Promise<FindResult> {
  const oldest = BigInt(idAt(brand<Instant>(Math.max(since - CLOCKS_APART, EPOCH))));
  let before: Snowflake | null = null;
  for (let page = 0; page < PAGES; page++) {
    const query = new URLSearchParams({ limit: `${LIMITS.page}` });
    if (before !== null) query.set('before', before);
    const messages = pageShape.parse(
      await client.rest.get(Routes.channelMessages(channel), { query }),
    );
    const ours = messages.find(
      ({ author, embeds }) => author.id === client.user.id && keyOf(embeds) === key,
    );
    if (ours) return { outcome: 'found', ref: messageRef(channel, ours.id) };
    const last = messages.at(-1);
    if (last === undefined || messages.length < LIMITS.page || BigInt(last.id) < oldest)
      return { outcome: 'absent' };
    before = last.id;
  }
  const detail = 'More was said in the Discord channel than relbot reads.';
  return { outcome: 'cannot', detail, forGood: true };
}

/**
 * Where history may not be read Discord answers with an empty list, not with an error (D resources/message, "Get
 * Channel Messages"): taken at its word, each post would be made again.
 */
async function whyUnreadable(client: Client<true>, id: Snowflake): Promise<FindResult | null> {
  try {
    const channel = await client.channels.fetch(id);
    if (channel === null || channel.isDMBased()) return null;
    const granted = channel.permissionsFor(client.user)?.has(READING) ?? false;
    return granted ? null : { outcome: 'cannot', detail: NOT_GRANTED, forGood: true };
  } catch (failure) {
    if (isGone(failure)) return { outcome: 'absent' };
    return { outcome: 'cannot', detail: `Discord did not say: ${reason(failure)}` };
  }
}

const READING = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
const NOT_GRANTED = 'relbot may not read the history of the Discord channel.';

const isGone = (failure: unknown): boolean => codeOf(failure) === CODES.unknownChannel;
