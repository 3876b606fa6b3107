import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import type { Instant } from '../domain/time/time.ts';
import type { Repositories } from '../store/store.ts';

/** The cycle that goes by this key, name or alias, in any case. */
export function cycleCalled(cycles: readonly Cycle[], wanted: string): Cycle | null {
  const isCalled = ({ key, name, aliases }: Cycle) =>
    [key, name, ...aliases].some((called) => called.toLowerCase() === wanted.toLowerCase());
  return cycles.find(isCalled) ?? null;
}

/** The current cycle of a project, or the one that is named; null where there is none. */
export async function storedCycle(
  read: Repositories,
  asked: { readonly cycle: string | undefined; readonly project: string | undefined },
  now: Instant,
): Promise<{ readonly project: Project; readonly cycle: Cycle } | null> {
  const project =
    asked.project === undefined
      ? await read.projects.first()
      : await read.projects.byKey(asked.project);
  if (project === null) return null;
  const cycle =
    asked.cycle === undefined
      ? await read.cycles.current(project.id, now)
      : cycleCalled(await read.cycles.list(project.id), asked.cycle);
  return cycle ? { project, cycle } : null;
}
