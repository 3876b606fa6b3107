import type { Cycle, Project } from '../../domain/cycle.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Follow, PlannedOwnNotice } from '../../domain/own-notice.ts';
import { planFollowed } from '../../domain/plan-follows.ts';
import { ownZone } from '../../domain/presence.ts';
import type { Reach } from '../../domain/reachable.ts';
import type { Instant } from '../../domain/time.ts';
import { holidaysOf } from '../../formats/holidays/holidays.ts';
import type { OwnFiles } from '../../formats/own-files.ts';
import type { Repositories } from '../../store/store.ts';

export interface Means {
  readonly tx: Repositories;
  readonly files: OwnFiles;
  readonly now: Instant;
}

/** The zone and the working time in which a person is told; absences are looked at when it is told. */
export async function reachOf(
  { tx, files, now }: Means,
  person: PersonId,
  project: Pick<Project, 'zone' | 'countries'>,
): Promise<Reach> {
  const { zone, hours, days } = await tx.presence.of(person, now);
  const profile = (await tx.people.byId(person)).zone;
  return {
    zone: ownZone(zone, profile, project.zone).zone,
    hours,
    days,
    absences: [],
    holidays: holidaysOf(project.countries, files).holidays,
  };
}

/** What is followed moves along with its dates, in the transaction that moves those. */
export async function planFollowsAnew(means: Means, project: Project, cycle: Cycle): Promise<void> {
  const { tx, now } = means;
  await tx.ownNotices.cancelInCycle(cycle.id, now, 'The schedule has changed.');
  for (const follow of await tx.follows.ofProject(project.id)) {
    const reach = await reachOf(means, follow.personId, project);
    await tx.ownNotices.plan(planFollowed(cycle, follow, reach, now));
  }
}

/** Plans anew what one person follows: it is another, or their hours are. */
export async function planFollowsOf(means: Means, person: PersonId): Promise<PlannedOwnNotice[]> {
  const { tx, now } = means;
  await tx.ownNotices.cancelOfPerson(person, now, 'It was planned anew.');
  const planned: PlannedOwnNotice[] = [];
  for (const follow of await tx.follows.ofPerson(person)) {
    planned.push(...(await planOf(means, follow)));
  }
  await tx.ownNotices.plan(planned);
  return planned;
}

/** What one of them brings, in every cycle of its project. */
export async function planOf(means: Means, follow: Follow): Promise<PlannedOwnNotice[]> {
  const { tx, now } = means;
  const project = await tx.projects.byId(follow.projectId);
  const reach = await reachOf(means, follow.personId, project);
  const cycles = await tx.cycles.list(project.id);
  return cycles.flatMap((cycle) => planFollowed(cycle, follow, reach, now));
}
