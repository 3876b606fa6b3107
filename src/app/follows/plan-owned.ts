import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { PersonId } from '../../domain/ids.ts';
import { ownersOf } from '../../domain/people/owners.ts';
import { planOwned } from '../../domain/notices/plan-owned.ts';
import { reachOf, type Means } from './reach-of.ts';

/**
 * Plans what the people of teams are owed of their team's dates in a cycle. What its channels are told is planned before:
 * the owners come first.
 *
 * @param only this person; null for all.
 */
export async function planOwnedIn(
  means: Means,
  project: Project,
  cycle: Cycle,
  only: PersonId | null,
): Promise<void> {
  const { tx, now } = means;
  const owned = cycle.deadlines.filter(({ owner }) => owner !== null);
  if (owned.length === 0) return;
  const roles = await tx.roles.list({ projectId: project.id, now });
  const firstPosts = await tx.notices.firstPosts(owned.map(({ id }) => id));
  for (const deadline of owned) {
    const firstPost = firstPosts.get(deadline.id) ?? null;
    for (const { id, accounts } of ownersOf(deadline, roles)) {
      const [account] = accounts;
      if (account === undefined || (only !== null && id !== only)) continue;
      const who = { personId: id, platform: account.platform };
      const reach = await reachOf(means, id, project);
      await tx.ownNotices.plan(planOwned(cycle, deadline, who, reach, { firstPost, now }));
    }
  }
}
