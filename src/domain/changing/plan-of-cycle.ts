import type { Cycle, CyclePlan, DeadlinePlan, Project } from '../cycle/cycle.ts';
import type { Deadline } from '../cycle/deadline.ts';

/** A stored cycle as a file would describe it. */
export function planOfCycle(project: Project, cycle: Cycle): CyclePlan {
  return {
    project: {
      key: project.key,
      name: project.name,
      zone: project.zone,
      countries: project.countries,
    },
    cycle: {
      key: cycle.key,
      name: cycle.name,
      aliases: cycle.aliases,
      stages: cycle.stages,
      closedAt: cycle.closedAt,
    },
    deadlines: cycle.deadlines.map(planOf),
  };
}

function planOf(deadline: Deadline): DeadlinePlan {
  const { id: _id, cycleId: _cycleId, revision: _revision, ...plan } = deadline;
  return plan;
}
