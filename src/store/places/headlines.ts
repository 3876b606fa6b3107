import type { Kysely, Selectable } from 'kysely';
import type { PlaceId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** What relbot says in a channel's topic. */
export interface Headline {
  readonly isKept: boolean;
  /** Its words when it was owed last; null before. */
  readonly shown: string | null;
  readonly owedAt: Instant | null;
  /** Whether it may not be changed; then it is not tried again until somebody asks for it. */
  readonly refused: boolean;
}

export function headlines(db: Kysely<Tables>) {
  const set = async (place: PlaceId, values: Partial<Selectable<Tables['headline']>>) => {
    await db.updateTable('headline').set(values).where('place_id', '=', place).execute();
  };

  return {
    /** Null where a place never had one. */
    async of(place: PlaceId): Promise<Headline | null> {
      const row = await db
        .selectFrom('headline')
        .selectAll()
        .where('place_id', '=', place)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        isKept: row.is_kept === 1,
        shown: row.shown,
        owedAt: row.owed_at,
        refused: row.refused === 1,
      };
    },

    /** Somebody asked for it: it is tried anew. */
    async keep(place: PlaceId, isKept: boolean): Promise<void> {
      const anew = {
        is_kept: isKept ? 1 : 0,
        shown: null,
        owed_at: null,
        refused: 0,
        next_at: null,
      };
      await db
        .insertInto('headline')
        .values({ place_id: place, ...anew })
        .onConflict((conflict) => conflict.column('place_id').doUpdateSet(anew))
        .execute();
    },

    async owed(place: PlaceId, shown: string, at: Instant, next: Instant | null): Promise<void> {
      await set(place, { shown, owed_at: at, next_at: next });
    },

    async nextLook(place: PlaceId, next: Instant | null): Promise<void> {
      await set(place, { next_at: next });
    },

    async refused(place: PlaceId): Promise<void> {
      await set(place, { refused: 1, next_at: null });
    },

    /** Those that may have to say something else by now. */
    async due(now: Instant): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('headline')
        .select('place_id')
        .where('is_kept', '=', 1)
        .where('next_at', '<=', now)
        .orderBy('id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async ofProject(project: ProjectId): Promise<PlaceId[]> {
      const rows = await db
        .selectFrom('headline')
        .innerJoin('place', 'place.id', 'headline.place_id')
        .select('place_id')
        .where('is_kept', '=', 1)
        .where((where) =>
          // A place that belongs to none yet is told of the first.
          where.or([where('project_id', '=', project), where('project_id', 'is', null)]),
        )
        .orderBy('headline.id')
        .execute();
      return rows.map(({ place_id }) => place_id);
    },

    async nextChange(): Promise<Instant | null> {
      const row = await db
        .selectFrom('headline')
        .select('next_at')
        .where('is_kept', '=', 1)
        .where('next_at', 'is not', null)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_at ?? null;
    },
  };
}
