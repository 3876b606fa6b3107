import type { Cycle, CyclePlan } from '../cycle/cycle.ts';
import { inOrder } from '../cycle/deadline-order.ts';
import type { Deadline } from '../cycle/deadline.ts';
import { brand, type CycleId, type DeadlineId, type ProjectId } from '../ids.ts';

/** A cycle as a file describes it, made askable without being stored: its ids count from one. */
export function unsavedCycle({ cycle, deadlines }: CyclePlan): Cycle {
  const cycleId = brand<CycleId>(1);
  const numbered = deadlines.map(
    (plan, index): Deadline => ({
      ...plan,
      id: brand<DeadlineId>(index + 1),
      cycleId,
      revision: 1,
    }),
  );
  return { ...cycle, id: cycleId, projectId: brand<ProjectId>(1), deadlines: inOrder(numbered) };
}
