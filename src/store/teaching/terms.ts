import type { Kysely } from 'kysely';
import type { PersonId, ProjectId } from '../../domain/ids.ts';
import type { OwnTerm } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/** What terms mean in a project's own words. `key` stands for all the names of a term. */
export function terms(db: Kysely<Tables>) {
  return {
    async list(projectId: ProjectId): Promise<(OwnTerm & { readonly key: string })[]> {
      const rows = await db
        .selectFrom('term')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('name')
        .execute();
      const found: (OwnTerm & { readonly key: string })[] = [];
      for (const { key, name, meaning, taught_by, taught_at } of rows) {
        found.push({ key, name, meaning, by: await people(db).byId(taught_by), at: taught_at });
      }
      return found;
    },

    /** Defines it, or defines it anew. */
    async define(
      projectId: ProjectId,
      { key, name, meaning }: { key: string; name: string; meaning: string },
      by: PersonId,
      now: Instant,
    ): Promise<void> {
      const said = { name, meaning, taught_by: by, taught_at: now };
      await db
        .insertInto('term')
        .values({ project_id: projectId, key, ...said })
        .onConflict((conflict) => conflict.columns(['project_id', 'key']).doUpdateSet(said))
        .execute();
    },

    async forget(projectId: ProjectId, key: string): Promise<void> {
      await db
        .deleteFrom('term')
        .where('project_id', '=', projectId)
        .where('key', '=', key)
        .execute();
    },
  };
}
