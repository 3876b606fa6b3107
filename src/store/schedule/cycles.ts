import type { Kysely, Selectable } from 'kysely';
import { courseOf } from '../../domain/cycle/course.ts';
import type { Cycle, CycleOutline, CyclePlan } from '../../domain/cycle/cycle.ts';
import type { CycleId, DeadlineId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { deadlineOf } from './deadlines.ts';
import { readJson, stagesJson, stringsJson } from '../json.ts';
import type { Tables } from '../tables.ts';

export function cycles(db: Kysely<Tables>) {
  async function whole(row: Selectable<Tables['cycle']>): Promise<Cycle> {
    const deadlines = await db
      .selectFrom('deadline')
      .selectAll()
      .where('cycle_id', '=', row.id)
      .where('gone_at', 'is', null)
      .orderBy((order) => order.fn.coalesce('at', order.val(Number.MAX_SAFE_INTEGER)))
      .orderBy('id')
      .execute();
    return {
      id: row.id,
      projectId: row.project_id,
      key: row.key,
      name: row.name,
      aliases: readJson(stringsJson, row.aliases, 'cycle.aliases'),
      stages: readJson(stagesJson, row.stages, 'cycle.stages'),
      deadlines: deadlines.map(deadlineOf),
      closedAt: row.closed_at,
    };
  }

  return {
    async byId(id: CycleId): Promise<Cycle> {
      const row = await db
        .selectFrom('cycle')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return await whole(row);
    },

    async byKey(projectId: ProjectId, key: string): Promise<Cycle | null> {
      const row = await db
        .selectFrom('cycle')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('key', '=', key)
        .executeTakeFirst();
      return row === undefined ? null : await whole(row);
    },

    async ofDeadline(id: DeadlineId): Promise<Cycle | null> {
      const row = await db
        .selectFrom('cycle')
        .innerJoin('deadline', 'deadline.cycle_id', 'cycle.id')
        .where('deadline.id', '=', id)
        .selectAll('cycle')
        .executeTakeFirst();
      return row === undefined ? null : await whole(row);
    },

    /** The cycle a question is about unless it names another. */
    async current(projectId: ProjectId, now: Instant): Promise<Cycle | null> {
      return courseOf(await this.list(projectId), now).current;
    },

    async list(projectId: ProjectId): Promise<Cycle[]> {
      const rows = await db
        .selectFrom('cycle')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('id')
        .execute();
      const found: Cycle[] = [];
      for (const row of rows) found.push(await whole(row));
      return found;
    },

    /** The same without their dates, in two looks however many there are. */
    async outlines(projectId: ProjectId): Promise<CycleOutline[]> {
      const ofProject = db.selectFrom('cycle').where('cycle.project_id', '=', projectId);
      const rows = await ofProject
        .leftJoin('change', 'change.cycle_id', 'cycle.id')
        .select(['cycle.id', 'key', 'name', 'aliases', 'closed_at'])
        .select((column) => column.fn.max('change.id').as('version'))
        .groupBy(['cycle.id', 'key', 'name', 'aliases', 'closed_at'])
        .orderBy('cycle.id')
        .execute();
      const releases = await ofProject
        .innerJoin('deadline', 'deadline.cycle_id', 'cycle.id')
        .selectAll('deadline')
        .where('deadline.kind', '=', 'release')
        .where('deadline.gone_at', 'is', null)
        .orderBy((order) => order.fn.coalesce('at', order.val(Number.MAX_SAFE_INTEGER)))
        .orderBy('deadline.id')
        .execute();
      const ofCycle = Map.groupBy(releases.map(deadlineOf), ({ cycleId }) => cycleId);
      return rows.map(({ id, key, name, aliases, closed_at: closedAt, version }) => ({
        id,
        projectId,
        key,
        name,
        aliases: readJson(stringsJson, aliases, 'cycle.aliases'),
        deadlines: ofCycle.get(id) ?? [],
        closedAt,
        version: version ?? 0,
      }));
    },

    /** Creates the cycle's own row, or takes over its name, aliases and stages. */
    async save(projectId: ProjectId, plan: CyclePlan['cycle'], now: Instant): Promise<CycleId> {
      const told = {
        name: plan.name,
        aliases: JSON.stringify(plan.aliases),
        stages: JSON.stringify(plan.stages),
        closed_at: plan.closedAt,
      };
      const { id } = await db
        .insertInto('cycle')
        .values({ project_id: projectId, key: plan.key, imported_at: now, ...told })
        .onConflict((conflict) => conflict.columns(['project_id', 'key']).doUpdateSet(told))
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },
  };
}
