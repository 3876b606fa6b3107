import type { Kysely } from 'kysely';
import type { CodeId, PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Tables } from '../tables.ts';

export type CodePurpose = 'link' | 'start';

/** A code that still works. Only its hash is kept: who reads the database cannot use it. */
export interface LiveCode {
  readonly id: CodeId;
  readonly purpose: CodePurpose;
  /** Who asked for it; null for the start code, which the terminal printed. */
  readonly personId: PersonId | null;
  /** Who has said it, and not confirmed yet; null while nobody has. */
  readonly claimedBy: PersonId | null;
}

export function codes(db: Kysely<Tables>) {
  const live = (now: Instant) =>
    db
      .selectFrom('one_time_code')
      .select(['id', 'purpose', 'person_id as personId', 'claimed_by as claimedBy'])
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now);

  return {
    /** A newer one takes the place of an older one for the same purpose and person. */
    async add(
      code: {
        readonly purpose: CodePurpose;
        readonly hash: string;
        readonly personId: PersonId | null;
        readonly expiresAt: Instant;
      },
      now: Instant,
    ): Promise<void> {
      const { purpose, hash, personId, expiresAt } = code;
      await db
        .updateTable('one_time_code')
        .set({ ended_at: now })
        .where('purpose', '=', purpose)
        .where('person_id', personId === null ? 'is' : '=', personId)
        .where('ended_at', 'is', null)
        .execute();
      await db
        .insertInto('one_time_code')
        .values({ purpose, hash, person_id: personId, expires_at: expiresAt })
        .execute();
    },

    /** One that nobody has said yet. */
    async unsaid(hash: string, now: Instant): Promise<LiveCode | null> {
      const row = await live(now)
        .where('hash', '=', hash)
        .where('claimed_by', 'is', null)
        .executeTakeFirst();
      return row ?? null;
    },

    async byId(id: CodeId, now: Instant): Promise<LiveCode | null> {
      return (await live(now).where('id', '=', id).executeTakeFirst()) ?? null;
    },

    /** It was said: from now on nobody else can say it. */
    async claim(id: CodeId, by: PersonId): Promise<void> {
      await db.updateTable('one_time_code').set({ claimed_by: by }).where('id', '=', id).execute();
    },

    async end(id: CodeId, now: Instant): Promise<void> {
      await db.updateTable('one_time_code').set({ ended_at: now }).where('id', '=', id).execute();
    },

    async wrong(person: PersonId, now: Instant): Promise<void> {
      await db.insertInto('wrong_code').values({ person_id: person, at: now }).execute();
    },

    /** When this person said a wrong one since then, the oldest first. */
    async wrongSince(person: PersonId, since: Instant): Promise<Instant[]> {
      const rows = await db
        .selectFrom('wrong_code')
        .select('at')
        .where('person_id', '=', person)
        .where('at', '>', since)
        .orderBy('id')
        .execute();
      return rows.map(({ at }) => at);
    },
  };
}
