import type { Card } from '../../cards/card.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { samePlan } from '../../domain/changing/cycle-diff.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import { standingChanges } from '../../domain/changing/standing-changes.ts';
import { UserError } from '../../domain/user-error.ts';
import { needGround, needManager, type Call } from '../call.ts';
import { needCycleNamed } from '../answers/named-cycle.ts';
import type { Ground } from '../project-of.ts';
import { propose } from './propose-change.ts';
import { showChange } from './show-change.ts';

/**
 * The answer to "undo": what the last change was, and the button that takes it back. Said again after that, it takes
 * back the change before: what was undone is not done again. Where no cycle is named it is the last change of them all,
 * so that a release can be taken back after which another cycle is the current one.
 */
export async function offerUndo(call: Call, name: string | null): Promise<Card> {
  await needManager(call, 'change the schedule');
  const ground = needGround(call);
  const { project } = ground;
  const cycle = name === null ? await changedLast(call.tx, ground) : needCycleNamed(call, name);
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
  return await showChange({ ...call, ground: { ...ground, cycle } }, id);
}

/** That a cycle was made is no change that can be taken back. */
async function changedLast(tx: Call['tx'], { project, cycle }: Ground): Promise<Cycle> {
  let found: { readonly cycle: Cycle; readonly change: number } = { cycle, change: 0 };
  for (const one of await tx.cycles.list(project.id)) {
    const changes = standingChanges(await tx.changes.ofCycle(one.id));
    const last = changes.findLast(({ before }) => before !== null);
    if (last !== undefined && last.id > found.change) found = { cycle: one, change: last.id };
  }
  return found.cycle;
}
