import type { Kysely, Selectable } from 'kysely';
import type { ExceptionId, PersonId, PlaceId, RequestNoticeId } from '../../domain/ids.ts';
import type { RequestNoticeKind } from '../../domain/exceptions/following/request-notice.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

/** What became of something that was owed because of a request: rows are added, and never changed. */
export interface KeptRequestNotice {
  readonly id: RequestNoticeId;
  readonly exceptionId: ExceptionId;
  readonly kind: RequestNoticeKind;
  readonly step: number;
  readonly round: Instant;
  readonly personId: PersonId | null;
  readonly placeId: PlaceId | null;
  readonly dueAt: Instant;
  readonly settledAt: Instant;
  /** Null: it was told. */
  readonly reason: string | null;
}

export function requestNotices(db: Kysely<Tables>) {
  return {
    async add(notice: Omit<KeptRequestNotice, 'id'>): Promise<RequestNoticeId> {
      const { id } = await db
        .insertInto('request_notice')
        .values({
          exception_id: notice.exceptionId,
          kind: notice.kind,
          step: notice.step,
          round: notice.round,
          person_id: notice.personId,
          place_id: notice.placeId,
          due_at: notice.dueAt,
          settled_at: notice.settledAt,
          state: notice.reason === null ? 'told' : 'skipped',
          reason: notice.reason,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async byId(id: RequestNoticeId): Promise<KeptRequestNotice | null> {
      const row = await db
        .selectFrom('request_notice')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : noticeOf(row);
    },

    /** The requests of which a person was asked whether they did harm. */
    async askedOfHarm(person: PersonId): Promise<ExceptionId[]> {
      const rows = await db
        .selectFrom('request_notice')
        .select('exception_id')
        .where('kind', '=', 'harm')
        .where('state', '=', 'told')
        .where('person_id', '=', person)
        .groupBy('exception_id')
        .orderBy('exception_id')
        .execute();
      return rows.map(({ exception_id: id }) => id);
    },

    async of(exception: ExceptionId): Promise<KeptRequestNotice[]> {
      const rows = await db
        .selectFrom('request_notice')
        .selectAll()
        .where('exception_id', '=', exception)
        .orderBy('id')
        .execute();
      return rows.map(noticeOf);
    },
  };
}

function noticeOf(row: Selectable<Tables['request_notice']>): KeptRequestNotice {
  return {
    id: row.id,
    exceptionId: row.exception_id,
    kind: row.kind,
    step: row.step,
    round: row.round,
    personId: row.person_id,
    placeId: row.place_id,
    dueAt: row.due_at,
    settledAt: row.settled_at,
    reason: row.reason,
  };
}
