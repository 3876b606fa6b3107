import type { CyclePlan, DeadlinePlan } from './cycle.ts';

/**
 * A plan that a file describes, with what relbot knows and no file says: what has happened already, which sign-offs are
 * given, whether the cycle is closed.
 */
export function planAfterImport(before: CyclePlan | null, file: CyclePlan): CyclePlan {
  if (before === null)
    return { ...file, project: { ...file.project, countries: file.project.countries ?? [] } };
  const known = new Map(before.deadlines.map((deadline) => [deadline.key, deadline]));
  return {
    project: { ...file.project, countries: file.project.countries ?? before.project.countries },
    cycle: { ...file.cycle, closedAt: file.cycle.closedAt ?? before.cycle.closedAt },
    deadlines: file.deadlines.map((deadline) => kept(known.get(deadline.key), deadline)),
  };
}

function kept(was: DeadlinePlan | undefined, is: DeadlinePlan): DeadlinePlan {
  if (was === undefined) return is;
  if (was.kind !== 'freeze' || is.kind !== 'freeze') return is;
  if (was.ends.by !== 'sign-off' || is.ends.by !== 'sign-off') return is;
  return is.ends.given === null ? { ...is, ends: was.ends } : is;
}
