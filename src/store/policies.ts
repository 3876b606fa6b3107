import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { PersonId, PolicyChangeId, ProjectId } from '../domain/ids.ts';
import type { Group, Policy } from '../domain/role.ts';
import type { Instant } from '../domain/time.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

/** That these groups shall decide on a freeze. */
export interface PolicyChange {
  readonly projectId: ProjectId;
  readonly freezeKey: string;
  /** As they were called; none is the release group. */
  readonly groups: readonly string[];
  readonly state: 'open' | 'done';
}

const namesJson = z.array(z.string());

/** Which groups decide on which freeze, where it is not the release group. */
export function policies(db: Kysely<Tables>) {
  const deciding = (projectId: ProjectId) =>
    db
      .selectFrom('policy')
      .innerJoin('policy_group', 'policy_group.policy_id', 'policy.id')
      .innerJoin('people_group', 'people_group.id', 'policy_group.group_id')
      .select(['policy.freeze_key', 'people_group.id', 'people_group.name'])
      .where('policy.project_id', '=', projectId)
      .orderBy('policy_group.id');

  return {
    async list(projectId: ProjectId): Promise<Policy[]> {
      const found = new Map<string, Group[]>();
      for (const { freeze_key, id, name } of await deciding(projectId).execute()) {
        found.set(freeze_key, [...(found.get(freeze_key) ?? []), { id, name }]);
      }
      return [...found].map(([freezeKey, groups]) => ({ freezeKey, groups }));
    },

    /** None: the release group decides. */
    async groupsFor(projectId: ProjectId, freezeKey: string): Promise<Group[]> {
      const rows = await deciding(projectId).where('policy.freeze_key', '=', freezeKey).execute();
      return rows.map(({ id, name }) => ({ id, name }));
    },

    async set(projectId: ProjectId, freezeKey: string, groups: readonly Group[]): Promise<void> {
      const { id } = await db
        .insertInto('policy')
        .values({ project_id: projectId, freeze_key: freezeKey })
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'freeze_key']).doUpdateSet({ freeze_key: freezeKey }),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      await db.deleteFrom('policy_group').where('policy_id', '=', id).execute();
      for (const group of groups) {
        await db.insertInto('policy_group').values({ policy_id: id, group_id: group.id }).execute();
      }
    },

    async propose(
      { projectId, freezeKey, groups }: Omit<PolicyChange, 'state'>,
      askedBy: PersonId,
      now: Instant,
    ): Promise<PolicyChangeId> {
      const { id } = await db
        .insertInto('policy_change')
        .values({
          project_id: projectId,
          freeze_key: freezeKey,
          group_names: JSON.stringify(groups),
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
        state: row.state,
      };
    },

    async done(id: PolicyChangeId): Promise<void> {
      await db.updateTable('policy_change').set({ state: 'done' }).where('id', '=', id).execute();
    },
  };
}
