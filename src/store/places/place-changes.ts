import type { Kysely } from 'kysely';
import type { PersonId, PlaceChangeId, PlaceId } from '../../domain/ids.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson } from '../json.ts';
import { saidSettingsJson } from './place-settings-json.ts';
import type { Tables } from '../tables.ts';

/** What somebody asked a place to say of how it is told, beside what it said when they were shown it. */
export interface PlaceChange {
  readonly placeId: PlaceId;
  readonly before: SaidSettings;
  readonly after: SaidSettings;
  readonly state: 'open' | 'done';
}

export function placeChanges(db: Kysely<Tables>) {
  return {
    async propose(
      { placeId, before, after }: Omit<PlaceChange, 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<PlaceChangeId> {
      const { id } = await db
        .insertInto('place_change')
        .values({
          place_id: placeId,
          before: JSON.stringify(before),
          after: JSON.stringify(after),
          asked_by: askedBy,
          asked_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: PlaceChangeId): Promise<PlaceChange | null> {
      const row = await db
        .selectFrom('place_change')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        placeId: row.place_id,
        before: readJson(saidSettingsJson, row.before, 'place_change.before'),
        after: readJson(saidSettingsJson, row.after, 'place_change.after'),
        state: row.state,
      };
    },

    async done(id: PlaceChangeId): Promise<void> {
      await db.updateTable('place_change').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}
