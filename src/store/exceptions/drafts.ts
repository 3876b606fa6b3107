import type { Kysely, Selectable } from 'kysely';
import type { Spot } from '../../domain/people/account.ts';
import type { DeadlineId, DraftId, ExceptionId, PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson, wordsJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** What a person has begun to ask for: the form opens filled in from it, and what was submitted is never lost. */
export interface Draft {
  readonly id: DraftId;
  readonly personId: PersonId;
  /** Where it was begun: the request is posted there when no other place takes requests. */
  readonly spot: Spot;
  readonly freezeId: DeadlineId | null;
  readonly values: Readonly<Record<string, string>>;
  /** Set once the request is filed: the same form sent again changes nothing. */
  readonly exceptionId: ExceptionId | null;
}

export function drafts(db: Kysely<Tables>) {
  return {
    async begin(
      draft: Pick<Draft, 'personId' | 'spot' | 'freezeId' | 'values'>,
      now: Instant,
    ): Promise<DraftId> {
      const { id } = await db
        .insertInto('draft')
        .values({
          person_id: draft.personId,
          platform: draft.spot.platform,
          place_ref: draft.spot.place,
          freeze_id: draft.freezeId,
          values: JSON.stringify(draft.values),
          exception_id: null,
          created_at: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: DraftId): Promise<Draft | null> {
      const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : draftOf(row);
    },

    /** Where a request came from: the place in which its requester is told of the decision. */
    async ofException(id: ExceptionId): Promise<Draft | null> {
      const row = await db
        .selectFrom('draft')
        .selectAll()
        .where('exception_id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : draftOf(row);
    },

    async keep(id: DraftId, values: Readonly<Record<string, string>>): Promise<void> {
      await db
        .updateTable('draft')
        .set({ values: JSON.stringify(values) })
        .where('id', '=', id)
        .execute();
    },

    async filed(id: DraftId, exceptionId: ExceptionId): Promise<void> {
      await db
        .updateTable('draft')
        .set({ exception_id: exceptionId })
        .where('id', '=', id)
        .execute();
    },
  };
}

function draftOf(row: Selectable<Tables['draft']>): Draft {
  return {
    id: row.id,
    personId: row.person_id,
    spot: { platform: row.platform, place: row.place_ref },
    freezeId: row.freeze_id,
    values: readJson(wordsJson, row.values, 'draft.values'),
    exceptionId: row.exception_id,
  };
}
