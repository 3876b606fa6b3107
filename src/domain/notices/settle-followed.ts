import type { Cycle } from '../cycle/cycle.ts';
import { sameWhen } from '../changing/cycle-diff.ts';
import type { Deadline, When } from '../cycle/deadline.ts';
import type { OwnNotice } from './own-notice.ts';
import type { Lookup } from './settle-notices.ts';
import { freezesInForce } from '../cycle/state.ts';
import type { Instant } from '../time/time.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long it is still worth telling that something has ended. */
const AFTERMATH = 3 * DAY;

export interface FollowedItem {
  readonly notice: OwnNotice;
  readonly cycle: Cycle;
  readonly deadline: Deadline;
  /** The date that the person knew, where it has moved since or is gone; null of one that is back. */
  readonly was: When | null;
}

/** Where the deadlines of what people are owed are found: in a schedule, or as they were when they left it. */
export interface OwnLookup {
  readonly there: Lookup;
  readonly gone: Lookup;
}

/**
 * What is still worth telling one person, each deadline once, and why the rest is not: somebody may come back after
 * weeks.
 *
 * @param wanted whether they still want to hear of a deadline; else why not.
 */
export function settleFollowed(
  due: readonly OwnNotice[],
  { there, gone }: OwnLookup,
  whyUnwanted: (deadline: Deadline, cycle: Cycle) => string | null,
  now: Instant,
): {
  readonly items: readonly FollowedItem[];
  readonly skipped: readonly { readonly notice: OwnNotice; readonly reason: string }[];
} {
  const skipped: { notice: OwnNotice; reason: string }[] = [];
  const useful: FollowedItem[] = [];
  for (const notice of due) {
    const { deadlineId, flavour } = notice;
    const found = there(deadlineId) ?? (flavour === 'removed' ? gone(deadlineId) : null);
    const reason =
      found === null
        ? 'It has left the schedule.'
        : (whyUnwanted(found.deadline, found.cycle) ??
          (there(deadlineId) === null
            ? null
            : whyUseless(notice, found.cycle, found.deadline, now)));
    if (found === null || reason !== null) {
      skipped.push({ notice, reason: reason ?? 'It has left the schedule.' });
      continue;
    }
    const was = firstKnown(notice, due);
    if (flavour === 'moved' && notice.was === null && isAsItWas(was, found.deadline)) {
      skipped.push({ notice, reason: 'It is in the schedule again.' });
    } else useful.push({ notice, ...found, was });
  }
  const items = useful.filter((item, index) => {
    const better = useful.find((other, at) => saysMore(other, at, item, index));
    if (better === undefined) return true;
    skipped.push({ notice: item.notice, reason: 'A later notice of the same deadline says more.' });
    return false;
  });
  return { items, skipped };
}

/** Of a date that changed more than once, what was known before the first time. */
function firstKnown(notice: OwnNotice, due: readonly OwnNotice[]): When | null {
  if (!isNews(notice)) return null;
  const news = due.filter((one) => isNews(one) && one.deadlineId === notice.deadlineId);
  return news.toSorted((a, b) => a.revision - b.revision || a.id - b.id)[0]?.was ?? null;
}

const isNews = ({ flavour }: OwnNotice): boolean => flavour === 'moved' || flavour === 'removed';

/** Of one that was taken out and put back before anybody heard of it. */
const isAsItWas = (was: When | null, { when }: Deadline): boolean =>
  was !== null && sameWhen(was, when);

function whyUseless(
  notice: OwnNotice,
  cycle: Cycle,
  deadline: Deadline,
  now: Instant,
): string | null {
  const { when } = deadline;
  if (notice.flavour === 'removed') return 'It is in the schedule again.';
  if (deadline.revision !== notice.revision) return 'The date has moved since it was planned.';
  switch (notice.flavour) {
    case 'moved':
      return null;
    case 'ahead':
    case 'countdown':
      return when.precision === 'undecided' || now > when.at ? 'The deadline had passed.' : null;
    case 'begins':
      return freezesInForce(cycle, now).some(({ freeze }) => freeze.id === deadline.id)
        ? null
        : 'The freeze was over already.';
    case 'ends':
      if (freezesInForce(cycle, now).some(({ freeze }) => freeze.id === deadline.id)) {
        return 'The end of the freeze has moved since it was planned.';
      }
      return now - notice.dueAt > AFTERMATH ? 'It was days too late to be of use.' : null;
  }
}

/** The turn of a freeze says more than a new date, and that more than a count of days; of two alike, the later. */
function saysMore(other: FollowedItem, at: number, item: FollowedItem, index: number): boolean {
  if (at === index || other.deadline.id !== item.deadline.id) return false;
  const weight = ({ notice }: FollowedItem) =>
    ({ ahead: 0, countdown: 0, moved: 1, begins: 2, ends: 3, removed: 4 })[notice.flavour];
  const difference = weight(other) - weight(item);
  if (difference !== 0) return difference > 0;
  const later = other.notice.dueAt - item.notice.dueAt;
  return later === 0 ? at > index : later > 0;
}
