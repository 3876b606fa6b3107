import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** What is being released, and when: projects, cycles and their deadlines. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'project', {
    columns: { id: 'id', key: 'text', name: 'text', zone: 'text' },
    unique: [['key']],
  });
  await createTable(db, 'cycle', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      key: 'text',
      name: 'text',
      aliases: 'json',
      stages: 'json',
      imported_at: 'instant',
    },
    unique: [['project_id', 'key']],
  });
  await createTable(db, 'deadline', {
    columns: {
      id: 'id',
      cycle_id: 'ref cycle',
      key: 'text',
      name: 'text',
      aliases: 'json',
      kind: 'text',
      freeze: 'json?',
      when: 'json',
      at: 'instant?',
      owner: 'text?',
      note: 'text?',
      revision: 'count',
      gone_at: 'instant?',
    },
    unique: [['cycle_id', 'key']],
    oneOf: { kind: ['freeze', 'milestone', 'candidate', 'release', 'event'] },
  });
}
