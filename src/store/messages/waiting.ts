import { type Kysely, sql } from 'kysely';
import type { Card } from '../../cards/card.ts';
import type { MessageRef, PlatformName, Spot, UserRef } from '../../domain/people/account.ts';
import type { PlaceId, PostId } from '../../domain/ids.ts';
import type { Subject } from './outgoing.ts';
import type { Tables } from '../tables.ts';

/** What is owed and has not gone yet: it may be enough, or may have to say something else. */
export function waiting(db: Kysely<Tables>) {
  return {
    /** Whether a change of this place's topic is owed already: it will say the newest when it goes. */
    async headlineWaits(place: PlaceId): Promise<boolean> {
      const row = await db
        .selectFrom('outbox')
        .innerJoin('lane', 'lane.id', 'outbox.lane_id')
        .select('outbox.id')
        .where(sql<boolean>`kind = ${sql.lit('edit')} and state = ${sql.lit('waiting')}`)
        .where('subject', '=', 'headline')
        .where('subject_id', '=', place)
        // One that is being sent may say what was.
        .where('leased_by', 'is', null)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** What waits to be posted of a subject is not to be read any more: this goes in its place. */
    async showInstead(subject: Subject, card: Card): Promise<void> {
      const waiting = await db
        .selectFrom('outbox')
        .select('id')
        .where(sql<boolean>`kind = ${sql.lit('post')} and state = ${sql.lit('waiting')}`)
        .where('subject', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .execute();
      await this.putInstead(
        waiting.map(({ id }) => id),
        card,
      );
    },

    /** What these say that have not gone yet. */
    async putInstead(posts: readonly PostId[], card: Card): Promise<void> {
      if (posts.length === 0) return;
      await db
        .updateTable('outbox_card')
        .set({ card: JSON.stringify(card) })
        .where('id', 'in', posts)
        .execute();
    },

    /** What waits to be told to single people of a subject. */
    async whispersWaiting(
      subject: Subject,
    ): Promise<{ post: PostId; spot: Spot; user: UserRef }[]> {
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'platform', 'place_ref', 'user_ref'])
        .where(sql<boolean>`kind = ${sql.lit('whisper')} and state = ${sql.lit('waiting')}`)
        .where('subject', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .orderBy('id')
        .execute();
      return rows.flatMap(({ id, platform, place_ref: place, user_ref: user }) =>
        user === null || platform === 'webhook'
          ? []
          : [{ post: id, spot: { platform, place }, user }],
      );
    },

    /**
     * Whether an edit of this message is waiting already: it will show the newest state when it goes. One that is being
     * sent may show an older one.
     */
    async editWaits(ref: MessageRef, platform: PlatformName): Promise<boolean> {
      const row = await db
        .selectFrom('outbox')
        .innerJoin('lane', 'lane.id', 'outbox.lane_id')
        .select('outbox.id')
        // As literals, so that the partial index over the edits that wait serves.
        .where(sql<boolean>`kind = ${sql.lit('edit')} and state = ${sql.lit('waiting')}`)
        .where('outbox.platform', '=', platform)
        .where('message_ref', '=', ref)
        .where('subject', '!=', 'pin')
        .where((where) =>
          where.or([
            where('leased_by', 'is', null),
            where('head_id', 'is distinct from', where.ref('outbox.id')),
          ]),
        )
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
