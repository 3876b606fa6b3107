import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { PlaceRef, Spot, UserRef } from '../../domain/people/account.ts';
import type { LaneId, PostId, RunId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import { isOnServer } from '../engine/postgres.ts';
import type { Carrier } from './outgoing.ts';
import { type Blank, prepared } from '../engine/prepared.ts';
import type { Tables } from '../tables.ts';

/** How far the clocks of several relbots may differ. What is further ahead is not another's clock, but one set back. */
export const CLOCKS_APART = 60_000;

/** A lane whose first message somebody may send now. */
export interface DueLane {
  readonly id: LaneId;
  readonly head: PostId;
  /** Who had it when their lease ran out: nobody knows how far they came. */
  readonly leftBy: RunId | null;
  /** How often the head was tried before, and when first. */
  readonly attempts: number;
  readonly firstTriedAt: Instant | null;
}

/** A place of a chat, or a program. */
export interface CarriedTo {
  readonly platform: Carrier;
  readonly place: PlaceRef;
}

interface Held {
  readonly lane: LaneId;
  readonly post: PostId;
}

const dueLanes = prepared(
  ({
    db,
    onServer,
    given,
    isAmong,
  }: Blank<{
    now: Instant;
    platform: Carrier;
    limit: number;
    underWay: readonly PostId[];
  }>) =>
    db
      .selectFrom('lane')
      .select(['id', 'head_id', 'leased_by', 'attempts', 'first_tried_at'])
      .where('platform', '=', given('platform'))
      .where('head_id', 'is not', null)
      .where('next_at', '<=', given('now'))
      .where((where) => where.not(isAmong('head_id', 'underWay')))
      .orderBy('next_at')
      .orderBy('id')
      .limit(given('limit'))
      .$if(onServer, (query) => query.forUpdate().skipLocked()),
);

const leaseLanes = prepared(
  ({
    db,
    given,
    isAmong,
  }: Blank<{ ids: readonly LaneId[]; by: RunId; until: Instant; now: Instant }>) =>
    db
      .updateTable('lane')
      .set((set) => ({
        leased_by: given('by'),
        next_at: given('until'),
        waits_since: given('now'),
        attempts: set('attempts', '+', 1),
        first_tried_at: set.fn.coalesce('first_tried_at', given('now')),
      }))
      .where(isAmong('id', 'ids')),
);

const heldLanes = {
  wait: holding((query) => query.forUpdate('lane')),
  'leave out': holding((query) => query.forUpdate('lane').skipLocked()),
};

const moveLanesOn = { 'got through': moving({ parked_since: null }), 'did not': moving({}) };

const nextOfLanes = prepared(
  ({ db, given, isAmong }: Blank<{ platform: Carrier; underWay: readonly PostId[] }>) =>
    db
      .selectFrom('lane')
      .select('next_at')
      .where('platform', '=', given('platform'))
      .where('head_id', 'is not', null)
      .where((where) => where.not(isAmong('head_id', 'underWay')))
      .orderBy('next_at')
      .limit(1),
);

/**
 * One row for each place that messages go to (and for each person who is whispered to there, or directly): what is first
 * there, when it may be tried, and who is sending it. What waits behind the first one is never looked at, so a claim
 * costs the same however much waits.
 *
 * On PostgreSQL a lane is locked before anything of it is read, and what is behind its head is looked for by a later
 * statement, which then sees what was added meanwhile.
 */
export function lanes(db: Kysely<Tables>) {
  const onServer = isOnServer(db);

  return {
    /** The lane of a message that is owed: made at first need, and on PostgreSQL kept until the transaction ends. */
    async of(spot: CarriedTo, user: UserRef | '', now: Instant): Promise<LaneId> {
      const known = await db
        .selectFrom('lane')
        .select('id')
        .where('platform', '=', spot.platform)
        .where('place_ref', '=', spot.place)
        .where('user_ref', '=', user)
        .$if(onServer, (query) => query.forUpdate())
        .executeTakeFirst();
      if (known !== undefined) return known.id;
      const made = await db
        .insertInto('lane')
        .values({
          platform: spot.platform,
          place_ref: spot.place,
          user_ref: user,
          head_id: null,
          next_at: now,
          waits_since: now,
          leased_by: null,
          parked_since: null,
          attempts: 0,
          first_tried_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return made.id;
    },

    /** Makes it the first of its lane where there is none. In a parked place it waits for the next trial all the same. */
    async joinedBy(id: LaneId, post: PostId, now: Instant): Promise<void> {
      await db
        .updateTable('lane')
        .set((set) => ({
          head_id: post,
          next_at: set
            .case()
            .when('parked_since', 'is', null)
            .then(now)
            .else(set.ref('next_at'))
            .end(),
          waits_since: set
            .case()
            .when('parked_since', 'is', null)
            .then(now)
            .else(set.ref('waits_since'))
            .end(),
        }))
        .where('id', '=', id)
        .where('head_id', 'is', null)
        .execute();
    },

    /** Those whose head may be tried, the longest due first; without those that another relbot is claiming just now. */
    async due(
      now: Instant,
      platform: Carrier,
      limit: number,
      underWay: readonly PostId[],
    ): Promise<DueLane[]> {
      const rows = await dueLanes(db, { now, platform, limit, underWay });
      return rows.flatMap(({ id, head_id: head, leased_by: leftBy, attempts, first_tried_at }) =>
        head === null ? [] : [{ id, head, leftBy, attempts, firstTriedAt: first_tried_at }],
      );
    },

    async lease(ids: readonly LaneId[], by: RunId, until: Instant, now: Instant): Promise<void> {
      await leaseLanes(db, { ids, by, until, now });
    },

    /**
     * Which of these messages this run is still sending: a lease that ran out may be another's by now. Lanes that
     * somebody is writing to just now are waited for, or left out: with more than one in hand they have to be left out,
     * as whoever waits for one lane with others in hand may wait for ever.
     */
    async held(posts: readonly PostId[], by: RunId, busy: 'wait' | 'leave out'): Promise<Held[]> {
      return await heldLanes[busy](db, { posts, by });
    },

    /**
     * Their heads are done with: the next that waits is the head, and may be tried from then on. Where something got
     * through, the place is not parked any more.
     */
    async moveOn(
      ids: readonly LaneId[],
      now: Instant,
      at: Instant,
      gotThrough: 'got through' | 'did not',
    ): Promise<void> {
      await moveLanesOn[gotThrough](db, { ids, now, at });
    },

    /** The place takes nothing: what is first there now is tried then, and nothing before it. */
    async park(id: LaneId, since: Instant, again: Instant): Promise<void> {
      await this.moveOn([id], since, again, 'did not');
      await db
        .updateTable('lane')
        .set((set) => ({ parked_since: set.fn.coalesce('parked_since', set.val(since)) }))
        .where('id', '=', id)
        .execute();
    },

    /** What waits for a parked place may be tried from now on. @returns whether something does. */
    async unpark(spot: Spot, now: Instant): Promise<boolean> {
      const rows = await db
        .updateTable('lane')
        .set({ parked_since: null, next_at: now, waits_since: now })
        .where('platform', '=', spot.platform)
        .where('place_ref', '=', spot.place)
        .where('user_ref', '=', '')
        .where('parked_since', 'is not', null)
        .where('leased_by', 'is', null)
        .returning('head_id')
        .execute();
      return rows.some(({ head_id: head }) => head !== null);
    },

    async tryAgain(id: LaneId, now: Instant, at: Instant): Promise<void> {
      await db
        .updateTable('lane')
        .set({ leased_by: null, next_at: at, waits_since: now })
        .where('id', '=', id)
        .execute();
    },

    /**
     * What began to wait in what is the future now begins anew, and waits as long as it was to wait: the clock by which
     * its end was written down has been set back since. A lease as well, as whoever has it may be sending still.
     */
    async waitAnew(platform: Carrier, now: Instant): Promise<void> {
      await db
        .updateTable('lane')
        .set((set) => ({
          next_at: sql<Instant>`next_at - waits_since + ${set.val(now)}`,
          waits_since: now,
        }))
        .where('platform', '=', platform)
        .where('head_id', 'is not', null)
        .where('waits_since', '>', instant(now + CLOCKS_APART))
        .execute();
    },

    /** Takes all leases back: only where no other relbot can have one. Gives the messages that were being sent. */
    async takeBack(now: Instant): Promise<PostId[]> {
      const rows = await db
        .updateTable('lane')
        .set({ leased_by: null, next_at: now, waits_since: now })
        .where('leased_by', 'is not', null)
        .returning('head_id')
        .execute();
      return rows.flatMap(({ head_id: head }) => (head === null ? [] : [head]));
    },

    async next(platform: Carrier, underWay: readonly PostId[]): Promise<Instant | null> {
      const [row] = await nextOfLanes(db, { platform, underWay });
      return row?.next_at ?? null;
    },
  };
}

function holding(
  lock: (query: SelectQueryBuilder<Tables, 'outbox' | 'lane', Held>) => typeof query,
) {
  return prepared(
    ({ db, onServer, given, isAmong }: Blank<{ posts: readonly PostId[]; by: RunId }>) =>
      db
        .selectFrom('outbox')
        .innerJoin('lane', 'lane.id', 'outbox.lane_id')
        .select(['lane.id as lane', 'outbox.id as post'])
        .where(isAmong('outbox.id', 'posts'))
        .whereRef('lane.head_id', '=', 'outbox.id')
        .where('lane.leased_by', '=', given('by'))
        .$if(onServer, lock),
  );
}

function moving(besides: { readonly parked_since?: null }) {
  return prepared(
    ({ db, given, isAmong }: Blank<{ ids: readonly LaneId[]; now: Instant; at: Instant }>) =>
      db
        .updateTable('lane')
        .set((set) => ({
          leased_by: null,
          head_id: set
            .selectFrom('outbox')
            .select((column) => column.fn.min('outbox.id').as('id'))
            .whereRef('outbox.lane_id', '=', 'lane.id')
            // As a literal, so that the partial index over what waits serves.
            .where(sql<boolean>`outbox.state = ${sql.lit('waiting')}`),
          next_at: given('at'),
          waits_since: given('now'),
          attempts: 0,
          first_tried_at: null,
          ...besides,
        }))
        .where(isAmong('id', 'ids')),
  );
}
