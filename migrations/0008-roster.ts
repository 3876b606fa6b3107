import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Who may do what, and what somebody asked to change of it and nobody has confirmed yet. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'role', {
    columns: {
      id: 'id',
      // None: every project, as the settings say it.
      project_id: 'ref? project',
      person_id: 'ref person',
      role: 'text',
      from_settings: 'flag',
      until: 'instant?',
      given_by: 'ref? person',
      given_at: 'instant',
    },
  });
  await db.schema.createIndex('role_of_person').on('role').column('person_id').execute();
  await createTable(db, 'roster_change', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      person_id: 'ref person',
      deed: 'text',
      until: 'instant?',
      asked_by: 'ref person',
      asked_at: 'instant',
      state: 'text',
    },
    oneOf: { deed: ['give', 'take'], state: ['open', 'done'] },
  });
}
