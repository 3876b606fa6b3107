import type { Cycle } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { atTime, postingDay, rungsFor, type Listener } from './listener.ts';
import type { PlannedNotice } from './notice.ts';
import type { Digest } from './place-settings.ts';
import type { Instant, WallDate } from '../time/time.ts';
import { plusDays, wallDateAt, wallMilliseconds, weekdayOf } from '../time/wall.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A date in a digest: the day on which the digest is due by its weekday, and when it really comes. */
interface InDigest {
  readonly deadline: Deadline;
  readonly day: WallDate;
  readonly nominal: WallDate;
}

/**
 * The weekly posts: each tells of all dates from its day to the day before the next one's. In a week without any, a
 * place that wants to hear so is told, with what comes next.
 */
export function planDigests(
  cycle: Cycle,
  deadlines: readonly Deadline[],
  listener: Listener,
  digest: Digest,
  now: Instant,
): PlannedNotice[] {
  const dated = deadlines.flatMap((deadline) => inDigest(deadline, listener, digest) ?? []);
  const told = dated.map((one) => noticeOf('digest', one, one.nominal, listener, digest));
  const hasEmpty = digest.whenEmpty === 'nothing to report' && cycle.closedAt === null;
  return hasEmpty ? [...told, ...emptyWeeks(dated, listener, digest, now)] : told;
}

function inDigest(deadline: Deadline, listener: Listener, digest: Digest): InDigest | null {
  const { when } = deadline;
  if (when.precision === 'undecided' || rungsFor(deadline, listener).length === 0) return null;
  const day = when.precision === 'week' ? when.monday : when.date;
  const nominal = plusDays(day, -((weekdayOf(day) - digest.weekday + 7) % 7));
  // What is over before that morning's digest belongs to the one of the week before.
  const isEarly = dueAt(nominal, listener, digest) >= when.at;
  return { deadline, day, nominal: isEarly ? plusDays(nominal, -7) : nominal };
}

/** Each is told by the next date, so that it moves and goes with it, and ends with the last. */
function emptyWeeks(
  dated: readonly InDigest[],
  listener: Listener,
  digest: Digest,
  now: Instant,
): PlannedNotice[] {
  const inOrder = dated.toSorted((a, b) => (a.nominal < b.nominal ? -1 : 1));
  const today = wallDateAt(now, listener.zone);
  let week = plusDays(today, -((weekdayOf(today) - digest.weekday + 7) % 7));
  const empty: PlannedNotice[] = [];
  for (const next of inOrder) {
    for (; week < next.nominal; week = plusDays(week, 7)) {
      empty.push(noticeOf('nothing', next, week, listener, digest));
    }
    if (week === next.nominal) week = plusDays(week, 7);
  }
  return empty;
}

function noticeOf(
  flavour: 'digest' | 'nothing',
  { deadline, day }: InDigest,
  nominal: WallDate,
  listener: Listener,
  digest: Digest,
): PlannedNotice {
  const due = dueAt(nominal, listener, digest);
  return {
    placeId: listener.placeId,
    deadlineId: deadline.id,
    revision: deadline.revision,
    flavour,
    offsetDays: Math.round((wallMilliseconds(nominal) - wallMilliseconds(day)) / DAY),
    dueAt: due,
    day: wallDateAt(due, listener.zone),
  };
}

function dueAt(nominal: WallDate, listener: Listener, { time }: Digest): Instant {
  return atTime(postingDay(nominal, 'before', listener), time, listener);
}
