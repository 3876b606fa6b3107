import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Follow, PlannedOwnNotice } from '../../domain/notices/own-notice.ts';
import { planFollowed } from '../../domain/notices/plan-follows.ts';
import { planOwnedIn } from './plan-owned.ts';
import { reachOf, type Means } from './reach-of.ts';

/** What is followed moves along with its dates, in the transaction that moves those. */
export async function planFollowsAnew(means: Means, project: Project, cycle: Cycle): Promise<void> {
  const { tx, now } = means;
  await tx.ownNotices.cancelInCycle(cycle.id, now, 'The schedule has changed.');
  for (const follow of await tx.follows.ofProject(project.id)) {
    const reach = await reachOf(means, follow.personId, project);
    await tx.ownNotices.plan(planFollowed(cycle, follow, reach, now));
  }
  await planOwnedIn(means, project, cycle, null);
}

/** The same in every cycle of a project: its channels are told otherwise, and owners come before them. */
export async function planFollowsIn(means: Means, project: Project): Promise<void> {
  for (const cycle of await means.tx.cycles.list(project.id)) {
    await planFollowsAnew(means, project, cycle);
  }
}

/** Plans anew what one person is told: what they follow is another, or their hours or their teams are. */
export async function planFollowsOf(means: Means, person: PersonId): Promise<void> {
  const { tx, now } = means;
  await tx.ownNotices.cancelOfPerson(person, now, 'It was planned anew.');
  for (const follow of await tx.follows.ofPerson(person)) {
    await tx.ownNotices.plan(await planOf(means, follow));
  }
  for (const project of await tx.projects.list()) {
    for (const cycle of await tx.cycles.list(project.id)) {
      await planOwnedIn(means, project, cycle, person);
    }
  }
}

/** What one of them brings, in every cycle of its project. */
export async function planOf(means: Means, follow: Follow): Promise<PlannedOwnNotice[]> {
  const { tx, now } = means;
  const project = await tx.projects.byId(follow.projectId);
  const reach = await reachOf(means, follow.personId, project);
  const cycles = await tx.cycles.list(project.id);
  return cycles.flatMap((cycle) => planFollowed(cycle, follow, reach, now));
}
