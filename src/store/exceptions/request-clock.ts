import type { Kysely } from 'kysely';
import type { Exception } from '../../domain/exceptions/exception.ts';
import type { CycleId, ExceptionId, PersonId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** When time, or what changes around it, next asks something of a request: to be settled, or told of. */
export function requestClock(db: Kysely<Tables>) {
  return {
    /** When time alone may next do something to it. */
    async planned(id: ExceptionId, dueAt: Instant | null): Promise<void> {
      await db.updateTable('exception').set({ due_at: dueAt }).where('id', '=', id).execute();
    },

    async nextDue(): Promise<Instant | null> {
      const row = await db
        .selectFrom('exception')
        .select((column) => column.fn.min('due_at').as('at'))
        .executeTakeFirst();
      return row?.at ?? null;
    },

    async due(now: Instant): Promise<ExceptionId[]> {
      const rows = await db
        .selectFrom('exception')
        .select('id')
        .where('due_at', '<=', now)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Since when it waits for those who decide: since it was filed, or since its requester answered them. */
    async waitsSince(id: ExceptionId): Promise<Instant> {
      const row = await db
        .selectFrom('exception')
        .select(['asked_at', 'waits_since'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return row.waits_since ?? row.asked_at;
    },

    async waitsFrom(id: ExceptionId, since: Instant): Promise<void> {
      await db.updateTable('exception').set({ waits_since: since }).where('id', '=', id).execute();
    },

    /** When somebody may next have to be told of it. */
    async noticed(id: ExceptionId, noticeAt: Instant | null): Promise<void> {
      await db.updateTable('exception').set({ notice_at: noticeAt }).where('id', '=', id).execute();
    },

    async noticeDue(now: Instant): Promise<Pick<Exception, 'id' | 'projectId'>[]> {
      return await db
        .selectFrom('exception')
        .select(['id', 'project_id as projectId'])
        .where('notice_at', '<=', now)
        .orderBy('id')
        .execute();
    },

    async nextNotice(after: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('exception')
        .select((column) => column.fn.min('notice_at').as('at'))
        .where('notice_at', '>', after)
        .executeTakeFirst();
      return row?.at ?? null;
    },

    /** People are there at other times than was known: whom that concerns is looked at anew. */
    async noticeAgain(now: Instant): Promise<void> {
      await db
        .updateTable('exception')
        .set({ notice_at: now })
        .where('state', 'in', ['open', 'more-info', 'approved'])
        .where('notice_at', 'is not', null)
        .execute();
    },

    async undecided(projectId: ProjectId): Promise<ExceptionId[]> {
      const rows = await db
        .selectFrom('exception')
        .select('id')
        .where('project_id', '=', projectId)
        .where('state', 'in', ['open', 'more-info'])
        .where('ended', 'is', null)
        .orderBy('number')
        .execute();
      return rows.map(({ id }) => id);
    },

    /**
     * What is undecided depends on something that has changed: the clock looks at it next.
     *
     * @param of `personId`: what they asked for or voted on.
     */
    async lookAgain(
      of:
        | { readonly projectId: ProjectId }
        | { readonly cycleId: CycleId }
        | { readonly personId: PersonId },
      now: Instant,
    ): Promise<void> {
      const undecided = db
        .updateTable('exception')
        .set({ due_at: now })
        .where('state', 'in', ['open', 'more-info'])
        .where('ended', 'is', null);
      // What was granted is asked about after its release, which may be another day.
      const all = db.updateTable('exception').set({ notice_at: now });
      if ('cycleId' in of) {
        await undecided.where('cycle_id', '=', of.cycleId).execute();
        await all.where('cycle_id', '=', of.cycleId).execute();
      } else if ('projectId' in of) {
        await undecided.where('project_id', '=', of.projectId).execute();
        // Who may see it may be others now, decided or not.
        await db
          .updateTable('exception')
          .set({ due_at: now })
          .where('restricted', '=', 1)
          .where('project_id', '=', of.projectId)
          .execute();
        await all.where('project_id', '=', of.projectId).execute();
      } else {
        const { personId } = of;
        const voted = db
          .selectFrom('vote')
          .select('exception_id')
          .where('person_id', '=', personId);
        await undecided
          .where((where) =>
            where.or([where('requester_id', '=', personId), where('id', 'in', voted)]),
          )
          .execute();
      }
    },
  };
}
