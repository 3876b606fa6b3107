import type { Cycle } from '../cycle/cycle.ts';
import { instantOf, type Deadline } from '../cycle/deadline.ts';
import type { DeadlineId, PlaceId } from '../ids.ts';
import type { Flavour, Notice } from './notice.ts';
import { freezeEndsAt, freezesInForce, stageAt } from '../cycle/state.ts';
import type { Instant } from '../time/time.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A post that comes more than an hour after its time says that it is late. */
const LATE_AFTER = HOUR;
/** How long it is still worth telling that something was yesterday, or that a freeze has ended. */
const AFTERMATH = 3 * DAY;

/** Notices that go out together: one place, one day, one flavour. */
export interface Gathering {
  readonly placeId: PlaceId;
  readonly flavour: Flavour;
  readonly late: boolean;
  readonly items: readonly { readonly notice: Notice; readonly deadline: Deadline }[];
}

interface Skipped {
  readonly notice: Notice;
  /** Why it was not posted, in words that answer "why didn't you remind us?". */
  readonly reason: string;
}

export interface Settlement {
  readonly gatherings: readonly Gathering[];
  readonly skipped: readonly Skipped[];
}

/** Where a notice's deadline is found; null when it has left the schedule. */
export type Lookup = (
  id: DeadlineId,
) => { readonly cycle: Cycle; readonly deadline: Deadline } | null;

/**
 * Decides what becomes of the notices that are due: which are posted, and together with which. After downtime only the
 * latest useful one of each deadline is posted in a place; the rest are skipped, with the reason.
 */
export function settleNotices(due: readonly Notice[], lookup: Lookup, now: Instant): Settlement {
  const skipped: Skipped[] = [];
  const useful: { notice: Notice; deadline: Deadline }[] = [];
  for (const notice of due) {
    const found = lookup(notice.deadlineId);
    const reason = whyUseless(notice, found, now);
    if (reason === null && found !== null) useful.push({ notice, deadline: found.deadline });
    else skipped.push({ notice, reason: reason ?? 'It has left the schedule.' });
  }
  const rivals = Map.groupBy(useful, ({ notice }) => `${notice.placeId} ${notice.deadlineId}`);
  const kept = useful.filter((item) => {
    const { placeId, deadlineId } = item.notice;
    const better = rivals
      .get(`${placeId} ${deadlineId}`)
      ?.find((other) => outranks(other.notice, item.notice));
    if (better !== undefined) {
      skipped.push({
        notice: item.notice,
        reason: 'A later notice of the same deadline says more.',
      });
    }
    return better === undefined;
  });
  return { gatherings: gather(kept, now), skipped };
}

function whyUseless(notice: Notice, found: ReturnType<Lookup>, now: Instant): string | null {
  if (found === null) return 'It has left the schedule.';
  const { cycle, deadline } = found;
  const at = instantOf(deadline);
  if (at === null || deadline.revision !== notice.revision)
    return 'The date has moved since it was planned.';
  switch (notice.flavour) {
    case 'nothing':
      return now - notice.dueAt > DAY ? 'It was too late to be of use.' : null;
    case 'digest':
      return now > at ? 'The deadline had passed.' : null;
    case 'countdown':
      if (notice.offsetDays <= 0) return now > at ? 'The deadline had passed.' : null;
      return now - notice.dueAt > AFTERMATH ? 'It was days too late to be of use.' : null;
    case 'begins':
      return freezesInForce(cycle, now).some(({ freeze }) => freeze.id === deadline.id)
        ? null
        : 'The freeze was over already.';
    case 'stage':
      return stageAt(cycle, now)?.by?.id === deadline.id ? null : 'The stage was over already.';
    case 'ends': {
      const end = deadline.kind === 'freeze' ? freezeEndsAt(cycle, deadline) : null;
      // Held back for quiet hours, it is due after the end itself.
      if (end === null || end === 'sign-off' || end.at > notice.dueAt) {
        return 'The end of the freeze has moved since it was planned.';
      }
      return now - notice.dueAt > AFTERMATH ? 'It was days too late to be of use.' : null;
    }
  }
}

const WEIGHT: Record<Flavour, number> = {
  nothing: 0,
  countdown: 1,
  digest: 1,
  stage: 2,
  begins: 2,
  ends: 3,
};

/** In one place, of one deadline: the turn of a freeze or of a stage says more than a count of days; else the later. */
function outranks(other: Notice, notice: Notice): boolean {
  const weight = ({ flavour }: Notice) => WEIGHT[flavour];
  const difference = weight(other) - weight(notice);
  return difference === 0 ? other.dueAt > notice.dueAt : difference > 0;
}

/** What is late is told in one post, whichever day each was for. */
function gather(items: Gathering['items'], now: Instant): Gathering[] {
  const isLate = (notice: Notice) => now - notice.dueAt > LATE_AFTER;
  const together = Map.groupBy(items, ({ notice }) =>
    JSON.stringify([notice.placeId, notice.flavour, isLate(notice) ? 'late' : notice.day]),
  );
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { placeId, flavour } = first.notice;
    return [{ placeId, flavour, late: isLate(first.notice), items: group }];
  });
}
