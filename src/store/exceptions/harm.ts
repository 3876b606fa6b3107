import type { Kysely } from 'kysely';
import type { HarmSaid } from '../../domain/exceptions/following/harm.ts';
import type { ExceptionId, ProjectId } from '../../domain/ids.ts';
import { people } from '../people/people.ts';
import type { Tables } from '../tables.ts';

/** What people said of what came of granted exceptions. All of it is kept; of one person the last counts. */
export function harm(db: Kysely<Tables>) {
  const rows = () =>
    db
      .selectFrom('harm_said')
      .innerJoin('exception', 'exception.id', 'harm_said.exception_id')
      .selectAll('harm_said')
      .orderBy('harm_said.id');

  async function lastOfEach(
    query: ReturnType<typeof rows>,
  ): Promise<Map<ExceptionId, readonly HarmSaid[]>> {
    const found = new Map<ExceptionId, HarmSaid[]>();
    for (const row of await query.execute()) {
      const person = await people(db).byId(row.person_id);
      const others = (found.get(row.exception_id) ?? []).filter(
        (said) => said.person.id !== person.id,
      );
      const said = { person, harm: row.harm, words: row.words, at: row.at };
      found.set(row.exception_id, [...others, said]);
    }
    return found;
  }

  return {
    async add(exception: ExceptionId, { person, harm, words, at }: HarmSaid): Promise<void> {
      await db
        .insertInto('harm_said')
        .values({ exception_id: exception, person_id: person.id, harm, words, at })
        .execute();
    },

    async of(exception: ExceptionId): Promise<readonly HarmSaid[]> {
      const found = await lastOfEach(rows().where('exception_id', '=', exception));
      return found.get(exception) ?? [];
    },

    async ofProject(project: ProjectId): Promise<ReadonlyMap<ExceptionId, readonly HarmSaid[]>> {
      return await lastOfEach(rows().where('exception.project_id', '=', project));
    },
  };
}
