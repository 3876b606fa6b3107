import type { Kysely } from 'kysely';
import type { PersonId, PlaceId, ProjectId } from '../../domain/ids.ts';
import type { Unanswered } from '../../domain/words/taught.ts';
import type { Instant } from '../../domain/time/time.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/** The oldest make room: nobody reads more, and nobody fills the database by asking. */
const MOST = 200;

/** What nobody could answer, kept for the managers. */
export function unanswered(db: Kysely<Tables>) {
  return {
    /** `key` is the question without case and punctuation; `by` is null where it was asked in private. */
    async note(
      projectId: ProjectId,
      question: { readonly key: string; readonly said: string },
      from: { readonly place: PlaceId; readonly by: PersonId | null },
      now: Instant,
    ): Promise<void> {
      const last = { said: question.said, last_at: now, last_place: from.place, last_by: from.by };
      await db
        .insertInto('unanswered')
        .values({ project_id: projectId, key: question.key, times: 1, ...last })
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'key']).doUpdateSet((update) => ({
            ...last,
            times: update(update.ref('unanswered.times'), '+', 1),
          })),
        )
        .execute();
      const oldest = await newestFirst(projectId).offset(MOST).limit(MOST).execute();
      for (const { id } of oldest) await db.deleteFrom('unanswered').where('id', '=', id).execute();
    },

    /** The newest first. */
    async list(projectId: ProjectId): Promise<Unanswered[]> {
      const found: Unanswered[] = [];
      for (const { said, times, last_at, last_by } of await newestFirst(projectId).execute()) {
        const by = last_by === null ? null : await people(db).byId(last_by);
        found.push({ said, times, at: last_at, by });
      }
      return found;
    },

    /** When somebody last asked such a question in a place. */
    async lastIn(place: PlaceId): Promise<Instant | null> {
      const row = await db
        .selectFrom('unanswered')
        .select('last_at')
        .where('last_place', '=', place)
        .orderBy('last_at', 'desc')
        .executeTakeFirst();
      return row?.last_at ?? null;
    },

    /** Forgets those that were last asked until then; the number of them. */
    async forgetUntil(projectId: ProjectId, at: Instant): Promise<number> {
      const gone = await db
        .deleteFrom('unanswered')
        .where('project_id', '=', projectId)
        .where('last_at', '<=', at)
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };

  function newestFirst(projectId: ProjectId) {
    return db
      .selectFrom('unanswered')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('last_at', 'desc')
      .orderBy('id', 'desc');
  }
}
