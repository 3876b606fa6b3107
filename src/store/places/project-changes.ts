import type { Kysely } from 'kysely';
import type { PersonId, ProjectChangeId, ProjectId } from '../../domain/ids.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson } from '../json.ts';
import { saidSettingsJson } from './place-settings-json.ts';
import type { Tables } from '../tables.ts';

/** What somebody asked to be said for a whole project of how its places are told, beside what was said when they were shown it. */
export interface ProjectChange {
  readonly projectId: ProjectId;
  readonly before: SaidSettings;
  readonly after: SaidSettings;
  readonly state: 'open' | 'done';
}

export function projectChanges(db: Kysely<Tables>) {
  return {
    async propose(
      { projectId, before, after }: Omit<ProjectChange, 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<ProjectChangeId> {
      const { id } = await db
        .insertInto('project_change')
        .values({
          project_id: projectId,
          before: JSON.stringify(before),
          after: JSON.stringify(after),
          asked_by: askedBy,
          asked_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: ProjectChangeId): Promise<ProjectChange | null> {
      const row = await db
        .selectFrom('project_change')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        projectId: row.project_id,
        before: readJson(saidSettingsJson, row.before, 'project_change.before'),
        after: readJson(saidSettingsJson, row.after, 'project_change.after'),
        state: row.state,
      };
    },

    async done(id: ProjectChangeId): Promise<void> {
      await db.updateTable('project_change').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}
