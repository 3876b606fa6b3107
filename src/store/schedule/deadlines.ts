import type { Kysely, Selectable } from 'kysely';
import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { CycleId, DeadlineId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import { freezeJson, readJson, stringsJson, whenJson } from '../json.ts';
import type { Tables } from '../tables.ts';

export function deadlines(db: Kysely<Tables>) {
  return {
    async byId(id: DeadlineId): Promise<Deadline | null> {
      const row = await db
        .selectFrom('deadline')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : deadlineOf(row);
    },

    async add(cycleId: CycleId, plan: DeadlinePlan): Promise<void> {
      await db
        .insertInto('deadline')
        .values({
          cycle_id: cycleId,
          key: plan.key,
          revision: 1,
          gone_at: null,
          ...columnsOf(plan),
        })
        // A deadline that comes back after it was gone keeps its id, so that its exceptions still belong to it.
        .onConflict((conflict) =>
          conflict.columns(['cycle_id', 'key']).doUpdateSet((set) => ({
            ...columnsOf(plan),
            gone_at: null,
            revision: set('deadline.revision', '+', 1),
          })),
        )
        .execute();
    },

    /** `moved` raises the revision: notices planned for the old date no longer speak for the deadline. */
    async change(id: DeadlineId, plan: DeadlinePlan, moved: boolean): Promise<void> {
      await db
        .updateTable('deadline')
        .set((set) => ({
          ...columnsOf(plan),
          revision: set('revision', '+', moved ? 1 : 0),
        }))
        .where('id', '=', id)
        .execute();
    },

    /**
     * Gone from the schedule, kept for the exceptions and the audit that name it, and for calendars, which are told that
     * it is cancelled: by a revision of its own, as they take no news of one they know.
     */
    async takeOut(id: DeadlineId, now: Instant): Promise<void> {
      await db
        .updateTable('deadline')
        .set((set) => ({ gone_at: now, revision: set('revision', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },

    /** Those that were taken out of a cycle and have not come back. */
    async takenOut(cycleId: CycleId): Promise<Deadline[]> {
      const rows = await db
        .selectFrom('deadline')
        .selectAll()
        .where('cycle_id', '=', cycleId)
        .where('gone_at', 'is not', null)
        .orderBy('id')
        .execute();
      return rows.map(deadlineOf);
    },
  };
}

export function deadlineOf(row: Selectable<Tables['deadline']>): Deadline {
  const base = {
    id: row.id,
    cycleId: row.cycle_id,
    key: row.key,
    name: row.name,
    aliases: readJson(stringsJson, row.aliases, 'deadline.aliases'),
    when: readJson(whenJson, row.when, 'deadline.when'),
    until: row.until === null ? null : readJson(whenJson, row.until, 'deadline.until'),
    state: row.state,
    owner: row.owner,
    audience: readJson(stringsJson, row.audience, 'deadline.audience'),
    note: row.note,
    link: row.link,
    revision: row.revision,
  };
  if (row.kind !== 'freeze') return { ...base, kind: row.kind };
  if (row.freeze === null) throw new Error(`The freeze ${row.key} has no rules in the database.`);
  return { ...base, kind: 'freeze', ...readJson(freezeJson, row.freeze, 'deadline.freeze') };
}

function columnsOf(plan: DeadlinePlan) {
  return {
    name: plan.name,
    aliases: JSON.stringify(plan.aliases),
    kind: plan.kind,
    freeze:
      plan.kind === 'freeze'
        ? JSON.stringify({ freeze: plan.freeze, forbids: plan.forbids, ends: plan.ends })
        : null,
    when: JSON.stringify(plan.when),
    until: plan.until === null ? null : JSON.stringify(plan.until),
    state: plan.state,
    audience: JSON.stringify(plan.audience),
    link: plan.link,
    at: plan.when.precision === 'undecided' ? null : plan.when.at,
    owner: plan.owner,
    note: plan.note,
  };
}
