import type { Kysely, Selectable } from 'kysely';
import type { MessageRef, PlatformName, Spot } from '../../domain/people/account.ts';
import type { DeadlineId, PostId } from '../../domain/ids.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** What an answer was about. */
export interface KeptTalk {
  /** What was said, whole: nothing is left out that only the talk before could tell. */
  readonly said: string;
  /** The cycle it was about. */
  readonly cycleKey: string | null;
  /** The zone in which times are to be said. */
  readonly zone: Zone | null;
}

export function talks(db: Kysely<Tables>) {
  return {
    async remember(post: PostId, spot: Spot, talk: KeptTalk, now: Instant): Promise<void> {
      await db
        .insertInto('talk')
        .values({
          post_id: post,
          platform: spot.platform,
          place_ref: spot.place,
          said: talk.said,
          cycle_key: talk.cycleKey,
          zone: talk.zone,
          at: now,
        })
        .execute();
    },

    /** What this message of relbot's answered. */
    async ofMessage(platform: PlatformName, ref: MessageRef): Promise<KeptTalk | null> {
      const row = await db
        .selectFrom('talk')
        .innerJoin('outbox', 'outbox.id', 'talk.post_id')
        .selectAll('talk')
        .where('outbox.platform', '=', platform)
        .where('outbox.message_ref', '=', ref)
        .executeTakeFirst();
      return row === undefined ? null : talkOf(row);
    },

    /** What was last spoken of in a place. */
    async lastIn(spot: Spot, since: Instant): Promise<KeptTalk | null> {
      const row = await db
        .selectFrom('talk')
        .selectAll()
        .where('platform', '=', spot.platform)
        .where('place_ref', '=', spot.place)
        .where('at', '>=', since)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : talkOf(row);
    },

    /** The deadlines that a post of relbot's own accord spoke of, in its order. */
    async noticedIn(platform: PlatformName, ref: MessageRef): Promise<DeadlineId[]> {
      const rows = await db
        .selectFrom('notice')
        .innerJoin('outbox', 'outbox.id', 'notice.post_id')
        .select('notice.deadline_id')
        .where('outbox.platform', '=', platform)
        .where('outbox.message_ref', '=', ref)
        .orderBy('notice.id')
        .execute();
      return [...new Set(rows.map((row) => row.deadline_id))];
    },

    /** Forgets what was spoken of long ago. */
    async forget(before: Instant): Promise<void> {
      await db.deleteFrom('talk').where('at', '<', before).execute();
    },
  };
}

function talkOf(row: Selectable<Tables['talk']>): KeptTalk {
  return { said: row.said, cycleKey: row.cycle_key, zone: row.zone };
}
