import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ListedRequest } from '../../domain/exceptions/following/daily-list.ts';
import { brand, type ExceptionId, type PlaceId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson } from '../json.ts';
import type { Tables } from '../tables.ts';

const listedJson = z.array(
  z.object({
    id: z.number().transform((id) => brand<ExceptionId>(id)),
    stands: z.string(),
  }),
);

/** When each place is to have the list of its open requests, and what stood in it when it had it last. */
export function requestLists(db: Kysely<Tables>) {
  return {
    /** It comes at that instant, unless it comes sooner. */
    async comesBy(place: PlaceId, dueAt: Instant): Promise<void> {
      const known = await db
        .selectFrom('request_list')
        .select(['id', 'due_at'])
        .where('place_id', '=', place)
        .executeTakeFirst();
      if (known === undefined) {
        await db
          .insertInto('request_list')
          .values({ place_id: place, due_at: dueAt, listed: null, posted_at: null })
          .execute();
      } else if (known.due_at === null || known.due_at > dueAt) {
        await this.comesAt(place, dueAt);
      }
    },

    async comesAt(place: PlaceId, dueAt: Instant | null): Promise<void> {
      await db
        .updateTable('request_list')
        .set({ due_at: dueAt })
        .where('place_id', '=', place)
        .execute();
    },

    async due(now: Instant): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('request_list')
        .select('place_id')
        .where('due_at', '<=', now)
        .orderBy('id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async nextAfter(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('request_list')
        .select((column) => column.fn.min('due_at').as('at'))
        .where('due_at', '>', now)
        .executeTakeFirst();
      return row?.at ?? null;
    },

    async listed(place: PlaceId): Promise<readonly ListedRequest[] | null> {
      const row = await db
        .selectFrom('request_list')
        .select('listed')
        .where('place_id', '=', place)
        .executeTakeFirst();
      const listed = row?.listed ?? null;
      return listed === null ? null : readJson(listedJson, listed, 'request_list.listed');
    },

    async posted(place: PlaceId, requests: readonly ListedRequest[], now: Instant): Promise<void> {
      await db
        .updateTable('request_list')
        .set({ listed: JSON.stringify(requests), posted_at: now })
        .where('place_id', '=', place)
        .execute();
    },
  };
}
