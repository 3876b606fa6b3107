import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import type { Rung } from './ladder.ts';
import type { Follow, PlannedOwnNotice } from './own-notice.ts';
import { NO_HOLIDAYS } from '../time/holidays.ts';
import { USUAL_SETTINGS } from './place-settings.ts';
import { dueOf } from './plan-notices.ts';
import { nextReachable, type Reach } from '../people/reachable.ts';
import type { Instant } from '../time/time.ts';
import { isAbout } from './topic.ts';

/** A week ahead there is still time to do something, a day ahead it is the last call. */
const USUAL_LEADS: readonly number[] = [7, 1];

/** Which days are theirs is asked of their own working time, after it. */
const ANY_DAY = {
  settings: { ...USUAL_SETTINGS, days: [1, 2, 3, 4, 5, 6, 7], holidaysOff: false },
  holidays: NO_HOLIDAYS,
};

/**
 * What somebody is owed of the dates that they follow, from now on: by their own zone, and moved into their working
 * time, so that what comes overnight or at a weekend is told together. Nothing slides past its own deadline.
 */
export function planFollowed(
  cycle: Cycle,
  follow: Follow,
  reach: Reach,
  now: Instant,
): PlannedOwnNotice[] {
  return cycle.deadlines
    .filter((deadline) => isFollowed(cycle, follow, deadline))
    .flatMap((deadline) =>
      rungsOf(follow, deadline).flatMap(
        (rung) => ownCountdown(cycle, deadline, rung, follow, reach) ?? [],
      ),
    )
    .filter(({ dueAt }) => dueAt > now);
}

/** Who is told, and where. */
export type Told = Pick<PlannedOwnNotice, 'personId' | 'platform'>;

/** What a rung brings somebody, within their working time; null where there is nothing to tell. */
export function ownCountdown(
  cycle: Cycle,
  deadline: Deadline,
  { flavour, offsetDays }: FollowedRung,
  { personId, platform }: Told,
  reach: Reach,
): PlannedOwnNotice | null {
  const rung = { flavour, offsetDays };
  const planned = dueOf(cycle, deadline, rung, { ...ANY_DAY, zone: reach.zone });
  if (planned === null) return null;
  return {
    personId,
    platform,
    deadlineId: deadline.id,
    revision: deadline.revision,
    flavour,
    offsetDays,
    was: null,
    by: null,
    why: null,
    dueAt: atWork(planned, deadline, flavour, reach),
  };
}

/** Of a closed cycle only events are still to come. */
export function isOver({ closedAt }: Pick<Cycle, 'closedAt'>, { kind }: Deadline): boolean {
  return closedAt !== null && kind !== 'event';
}

/** A team's own dates are that team's, unless one is named. */
export function isFollowed(
  cycle: Pick<Cycle, 'closedAt'>,
  { topic }: Pick<Follow, 'topic'>,
  deadline: Deadline,
): boolean {
  if (isOver(cycle, deadline)) return false;
  return isAbout(topic, deadline) && (deadline.owner === null || topic.of === 'name');
}

type FollowedRung = Rung & { readonly flavour: 'countdown' | 'begins' | 'ends' };

function rungsOf({ leadDays }: Follow, { kind }: Deadline): FollowedRung[] {
  const leads = leadDays === null ? USUAL_LEADS : [leadDays];
  const ahead = leads.map((days) => ({ flavour: 'countdown' as const, offsetDays: -days }));
  if (kind === 'freeze') {
    return [...ahead, { flavour: 'begins', offsetDays: 0 }, { flavour: 'ends', offsetDays: 0 }];
  }
  return kind === 'release' ? [...ahead, { flavour: 'countdown', offsetDays: 0 }] : ahead;
}

/** When they are at work next; at its own time where that would be too late, or where they never are. */
function atWork(
  planned: Instant,
  deadline: Deadline,
  flavour: PlannedOwnNotice['flavour'],
  reach: Reach,
): Instant {
  const next = nextReachable(planned, reach);
  return next !== null && canWait({ flavour }, deadline, next) ? next : planned;
}

/** Whether it is still of use at that later instant: what counts down to a moment is not, after it. */
export function canWait(
  { flavour }: Pick<PlannedOwnNotice, 'flavour'>,
  { when }: Deadline,
  until: Instant,
): boolean {
  if (flavour === 'begins' || flavour === 'ends' || flavour === 'removed') return true;
  return when.precision === 'undecided' || until < when.at;
}
