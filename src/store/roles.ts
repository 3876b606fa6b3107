import type { Kysely } from 'kysely';
import type { Person } from '../domain/account.ts';
import type { PersonId, ProjectId } from '../domain/ids.ts';
import type { Role, RoleName } from '../domain/role.ts';
import type { Instant } from '../domain/time.ts';
import { people } from './people.ts';
import type { RosterChange } from './roster-changes.ts';
import type { Tables } from './tables.ts';

/** In which project, and when: a role may be of one project, and may end. */
export interface RoleScope {
  /** Null where no project is known yet: then only roles in every project count. */
  readonly projectId: ProjectId | null;
  readonly now: Instant;
}

export function roles(db: Kysely<Tables>) {
  const inScope = ({ projectId, now }: RoleScope) =>
    db
      .selectFrom('role')
      .selectAll()
      .where((where) =>
        where.or([
          where('project_id', 'is', null),
          ...(projectId === null ? [] : [where('project_id', '=', projectId)]),
        ]),
      )
      .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
      .orderBy('id');

  return {
    /** Every role that holds, in the order they were given. */
    async list(scope: RoleScope): Promise<Role[]> {
      const found: Role[] = [];
      for (const row of await inScope(scope).execute()) {
        found.push({
          person: await people(db).byId(row.person_id),
          role: row.role,
          projectId: row.project_id,
          fromSettings: row.from_settings === 1,
          until: row.until,
        });
      }
      return found;
    },

    /** Each once, in the order they became it. */
    async holders(role: RoleName, scope: RoleScope): Promise<Person[]> {
      const rows = await inScope(scope).where('role', '=', role).execute();
      const found: Person[] = [];
      for (const id of new Set(rows.map(({ person_id }) => person_id))) {
        found.push(await people(db).byId(id));
      }
      return found;
    },

    async has(person: PersonId, role: RoleName, scope: RoleScope): Promise<boolean> {
      const rows = await inScope(scope)
        .where('role', '=', role)
        .where('person_id', '=', person)
        .execute();
      return rows.length > 0;
    },

    /** Makes somebody a manager; a time that was given before is no more. */
    async give(
      { projectId, personId, until }: Pick<RosterChange, 'projectId' | 'personId' | 'until'>,
      by: PersonId,
      now: Instant,
    ): Promise<void> {
      await this.take({ projectId, personId });
      await db
        .insertInto('role')
        .values({
          project_id: projectId,
          person_id: personId,
          role: 'manager',
          from_settings: 0,
          until,
          given_by: by,
          given_at: now,
        })
        .execute();
    },

    /** Takes what chat gave; what the settings declare stays. */
    async take({
      projectId,
      personId,
    }: Pick<RosterChange, 'projectId' | 'personId'>): Promise<void> {
      await db
        .deleteFrom('role')
        .where('project_id', '=', projectId)
        .where('person_id', '=', personId)
        .where('role', '=', 'manager')
        .where('from_settings', '=', 0)
        .execute();
    },

    /** The managers that the settings declare: those and no others, in every project. */
    async declare(managers: readonly PersonId[], now: Instant): Promise<void> {
      await db.deleteFrom('role').where('from_settings', '=', 1).execute();
      for (const person of managers) {
        await db
          .insertInto('role')
          .values({
            project_id: null,
            person_id: person,
            role: 'manager',
            from_settings: 1,
            until: null,
            given_by: null,
            given_at: now,
          })
          .execute();
      }
    },
  };
}
