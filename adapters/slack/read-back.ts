import type { ConversationsHistoryResponse, WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { FindResult, PostKey } from '../../src/platform.ts';
import { apiError, notSent } from './errors.ts';
import type { Identity } from './identity.ts';
import { messageRef, readPlace } from './places.ts';

/** The kind of metadata that every post carries, with its key. */
export const POST_EVENT = 'relbot_post';

/** Slack's clock and ours may differ; a post is not missed for that. */
const CLOCK_SLACK_S = 120;

const markedShape = z.object({
  ts: z.string(),
  bot_id: z.string(),
  metadata: z.object({
    event_type: z.literal(POST_EVENT),
    event_payload: z.object({ key: z.string() }),
  }),
});

/**
 * Looks for a post by its key, in what was written in the place since then; in the newest messages in any case, since a
 * clock of ours that is ahead would have it look where nothing is yet.
 */
export async function findPost(
  client: WebClient,
  self: Identity,
  ref: PlaceRef,
  key: PostKey,
  since: Instant,
): Promise<FindResult> {
  const place = readPlace(ref);
  if (place === null)
    return { outcome: 'cannot', detail: 'This is no place that relbot knows on Slack.' };
  const oldest = Math.floor(since / 1000) - CLOCK_SLACK_S;
  const { channel, thread } = place;
  const common = { channel, limit: 200, include_all_metadata: true };
  const pages =
    thread === null
      ? client.paginate('conversations.history', common)
      : client.paginate('conversations.replies', { ...common, ts: thread });
  try {
    for await (const page of pages) {
      const ts = marked(page, self, key);
      if (ts !== null) return { outcome: 'found', ref: messageRef(channel, ts) };
      // A channel comes from its newest message on, a thread from its oldest.
      if (thread === null && isBefore(page, oldest)) return { outcome: 'absent' };
    }
    return { outcome: 'absent' };
  } catch (failure) {
    return cannot(failure);
  }
}

function isBefore({ messages = [] }: ConversationsHistoryResponse, seconds: number): boolean {
  return messages.some(({ ts }) => Number(ts) < seconds);
}

/** Only relbot's own messages count: any app may write any metadata. */
function marked(page: ConversationsHistoryResponse, self: Identity, key: PostKey): string | null {
  for (const message of page.messages ?? []) {
    const parsed = markedShape.safeParse(message);
    if (!parsed.success || parsed.data.bot_id !== self.botId) continue;
    if (parsed.data.metadata.event_payload.key === key) return parsed.data.ts;
  }
  return null;
}

/** A place of a kind that the app may not read will not be readable in a minute either. */
function cannot(failure: unknown): FindResult {
  if (apiError(failure) !== 'missing_scope') {
    return { outcome: 'cannot', detail: notSent(failure).detail };
  }
  const detail =
    'The Slack app has no scope to read this place (channels:history, groups:history).';
  return { outcome: 'cannot', detail, forGood: true };
}
