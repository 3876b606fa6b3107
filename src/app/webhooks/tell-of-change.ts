import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { ChangeId } from '../../domain/ids.ts';
import { changeEvent } from '../public/history-view.ts';
import { type CallMeans, isAnybodyTold, oweCall } from './owe-call.ts';

/** Tells programs of a change of a schedule, as the history has it that everybody may read. */
export async function tellOfChange(
  means: CallMeans,
  project: Project,
  cycle: Cycle,
  id: ChangeId,
): Promise<void> {
  const { tx } = means;
  if (!(await isAnybodyTold(tx, project.id))) return;
  const change = (await tx.changes.ofCycle(cycle.id)).find((one) => one.id === id);
  if (change === undefined) throw new Error(`The change ${id} is not in the history.`);
  const event = changeEvent({ project, cycle }, change);
  const wasClosed = change.before?.cycle.closedAt ?? null;
  const isReleased = change.before !== null && wasClosed === null && cycle.closedAt !== null;
  await oweCall(means, project.id, {
    id: event.id,
    name: isReleased ? 'schedule.released' : 'schedule.changed',
    at: event.at,
    subject: [project.key, cycle.key].join('/'),
    data: { of: 'history', event },
  });
}
