import type { Kysely } from 'kysely';
import type { Acknowledgement } from '../../domain/exceptions/following/affected.ts';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/** Who took note of a decision, for which team. */
export function acknowledgements(db: Kysely<Tables>) {
  return {
    async add(
      exception: ExceptionId,
      { audience, person }: Acknowledgement,
      now: Instant,
    ): Promise<void> {
      await db
        .insertInto('acknowledgement')
        .values({ exception_id: exception, audience, person_id: person.id, at: now })
        .execute();
    },

    /** The first who did comes first. */
    async of(exception: ExceptionId): Promise<Acknowledgement[]> {
      const rows = await db
        .selectFrom('acknowledgement')
        .select(['audience', 'person_id'])
        .where('exception_id', '=', exception)
        .orderBy('id')
        .execute();
      const found: Acknowledgement[] = [];
      for (const { audience, person_id: id } of rows) {
        found.push({ audience, person: await people(db).byId(id) });
      }
      return found;
    },
  };
}
