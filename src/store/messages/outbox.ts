import { type Kysely, sql } from 'kysely';
import type { MessageRef, Spot } from '../../domain/people/account.ts';
import { type PostId, type RunId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { type CarriedTo, lanes } from './lanes.ts';
import { owing } from './owing.ts';
import { type Blank, eachOf, prepared } from '../engine/prepared.ts';
import { claimedOf, messages } from './outbox-rows.ts';
import type { Carrier, Claimed, ClaimedCall } from './outgoing.ts';
import { waiting } from './waiting.ts';
import type { Tables } from '../tables.ts';

/** A message that got through; `ref`: what it became, by which an answer to it is recognised. */
export interface Through {
  readonly id: PostId;
  readonly ref: MessageRef | null;
}

/** The outbox as a sender sees it, who needs nothing else of the store. */
export type Delivery = Pick<
  ReturnType<typeof outbox>,
  'claim' | 'sent' | 'tryAgain' | 'end' | 'nextAttempt' | 'waitAnew'
>;

export function outbox(db: Kysely<Tables>) {
  const lane = lanes(db);

  return {
    ...owing(db),
    ...waiting(db),

    /**
     * Leases the platform's lanes that are due to this run, and gives the first message of each. A lane that is leased,
     * or waits before trying again, hands out nothing: posts of one place keep their order. Where a lease ran out, its
     * message may have been sent by whoever had it.
     *
     * @param underWay what this run is sending: never left by anybody, though its lease may be over by a clock that
     * jumped, as when the machine slept.
     */
    async claim(
      now: Instant,
      platform: Carrier,
      by: RunId,
      until: Instant,
      limit: number,
      underWay: readonly PostId[] = [],
    ): Promise<(Claimed | ClaimedCall)[]> {
      const due = await lane.due(now, platform, limit, underWay);
      if (due.length === 0) return [];
      await lane.lease(
        due.map(({ id }) => id),
        by,
        until,
        now,
      );
      await markUnsure(due.flatMap(({ head, leftBy }) => (leftBy === null ? [] : [head])));
      const rows = await messages(db, { ids: due.map(({ head }) => head) });
      const tried = new Map(due.map((of) => [of.head, of]));
      const claimed: (Claimed | ClaimedCall)[] = [];
      for (const row of rows.toSorted((a, b) => a.id - b.id)) {
        try {
          claimed.push(claimedOf(row, now, tried.get(row.id)));
        } catch (error) {
          // One row that cannot be read must not hold up its whole platform: it is put aside, with the reason.
          await this.end(row.id, 'given up', String(error), by, now);
        }
      }
      return claimed;
    },

    /**
     * Writes down that these got through, and lets the next of each place come. Gives those that were written down: not
     * one that is no longer this run's, nor one to whose place somebody is writing, where those are left out.
     */
    async sent(
      through: readonly Through[],
      now: Instant,
      by: RunId,
      busy: 'wait' | 'leave out',
    ): Promise<PostId[]> {
      const held = await lane.held(
        through.map(({ id }) => id),
        by,
        busy,
      );
      if (held.length === 0) return [];
      const done = held.map(({ post }) => post);
      const refs = new Map(through.map(({ id, ref }) => [id, ref]));
      await markSent(db, { now, ids: done, sent: done.map((id) => [id, refs.get(id) ?? null]) });
      await lane.moveOn(
        held.map(({ lane: id }) => id),
        now,
        now,
        'got through',
      );
      return done;
    },

    /** @returns whether it was still this run's to say so; so does `end`. */
    async tryAgain(
      id: PostId,
      at: Instant,
      unsure: boolean,
      detail: string,
      by: RunId,
      now: Instant,
    ): Promise<boolean> {
      const [held] = await lane.held([id], by, 'wait');
      if (held === undefined) return false;
      await db
        .updateTable('outbox')
        .set({ next_at: at, unsure: unsure ? 1 : 0, detail })
        .where('id', '=', id)
        .execute();
      await lane.tryAgain(held.lane, now, at);
      return true;
    },

    async end(
      id: PostId,
      state: 'refused' | 'given up',
      detail: string,
      by: RunId,
      now: Instant,
    ): Promise<boolean> {
      const [held] = await lane.held([id], by, 'wait');
      if (held === undefined) return false;
      await db.updateTable('outbox').set({ state, detail }).where('id', '=', id).execute();
      await lane.moveOn([held.lane], now, now, 'did not');
      return true;
    },

    /**
     * The place takes nothing: this message is refused, what waits for it since before `tooOld` is given up untried, and
     * the rest is tried from `again` on, one at a time, until something gets through.
     */
    async park(
      id: PostId,
      detail: string,
      by: RunId,
      { now, tooOld, again }: { now: Instant; tooOld: Instant; again: Instant },
    ): Promise<boolean> {
      const [held] = await lane.held([id], by, 'wait');
      if (held === undefined) return false;
      await db
        .updateTable('outbox')
        .set({ state: 'refused', detail })
        .where('id', '=', id)
        .execute();
      await db
        .updateTable('outbox')
        .set({ state: 'given up', detail: `Not tried for a day: ${detail}` })
        .where('lane_id', '=', held.lane)
        .where(sql<boolean>`state = ${sql.lit('waiting')}`)
        .where('created_at', '<', tooOld)
        .execute();
      await lane.park(held.lane, now, again);
      return true;
    },

    /** @returns whether something waits for it. */
    unpark: (spot: Spot, now: Instant): Promise<boolean> => lane.unpark(spot, now),

    /** The clock went back: what waits would wait for as much longer. Looks at each place, so it is not for every round. */
    waitAnew: (platform: Carrier, now: Instant): Promise<void> => lane.waitAnew(platform, now),

    /** After a start, where no other relbot can be: what was being sent when the program ended may have got through. */
    async recover(now: Instant): Promise<number> {
      const left = await lane.takeBack(now);
      await markUnsure(left);
      return left.length;
    },

    /**
     * When the first message of one of the platform's places may be tried, or its lease runs out; null when none waits.
     *
     * @param underWay left aside: what becomes of it is heard of when it ends.
     */
    nextAttempt: (platform: Carrier, underWay: readonly PostId[] = []): Promise<Instant | null> =>
      lane.next(platform, underWay),

    async ended(): Promise<{ id: PostId; spot: CarriedTo; state: string; detail: string }[]> {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('state', 'in', ['refused', 'given up'])
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        spot: { platform: row.platform, place: row.place_ref },
        state: row.state,
        detail: row.detail ?? '',
      }));
    },
  };

  async function markUnsure(posts: readonly PostId[]): Promise<void> {
    if (posts.length === 0) return;
    await db.updateTable('outbox').set({ unsure: 1 }).where('id', 'in', posts).execute();
  }
}

/** Each with the message that it became; one that became none keeps what it has. */
const markSent = prepared(
  ({
    db,
    onServer,
    given,
    isAmong,
  }: Blank<{
    now: Instant;
    ids: readonly PostId[];
    sent: readonly (readonly [PostId, MessageRef | null])[];
  }>) =>
    db
      .updateTable('outbox')
      .from(sql<{ value: string }>`${eachOf(given('sent'), onServer)}`.as('became'))
      .set((set) => ({
        state: 'sent' as const,
        sent_at: given('now'),
        detail: null,
        message_ref: set.fn.coalesce(sql<MessageRef | null>`value ->> 1`, 'message_ref'),
      }))
      .where(sql<boolean>`outbox.id = cast(value ->> 0 as bigint)`)
      // PostgreSQL cannot know how long the list is, and would read the whole outbox.
      .$if(onServer, (query) => query.where(isAmong('outbox.id', 'ids'))),
);
