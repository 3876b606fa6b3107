import type { Kysely } from 'kysely';
import type { Project } from '../domain/cycle.ts';
import type { ProjectId } from '../domain/ids.ts';
import type { Tables } from './tables.ts';

export function projects(db: Kysely<Tables>) {
  const all = () => db.selectFrom('project').selectAll();
  return {
    async byId(id: ProjectId): Promise<Project> {
      return await all().where('id', '=', id).executeTakeFirstOrThrow();
    },

    async byKey(key: string): Promise<Project | null> {
      return (await all().where('key', '=', key).executeTakeFirst()) ?? null;
    },

    /** The one that was imported first: what a place belongs to until it is told otherwise. */
    async first(): Promise<Project | null> {
      return (await all().orderBy('id').executeTakeFirst()) ?? null;
    },

    /** Creates the project or takes over its name and zone; says whether anything changed. */
    async save(plan: Omit<Project, 'id'>): Promise<{ project: Project; changed: boolean }> {
      const known = await this.byKey(plan.key);
      if (known !== null && known.name === plan.name && known.zone === plan.zone) {
        return { project: known, changed: false };
      }
      const project = await db
        .insertInto('project')
        .values({ key: plan.key, name: plan.name, zone: plan.zone })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ name: plan.name, zone: plan.zone }),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return { project, changed: true };
    },
  };
}
