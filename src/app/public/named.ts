import { list } from '../../cards/cut.ts';
import { courseOf } from '../../domain/cycle/course.ts';
import type { Cycle, CycleOutline, Project } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/time/time.ts';
import { NotKnown, type PublicCycleName, type Which } from '../../public.ts';

/** What a cycle is found by. */
type Named = Omit<CycleOutline, 'version' | 'projectId'>;

/** A project, and as much of its cycles as is asked for. */
export interface KnownProject<Of = CycleOutline> {
  readonly project: Project;
  readonly cycles: readonly Of[];
}

/** A cycle that was found, with where it stands among its project's. */
export interface Found<Of = Cycle> {
  readonly project: Project;
  readonly cycle: Of;
  readonly name: PublicCycleName;
}

/** One of which only its name is needed. */
export type FoundName = Found<Pick<Cycle, 'id' | 'key' | 'name'>>;

/** The project of that key or name; else the first that has the cycle that is named, or the first of all. */
export function projectNamed<Of extends Named>(
  projects: readonly KnownProject<Of>[],
  { project: wanted, cycle }: Which,
): KnownProject<Of> {
  const [first] = projects;
  if (first === undefined) throw new NotKnown('relbot knows no project yet.');
  if (wanted === null) {
    const hasIt = ({ cycles }: KnownProject<Of>) =>
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
export function cycleNamed<Of extends Named>(
  { project, cycles }: KnownProject<Of>,
  wanted: string | null,
  now: Instant,
): Found<Of> {
  const { current } = courseOf(cycles, now);
  const cycle = wanted === null ? current : cycleCalled(cycles, wanted);
  if (cycle !== null) return { project, cycle, name: nameOfCycle(cycle, cycles, now) };
  if (cycles.length === 0) throw new NotKnown('The project has no cycle yet.');
  const keys = cycles.map(({ key }) => key).toReversed();
  throw new NotKnown(`The project has no such cycle: it has ${list(keys, 300)}.`);
}

/** Those of the project, or of all of them; a cycle is looked for in each of these. */
export function cyclesMeant<Of extends Named>(
  projects: readonly KnownProject<Of>[],
  { project, cycle }: Which,
  now: Instant,
): Found<Of>[] {
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
  { key, name, aliases, id }: Named,
  cycles: readonly Named[],
  now: Instant,
): PublicCycleName {
  const { current, others } = courseOf(cycles, now);
  const isOther = others.some((other) => other.id === id);
  const course = current?.id === id ? 'current' : isOther ? 'under way' : 'past';
  return { key, name, aliases, course };
}

/** Null where there is none of that key, name or alias. */
export function cycleCalled<Of extends Named>(cycles: readonly Of[], wanted: string): Of | null {
  const called = wanted.toLowerCase();
  const isCalled = ({ key, name, aliases }: Named) =>
    [key, name, ...aliases].some((one) => one.toLowerCase() === called);
  return cycles.find(isCalled) ?? null;
}
