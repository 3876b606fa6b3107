import { type Kysely, type Selectable, sql } from 'kysely';
import type { PlatformName } from '../../domain/people/account.ts';
import type { CycleId, DeadlineId, NoticeId, PlaceId, PostId } from '../../domain/ids.ts';
import type { Flavour, Notice, PlannedNotice } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time/time.ts';
import { type Blank, eachOf, prepared } from '../engine/prepared.ts';
import type { Tables } from '../tables.ts';

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

    /**
     * Where something is due, the longest due first: a number for each place, however much it is.
     *
     * @param after only what fell due since then.
     */
    async duePlaces(
      now: Instant,
      platforms: readonly PlatformName[],
      after: Instant | null = null,
    ): Promise<PlaceId[]> {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('notice')
        .innerJoin('place', 'place.id', 'notice.place_id')
        .select('notice.place_id')
        .where(planned)
        .where('due_at', '<=', now)
        .$if(after !== null, (query) => query.where('due_at', '>', after))
        .where('place.platform', 'in', platforms)
        .groupBy('notice.place_id')
        .orderBy(({ fn }) => fn.min('due_at'))
        .orderBy('notice.place_id')
        .execute();
      return rows.map(({ place_id: place }) => place);
    },

    /** All that is due in these places: what is due together there is one post. */
    async due(now: Instant, inPlaces: readonly PlaceId[]): Promise<Notice[]> {
      return (await dueIn(db, { now, places: inPlaces })).map(noticeOf);
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

    /** Each with the post that carries it. */
    async posted(carried: readonly (readonly [NoticeId, PostId])[]): Promise<void> {
      if (carried.length === 0) return;
      await markPosted(db, { carried, ids: carried.map(([id]) => id) });
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

    /** When a channel is told first of each of these as they stand now, or was; nothing for those of which none is. */
    async firstPosts(ids: readonly DeadlineId[]): Promise<Map<DeadlineId, Instant>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .selectFrom('notice')
        .innerJoin('deadline', (join) =>
          join
            .onRef('deadline.id', '=', 'notice.deadline_id')
            .onRef('deadline.revision', '=', 'notice.revision'),
        )
        .select(({ fn }) => ['notice.deadline_id', fn.min('due_at').as('first')])
        .where('notice.deadline_id', 'in', ids)
        .where('notice.state', 'in', ['planned', 'posted'])
        .where('flavour', '!=', 'nothing')
        .groupBy('notice.deadline_id')
        .execute();
      return new Map(rows.map(({ deadline_id, first }) => [deadline_id, first]));
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

const dueIn = prepared(
  ({ db, given, isAmong }: Blank<{ now: Instant; places: readonly PlaceId[] }>) =>
    db
      .selectFrom('notice')
      .select(['id', 'place_id', 'deadline_id', 'revision', 'flavour', 'offset_days', 'due_at'])
      .select(['day', 'state', 'reason', 'post_id'])
      .where(sql<boolean>`state = ${sql.lit('planned')}`)
      .where('due_at', '<=', given('now'))
      .where(isAmong('place_id', 'places'))
      .orderBy('due_at')
      .orderBy('id'),
);

const markPosted = prepared(
  ({
    db,
    onServer,
    given,
    isAmong,
  }: Blank<{
    carried: readonly (readonly [NoticeId, PostId])[];
    ids: readonly NoticeId[];
  }>) =>
    db
      .updateTable('notice')
      .from(sql<{ value: string }>`${eachOf(given('carried'), onServer)}`.as('each'))
      .set({ state: 'posted', post_id: sql<PostId>`cast(value ->> 1 as bigint)` })
      .where(sql<boolean>`notice.id = cast(value ->> 0 as bigint)`)
      // PostgreSQL cannot know how long the list is, and would read all notices.
      .$if(onServer, (query) => query.where(isAmong('notice.id', 'ids'))),
);

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
