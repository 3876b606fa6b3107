import { type AnySchema, createTable } from './column-words.ts';
import type { Kysely } from 'kysely';

/** What managers taught, what somebody asked to teach and nobody has confirmed yet, and what nobody could answer. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'term', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      // One for all the names of a term: "ffe" and "feature freeze exception" are one.
      key: 'text',
      name: 'text',
      meaning: 'text',
      taught_by: 'ref person',
      taught_at: 'instant',
    },
    unique: [['project_id', 'key']],
  });
  await createTable(db, 'fact', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      words: 'text',
      taught_by: 'ref person',
      taught_at: 'instant',
    },
  });
  await createTable(db, 'lesson', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      deed: 'text',
      // The term's name, where it is about one.
      name: 'text?',
      // What it means, or what is so. Nothing where it is to be forgotten, or not written yet.
      words: 'text?',
      // The fact that is to be forgotten: no reference, since it may be forgotten by then.
      fact_id: 'count?',
      asked_by: 'ref person',
      asked_at: 'instant',
      state: 'text',
    },
    oneOf: {
      deed: ['define', 'forget term', 'remember', 'forget fact'],
      state: ['open', 'done'],
    },
  });
  await createTable(db, 'unanswered', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      // Without case and punctuation: the same question is kept once and counted.
      key: 'text',
      said: 'text',
      times: 'count',
      last_at: 'instant',
      last_place: 'ref place',
      // None where it was asked between relbot and one person.
      last_by: 'ref? person',
    },
    unique: [['project_id', 'key']],
  });
}
