import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { Deadline } from '../../domain/cycle/deadline.ts';
import type { DeadlineId } from '../../domain/ids.ts';
import type { OwnNotice } from '../../domain/notices/own-notice.ts';
import type { OwnLookup } from '../../domain/notices/settle-followed.ts';
import type { Repositories } from '../../store/store.ts';
import { lookupFor } from '../delivery/form-posts.ts';

/** The deadlines of these notices: those that are in a schedule, and those that have left it as they were. */
export async function ownLookupFor(
  tx: Repositories,
  due: readonly Pick<OwnNotice, 'deadlineId'>[],
): Promise<OwnLookup> {
  const there = await lookupFor(tx, due);
  const gone = new Map<DeadlineId, { cycle: Cycle; deadline: Deadline }>();
  for (const { deadlineId } of due) {
    if (there(deadlineId) !== null || gone.has(deadlineId)) continue;
    const deadline = await tx.deadlines.byId(deadlineId);
    if (deadline === null) continue;
    gone.set(deadlineId, { cycle: await tx.cycles.byId(deadline.cycleId), deadline });
  }
  return { there, gone: (id) => gone.get(id) ?? null };
}

/** The deadline, wherever it is. */
export function foundIn(
  { there, gone }: OwnLookup,
  { deadlineId }: Pick<OwnNotice, 'deadlineId'>,
): ReturnType<OwnLookup['there']> {
  return there(deadlineId) ?? gone(deadlineId);
}
