import type { Kysely } from 'kysely';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** What was said of a request while not everybody might read it. */
export function confidences(db: Kysely<Tables>) {
  return {
    /** From when on it is restricted. */
    async begin(id: ExceptionId, at: Instant): Promise<void> {
      await db.updateTable('exception').set({ restricted_at: at }).where('id', '=', id).execute();
    },

    /** Since when it is restricted: since it was filed, where it was filed so. */
    async since(id: ExceptionId): Promise<Instant> {
      const row = await db
        .selectFrom('exception')
        .select(['asked_at', 'restricted_at'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return row.restricted_at ?? row.asked_at;
    },

    /** Everybody may read it now: other words stand for what was said since then. The audit alone keeps it. */
    async withhold(id: ExceptionId, since: Instant, instead: string): Promise<void> {
      await db
        .updateTable('vote')
        .set({ words: instead })
        .where('exception_id', '=', id)
        .where('at', '>=', since)
        .where('words', 'is not', null)
        .execute();
      await db
        .updateTable('harm_said')
        .set({ words: instead })
        .where('exception_id', '=', id)
        .where('at', '>=', since)
        .where('words', 'is not', null)
        .execute();
      const request = () => db.updateTable('exception').where('id', '=', id);
      await request()
        .set({ words: instead })
        .where('decided_at', '>=', since)
        .where('words', 'is not', null)
        .execute();
      await request()
        .set({ ended_words: instead })
        .where('ended_at', '>=', since)
        .where('ended_words', 'is not', null)
        .execute();
    },
  };
}
