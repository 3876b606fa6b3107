import type { Card } from '../cards/card.ts';
import { samePlan } from '../domain/cycle-diff.ts';
import { planOfCycle } from '../domain/plan-of-cycle.ts';
import { standingChanges } from '../domain/standing-changes.ts';
import { UserError } from '../domain/user-error.ts';
import { needGround, needManager, type Call } from './call.ts';
import { propose } from './propose-change.ts';
import { showChange } from './show-change.ts';

/**
 * The answer to "undo": what the last change of the cycle was, and the button that takes it back. Said again after
 * that, it takes back the change before: what was undone is not done again.
 */
export async function offerUndo(call: Call): Promise<Card> {
  await needManager(call, 'change the schedule');
  const { project, cycle } = needGround(call);
  const last = standingChanges(await call.tx.changes.ofCycle(cycle.id)).at(-1);
  if (last === undefined) {
    throw new UserError(`Nothing of ${cycle.name} has been changed, so there is nothing to undo.`);
  }
  if (last.before === null) {
    throw new UserError(
      `Nothing of ${cycle.name} has been changed since it was made, so there is nothing to undo.`,
    );
  }
  const before = planOfCycle(project, cycle);
  // What is said of the project holds for all its cycles, and may have changed with another one.
  const sameProject = samePlan(before, { ...before, project: last.after.project });
  if (!samePlan(before, { ...last.after, project: before.project })) {
    throw new UserError(
      `The schedule of ${cycle.name} is no longer as its last change left it, so I cannot take that back. Say what shall be instead, as in “move rc1 to 3 September”.`,
    );
  }
  const id = await propose(call, {
    kind: 'undo',
    before,
    after: { ...last.before, project: sameProject ? last.before.project : before.project },
    why: null,
    undoes: last.id,
  });
  return await showChange(call, id);
}
