import { type Kysely, type Selectable, sql } from 'kysely';
import type { CycleId, DeadlineId, OwnNoticeId, PersonId, PostId } from '../../domain/ids.ts';
import type {
  OwnFlavour,
  OwnNotice,
  OwnNoticeState,
  PlannedOwnNotice,
} from '../../domain/notices/own-notice.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson, whenJson } from '../json.ts';
import type { PostState } from '../messages/posted.ts';
import type { Tables } from '../tables.ts';

/** What has happened is told once, and not planned anew with the dates. */
const NEWS: readonly OwnFlavour[] = ['moved', 'removed'];

/** What a person was owed, and what became of it. */
export interface OwnOutcome {
  readonly notice: OwnNotice;
  readonly state: OwnNoticeState;
  /** Why it was skipped or cancelled. */
  readonly reason: string | null;
  /** The message that tells it; null where none was written, or it is not known which. */
  readonly message: {
    readonly state: PostState;
    readonly detail: string | null;
    readonly at: Instant | null;
  } | null;
}

/** What people are owed of the deadlines that they follow for themselves. */
export function ownNotices(db: Kysely<Tables>) {
  // As a literal, so that the partial index over what is to come serves.
  const planned = sql<boolean>`state = ${sql.lit('planned')}`;

  return {
    /** Plans what is not known yet; what was told stays told. */
    async plan(list: readonly PlannedOwnNotice[]): Promise<void> {
      for (const notice of list) {
        const known = await db
          .selectFrom('own_notice')
          .select(['id', 'state'])
          .where('deadline_id', '=', notice.deadlineId)
          .where('person_id', '=', notice.personId)
          .where('revision', '=', notice.revision)
          .where('flavour', '=', notice.flavour)
          .where('offset_days', '=', notice.offsetDays)
          .execute();
        if (known.some(({ state }) => state !== 'cancelled')) continue;
        const [cancelled] = known;
        if (cancelled !== undefined) {
          await db
            .updateTable('own_notice')
            .set({ state: 'planned', reason: null, due_at: notice.dueAt })
            .where('id', '=', cancelled.id)
            .execute();
          continue;
        }
        await db
          .insertInto('own_notice')
          .values({
            person_id: notice.personId,
            platform: notice.platform,
            deadline_id: notice.deadlineId,
            revision: notice.revision,
            flavour: notice.flavour,
            offset_days: notice.offsetDays,
            was: notice.was === null ? null : JSON.stringify(notice.was),
            by_id: notice.by,
            why: notice.why,
            due_at: notice.dueAt,
            state: 'planned',
            reason: null,
            post_id: null,
          })
          .execute();
      }
    },

    /** Whom something is due for, the longest due first. */
    async duePeople(now: Instant): Promise<PersonId[]> {
      const rows = await db
        .selectFrom('own_notice')
        .select('person_id')
        .where(planned)
        .where('due_at', '<=', now)
        .groupBy('person_id')
        .orderBy(({ fn }) => fn.min('due_at'))
        .orderBy('person_id')
        .execute();
      return rows.map(({ person_id: person }) => person);
    },

    /** All that is due for these people: what is due together for one is one message. */
    async due(now: Instant, forPeople: readonly PersonId[]): Promise<OwnNotice[]> {
      if (forPeople.length === 0) return [];
      const rows = await db
        .selectFrom('own_notice')
        .selectAll()
        .where('person_id', 'in', forPeople)
        .where(planned)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(noticeOf);
    },

    async nextAfter(now: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('own_notice')
        .select('due_at')
        .where(planned)
        .where('due_at', '>', now)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    },

    /**
     * What is planned until then, in order, also what is due already and waits for its person.
     *
     * @param person null for everybody.
     */
    async toCome(to: Instant | null, person: PersonId | null): Promise<OwnNotice[]> {
      let query = db.selectFrom('own_notice').selectAll().where(planned);
      if (to !== null) query = query.where('due_at', '<=', to);
      if (person !== null) query = query.where('person_id', '=', person);
      return (await query.orderBy('due_at').orderBy('id').execute()).map(noticeOf);
    },

    /** What was due between two instants, in order, and what became of it: for one person or all, of one date or all. */
    async outcomes(
      from: Instant,
      to: Instant,
      of: { readonly person: PersonId | null; readonly deadline: DeadlineId | null },
    ): Promise<OwnOutcome[]> {
      let query = db
        .selectFrom('own_notice')
        .leftJoin('outbox', 'outbox.id', 'own_notice.post_id')
        .selectAll('own_notice')
        .select(['outbox.state as sent', 'outbox.detail as detail', 'outbox.sent_at as sentAt'])
        .where('due_at', '>=', from)
        .where('due_at', '<=', to);
      if (of.person !== null) query = query.where('person_id', '=', of.person);
      if (of.deadline !== null) query = query.where('deadline_id', '=', of.deadline);
      const rows = await query.orderBy('due_at').orderBy('own_notice.id').execute();
      return rows.map((row) => ({
        notice: noticeOf(row),
        state: row.state,
        reason: row.reason,
        message: row.sent === null ? null : { state: row.sent, detail: row.detail, at: row.sentAt },
      }));
    },

    async comesAt(ids: readonly OwnNoticeId[], dueAt: Instant): Promise<void> {
      if (ids.length === 0) return;
      await db.updateTable('own_notice').set({ due_at: dueAt }).where('id', 'in', ids).execute();
    },

    /** `by`: the message that tells it. */
    async told(ids: readonly OwnNoticeId[], by: PostId): Promise<void> {
      if (ids.length === 0) return;
      await db
        .updateTable('own_notice')
        .set({ state: 'told', post_id: by })
        .where('id', 'in', ids)
        .execute();
    },

    async skipped(id: OwnNoticeId, reason: string): Promise<void> {
      await db
        .updateTable('own_notice')
        .set({ state: 'skipped', reason })
        .where('id', '=', id)
        .execute();
    },

    /** Takes back what is to come of a cycle: it is planned anew. What is due already waits only for its person. */
    async cancelInCycle(cycle: CycleId, now: Instant, reason: string): Promise<void> {
      await db
        .updateTable('own_notice')
        .set({ state: 'cancelled', reason })
        .where(planned)
        .where('due_at', '>', now)
        .where('flavour', 'not in', NEWS)
        .where('deadline_id', 'in', (select) =>
          select.selectFrom('deadline').select('deadline.id').where('cycle_id', '=', cycle),
        )
        .execute();
    },

    /** Takes back what is to come for a person: it is planned anew. */
    async cancelOfPerson(person: PersonId, now: Instant, reason: string): Promise<void> {
      await db
        .updateTable('own_notice')
        .set({ state: 'cancelled', reason })
        .where(planned)
        .where('due_at', '>', now)
        .where('flavour', 'not in', NEWS)
        .where('person_id', '=', person)
        .execute();
    },
  };
}

function noticeOf(row: Selectable<Tables['own_notice']>): OwnNotice {
  return {
    id: row.id,
    personId: row.person_id,
    platform: row.platform,
    deadlineId: row.deadline_id,
    revision: row.revision,
    flavour: row.flavour,
    offsetDays: row.offset_days,
    was: row.was === null ? null : readJson(whenJson, row.was, 'own_notice.was'),
    by: row.by_id,
    why: row.why,
    dueAt: row.due_at,
  };
}
