import type { Cycle, Project } from '../domain/cycle.ts';
import type { Instant } from '../domain/time.ts';
import type { KnownPlace } from '../store/places.ts';
import type { Repositories } from '../store/store.ts';

export interface Ground {
  readonly project: Project;
  readonly cycle: Cycle;
}

/** The project a place belongs to and its current cycle; null while nothing has been imported. */
export async function groundOf(
  tx: Repositories,
  place: KnownPlace | null,
  now: Instant,
): Promise<Ground | null> {
  const id = place?.projectId ?? null;
  const project = id === null ? await tx.projects.first() : await tx.projects.byId(id);
  if (project === null) return null;
  const cycle = await tx.cycles.current(project.id, now);
  return cycle === null ? null : { project, cycle };
}
