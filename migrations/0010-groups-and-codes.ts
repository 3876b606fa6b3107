import { addColumns, type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Groups of people and what each decides on; codes that prove whose an account is. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'people_group', {
    columns: { id: 'id', project_id: 'ref project', key: 'text', name: 'text' },
    unique: [['project_id', 'key']],
  });
  // None: the release group, which decides where no other one does.
  await addColumns(db, 'role', { group_id: ['ref? people_group'] });
  await addColumns(db, 'roster_change', {
    role: ['text', 'manager'],
    group_name: ['text?'],
    // What is asked of several people at once is confirmed with the first of them.
    together_with: ['ref? roster_change'],
  });
  await createTable(db, 'policy', {
    columns: { id: 'id', project_id: 'ref project', freeze_key: 'text' },
    unique: [['project_id', 'freeze_key']],
  });
  await createTable(db, 'policy_group', {
    columns: { id: 'id', policy_id: 'ref policy', group_id: 'ref people_group' },
    unique: [['policy_id', 'group_id']],
  });
  await createTable(db, 'policy_change', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      freeze_key: 'text',
      group_names: 'json',
      asked_by: 'ref person',
      asked_at: 'instant',
      state: 'text',
    },
    oneOf: { state: ['open', 'done'] },
  });
  await addColumns(db, 'person', { alone_since: ['instant?'] });
  await createTable(db, 'one_time_code', {
    columns: {
      id: 'id',
      purpose: 'text',
      hash: 'text',
      person_id: 'ref? person',
      expires_at: 'instant',
      claimed_by: 'ref? person',
      ended_at: 'instant?',
    },
    oneOf: { purpose: ['link', 'start'] },
  });
  await createTable(db, 'wrong_code', {
    columns: { id: 'id', person_id: 'ref person', at: 'instant' },
  });
}
