import { type Kysely, type Selectable, sql } from 'kysely';
import type { PlaceId, PostId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** What became of the one message that shows a place where the cycle stands. */
export type StatePost =
  /** None is there, and none was owed. */
  | 'none'
  | 'on its way'
  | 'there'
  /** It was certainly not posted. */
  | 'failed'
  /** It may be there, and cannot be looked up. */
  | 'unsure';

export interface StateCard {
  readonly placeId: PlaceId;
  readonly isKept: boolean;
  /** Its words when it was owed last; null before. */
  readonly shown: string | null;
  readonly post: StatePost;
  readonly pin: Tables['state_card']['pin'];
}

/** What the message is to say from now on. */
export interface StateShown {
  readonly shown: string;
  /** Where it is owed anew. */
  readonly post?: PostId;
  /** When it may say something else; null where nothing is ahead. */
  readonly next: Instant | null;
}

export function stateCards(db: Kysely<Tables>) {
  // As a literal, so that the partial index over those that are kept serves.
  const kept = sql<boolean>`is_kept = ${sql.lit(1)}`;
  const set = async (place: PlaceId, values: Partial<Selectable<Tables['state_card']>>) => {
    await db.updateTable('state_card').set(values).where('place_id', '=', place).execute();
  };

  return {
    /** Null where a place never kept one. */
    async of(place: PlaceId): Promise<StateCard | null> {
      const row = await db
        .selectFrom('state_card')
        .leftJoin('outbox', 'outbox.id', 'state_card.post_id')
        .select(['place_id', 'is_kept', 'shown', 'pin', 'state', 'unsure'])
        .where('place_id', '=', place)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        placeId: row.place_id,
        isKept: row.is_kept === 1,
        shown: row.shown,
        post: statePost(row.state, row.unsure === 1),
        pin: row.pin,
      };
    },

    async keep(place: PlaceId, isKept: boolean): Promise<void> {
      const is_kept = isKept ? 1 : 0;
      await db
        .insertInto('state_card')
        .values({
          place_id: place,
          is_kept,
          shown: null,
          post_id: null,
          pin: 'none',
          next_at: null,
        })
        .onConflict((conflict) => conflict.column('place_id').doUpdateSet({ is_kept }))
        .execute();
    },

    async shows(place: PlaceId, { shown, post, next }: StateShown): Promise<void> {
      await set(place, {
        shown,
        next_at: next,
        ...(post === undefined ? {} : { post_id: post }),
      });
    },

    async nextLook(place: PlaceId, next: Instant | null): Promise<void> {
      await set(place, { next_at: next });
    },

    /** The message is no longer there, or was given up: another may be posted. */
    async forgetPost(place: PlaceId): Promise<void> {
      await set(place, { post_id: null, shown: null, pin: 'none' });
    },

    async pinned(place: PlaceId, pin: StateCard['pin']): Promise<void> {
      await set(place, { pin });
    },

    /** Those that may say something else by now. */
    async due(now: Instant): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('state_card')
        .select('place_id')
        .where(kept)
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async ofProject(project: ProjectId): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('state_card')
        .innerJoin('place', 'place.id', 'state_card.place_id')
        .select('place_id')
        .where(kept)
        .where((where) =>
          // A place that belongs to none yet is told of the first.
          where.or([where('project_id', '=', project), where('project_id', 'is', null)]),
        )
        .orderBy('state_card.id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async nextChange(): Promise<Instant | null> {
      const row = await db
        .selectFrom('state_card')
        .select('next_at')
        .where(kept)
        .where('next_at', 'is not', null)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_at ?? null;
    },
  };
}

function statePost(state: Tables['outbox']['state'] | null, isUnsure: boolean): StatePost {
  switch (state) {
    case null:
      return 'none';
    case 'waiting':
      return 'on its way';
    case 'sent':
      return 'there';
    case 'refused':
      return 'failed';
    case 'given up':
      return isUnsure ? 'unsure' : 'failed';
  }
}
