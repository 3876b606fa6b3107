import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import { canWait } from '../../domain/notices/plan-follows.ts';
import { nextReachable } from '../../domain/people/reachable.ts';
import type { OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Instant } from '../../domain/time/time.ts';
import { foundIn } from './own-lookup.ts';
import { reachOf, type Means } from './reach-of.ts';

/**
 * When a person is told who could be told at that instant: once they are at work, where it can wait until then. What is to
 * come before a channel hears of it waits for nothing that is later than that.
 */
export async function fromWorkOn(
  means: Means,
  row: OwnNotice,
  lookup: OwnLookup,
  at: Instant,
): Promise<Instant> {
  const { tx } = means;
  const found = foundIn(lookup, row);
  if (found === null) return at;
  const project = await tx.projects.byId(found.cycle.projectId);
  const next = nextReachable(at, await reachOf(means, row.personId, project));
  if (next === null || !canWait(row, found.deadline, next)) return at;
  if (row.flavour !== 'ahead') return next;
  const first = (await tx.notices.firstPosts([row.deadlineId])).get(row.deadlineId);
  return first !== undefined && at < first && next >= first ? at : next;
}
