import type { Kysely } from 'kysely';
import type { CycleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** Until when programs have been told of a cycle's freezes. What is looked at once is not told again. */
export function freezeWatch(db: Kysely<Tables>) {
  return {
    /** Until when it has been looked at; null where nobody watches it. */
    async lookedAt(cycle: CycleId): Promise<Instant | null> {
      const row = await db
        .selectFrom('freeze_watch')
        .select('looked_at')
        .where('cycle_id', '=', cycle)
        .executeTakeFirst();
      return row?.looked_at ?? null;
    },

    /** It is looked at until then, and next when something may begin or end. */
    async looked(cycle: CycleId, at: Instant, next: Instant | null): Promise<void> {
      const looked = { looked_at: at, next_at: next };
      await db
        .insertInto('freeze_watch')
        .values({ cycle_id: cycle, ...looked })
        .onConflict((conflict) => conflict.column('cycle_id').doUpdateSet(looked))
        .execute();
    },

    /** Nobody wants to know any more. */
    async forget(): Promise<void> {
      await db.deleteFrom('freeze_watch').execute();
    },

    async due(now: Instant): Promise<CycleId[]> {
      const rows = await db
        .selectFrom('freeze_watch')
        .select('cycle_id')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .orderBy('cycle_id')
        .execute();
      return rows.map(({ cycle_id }) => cycle_id);
    },

    async nextTurn(): Promise<Instant | null> {
      const row = await db
        .selectFrom('freeze_watch')
        .select('next_at')
        .where('next_at', 'is not', null)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_at ?? null;
    },
  };
}
