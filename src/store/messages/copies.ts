import type { Kysely, Selectable } from 'kysely';
import type { MessageRef, PlatformName, Spot, UserRef } from '../../domain/people/account.ts';
import type { Subject } from './outgoing.ts';
import type { Tables } from '../tables.ts';

/** Where a subject's card stands: a message that is changed when the subject changes. */
export interface Copy {
  readonly spot: Spot;
  readonly ref: MessageRef;
  /** Whose direct message it is; null where it stands in a place. */
  readonly user: UserRef | null;
}

/** A copy that somebody deleted. */
interface LostCopy extends Copy {
  /** Whether another one of the same subject was deleted in that place before. */
  readonly again: boolean;
}

export function copies(db: Kysely<Tables>) {
  const all = (subject: Subject) =>
    db
      .selectFrom('copy')
      .selectAll()
      .where('subject', '=', subject.kind)
      .where('subject_id', '=', subject.id)
      .orderBy('id');

  return {
    async remember(subject: Subject, { spot, ref, user }: Copy): Promise<void> {
      await db
        .insertInto('copy')
        .values({
          subject: subject.kind,
          subject_id: subject.id,
          platform: spot.platform,
          place_ref: spot.place,
          message_ref: ref,
          user_ref: user,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** It is no longer there. Null where that was known, or it never was a copy of this. */
    async lose(
      subject: Subject,
      ref: MessageRef,
      platform: PlatformName,
    ): Promise<LostCopy | null> {
      const rows = await all(subject).where('platform', '=', platform).execute();
      const lost = rows.find((row) => row.message_ref === ref && row.is_gone === 0);
      if (lost === undefined) return null;
      await db.updateTable('copy').set({ is_gone: 1 }).where('id', '=', lost.id).execute();
      const before = rows.filter((row) => row.is_gone === 1);
      return { ...copyIn(lost), again: before.some((row) => row.place_ref === lost.place_ref) };
    },

    /** Nothing of it stands anywhere any more. */
    async forget(subject: Subject): Promise<void> {
      await db
        .deleteFrom('copy')
        .where('subject', '=', subject.kind)
        .where('subject_id', '=', subject.id)
        .execute();
    },

    /** Whose direct message it is; null where it stands in a place, or is no copy of it. */
    async reader(
      subject: Subject,
      ref: MessageRef,
      platform: PlatformName,
    ): Promise<UserRef | null> {
      const row = await all(subject)
        .where('message_ref', '=', ref)
        .where('platform', '=', platform)
        .executeTakeFirst();
      return row?.user_ref ?? null;
    },

    async of(subject: Subject): Promise<Copy[]> {
      return (await all(subject).where('is_gone', '=', 0).execute()).map(copyIn);
    },
  };
}

function copyIn(row: Selectable<Tables['copy']>): Copy {
  return {
    spot: { platform: row.platform, place: row.place_ref },
    ref: row.message_ref,
    user: row.user_ref,
  };
}
