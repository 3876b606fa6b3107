import type { Cycle } from '../../domain/cycle/cycle.ts';
import { UserError } from '../../domain/user-error.ts';
import { cycleNamed } from '../../language/asked/cycle-named.ts';
import { needGround, type Call } from '../call.ts';
import type { Ground } from '../project-of.ts';

/**
 * The cycle that an order names.
 *
 * @throws UserError where the project has none of that name.
 */
export function needCycleNamed(call: Call, name: string): Cycle {
  const ground = needGround(call);
  const named = cycleOnCourse(ground, name);
  if (named !== null) return named;
  throw new UserError(
    `I know no cycle called “${name}” in ${ground.project.name}. Nothing has changed.`,
  );
}

/** Null where a name is none of the project's cycles'. */
export function cycleOnCourse({ cycle, course }: Ground, name: string): Cycle | null {
  return cycleNamed(name, [cycle, course.current, ...course.others, ...course.past.toReversed()]);
}
