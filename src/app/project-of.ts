import { courseOf } from '../domain/cycle/course.ts';
import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import type { Instant } from '../domain/time/time.ts';
import type { KnownPlace } from '../store/places/places.ts';
import type { Repositories } from '../store/store.ts';
import type { KnownCourse } from './answers/subject.ts';

export interface Ground {
  readonly project: Project;
  /** The current one, unless what was said names another. */
  readonly cycle: Cycle;
  readonly course: KnownCourse;
}

/** The project a place belongs to, which may have no cycle yet; null while there is none at all. */
export async function projectOf(
  tx: Repositories,
  place: KnownPlace | null,
): Promise<Project | null> {
  const id = place?.projectId ?? null;
  return id === null ? await tx.projects.first() : await tx.projects.byId(id);
}

/** The project a place belongs to and its current cycle; null while there is no cycle. */
export async function groundOf(
  tx: Repositories,
  place: KnownPlace | null,
  now: Instant,
): Promise<Ground | null> {
  const project = await projectOf(tx, place);
  if (project === null) return null;
  const { current, others, past } = courseOf(await tx.cycles.list(project.id), now);
  return current === null ? null : { project, cycle: current, course: { current, others, past } };
}
