import type { Kysely, Selectable } from 'kysely';
import type { CycleId, ExceptionId, KnownIssueId, PersonId } from '../../domain/ids.ts';
import type { KnownIssue } from '../../domain/exceptions/register/known-issue.ts';
import type { Instant } from '../../domain/time/time.ts';
import { exceptions } from './exceptions.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

export type KnownIssueState = Tables['known_issue']['state'];

export function knownIssues(db: Kysely<Tables>) {
  async function whole(row: Selectable<Tables['known_issue']>): Promise<KnownIssue> {
    const exception = await exceptions(db).byId(row.exception_id);
    if (exception === null) throw new Error(`The known issue ${row.id} is of no request.`);
    return {
      id: row.id,
      exception,
      workaround: row.workaround,
      by: await people(db).byId(row.said_by),
      at: row.said_at,
    };
  }

  return {
    /** Keeps what somebody said until a button lists it. */
    async add(
      exception: ExceptionId,
      workaround: string,
      by: PersonId,
      now: Instant,
    ): Promise<KnownIssueId> {
      const { id } = await db
        .insertInto('known_issue')
        .values({
          exception_id: exception,
          workaround,
          said_by: by,
          said_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(
      id: KnownIssueId,
    ): Promise<{ readonly issue: KnownIssue; readonly state: KnownIssueState } | null> {
      const row = await db
        .selectFrom('known_issue')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : { issue: await whole(row), state: row.state };
    },

    /** Lists it, in the place of what was listed for its request. */
    async list(id: KnownIssueId, exception: ExceptionId): Promise<void> {
      await db
        .updateTable('known_issue')
        .set({ state: 'replaced' })
        .where('exception_id', '=', exception)
        .where('state', '=', 'listed')
        .execute();
      await db.updateTable('known_issue').set({ state: 'listed' }).where('id', '=', id).execute();
    },

    async drop(id: KnownIssueId): Promise<void> {
      await db.updateTable('known_issue').set({ state: 'dropped' }).where('id', '=', id).execute();
    },

    async ofException(id: ExceptionId): Promise<KnownIssue | null> {
      const row = await db
        .selectFrom('known_issue')
        .selectAll()
        .where('exception_id', '=', id)
        .where('state', '=', 'listed')
        .executeTakeFirst();
      return row === undefined ? null : await whole(row);
    },

    /** What is listed for a cycle, in the order of the requests. */
    async ofCycle(id: CycleId): Promise<KnownIssue[]> {
      const rows = await db
        .selectFrom('known_issue')
        .innerJoin('exception', 'exception.id', 'known_issue.exception_id')
        .selectAll('known_issue')
        .where('exception.cycle_id', '=', id)
        .where('known_issue.state', '=', 'listed')
        // They are for the release notes, and so for everybody.
        .where('exception.restricted', '=', 0)
        .orderBy('exception.number')
        .execute();
      const issues: KnownIssue[] = [];
      for (const row of rows) issues.push(await whole(row));
      return issues;
    },
  };
}
