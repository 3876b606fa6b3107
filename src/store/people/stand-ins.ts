import type { Kysely, Selectable } from 'kysely';
import type { PersonId, ProjectId, StandInId } from '../../domain/ids.ts';
import type { StandIn } from '../../domain/people/stand-in.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

export function standIns(db: Kysely<Tables>) {
  return {
    /** As it is asked for: it counts for nothing until it is confirmed. */
    async add(
      { projectId, personId, standInId, until }: Omit<StandIn, 'id' | 'state'>,
      now: Instant,
    ): Promise<StandInId> {
      const { id } = await db
        .insertInto('stand_in')
        .values({
          project_id: projectId,
          person_id: personId,
          stand_in_id: standInId,
          until_at: until,
          state: 'open',
          asked_at: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: StandInId): Promise<StandIn | null> {
      const row = await db
        .selectFrom('stand_in')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : standInOf(row);
    },

    async become(id: StandInId, state: 'in force' | 'ended'): Promise<void> {
      await db.updateTable('stand_in').set({ state }).where('id', '=', id).execute();
    },

    /** All that are confirmed and not over, in the order they were asked for: backups of those who are there, too. */
    async confirmed(
      of: { readonly projectId: ProjectId } | { readonly personId: PersonId },
      now: Instant,
    ): Promise<StandIn[]> {
      const rows = await db
        .selectFrom('stand_in')
        .selectAll()
        .where('state', '=', 'in force')
        .where((where) =>
          'projectId' in of
            ? where('project_id', '=', of.projectId)
            : where('person_id', '=', of.personId),
        )
        .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', now)]))
        .orderBy('id')
        .execute();
      return rows.map(standInOf);
    },
  };
}

function standInOf(row: Selectable<Tables['stand_in']>): StandIn {
  return {
    id: row.id,
    projectId: row.project_id,
    personId: row.person_id,
    standInId: row.stand_in_id,
    until: row.until_at,
    state: row.state,
  };
}
