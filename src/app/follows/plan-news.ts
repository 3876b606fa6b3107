import type { Cycle, DeadlinePlan, Project } from '../../domain/cycle/cycle.ts';
import type { MovedDate } from '../../domain/changing/cycle-diff.ts';
import type { Deadline, When } from '../../domain/cycle/deadline.ts';
import type { PersonId } from '../../domain/ids.ts';
import { ownersOf } from '../../domain/people/owners.ts';
import type { Follow, OwnFlavour } from '../../domain/notices/own-notice.ts';
import { isFollowed, type Told } from '../../domain/notices/plan-follows.ts';
import type { Role } from '../../domain/people/role.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';

/** What a change of a cycle means for those who follow its dates. */
export interface NewsOfDates {
  /** The cycle before the change; null where it is new. */
  readonly known: Cycle | null;
  readonly cycle: Cycle;
  readonly moved: readonly MovedDate[];
  readonly gone: readonly DeadlinePlan[];
  readonly added: readonly DeadlinePlan[];
}

/** By whom, what for, and when. */
interface Whose {
  readonly by: PersonId | null;
  readonly why: string | null;
  readonly now: Instant;
}

/**
 * Who follows a date that has moved, left the schedule or come back is told, as channels are, and so is the team whose
 * date it is; whoever did it knows.
 */
export async function planNews(
  tx: Repositories,
  project: Project,
  news: NewsOfDates,
  { by, why, now }: Whose,
): Promise<void> {
  const told = toldOf(news);
  if (told.length === 0) return;
  const follows = await tx.follows.ofProject(project.id);
  const roles = await tx.roles.list({ projectId: project.id, now });
  for (const { deadline, flavour, was } of told) {
    const { id: deadlineId, revision } = deadline;
    const what = { deadlineId, revision, flavour, offsetDays: 0, was, by, why, dueAt: now };
    await tx.ownNotices.plan(
      concerned(news.cycle, deadline, follows, roles)
        .filter(({ personId }) => personId !== by)
        .map((who) => ({ ...who, ...what })),
    );
  }
}

/** Those who follow a date, and those whose team's it is, each once. */
function concerned(
  cycle: Cycle,
  deadline: Deadline,
  follows: readonly Follow[],
  roles: readonly Role[],
): Told[] {
  const people = new Map<PersonId, Told>();
  for (const { id, accounts } of ownersOf(deadline, roles)) {
    const [account] = accounts;
    if (account !== undefined) people.set(id, { personId: id, platform: account.platform });
  }
  for (const follow of follows) {
    const { personId, platform } = follow;
    if (isFollowed(cycle, follow, deadline)) people.set(personId, { personId, platform });
  }
  return [...people.values()];
}

interface News {
  readonly deadline: Deadline;
  readonly flavour: OwnFlavour;
  readonly was: When | null;
}

function toldOf({ known, cycle, moved, gone, added }: NewsOfDates): News[] {
  const now = new Map(cycle.deadlines.map((one) => [one.key, one]));
  const before = new Map(known?.deadlines.map((one) => [one.key, one]));
  const of = (deadline: Deadline | undefined, flavour: News['flavour'], was: When | null) =>
    deadline === undefined ? [] : [{ deadline, flavour, was }];
  return [
    ...moved.flatMap(({ key, from }) => of(now.get(key), 'moved', from)),
    ...gone.flatMap(({ key, when }) => of(before.get(key), 'removed', when)),
    // One that was there before has a revision of its own: it had been taken out, and is back.
    ...added
      .flatMap(({ key }) => now.get(key) ?? [])
      .filter(({ revision }) => revision > 1)
      .flatMap((deadline) => of(deadline, 'moved', null)),
  ];
}
