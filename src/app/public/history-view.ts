import type { ShownRequest } from '../../cards/exceptions/register/request-status.ts';
import { line, list } from '../../cards/cut.ts';
import { nameOf } from '../../cards/date-line.ts';
import type { Change } from '../../domain/changing/change.ts';
import { changeTitle } from '../../domain/exceptions/asking/change-title.ts';
import { diffOf, type CycleDiff } from '../../domain/changing/cycle-diff.ts';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { grantOf, type Exception } from '../../domain/exceptions/exception.ts';
import { clockInWords, shortDateInWords } from '../../domain/time/time-words.ts';
import type { PublicDateChange, PublicEvent, RequestDeed } from '../../public.ts';
import type { FoundName } from './named.ts';

/** Whose history it is. */
type Of = Pick<FoundName, 'project' | 'cycle'>;

const LONGEST = 300;

/** A change of the schedule, as an entry of the history that everybody may read. */
export function changeEvent({ project, cycle }: Of, change: Change): PublicEvent {
  const { id, at, by, why, before, after, undoes } = change;
  const diff = diffOf(before, after);
  const dates = before === null ? [] : datesOf(diff);
  const says = before === null ? planned(after) : changed(change, before, dates);
  return {
    id: `change-${id}`,
    at,
    project: project.key,
    cycle: cycle.key,
    cycleName: cycle.name,
    kind: 'schedule',
    says: undoes === null ? says : `Taken back: ${says}`,
    by: by?.name ?? null,
    why,
    dates,
    request: null,
  };
}

function planned({ cycle, deadlines }: CyclePlan): string {
  const count = deadlines.length === 1 ? '1 date' : `${deadlines.length} dates`;
  return `${line(cycle.name, 80)} is planned, with ${count}`;
}

function changed({ after }: Change, before: CyclePlan, dates: readonly PublicDateChange[]): string {
  if (before.cycle.closedAt === null && after.cycle.closedAt !== null) {
    return `${line(after.cycle.name, 80)} is released`;
  }
  if (dates.length > 0) return list(dates.map(dateInWords), LONGEST);
  return 'Something beside the dates is different in the schedule';
}

function dateInWords({ name, from, to }: PublicDateChange): string {
  const called = nameOf({ name });
  if (from === null) return `${called} was added${to === null ? '' : ` (${shortDateInWords(to)})`}`;
  if (to === null) return `${called} was removed`;
  const [was, is] = [shortDateInWords(from), shortDateInWords(to)];
  if (was !== is) return `${called} moved from ${was} to ${is}`;
  // Only the time of the day, or what of the day counts.
  return `${called} moved from ${clockInWords(from) ?? was} to ${clockInWords(to) ?? is} on ${is}`;
}

function datesOf({ moved, added, gone }: CycleDiff): PublicDateChange[] {
  return [
    ...moved.map(({ was, is }) => ({ key: is.key, name: is.name, from: was.when, to: is.when })),
    ...added.map(({ key, name, when }) => ({ key, name, from: null, to: when })),
    ...gone.map(({ key, name, when }) => ({ key, name, from: when, to: null })),
  ];
}

/** What became of a request so far: that it was asked for, the decision, and what followed. */
export function requestEvents(
  { exception, freeze }: Pick<ShownRequest, 'exception' | 'freeze'>,
  found: Of,
): PublicEvent[] {
  const { number, answers, askedAt, requester } = exception;
  const what = `#${number}, ${line(changeTitle(answers), 120)}`;
  const event = (
    kind: 'asked' | RequestDeed,
    at: PublicEvent['at'],
    says: string,
    by: string | null,
    why: string | null,
  ): PublicEvent => ({
    id: `request-${found.project.key}-${number}-${kind}`,
    at,
    project: found.project.key,
    cycle: found.cycle.key,
    cycleName: found.cycle.name,
    kind,
    says,
    by,
    why,
    dates: [],
    request: { number, link: answers.link },
  });
  const asked = `An exception from ${nameOf(freeze)} is asked for: ${what}`;
  const grant = grantOf(exception);
  return [
    event('asked', askedAt, asked, requester.name, null),
    ...(grant === null
      ? []
      : [event('granted', grant.at, `Granted: ${what}`, grant.by.name, grant.override)]),
    ...endOf(exception, what, event),
  ];
}

function endOf(
  { standing }: Exception,
  what: string,
  event: (
    kind: RequestDeed,
    at: PublicEvent['at'],
    says: string,
    by: string | null,
    why: string | null,
  ) => PublicEvent,
): PublicEvent[] {
  switch (standing.state) {
    case 'open':
    case 'more-info':
    case 'approved':
      return [];
    case 'denied':
      return [event('refused', standing.at, `Refused: ${what}`, standing.by.name, standing.reason)];
    case 'withdrawn':
      return [event('withdrawn', standing.at, `Withdrawn: ${what}`, standing.by.name, null)];
    case 'expired':
      return [event('expired', standing.at, `Ran out: ${what}`, null, null)];
    case 'landed':
      return [event('landed', standing.at, `Landed: ${what}`, standing.by.name, null)];
    case 'reverted': {
      const { at, by, reason } = standing;
      return [event('reverted', at, `Taken out again: ${what}`, by.name, reason)];
    }
  }
}

/** The oldest first; of one instant in the order of their ids, so that a cursor finds its place again. */
export function inTime(events: readonly PublicEvent[]): PublicEvent[] {
  return events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
