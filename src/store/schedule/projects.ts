import type { Kysely, Selectable } from 'kysely';
import type { CyclePlan, Project } from '../../domain/cycle/cycle.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { SaidSettings } from '../../domain/notices/said-settings.ts';
import { readJson, stringsJson } from '../json.ts';
import { saidSettingsJson } from '../places/place-settings-json.ts';
import type { Tables } from '../tables.ts';

export function projects(db: Kysely<Tables>) {
  const all = () => db.selectFrom('project').selectAll();
  return {
    async byId(id: ProjectId): Promise<Project> {
      return projectOf(await all().where('id', '=', id).executeTakeFirstOrThrow());
    },

    async byKey(key: string): Promise<Project | null> {
      const row = await all().where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : projectOf(row);
    },

    /** The one that was imported first: what a place belongs to until it is told otherwise. */
    async first(): Promise<Project | null> {
      const row = await all().orderBy('id').executeTakeFirst();
      return row === undefined ? null : projectOf(row);
    },

    async list(): Promise<Project[]> {
      return (await all().orderBy('id').execute()).map(projectOf);
    },

    /** How its places are told where they say nothing themselves. */
    async reminders(id: ProjectId): Promise<SaidSettings> {
      const row = await all().where('id', '=', id).executeTakeFirstOrThrow();
      return row.reminders === null
        ? {}
        : readJson(saidSettingsJson, row.reminders, 'project.reminders');
    },

    async setReminders(id: ProjectId, said: SaidSettings): Promise<void> {
      const reminders = JSON.stringify(said);
      await db.updateTable('project').set({ reminders }).where('id', '=', id).execute();
    },

    /** Creates the project or takes over what a file says of it. */
    async save({ key, name, zone, countries }: CyclePlan['project']): Promise<Project> {
      const told = { name, zone, countries: JSON.stringify(countries) };
      const row = await db
        .insertInto('project')
        .values({ key, ...told, reminders: null })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(told))
        .returningAll()
        .executeTakeFirstOrThrow();
      return projectOf(row);
    },
  };
}

function projectOf({ reminders: _reminders, ...row }: Selectable<Tables['project']>): Project {
  return { ...row, countries: readJson(stringsJson, row.countries, 'project.countries') };
}
