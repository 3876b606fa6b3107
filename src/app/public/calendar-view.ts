import type { Change } from '../../domain/changing/change.ts';
import { diffOf } from '../../domain/changing/cycle-diff.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import type { FedDeadline, FeedEvent } from '../../formats/ical/ical-feed.ts';
import type { CalendarFor } from '../../public.ts';

/**
 * A cycle's deadlines for a calendar: those of the schedule, and as cancelled those that were taken out, or have lost
 * their date. Each with the instant at which it was changed last.
 */
export function fedDeadlines(
  cycle: Cycle,
  takenOut: readonly Deadline[],
  changes: readonly Change[],
): FedDeadline[] {
  const changed = changedAt(changes);
  const fed = (deadline: Deadline, isCancelled: boolean): FedDeadline => ({
    deadline,
    changedAt: changed.get(deadline.key) ?? changes.at(-1)?.at ?? instant(0),
    isCancelled,
  });
  return [
    ...cycle.deadlines.map((deadline) => {
      const last = deadline.when.precision === 'undecided' ? lastDate(deadline, changes) : null;
      return last === null ? fed(deadline, false) : fed({ ...deadline, when: last }, true);
    }),
    ...takenOut.map((deadline) => fed(deadline, true)),
  ];
}

function changedAt(changes: readonly Change[]): Map<string, Instant> {
  const changed = new Map<string, Instant>();
  for (const { before, after, at } of changes) {
    const { added, moved, changed: other, gone } = diffOf(before, after);
    for (const { key } of [...added, ...gone]) changed.set(key, at);
    for (const { is } of [...moved, ...other]) changed.set(is.key, at);
  }
  return changed;
}

function lastDate({ key }: Deadline, changes: readonly Change[]): Deadline['when'] | null {
  const whens = changes.flatMap(({ after }) =>
    after.deadlines.filter((one) => one.key === key).map(({ when }) => when),
  );
  return whens.findLast(({ precision }) => precision !== 'undecided') ?? null;
}

/** Whether a calendar has it: what is everybody's, and what is the team's or the audience's own. */
export function isFor({ team, audience }: CalendarFor): (event: FeedEvent) => boolean {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return ({ deadline: { owner, audience: concerned } }) => {
    const ofTeam = team === null || owner === null || same(owner, team);
    const isHeard = concerned.length === 0 || concerned.some((one) => same(one, audience ?? ''));
    return ofTeam && (audience === null || isHeard);
  };
}
