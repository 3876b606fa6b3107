import type { Kysely } from 'kysely';
import type { FactId, PersonId, ProjectId } from '../../domain/ids.ts';
import type { Fact } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/** What managers taught of a project. */
export function facts(db: Kysely<Tables>) {
  return {
    /** In the order they were taught. */
    async list(projectId: ProjectId): Promise<Fact[]> {
      const rows = await db
        .selectFrom('fact')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('id')
        .execute();
      const found: Fact[] = [];
      for (const { id, words, taught_by, taught_at } of rows) {
        found.push({ id, words, by: await people(db).byId(taught_by), at: taught_at });
      }
      return found;
    },

    async add(projectId: ProjectId, words: string, by: PersonId, now: Instant): Promise<FactId> {
      const { id } = await db
        .insertInto('fact')
        .values({ project_id: projectId, words, taught_by: by, taught_at: now })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async forget(id: FactId): Promise<void> {
      await db.deleteFrom('fact').where('id', '=', id).execute();
    },
  };
}
