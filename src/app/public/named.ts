import { list } from '../../cards/cut.ts';
import { courseOf } from '../../domain/cycle/course.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/time/time.ts';
import { NotKnown, type PublicCycleName, type Which } from '../../public.ts';
import type { KnownProject } from './shelf.ts';

/** A cycle that was found, with where it stands among its project's. */
export interface Found {
  readonly project: Project;
  readonly cycle: Cycle;
  readonly name: PublicCycleName;
}

/** The project of that key or name; else the first that has the cycle that is named, or the first of all. */
export function projectNamed(
  projects: readonly KnownProject[],
  { project: wanted, cycle }: Which,
): KnownProject {
  const [first] = projects;
  if (first === undefined) throw new NotKnown('relbot knows no project yet.');
  if (wanted === null) {
    const hasIt = ({ cycles }: KnownProject) =>
      cycle !== null && cycleCalled(cycles, cycle) !== null;
    return projects.find(hasIt) ?? first;
  }
  const called = wanted.toLowerCase();
  const found = projects.find(({ project: { key, name } }) =>
    [key, name].some((one) => one.toLowerCase() === called),
  );
  if (found !== undefined) return found;
  const keys = projects.map(({ project }) => project.key);
  throw new NotKnown(`There is no such project here: there is ${list(keys, 300)}.`);
}

/** The cycle of that key, name or alias; the current one where none is named. */
export function cycleNamed(
  { project, cycles }: KnownProject,
  wanted: string | null,
  now: Instant,
): Found {
  const { current } = courseOf(cycles, now);
  const cycle = wanted === null ? current : cycleCalled(cycles, wanted);
  if (cycle !== null) return { project, cycle, name: nameOfCycle(cycle, cycles, now) };
  if (cycles.length === 0) throw new NotKnown('The project has no cycle yet.');
  const keys = cycles.map(({ key }) => key).toReversed();
  throw new NotKnown(`The project has no such cycle: it has ${list(keys, 300)}.`);
}

/** Those of the project, or of all of them; a cycle is looked for in each of these. */
export function cyclesMeant(
  projects: readonly KnownProject[],
  { project, cycle }: Which,
  now: Instant,
): Found[] {
  const isAll = project === null && cycle === null;
  const among = isAll ? projects : [projectNamed(projects, { project, cycle })];
  return among.flatMap((known) =>
    cycle === null
      ? known.cycles.map((one) => ({
          project: known.project,
          cycle: one,
          name: nameOfCycle(one, known.cycles, now),
        }))
      : [cycleNamed(known, cycle, now)],
  );
}

export function nameOfCycle(
  { key, name, aliases, id }: Cycle,
  cycles: readonly Cycle[],
  now: Instant,
): PublicCycleName {
  const { current, others } = courseOf(cycles, now);
  const isOther = others.some((other) => other.id === id);
  const course = current?.id === id ? 'current' : isOther ? 'under way' : 'past';
  return { key, name, aliases, course };
}

function cycleCalled(cycles: readonly Cycle[], wanted: string): Cycle | null {
  const called = wanted.toLowerCase();
  const isCalled = ({ key, name, aliases }: Cycle) =>
    [key, name, ...aliases].some((one) => one.toLowerCase() === called);
  return cycles.find(isCalled) ?? null;
}
