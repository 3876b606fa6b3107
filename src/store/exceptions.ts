import type { Kysely, Selectable } from 'kysely';
import type { Exception, ExceptionState } from '../domain/exception.ts';
import type { DeadlineId, ExceptionId, ProjectId } from '../domain/ids.ts';
import { answersJson, readJson } from './json.ts';
import { people } from './people.ts';
import type { Tables } from './tables.ts';

export type NewException = Omit<Exception, 'id' | 'number' | 'standing'>;

export function exceptions(db: Kysely<Tables>) {
  const all = () => db.selectFrom('exception').selectAll().orderBy('number');

  async function wholes(query: ReturnType<typeof all>): Promise<Exception[]> {
    const found: Exception[] = [];
    for (const row of await query.execute()) found.push(await whole(row));
    return found;
  }

  async function whole(row: Selectable<Tables['exception']>): Promise<Exception> {
    return {
      id: row.id,
      projectId: row.project_id,
      cycleId: row.cycle_id,
      freezeId: row.freeze_id,
      number: row.number,
      requester: await people(db).byId(row.requester_id),
      askedAt: row.asked_at,
      answers: readJson(answersJson, row.answers, 'exception.answers'),
      standing: await standingOf(row),
    };
  }

  async function standingOf(row: Selectable<Tables['exception']>): Promise<ExceptionState> {
    if (row.state === 'open') return { state: 'open' };
    if (row.decided_by === null || row.decided_at === null) {
      throw new Error(
        `The exception ${row.id} is ${row.state}, and the database does not say by whom.`,
      );
    }
    const said = { by: await people(db).byId(row.decided_by), at: row.decided_at };
    switch (row.state) {
      case 'approved':
        return { state: 'approved', ...said };
      case 'denied':
        return { state: 'denied', ...said, reason: row.words ?? '' };
      case 'more-info':
        return { state: 'more-info', ...said, question: row.words ?? '' };
    }
  }

  return {
    async byId(id: ExceptionId): Promise<Exception | null> {
      const row = await db
        .selectFrom('exception')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : await whole(row);
    },

    /** Files a request under the project's next number; call it inside a transaction, so that no number is given twice. */
    async file(request: NewException): Promise<Exception> {
      const last = await db
        .selectFrom('exception')
        .select((column) => column.fn.max('number').as('number'))
        .where('project_id', '=', request.projectId)
        .executeTakeFirst();
      const row = await db
        .insertInto('exception')
        .values({
          project_id: request.projectId,
          cycle_id: request.cycleId,
          freeze_id: request.freezeId,
          number: (last?.number ?? 0) + 1,
          requester_id: request.requester.id,
          asked_at: request.askedAt,
          answers: JSON.stringify(request.answers),
          state: 'open',
          decided_by: null,
          decided_at: null,
          words: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return await whole(row);
    },

    async save(exception: Exception): Promise<void> {
      const standing = exception.standing;
      await db
        .updateTable('exception')
        .set({
          answers: JSON.stringify(exception.answers),
          state: standing.state,
          decided_by: standing.state === 'open' ? null : standing.by.id,
          decided_at: standing.state === 'open' ? null : standing.at,
          words: wordsOf(standing),
        })
        .where('id', '=', exception.id)
        .execute();
    },

    async list(projectId: ProjectId): Promise<Exception[]> {
      return await wholes(all().where('project_id', '=', projectId));
    },

    async ofFreeze(id: DeadlineId): Promise<Exception[]> {
      return await wholes(all().where('freeze_id', '=', id));
    },
  };
}

function wordsOf(standing: ExceptionState): string | null {
  switch (standing.state) {
    case 'denied':
      return standing.reason;
    case 'more-info':
      return standing.question;
    case 'open':
    case 'approved':
      return null;
  }
}
