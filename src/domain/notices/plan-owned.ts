import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import type { PlannedOwnNotice } from './own-notice.ts';
import { isOver, ownCountdown, type Told } from './plan-follows.ts';
import { nextReachable, type Reach } from '../people/reachable.ts';
import { resolveWall } from '../time/resolve.ts';
import type { Instant } from '../time/time.ts';
import { instant, plusDays, wallDateAt, wallTime } from '../time/wall.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The rung of the ladder that speaks to the owners of a date alone. */
const LEAD: { readonly flavour: 'countdown'; readonly offsetDays: number } = {
  flavour: 'countdown',
  offsetDays: -3,
};
/** Of two that come nearer to each other one is enough. */
const APART = 2 * DAY;
/** No row of days off is longer; where one is, the day itself has to do. */
const LONGEST_BREAK = 30;
const MIDNIGHT = wallTime('00:00');

/**
 * What somebody of the team whose date it is, is owed from now on: on their working day before a channel hears of it, so
 * that it can still be mended among a few, and three days before the date. Whoever comes to own it later than that, but
 * before the channel hears of it, is told at once.
 *
 * @param firstPost when a channel is told of it first, or was; null where none is.
 */
export function planOwned(
  cycle: Cycle,
  deadline: Deadline,
  who: Told,
  reach: Reach,
  { firstPost, now }: { readonly firstPost: Instant | null; readonly now: Instant },
): PlannedOwnNotice[] {
  if (isOver(cycle, deadline)) return [];
  const countdown = ownCountdown(cycle, deadline, LEAD, who, reach);
  const ahead =
    firstPost === null || isNews(deadline)
      ? null
      : aheadOf(deadline, who, workingDayBefore(firstPost, reach));
  return enough(ahead, countdown).flatMap((notice) => {
    if (notice.dueAt > now) return [notice];
    const isLate = notice.flavour === 'ahead' && firstPost !== null && firstPost > now;
    return isLate ? [{ ...notice, dueAt: now }] : [];
  });
}

/** That it has moved, or is back, was told to channels and owners alike when it happened. */
const isNews = ({ revision }: Deadline): boolean => revision > 1;

/** The earlier one alone where they are near to each other. */
function enough(
  ahead: PlannedOwnNotice | null,
  countdown: PlannedOwnNotice | null,
): PlannedOwnNotice[] {
  if (ahead === null || countdown === null) return [ahead ?? [], countdown ?? []].flat();
  if (Math.abs(ahead.dueAt - countdown.dueAt) >= APART) return [ahead, countdown];
  return ahead.dueAt <= countdown.dueAt ? [ahead] : [countdown];
}

function aheadOf({ id, revision }: Deadline, who: Told, dueAt: Instant): PlannedOwnNotice {
  return {
    personId: who.personId,
    platform: who.platform,
    deadlineId: id,
    revision,
    flavour: 'ahead',
    offsetDays: 0,
    was: null,
    by: null,
    why: null,
    dueAt,
  };
}

/** When they begin to work on the last of their working days before the day of that instant. */
function workingDayBefore(at: Instant, reach: Reach): Instant {
  const day = wallDateAt(at, reach.zone);
  for (let back = 1; back <= LONGEST_BREAK; back += 1) {
    const midnight = resolveWall(plusDays(day, -back), MIDNIGHT, reach.zone).at;
    const next = nextReachable(midnight, reach);
    if (next !== null && wallDateAt(next, reach.zone) < day) return next;
  }
  return instant(at - DAY);
}
