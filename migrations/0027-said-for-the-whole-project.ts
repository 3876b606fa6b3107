import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/**
 * How a project's places are told where they say nothing themselves. So a place keeps from now on only what it said: what
 * was as usual is left out, or it would win over the project's words. And places whose topic relbot keeps up to date.
 */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'project', { reminders: ['json?'] });
  await createTable(db, 'project_change', {
    columns: {
      id: 'id',
      project_id: 'ref project',
      before: 'json',
      after: 'json',
      asked_by: 'ref person',
      asked_at: 'instant',
      state: 'text',
    },
    oneOf: { state: ['open', 'done'] },
  });
  // The line that a platform shows above a channel's talk, where relbot keeps its own part of it.
  await createTable(db, 'headline', {
    columns: {
      id: 'id',
      place_id: 'ref place',
      is_kept: 'flag',
      // relbot's part when it was owed last, and when that was.
      shown: 'text?',
      owed_at: 'instant?',
      refused: 'flag',
      // When it may say something else next.
      next_at: 'instant?',
    },
    unique: [['place_id']],
  });
  await db.schema
    .createIndex('headline_due')
    .on('headline')
    .column('next_at')
    .where(sql`is_kept`, '=', sql.lit(1))
    .execute();
  const places = await sql<Place>`
    select id, settings from place where settings is not null`.execute(db);
  for (const { id, settings } of places.rows) {
    await sql`update place set settings = ${said(settings)} where id = ${id}`.execute(db);
  }
  const changes = await sql<Change>`
    select id, ${sql.ref('before')}, ${sql.ref('after')} from place_change`.execute(db);
  for (const { id, before, after } of changes.rows) {
    await sql`
      update place_change
      set ${sql.ref('before')} = ${said(before)}, ${sql.ref('after')} = ${said(after)}
      where id = ${id}`.execute(db);
  }
}

interface Place {
  readonly id: number;
  readonly settings: string;
}

interface Change {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** As it was when each place kept all of it. */
const USUAL: Readonly<Record<string, unknown>> = {
  zone: null,
  time: '09:00',
  days: [1, 2, 3, 4, 5],
  holidaysOff: true,
  quiet: null,
  audience: null,
  kinds: null,
  leadDays: null,
  ladders: [],
  digest: null,
  whenUnsure: 'miss',
};

function said(settings: string): string {
  const all: unknown = JSON.parse(settings);
  const entries = Object.entries(typeof all === 'object' && all !== null ? all : {});
  const own = entries.filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(USUAL[key]),
  );
  return JSON.stringify(Object.fromEntries(own));
}
