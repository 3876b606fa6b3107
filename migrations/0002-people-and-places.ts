import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Who speaks and where: a person may have an account on each platform; a place belongs to one project. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'person', { columns: { id: 'id', name: 'text', zone: 'text?' } });
  await createTable(db, 'account', {
    columns: { id: 'id', platform: 'text', user_ref: 'text', person_id: 'ref person' },
    unique: [['platform', 'user_ref']],
  });
  await createTable(db, 'place', {
    columns: {
      id: 'id',
      project_id: 'ref? project',
      platform: 'text',
      ref: 'text',
      name: 'text',
      subscribed: 'flag',
      takes_requests: 'flag',
      greeted_at: 'instant?',
      when_unsure: 'text',
      trouble: 'text?',
    },
    unique: [['platform', 'ref']],
    oneOf: { when_unsure: ['miss', 'repeat'] },
  });
  await db.schema.createIndex('account_by_person').on('account').column('person_id').execute();
}
