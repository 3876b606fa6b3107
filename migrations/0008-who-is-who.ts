import { addColumns, type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Who may do what, one-time codes, and what people say of their own time. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'person', {
    said_zone: ['text?'],
    hours: ['json?'],
    away_until: ['instant?'],
  });
  await createTable(db, 'role', {
    columns: {
      id: 'id',
      // None: every project, as the settings say it.
      project_id: 'ref? project',
      person_id: 'ref person',
      role: 'text',
      team: 'text?',
      from_settings: 'flag',
      until: 'instant?',
      given_by: 'ref? person',
      given_at: 'instant',
    },
    oneOf: { role: ['manager', 'backup', 'approver', 'member'] },
  });
  await db.schema.createIndex('role_of_person').on('role').column('person_id').execute();
  await createTable(db, 'code', {
    columns: {
      id: 'id',
      purpose: 'text',
      // Only what proves a code is kept, never the code.
      digest: 'text',
      person_id: 'ref? person',
      made_at: 'instant',
      expires_at: 'instant',
      used_at: 'instant?',
    },
    unique: [['digest']],
    oneOf: { purpose: ['start', 'link'] },
  });
}
