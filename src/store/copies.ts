import type { Kysely } from 'kysely';
import type { MessageRef, Spot } from '../domain/account.ts';
import type { Subject } from './outgoing.ts';
import type { Tables } from './tables.ts';

/** Where a subject's card stands: a message that is changed when the subject changes. */
export interface Copy {
  readonly spot: Spot;
  readonly ref: MessageRef;
}

export function copies(db: Kysely<Tables>) {
  return {
    async remember(subject: Subject, { spot, ref }: Copy): Promise<void> {
      await db
        .insertInto('copy')
        .values({
          subject: subject.kind,
          subject_id: subject.id,
          platform: spot.platform,
          place_ref: spot.place,
          message_ref: ref,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** Nothing of it stands anywhere any more. */
    async forget(subject: Subject): Promise<void> {
      await db
        .deleteFrom('copy')
        .where('subject', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .execute();
    },

    async of(subject: Subject): Promise<Copy[]> {
      const rows = await db
        .selectFrom('copy')
        .selectAll()
        .where('subject', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        spot: { platform: row.platform, place: row.place_ref },
        ref: row.message_ref,
      }));
    },
  };
}
