import type { Cycle, CyclePlan, Project } from '../domain/cycle/cycle.ts';
import { disagreements, TWO_SOURCES } from '../domain/lint/names.ts';
import { unsavedCycle } from '../domain/changing/unsaved-cycle.ts';
import { isBare } from '../formats/read-schedule.ts';
import type { ReadSchedule } from '../formats/schedule.ts';
import { remarkOf, type Remark } from './remarks-on.ts';

/** A cycle as one file has it. */
export interface Source {
  readonly file: string;
  readonly read: ReadSchedule;
}

/** Dates on which two files of one cycle disagree, each with both of its lines. */
export function contradictions(sources: readonly Source[]): Remark[] {
  return sources.flatMap((source, index) =>
    sources
      .slice(index + 1)
      .filter((other) => areOfOneCycle(source, other))
      .flatMap((other) =>
        against(source, unsavedCycle(other.read.plan), (key) => {
          const line = other.read.lines?.get(key);
          return line === undefined ? other.file : `${other.file}, line ${line}`;
        }),
      ),
  );
}

/** The same of a file and the cycle that is stored. */
export function contradictsStored(source: Source, project: Project, cycle: Cycle): Remark[] {
  return against(source, cycle, () => `${project.name} ${cycle.name} as it is stored`);
}

function against({ file, read }: Source, other: Cycle, whereOf: (key: string) => string): Remark[] {
  return disagreements(unsavedCycle(read.plan), other, whereOf).map((found) =>
    remarkOf(file, read.lines, TWO_SOURCES.name, found),
  );
}

/** By project and cycle; a table or a calendar names no project, and goes by its cycle alone. */
function areOfOneCycle(one: Source, other: Source): boolean {
  const [a, b] = [one.read.plan, other.read.plan];
  const namesProject = !isBare(one.file) && !isBare(other.file);
  if (namesProject && a.project.key !== b.project.key) return false;
  const names = namesOf(a);
  return namesOf(b).some((name) => names.includes(name));
}

function namesOf({ cycle }: CyclePlan): string[] {
  return [cycle.key, cycle.name, ...cycle.aliases].map((name) => name.toLowerCase());
}
