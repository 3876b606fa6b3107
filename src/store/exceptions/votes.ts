import type { Kysely } from 'kysely';
import type { ExceptionId } from '../../domain/ids.ts';
import type { Vote } from '../../domain/exceptions/deciding/vote.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/**
 * What people said to requests. None is ever taken out: a change of mind is another one. Only words that were said while
 * not everybody might read the request make way when everybody may (`confidences.ts`).
 */
export function votes(db: Kysely<Tables>) {
  return {
    async add(id: ExceptionId, { person, value, words, at, edition, door }: Vote): Promise<void> {
      await db
        .insertInto('vote')
        .values({ exception_id: id, person_id: person.id, value, words, at, edition, door })
        .execute();
    },

    /** Oldest first. */
    async of(id: ExceptionId): Promise<Vote[]> {
      const rows = await db
        .selectFrom('vote')
        .selectAll()
        .where('exception_id', '=', id)
        .orderBy('id')
        .execute();
      const found: Vote[] = [];
      for (const { person_id, value, words, at, edition, door } of rows) {
        found.push({ person: await people(db).byId(person_id), value, words, at, edition, door });
      }
      return found;
    },
  };
}
