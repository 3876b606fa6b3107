import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** Requests to land a change in spite of a freeze, and what was typed on the way to one. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'exception', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      cycle_id: 'ref cycle',
      freeze_id: 'ref deadline',
      number: 'count',
      requester_id: 'ref person',
      asked_at: 'instant',
      answers: 'json',
      state: 'text',
      decided_by: 'ref? person',
      decided_at: 'instant?',
      words: 'text?',
    },
    unique: [['project_id', 'number']],
    oneOf: { state: ['open', 'more-info', 'approved', 'denied'] },
  });
  await createTable(db, 'draft', {
    columns: {
      id: 'id',
      person_id: 'ref person',
      platform: 'text',
      place_ref: 'text',
      freeze_id: 'ref? deadline',
      values: 'json',
      exception_id: 'ref? exception',
      created_at: 'instant',
    },
  });
}
