import { type Kysely, type Selectable, sql } from 'kysely';
import type { MessageRef, PlatformName, Spot, UserRef } from '../domain/account.ts';
import { brand, type ExceptionId, type PostId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Card } from '../cards/card.ts';
import type { PostKey } from '../platform.ts';
import { cardJson, readJson } from './json.ts';
import type { Tables } from './tables.ts';

/** What a message is about: every copy of it is remembered, and changed when the subject changes. */
export interface Subject {
  readonly kind: 'exception';
  readonly id: ExceptionId;
}

/**
 * One message on its way. A post's or whisper's card is frozen when it is written; an edit names its subject and shows
 * that subject's state at the moment it is sent.
 */
export type Outgoing =
  | {
      readonly kind: 'post';
      readonly spot: Spot;
      readonly card: Card;
      readonly subject: Subject | null;
    }
  | { readonly kind: 'whisper'; readonly spot: Spot; readonly user: UserRef; readonly card: Card }
  | {
      readonly kind: 'edit';
      readonly spot: Spot;
      readonly ref: MessageRef;
      readonly subject: Subject;
    };

export type Claimed = Outgoing & {
  readonly id: PostId;
  readonly key: PostKey;
  readonly attempts: number;
  /** True when an earlier attempt may have got through: look before sending again. */
  readonly unsure: boolean;
  readonly firstTriedAt: Instant;
  readonly createdAt: Instant;
};

export function outbox(db: Kysely<Tables>) {
  // As literals, so that the partial index over what is to be sent serves.
  const waiting = sql<boolean>`state = ${sql.lit('waiting')}`;
  const unfinished = sql<boolean>`state in (${sql.lit('waiting')}, ${sql.lit('sending')})`;
  /** The first unfinished message of each of a platform's places. */
  const heads = (platform: PlatformName) =>
    db
      .selectFrom('outbox')
      .select((column) => column.fn.min('id').as('id'))
      .where(unfinished)
      .where('platform', '=', platform)
      .groupBy('place_ref');

  return {
    async add(out: Outgoing, key: PostKey, now: Instant): Promise<PostId> {
      const { id } = await db
        .insertInto('outbox')
        .values({
          kind: out.kind,
          platform: out.spot.platform,
          place_ref: out.spot.place,
          user_ref: out.kind === 'whisper' ? out.user : null,
          message_ref: out.kind === 'edit' ? out.ref : null,
          key,
          card: out.kind === 'edit' ? null : JSON.stringify(out.card),
          subject: out.kind === 'whisper' ? null : (out.subject?.kind ?? null),
          subject_id: out.kind === 'whisper' ? null : (out.subject?.id ?? null),
          state: 'waiting',
          next_at: now,
          attempts: 0,
          unsure: 0,
          created_at: now,
          first_tried_at: null,
          sent_at: null,
          detail: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    /** Whether an edit of this message is waiting already: it will show the newest state when it goes. */
    async editWaits(ref: MessageRef, platform: PlatformName): Promise<boolean> {
      const row = await db
        .selectFrom('outbox')
        .select('id')
        .where('kind', '=', 'edit')
        .where('platform', '=', platform)
        .where('message_ref', '=', ref)
        .where(waiting)
        .executeTakeFirst();
      return row !== undefined;
    },

    /**
     * Takes the first message of each of the platform's places that is due, and marks them as being sent. A place that
     * has one under way, or waits before trying again, hands out nothing: posts of one place keep their order.
     */
    async claim(now: Instant, platform: PlatformName): Promise<Claimed[]> {
      const rows = await db
        .updateTable('outbox')
        .set((set) => ({
          state: 'sending' as const,
          attempts: set('attempts', '+', 1),
          first_tried_at: set.fn.coalesce('first_tried_at', set.val(now)),
        }))
        .where('id', 'in', heads(platform))
        .where(waiting)
        .where('next_at', '<=', now)
        .returningAll()
        .execute();
      const claimed: Claimed[] = [];
      for (const row of rows.toSorted((a, b) => a.id - b.id)) {
        try {
          claimed.push(claimedOf(row));
        } catch (error) {
          // One row that cannot be read must not hold up its whole platform: it is put aside, with the reason.
          await this.end(row.id, 'given up', String(error));
        }
      }
      return claimed;
    },

    /** `ref`: the message that it became, by which an answer to it is recognised. */
    async sent(id: PostId, now: Instant, ref: MessageRef | null): Promise<void> {
      await db
        .updateTable('outbox')
        .set({
          state: 'sent',
          sent_at: now,
          detail: null,
          ...(ref === null ? {} : { message_ref: ref }),
        })
        .where('id', '=', id)
        .execute();
    },

    async tryAgain(id: PostId, at: Instant, unsure: boolean, detail: string): Promise<void> {
      await db
        .updateTable('outbox')
        .set({ state: 'waiting', next_at: at, unsure: unsure ? 1 : 0, detail })
        .where('id', '=', id)
        .execute();
    },

    async end(id: PostId, state: 'refused' | 'given up', detail: string): Promise<void> {
      await db.updateTable('outbox').set({ state, detail }).where('id', '=', id).execute();
    },

    /** After a start: what was being sent when the program ended may or may not have got through. */
    async recover(): Promise<number> {
      const done = await db
        .updateTable('outbox')
        .set({ state: 'waiting', unsure: 1 })
        .where(sql<boolean>`state = ${sql.lit('sending')}`)
        .executeTakeFirst();
      return Number(done.numUpdatedRows);
    },

    /** When the first message of one of the platform's places may be tried; null when none waits. */
    async nextAttempt(platform: PlatformName): Promise<Instant | null> {
      const row = await db
        .selectFrom('outbox')
        .select((column) => column.fn.min('next_at').as('at'))
        .where('id', 'in', heads(platform))
        .where(waiting)
        .executeTakeFirst();
      return row?.at ?? null;
    },

    async ended(): Promise<{ id: PostId; spot: Spot; state: string; detail: string }[]> {
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
}

function claimedOf(row: Selectable<Tables['outbox']>): Claimed {
  const claim = {
    id: row.id,
    key: row.key,
    attempts: row.attempts,
    unsure: row.unsure === 1,
    firstTriedAt: row.first_tried_at ?? row.created_at,
    createdAt: row.created_at,
    spot: { platform: row.platform, place: row.place_ref },
  };
  const subject: Subject | null =
    row.subject === null || row.subject_id === null
      ? null
      : { kind: row.subject, id: brand<ExceptionId>(row.subject_id) };
  switch (row.kind) {
    case 'post':
      return {
        ...claim,
        kind: 'post',
        card: readJson(cardJson, present(row.card, row), 'outbox.card'),
        subject,
      };
    case 'whisper':
      return {
        ...claim,
        kind: 'whisper',
        user: present(row.user_ref, row),
        card: readJson(cardJson, present(row.card, row), 'outbox.card'),
      };
    case 'edit':
      return {
        ...claim,
        kind: 'edit',
        ref: present(row.message_ref, row),
        subject: present(subject, row),
      };
  }
}

function present<T>(value: T | null, row: { readonly id: PostId; readonly kind: string }): T {
  if (value === null)
    throw new Error(`The ${row.kind} ${row.id} in the outbox lacks what it needs.`);
  return value;
}
