import type { Change } from './change.ts';
import { diffOf } from './cycle-diff.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { brand, type DeadlineId } from '../ids.ts';
import type { Instant } from '../time/time.ts';
import { unsavedCycle } from './unsaved-cycle.ts';

/** The cycle as it was planned at an instant, by its history; null where it was not planned yet. */
export function cycleAsOf(cycle: Cycle, changes: readonly Change[], at: Instant): Cycle | null {
  const until = changes.filter((change) => change.at <= at);
  const last = until.at(-1);
  if (last === undefined) return null;
  const revisions = revisionsAfter(until);
  const ids = new Map(cycle.deadlines.map(({ key, id }) => [key, id]));
  const then = unsavedCycle(last.after);
  return {
    ...then,
    id: cycle.id,
    projectId: cycle.projectId,
    deadlines: then.deadlines.map((deadline, index) => ({
      ...deadline,
      // One that has been taken out since: no deadline of today may be taken for it.
      id: ids.get(deadline.key) ?? brand<DeadlineId>(-1 - index),
      cycleId: cycle.id,
      revision: revisions.get(deadline.key) ?? 1,
    })),
  };
}

/** As the store counts them: each move is one more, and so are going and coming back. */
function revisionsAfter(changes: readonly Change[]): Map<string, number> {
  const revisions = new Map<string, number>();
  const raise = (key: string) => revisions.set(key, (revisions.get(key) ?? 0) + 1);
  for (const { before, after } of changes) {
    const { added, moved, gone } = diffOf(before, after);
    for (const { key } of [...added, ...gone]) raise(key);
    for (const { is } of moved) raise(is.key);
  }
  return revisions;
}
