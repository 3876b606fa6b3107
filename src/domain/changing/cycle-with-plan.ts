import type { Cycle, CyclePlan } from '../cycle/cycle.ts';
import { diffOf } from './cycle-diff.ts';
import { inOrder } from '../cycle/deadline-order.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { brand, type DeadlineId } from '../ids.ts';

/** A stored cycle as it would be after a change. Deadlines that it does not have yet count their ids down from -1. */
export function cycleWithPlan(cycle: Cycle, before: CyclePlan, after: CyclePlan): Cycle {
  const known = new Map(cycle.deadlines.map((deadline) => [deadline.key, deadline]));
  const moved = new Set(diffOf(before, after).moved.map(({ is }) => is.key));
  const deadlines = after.deadlines.map((plan, index): Deadline => {
    const was = known.get(plan.key);
    const id = was?.id ?? brand<DeadlineId>(-1 - index);
    const revision = (was?.revision ?? 1) + (moved.has(plan.key) ? 1 : 0);
    return { ...plan, id, cycleId: cycle.id, revision };
  });
  return { ...cycle, ...after.cycle, deadlines: inOrder(deadlines) };
}
