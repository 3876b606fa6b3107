import type { CyclePlan, PlannedPolicy } from '../../../domain/cycle/cycle.ts';
import type { ProjectId } from '../../../domain/ids.ts';
import { groupKey, type Group } from '../../../domain/people/role.ts';
import type { Instant } from '../../../domain/time/time.ts';
import type { Repositories } from '../../../store/store.ts';
import { setPolicy } from './policy.ts';

/** What a file says of exceptions and is not so yet. What it does not speak of stays as it is. */
export async function policyChanges(
  tx: Repositories,
  { project, policies = [] }: CyclePlan,
): Promise<PlannedPolicy[]> {
  const known = await tx.projects.byKey(project.key);
  if (known === null) return [...policies];
  const changed: PlannedPolicy[] = [];
  for (const policy of policies) {
    const { groups, rules } = await tx.policies.of(known.id, policy.freezeKey);
    const names = (some: readonly string[]) => some.map(groupKey).toSorted().join();
    const isSame =
      names(groups.map(({ name }) => name)) === names(policy.groups) &&
      JSON.stringify(rules) === JSON.stringify(policy.rules);
    if (!isSame) changed.push(policy);
  }
  return changed;
}

/** A group that is new has nobody in it yet: until it has, only managers decide. */
export async function importPolicies(
  tx: Repositories,
  plan: CyclePlan,
  projectId: ProjectId,
  now: Instant,
): Promise<void> {
  for (const { freezeKey, groups: names, rules } of await policyChanges(tx, plan)) {
    const before = await tx.policies.of(projectId, freezeKey);
    const groups: Group[] = [];
    for (const name of names) groups.push(await tx.groups.meet(projectId, name));
    await setPolicy(tx, projectId, { freezeKey, groups, rules }, now);
    await tx.audit.add({
      at: now,
      personId: null,
      platform: 'command line',
      place: null,
      deed: 'set how exceptions are decided',
      subject: 'freeze',
      subjectId: null,
      before: {
        freeze: freezeKey,
        groups: before.groups.map(({ name }) => name),
        rules: before.rules,
      },
      after: { freeze: freezeKey, groups: names, rules },
    });
  }
}
