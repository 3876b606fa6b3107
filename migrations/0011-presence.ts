import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** What people say about themselves (zone, hours, absences), and who stands in for whom. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'self_said', {
    // A row for each thing said: where two accounts turn out to be one person, what was said last counts.
    columns: { id: 'id', person_id: 'ref person', what: 'text', value: 'text', said_at: 'instant' },
    oneOf: { what: ['zone', 'hours', 'working days'] },
  });
  await createTable(db, 'absence', {
    columns: {
      id: 'id',
      person_id: 'ref person',
      from_at: 'instant',
      // None: until they say that they are back.
      until_at: 'instant?',
      zone: 'text',
      said_at: 'instant',
    },
  });
  await createTable(db, 'stand_in', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      person_id: 'ref person',
      stand_in_id: 'ref person',
      // None: whenever the person is away.
      until_at: 'instant?',
      state: 'text',
      asked_at: 'instant',
    },
    oneOf: { state: ['open', 'in force', 'ended'] },
  });
  await db.schema.createIndex('self_said_by').on('self_said').column('person_id').execute();
  await db.schema.createIndex('absence_of_person').on('absence').column('person_id').execute();
  await db.schema.createIndex('stand_in_of_project').on('stand_in').column('project_id').execute();
}
