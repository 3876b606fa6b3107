import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** Where a project's people are, for their holidays; and a proposal may be the first of a project that is not there yet. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'project', { countries: ['json', '[]'] });
  await proposalsWithoutProject(db);
}

/** Whether a column may be null cannot be changed in place: the table is made anew around its rows. */
async function proposalsWithoutProject(db: Kysely<AnySchema>): Promise<void> {
  await createTable(db, 'proposal_anew', {
    columns: {
      id: 'id',
      project_id: 'ref? project',
      cycle_key: 'text',
      person_id: 'ref person',
      platform: 'text',
      place_ref: 'text',
      kind: 'text',
      why: 'text?',
      before: 'json?',
      after: 'json',
      undoes: 'count?',
      made_at: 'instant',
      state: 'text',
      ended_by: 'ref? person',
      ended_at: 'instant?',
    },
    oneOf: { state: ['open', 'done', 'withdrawn'] },
  });
  await sql`insert into proposal_anew select * from proposal`.execute(db);
  await db.schema.dropTable('proposal').execute();
  await db.schema.alterTable('proposal_anew').renameTo('proposal').execute();
}
