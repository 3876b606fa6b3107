import type { CyclePlan, DeadlinePlan } from '../cycle/cycle.ts';
import { inOrder } from '../cycle/deadline-order.ts';
import type { When } from '../cycle/deadline.ts';
import { zoneOfWhen } from '../time/time-words.ts';
import type { Instant } from '../time/time.ts';
import { UserError } from '../user-error.ts';
import { wallDateAt, wallTimeAt } from '../time/wall.ts';
import { instantWhen } from '../time/when.ts';

/**
 * The cycle as it is once it is released: the release has happened, and the cycle is closed. On its own day the release
 * keeps its date; on any other it gets the moment at which it was said.
 *
 * @throws UserError when the cycle has no release.
 */
export function releaseNow(before: CyclePlan, now: Instant): CyclePlan {
  const release = before.deadlines.findLast(({ kind }) => kind === 'release');
  if (release === undefined) {
    throw new UserError(
      `${before.cycle.name} has no release on its schedule, so it cannot be released.`,
    );
  }
  const happened: DeadlinePlan = {
    ...release,
    state: 'actual',
    when: actual(release.when, before, now),
  };
  return {
    ...before,
    cycle: { ...before.cycle, closedAt: now },
    deadlines: inOrder(before.deadlines.map((one) => (one.key === release.key ? happened : one))),
  };
}

function actual(when: When, { project }: CyclePlan, now: Instant): When {
  const zone = zoneOfWhen(when) ?? project.zone;
  const today = wallDateAt(now, zone);
  if (when.precision === 'day' && when.date === today) return when;
  return instantWhen(today, wallTimeAt(now, zone), zone).when;
}
