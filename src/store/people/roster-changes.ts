import type { Kysely } from 'kysely';
import type { PersonId, ProjectId, RosterChangeId } from '../../domain/ids.ts';
import type { RoleName } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** That people shall have a role, or have it no longer. */
export interface RosterChange {
  readonly id: RosterChangeId;
  readonly projectId: ProjectId;
  readonly people: readonly PersonId[];
  readonly role: RoleName;
  /** As it was called; the group may not be there yet. Null: the release group, or none for a manager. */
  readonly group: string | null;
  readonly deed: 'give' | 'take';
  /** When a role that is given ends by itself; null where it does not. */
  readonly until: Instant | null;
  readonly state: 'open' | 'done';
}

export function rosterChanges(db: Kysely<Tables>) {
  return {
    async add(
      { people, ...change }: Omit<RosterChange, 'id' | 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<RosterChangeId> {
      let first: RosterChangeId | null = null;
      for (const person of people) {
        const { id } = await db
          .insertInto('roster_change')
          .values({
            project_id: change.projectId,
            person_id: person,
            role: change.role,
            group_name: change.group,
            deed: change.deed,
            until: change.until,
            asked_by: askedBy,
            asked_at: now,
            state: 'open',
            together_with: first,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        first ??= id;
      }
      if (first === null) throw new Error('A change of the roster is about nobody.');
      return first;
    },

    async byId(id: RosterChangeId): Promise<RosterChange | null> {
      const rows = await db
        .selectFrom('roster_change')
        .selectAll()
        .where((where) => where.or([where('id', '=', id), where('together_with', '=', id)]))
        .orderBy('id')
        .execute();
      const [row] = rows;
      if (row === undefined) return null;
      return {
        id,
        projectId: row.project_id,
        people: [...new Set(rows.map(({ person_id }) => person_id))],
        role: row.role,
        group: row.group_name,
        deed: row.deed,
        until: row.until,
        state: row.state,
      };
    },

    async done(id: RosterChangeId): Promise<void> {
      await db
        .updateTable('roster_change')
        .set({ state: 'done' })
        .where((where) => where.or([where('id', '=', id), where('together_with', '=', id)]))
        .execute();
    },
  };
}
