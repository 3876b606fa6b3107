import { type Kysely, type Selectable, sql } from 'kysely';
import type { Card } from '../../cards/card.ts';
import type { Spot } from '../../domain/people/account.ts';
import type { DeadlineId, PlaceId, PostId } from '../../domain/ids.ts';
import type { Notice, NoticeState } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time/time.ts';
import { cardJson } from '../json.ts';
import { noticeOf } from '../notices/notices.ts';
import type { Tables } from '../tables.ts';

export type PostState = Tables['outbox']['state'];

/** A post as the outbox knows it. */
export interface KeptPost {
  readonly id: PostId;
  /** When it was sent; of one that was not, when it was owed. */
  readonly at: Instant;
  readonly state: PostState;
  readonly detail: string | null;
  /** Null where what is kept can no longer be read. */
  readonly card: Card | null;
}

/** A notice, and what became of it. */
export interface Outcome {
  readonly notice: Notice;
  readonly state: NoticeState;
  /** Why it was skipped or cancelled. */
  readonly reason: string | null;
  readonly post: Omit<KeptPost, 'card'> | null;
}

interface Between {
  readonly from: Instant;
  readonly to: Instant;
}

/** What was posted and what was not, for those who ask; nothing is sent by it. */
export function posted(db: Kysely<Tables>) {
  return {
    /** The posts that a place was owed between two instants, the newest first. */
    async postsAt(spot: Spot, { from, to }: Between): Promise<KeptPost[]> {
      const rows = await db
        .selectFrom('outbox')
        .leftJoin('outbox_card', 'outbox_card.id', 'outbox.id')
        .selectAll('outbox')
        .select('card')
        .where('kind', '=', 'post')
        .where('platform', '=', spot.platform)
        .where('place_ref', '=', spot.place)
        .where('created_at', '>=', from)
        .where('created_at', '<=', to)
        .orderBy('outbox.id', 'desc')
        .execute();
      return rows.map((row) => ({ ...postOf(row), card: cardOf(row.card) }));
    },

    /** The notices that were due between two instants, in order: of one place or all, of one deadline or all. */
    async outcomes(
      { from, to }: Between,
      of: { readonly placeId: PlaceId | null; readonly deadlineId: DeadlineId | null },
    ): Promise<Outcome[]> {
      let query = db
        .selectFrom('notice')
        .selectAll()
        .where('due_at', '>=', from)
        .where('due_at', '<=', to);
      if (of.placeId !== null) query = query.where('place_id', '=', of.placeId);
      if (of.deadlineId !== null) query = query.where('deadline_id', '=', of.deadlineId);
      const rows = await query.orderBy('due_at').orderBy('id').execute();
      const posts = await this.posts(rows.flatMap(({ post_id }) => post_id ?? []));
      return rows.map((row) => ({
        notice: noticeOf(row),
        state: row.state,
        reason: row.reason,
        post: row.post_id === null ? null : (posts.get(row.post_id) ?? null),
      }));
    },

    async posts(ids: readonly PostId[]): Promise<Map<PostId, Omit<KeptPost, 'card'>>> {
      const found = new Map<PostId, Omit<KeptPost, 'card'>>();
      // A statement takes only so many values.
      for (let start = 0; start < ids.length; start += 500) {
        const rows = await db
          .selectFrom('outbox')
          .selectAll()
          .where('id', 'in', [...new Set(ids.slice(start, start + 500))])
          .execute();
        for (const row of rows) found.set(row.id, postOf(row));
      }
      return found;
    },

    /** When a place was subscribed and unsubscribed, in order. */
    async subscriptions(
      placeId: PlaceId,
    ): Promise<{ readonly at: Instant; readonly subscribed: boolean }[]> {
      const rows = await db
        .selectFrom('audit')
        .select(['at', 'deed'])
        .where('subject', '=', 'place')
        .where('subject_id', '=', sql<number>`${placeId}`)
        .where('deed', 'in', ['subscribed', 'unsubscribed'])
        .orderBy('id')
        .execute();
      return rows.map(({ at, deed }) => ({ at, subscribed: deed === 'subscribed' }));
    },
  };
}

function postOf(row: Selectable<Tables['outbox']>): Omit<KeptPost, 'card'> {
  return {
    id: row.id,
    at: row.sent_at ?? row.created_at,
    state: row.state,
    detail: row.detail,
  };
}

function cardOf(json: string | null): Card | null {
  try {
    return cardJson.parse(JSON.parse(json ?? 'null'));
  } catch {
    return null;
  }
}
