import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import {
  ONE_NO,
  USUAL_RULES,
  type ApprovalRules,
} from '../../domain/exceptions/deciding/approval-rules.ts';
import type { PersonId, PolicyChangeId, ProjectId } from '../../domain/ids.ts';
import type { Policy } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import { readJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** That these groups shall decide on a freeze, or by these rules. */
export interface PolicyChange {
  readonly projectId: ProjectId;
  readonly freezeKey: string;
  /** As they were called; none is the release group. */
  readonly groups: readonly string[];
  /** Null: they stay as they are. */
  readonly rules: ApprovalRules | null;
  readonly state: 'open' | 'done';
}

const namesJson = z.array(z.string());

const rulesJson = z.object({
  approvals: z.number(),
  fromEach: z.boolean(),
  oneNo: z.enum(ONE_NO),
  openHours: z.number(),
  fileDays: z.number().nullable(),
  grantDays: z.number().nullable(),
  budget: z.number().nullable(),
  // What was proposed before there were these.
  nudgeDays: z.array(z.number()).default([...USUAL_RULES.nudgeDays]),
  listHour: z.number().nullable().default(USUAL_RULES.listHour),
});

const remindingJson = rulesJson.pick({ nudgeDays: true, listHour: true });

/** How each freeze's exceptions are decided, and by which groups, where it is not as usual. */
export function policies(db: Kysely<Tables>) {
  const deciding = (policy: number) =>
    db
      .selectFrom('policy_group')
      .innerJoin('people_group', 'people_group.id', 'policy_group.group_id')
      .select(['people_group.id', 'people_group.name'])
      .where('policy_group.policy_id', '=', policy)
      .orderBy('policy_group.id');
  const rows = (projectId: ProjectId) =>
    db.selectFrom('policy').selectAll().where('project_id', '=', projectId).orderBy('id');

  async function whole(row: Selectable<Tables['policy']>): Promise<Policy> {
    const groups = await deciding(row.id).execute();
    return { freezeKey: row.freeze_key, groups, rules: rulesOf(row) };
  }

  return {
    async list(projectId: ProjectId): Promise<Policy[]> {
      const found: Policy[] = [];
      for (const row of await rows(projectId).execute()) found.push(await whole(row));
      return found;
    },

    /** Where nobody has said otherwise the release group decides, as usual. */
    async of(projectId: ProjectId, freezeKey: string): Promise<Policy> {
      const row = await rows(projectId).where('freeze_key', '=', freezeKey).executeTakeFirst();
      return row === undefined ? { freezeKey, groups: [], rules: USUAL_RULES } : await whole(row);
    },

    async set(projectId: ProjectId, { freezeKey, groups, rules }: Policy): Promise<void> {
      const columns = columnsOf(rules);
      const { id } = await db
        .insertInto('policy')
        .values({ project_id: projectId, freeze_key: freezeKey, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'freeze_key']).doUpdateSet(columns),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      await db.deleteFrom('policy_group').where('policy_id', '=', id).execute();
      for (const group of groups) {
        await db.insertInto('policy_group').values({ policy_id: id, group_id: group.id }).execute();
      }
    },

    async propose(
      { projectId, freezeKey, groups, rules }: Omit<PolicyChange, 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<PolicyChangeId> {
      const { id } = await db
        .insertInto('policy_change')
        .values({
          project_id: projectId,
          freeze_key: freezeKey,
          group_names: JSON.stringify(groups),
          rules: rules === null ? null : JSON.stringify(rules),
          asked_by: askedBy,
          asked_at: now,
          state: 'open',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async proposed(id: PolicyChangeId): Promise<PolicyChange | null> {
      const row = await db
        .selectFrom('policy_change')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        projectId: row.project_id,
        freezeKey: row.freeze_key,
        groups: readJson(namesJson, row.group_names, 'policy_change.group_names'),
        rules: row.rules === null ? null : readJson(rulesJson, row.rules, 'policy_change.rules'),
        state: row.state,
      };
    },

    async done(id: PolicyChangeId): Promise<void> {
      await db.updateTable('policy_change').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}

function rulesOf(row: Selectable<Tables['policy']>): ApprovalRules {
  return {
    approvals: row.approvals,
    fromEach: row.from_each === 1,
    oneNo: row.one_no,
    openHours: row.open_hours,
    fileDays: row.file_days,
    grantDays: row.grant_days,
    budget: row.budget,
    ...readJson(remindingJson, row.reminding, 'policy.reminding'),
  };
}

function columnsOf(rules: ApprovalRules) {
  return {
    approvals: rules.approvals,
    from_each: rules.fromEach ? 1 : 0,
    one_no: rules.oneNo,
    open_hours: rules.openHours,
    file_days: rules.fileDays,
    grant_days: rules.grantDays,
    budget: rules.budget,
    reminding: JSON.stringify({ nudgeDays: rules.nudgeDays, listHour: rules.listHour }),
  };
}
