import type { Card } from '../cards/card.ts';
import { changeButtons } from '../cards/change-confirmed.ts';
import { sentences } from '../cards/sentences.ts';
import type { Change } from '../domain/change.ts';
import { diffOf, samePlan } from '../domain/cycle-diff.ts';
import { planOfCycle } from '../domain/plan-of-cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { needGround, needManager, type Call } from './call.ts';
import { propose } from './propose-change.ts';

/** The answer to "undo": what the last change of the cycle was, and the button that takes it back. */
export async function offerUndo(call: Call): Promise<Card> {
  await needManager(call, 'change the schedule');
  const { project, cycle } = needGround(call);
  const last = lastStanding(await call.tx.changes.ofCycle(cycle.id));
  if (last === null || last.before === null) {
    throw new UserError(`Nothing of ${cycle.name} has been changed, so there is nothing to undo.`);
  }
  const before = planOfCycle(project, cycle);
  if (!samePlan(before, last.after)) {
    throw new Error(`The last change of the cycle ${cycle.id} is not how it stands.`);
  }
  const { moved } = diffOf(before, last.before);
  const proposal = await propose(call, {
    kind: 'undo',
    before,
    after: last.before,
    why: null,
    undoes: last.id,
  });
  return sentences(
    `This takes back the last change of ${cycle.name}.`,
    [`${moved.length} dates go back to where they were.`],
    { blocks: [changeButtons(proposal, 'Undo it')] },
  );
}

/** The last change that is neither an undo nor undone. */
function lastStanding(changes: readonly Change[]): Change | null {
  const undone = new Set(changes.flatMap(({ undoes }) => undoes ?? []));
  return changes.findLast(({ id, undoes }) => undoes === null && !undone.has(id)) ?? null;
}
