import type { Kysely } from 'kysely';
import type { GroupId, ProjectId } from '../../domain/ids.ts';
import { groupKey, type Group } from '../../domain/people/role.ts';
import type { Tables } from '../tables.ts';

/** The groups of a project's people; the release group is none of them, as it is always there. */
export function groups(db: Kysely<Tables>) {
  const all = () => db.selectFrom('people_group').select(['id', 'name']);
  return {
    async byId(id: GroupId): Promise<Group> {
      return await all().where('id', '=', id).executeTakeFirstOrThrow();
    },

    async list(projectId: ProjectId): Promise<Group[]> {
      return await all().where('project_id', '=', projectId).orderBy('name').execute();
    },

    async named(projectId: ProjectId, name: string): Promise<Group | null> {
      const row = await all()
        .where('project_id', '=', projectId)
        .where('key', '=', groupKey(name))
        .executeTakeFirst();
      return row ?? null;
    },

    /** The group of that name, made known where it is not yet. */
    async meet(projectId: ProjectId, name: string): Promise<Group> {
      const known = await this.named(projectId, name);
      if (known !== null) return known;
      return await db
        .insertInto('people_group')
        .values({ project_id: projectId, key: groupKey(name), name })
        .returning(['id', 'name'])
        .executeTakeFirstOrThrow();
    },
  };
}
