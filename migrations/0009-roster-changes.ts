import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Roles that somebody asked to give or to take, and nobody has confirmed yet: what the button points at. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
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
