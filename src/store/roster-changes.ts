import type { Kysely } from 'kysely';
import type { PersonId, ProjectId, RosterChangeId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Tables } from './tables.ts';

/** That somebody shall be a manager, or shall be none any more. */
export interface RosterChange {
  readonly id: RosterChangeId;
  readonly projectId: ProjectId;
  readonly personId: PersonId;
  readonly deed: 'give' | 'take';
  /** When a role that is given ends by itself; null where it does not. */
  readonly until: Instant | null;
  readonly state: 'open' | 'done';
}

export function rosterChanges(db: Kysely<Tables>) {
  return {
    async add(
      { projectId, personId, deed, until }: Omit<RosterChange, 'id' | 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<RosterChangeId> {
      const { id } = await db
        .insertInto('roster_change')
        .values({
          project_id: projectId,
          person_id: personId,
          deed,
          until,
          asked_by: askedBy,
          asked_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: RosterChangeId): Promise<RosterChange | null> {
      const row = await db
        .selectFrom('roster_change')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { deed, until, state } = row;
      return { id, projectId: row.project_id, personId: row.person_id, deed, until, state };
    },

    async done(id: RosterChangeId): Promise<void> {
      await db.updateTable('roster_change').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}
