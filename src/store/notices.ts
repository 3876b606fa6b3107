import { type Kysely, type Selectable, sql } from 'kysely';
import type { CycleId, DeadlineId, NoticeId, PlaceId, PostId } from '../domain/ids.ts';
import type { Flavour, Notice, PlannedNotice } from '../domain/notice.ts';
import type { Instant } from '../domain/time.ts';
import type { Tables } from './tables.ts';

export function notices(db: Kysely<Tables>) {
  // The state stands in the query as a literal: a partial index is used for nothing else.
  const planned = sql<boolean>`state = ${sql.lit('planned')}`;

  return {
    /** Plans what is not known yet; the same notice planned twice stands once. */
    async plan(list: readonly PlannedNotice[]): Promise<void> {
      for (const notice of list) {
        await db
          .insertInto('notice')
          .values({
            place_id: notice.placeId,
            deadline_id: notice.deadlineId,
            revision: notice.revision,
            flavour: notice.flavour,
            offset_days: notice.offsetDays,
            due_at: notice.dueAt,
            day: notice.day,
            state: 'planned',
            reason: null,
            post_id: null,
          })
          // What a cancelled subscription took back is planned again; what was posted stays posted.
          .onConflict((conflict) =>
            conflict
              .columns(['place_id', 'deadline_id', 'revision', 'flavour', 'offset_days'])
              .doUpdateSet({
                state: 'planned',
                reason: null,
                due_at: notice.dueAt,
                day: notice.day,
              })
              .where('notice.state', '=', 'cancelled'),
          )
          .execute();
      }
    },

    async due(now: Instant): Promise<Notice[]> {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .where(planned)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(noticeOf);
    },

    /** When the next notice falls due after this instant; one that is overdue waits for its platform, not for time. */
    async nextAfter(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('notice')
        .select('due_at')
        .where(planned)
        .where('due_at', '>', now)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    },

    async posted(ids: readonly NoticeId[], post: PostId): Promise<void> {
      if (ids.length === 0) return;
      await db
        .updateTable('notice')
        .set({ state: 'posted', post_id: post })
        .where('id', 'in', ids)
        .execute();
    },

    async skipped(ids: readonly NoticeId[], reason: string): Promise<void> {
      if (ids.length === 0) return;
      await db
        .updateTable('notice')
        .set({ state: 'skipped', reason })
        .where('id', 'in', ids)
        .execute();
    },

    /** Takes back what is planned in a place: it no longer wants to be told. */
    async cancelInPlace(place: PlaceId, reason: string): Promise<void> {
      await db
        .updateTable('notice')
        .set({ state: 'cancelled', reason })
        .where('place_id', '=', place)
        .where(planned)
        .execute();
    },

    /** Takes back what is planned for a cycle: its dates changed, and it is planned anew. */
    async cancelInCycle(cycle: CycleId, reason: string): Promise<void> {
      await db
        .updateTable('notice')
        .set({ state: 'cancelled', reason })
        .where(planned)
        .where('deadline_id', 'in', (select) =>
          select
            .selectFrom('deadline')
            .select('deadline.id')
            .where('deadline.cycle_id', '=', cycle),
        )
        .execute();
    },

    /** All that is still to come in all places, or in one, in order. */
    async toCome(
      from: Instant,
      to: Instant | null,
      place: PlaceId | null = null,
    ): Promise<Notice[]> {
      let query = db.selectFrom('notice').selectAll().where(planned).where('due_at', '>=', from);
      if (to !== null) query = query.where('due_at', '<=', to);
      if (place !== null) query = query.where('place_id', '=', place);
      return (await query.orderBy('due_at').orderBy('id').execute()).map(noticeOf);
    },

    /** Beginnings of freezes that a place was not told of between two instants. */
    async beginningsSkipped(place: PlaceId, from: Instant, to: Instant): Promise<Notice[]> {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .where('place_id', '=', place)
        .where('flavour', '=', 'begins')
        .where('state', '=', 'skipped')
        .where('due_at', '>=', from)
        .where('due_at', '<=', to)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(noticeOf);
    },

    /** The places that were posted something of this date of the deadline. */
    async placesTold(deadline: DeadlineId, revision: number): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('notice')
        .select('place_id')
        .distinct()
        .where('deadline_id', '=', deadline)
        .where('revision', '=', revision)
        .where('state', '=', 'posted')
        .orderBy('place_id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async withReason(
      state: 'skipped' | 'cancelled',
    ): Promise<{ notice: Notice; reason: string }[]> {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .where('state', '=', state)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ notice: noticeOf(row), reason: row.reason ?? '' }));
    },
  };
}

export function noticeOf(row: Selectable<Tables['notice']>): Notice {
  const flavour: Flavour = row.flavour;
  return {
    id: row.id,
    placeId: row.place_id,
    deadlineId: row.deadline_id,
    revision: row.revision,
    flavour,
    offsetDays: row.offset_days,
    dueAt: row.due_at,
    day: row.day,
  };
}
