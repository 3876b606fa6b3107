import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * What anybody may read and the audit says nothing of: what people and projects are called, and who manages by the
 * settings.
 */
export function unaudited(db: Kysely<Tables>) {
  const onesIn = (column: 'decided_by' | 'ended_by') =>
    db
      .selectFrom('exception')
      .select((row) => row.ref(column).$notNull().as('id'))
      .where(column, 'is not', null);

  /** Whoever is named in public; of all others it does not matter. */
  const named = () =>
    db
      .selectFrom('role')
      .select('person_id as id')
      .union(db.selectFrom('exception').select('requester_id as id'))
      .union(onesIn('decided_by'))
      .union(onesIn('ended_by'))
      .union(
        db
          .selectFrom('change')
          .select((row) => row.ref('person_id').$notNull().as('id'))
          .where('person_id', 'is not', null),
      )
      .union(db.selectFrom('stand_in').select('stand_in_id as id'));

  return {
    /** Another text whenever one of them is another. */
    async fingerprint(): Promise<string> {
      const found = [
        await db
          .selectFrom('project')
          .select(['id', 'key', 'name', 'zone'])
          .orderBy('id')
          .execute(),
        await db
          .selectFrom('role')
          .select(['id', 'person_id', 'project_id', 'role', 'group_id', 'until'])
          .orderBy('id')
          .execute(),
        await db
          .selectFrom('person')
          .select(['id', 'name'])
          .where('id', 'in', named())
          .orderBy('id')
          .execute(),
      ];
      return createHash('sha256').update(JSON.stringify(found)).digest('base64url').slice(0, 16);
    },
  };
}
