import type { Kysely, Selectable } from 'kysely';
import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { Change } from '../../domain/changing/change.ts';
import type { ChangeId, CycleId, PersonId } from '../../domain/ids.ts';
import { people } from '../people/people.ts';
import { planJson } from './plan-json.ts';
import { readJson } from '../json.ts';
import type { Tables } from '../tables.ts';

export type NewChange = Omit<Change, 'id' | 'by'> & {
  readonly personId: PersonId | null;
  readonly platform: PlatformName | 'command line';
  readonly place: PlaceRef | null;
};

/** The history of cycles: each change with the whole plan before it and after it. Nothing is ever taken out. */
export function changes(db: Kysely<Tables>) {
  async function whole(row: Selectable<Tables['change']>): Promise<Change> {
    return {
      id: row.id,
      cycleId: row.cycle_id,
      at: row.at,
      by: row.person_id === null ? null : await people(db).byId(row.person_id),
      kind: row.kind,
      why: row.why,
      before: row.before === null ? null : readJson(planJson, row.before, 'change.before'),
      after: readJson(planJson, row.after, 'change.after'),
      undoes: row.undoes,
    };
  }

  return {
    async add(change: NewChange): Promise<ChangeId> {
      const { id } = await db
        .insertInto('change')
        .values({
          cycle_id: change.cycleId,
          at: change.at,
          person_id: change.personId,
          platform: change.platform,
          place_ref: change.place,
          kind: change.kind,
          why: change.why,
          before: change.before === null ? null : JSON.stringify(change.before),
          after: JSON.stringify(change.after),
          undoes: change.undoes,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    /** In the order they were made. */
    async ofCycle(cycleId: CycleId): Promise<Change[]> {
      const rows = await db
        .selectFrom('change')
        .selectAll()
        .where('cycle_id', '=', cycleId)
        .orderBy('id')
        .execute();
      const found: Change[] = [];
      for (const row of rows) found.push(await whole(row));
      return found;
    },
  };
}
