import type { Kysely } from 'kysely';
import type { CyclePlan, Project } from '../domain/cycle.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Tables } from './tables.ts';

export function projects(db: Kysely<Tables>) {
  const all = () => db.selectFrom('project').selectAll();
  return {
    async byId(id: ProjectId): Promise<Project> {
      return await all().where('id', '=', id).executeTakeFirstOrThrow();
    },

    async byKey(key: string): Promise<Project | null> {
      const row = await all().where('key', '=', key).executeTakeFirst();
      return row ?? null;
    },

    /** The one that was imported first: what a place belongs to until it is told otherwise. */
    async first(): Promise<Project | null> {
      const row = await all().orderBy('id').executeTakeFirst();
      return row ?? null;
    },

    async list(): Promise<Project[]> {
      return await all().orderBy('id').execute();
    },

    /** Creates the project or takes over what a file says of it. */
    async save({ key, name, zone }: CyclePlan['project']): Promise<Project> {
      return await db
        .insertInto('project')
        .values({ key, name, zone })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ name, zone }))
        .returningAll()
        .executeTakeFirstOrThrow();
    },
  };
}
