import type { Kysely } from 'kysely';
import type { Person } from '../../domain/people/account.ts';
import type { GroupId, PersonId, ProjectId } from '../../domain/ids.ts';
import type { Role, RoleName } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import type { Tables } from '../tables.ts';

/** In which project, and when: a role may be of one project, and may end. */
export interface RoleScope {
  /** Null where no project is known yet: then only roles in every project count. */
  readonly projectId: ProjectId | null;
  readonly now: Instant;
}

export interface NewRole {
  /** Null: in every project. */
  readonly projectId: ProjectId | null;
  readonly personId: PersonId;
  readonly role: RoleName;
  readonly groupId: GroupId | null;
  readonly until: Instant | null;
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
          group: row.group_id === null ? null : await groups(db).byId(row.group_id),
          projectId: row.project_id,
          fromSettings: row.from_settings === 1,
          until: row.until,
        });
      }
      return found;
    },

    /** When the next role that was given for a time is over. */
    async nextEnd({ projectId, now }: RoleScope): Promise<Instant | null> {
      const rows = await inScope({ projectId, now }).where('until', 'is not', null).execute();
      return rows.reduce<Instant | null>(
        (first, { until }) => (first === null || (until ?? first) < first ? until : first),
        null,
      );
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

    /** Whether anybody manages anything: while nobody does, the start code makes the first one. */
    async anyManager(now: Instant): Promise<boolean> {
      const row = await db
        .selectFrom('role')
        .select('id')
        .where('role', '=', 'manager')
        .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
        .executeTakeFirst();
      return row !== undefined;
    },

    /** A time that was given before is no more. `by` is null where a code gave it. */
    async give(role: NewRole, by: PersonId | null, now: Instant): Promise<void> {
      await this.take(role);
      await db
        .insertInto('role')
        .values({
          project_id: role.projectId,
          person_id: role.personId,
          role: role.role,
          group_id: role.groupId,
          from_settings: 0,
          until: role.until,
          given_by: by,
          given_at: now,
        })
        .execute();
    },

    /** Takes what chat gave; what the settings declare stays. */
    async take({ projectId, personId, role, groupId }: Omit<NewRole, 'until'>): Promise<void> {
      await db
        .deleteFrom('role')
        .where('project_id', projectId === null ? 'is' : '=', projectId)
        .where('person_id', '=', personId)
        .where('role', '=', role)
        .where('group_id', groupId === null ? 'is' : '=', groupId)
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
            group_id: null,
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
