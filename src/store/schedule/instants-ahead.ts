import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/time/time.ts';
import { freezeJson, readJson, stagesJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** When something that is stored begins or ends by itself, with nobody writing it down. */
export function instantsAhead(db: Kysely<Tables>) {
  /** What begins or ends at an instant rather than with a date: that stands in no column of its own. */
  async function besideDates(): Promise<Instant[]> {
    const freezes = await db
      .selectFrom('deadline')
      .select('freeze')
      .where('freeze', 'like', '%"by":"instant"%')
      .where('gone_at', 'is', null)
      .execute();
    const stages = await db
      .selectFrom('cycle')
      .select('stages')
      .where('stages', 'like', '%"by":"instant"%')
      .execute();
    return [
      ...freezes.map(({ freeze }) => readJson(freezeJson, freeze ?? '', 'deadline.freeze').ends),
      ...stages.flatMap((row) =>
        readJson(stagesJson, row.stages, 'cycle.stages').map(({ begins }) => begins),
      ),
    ].flatMap((turn) => (turn.by === 'instant' ? [turn.at] : []));
  }

  async function inColumns(now: Instant): Promise<(Instant | null)[]> {
    const first = (column: 'from_at' | 'until_at') =>
      db
        .selectFrom('absence')
        .select((row) => row.fn.min(column).as('at'))
        .where(column, '>', now);
    const found = await db
      .selectFrom('deadline')
      .select((row) => row.fn.min('at').as('at'))
      .where('at', '>', now)
      .where('gone_at', 'is', null)
      .unionAll(
        db
          .selectFrom('cycle')
          .select((row) => row.fn.min('closed_at').as('at'))
          .where('closed_at', '>', now),
      )
      .unionAll(
        db
          .selectFrom('role')
          .select((row) => row.fn.min('until').as('at'))
          .where('until', '>', now),
      )
      .unionAll(
        db
          .selectFrom('stand_in')
          .select((row) => row.fn.min('until_at').as('at'))
          .where('until_at', '>', now),
      )
      .unionAll(first('from_at'))
      .unionAll(first('until_at'))
      .execute();
    return found.map(({ at }) => at);
  }

  return {
    /** The next one: of a date, a freeze, a stage, a role, an absence or a stand-in. Null where none is ahead. */
    async next(now: Instant): Promise<Instant | null> {
      const all = [...(await inColumns(now)), ...(await besideDates())];
      return all
        .filter((at) => at !== null)
        .filter((at) => at > now)
        .reduce<Instant | null>((next, at) => (next === null || at < next ? at : next), null);
    },
  };
}
