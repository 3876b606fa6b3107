import type { CyclePlan } from '../domain/cycle/cycle.ts';
import { cycleNameOf, newCycle, newProject, type Given } from '../formats/given.ts';
import { isBare } from '../formats/read-schedule.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import { cycleCalled } from './find-cycle.ts';

export interface Wanted {
  /** The project's key. */
  readonly project?: string | undefined;
  /** The cycle's name, its key, or one of its aliases. */
  readonly cycle?: string | undefined;
}

/**
 * Whose deadlines each table and calendar has: those of the project that is named, else of the one that relbot serves;
 * in the cycle that is named, else in the one called as the file is. What relbot knows of them stays.
 */
export async function givenFor(
  files: readonly string[],
  wanted: Wanted,
  databaseUrl: string,
): Promise<ReadonlyMap<string, Given>> {
  const bare = files.filter(isBare);
  const given = new Map<string, Given>();
  if (bare.length === 0) return given;
  const store = await openReadOnly(databaseUrl);
  try {
    for (const file of bare) {
      given.set(file, await givenIn(store?.read ?? null, file, wanted));
    }
    return given;
  } finally {
    await store?.close();
  }
}

async function givenIn(read: Repositories | null, file: string, wanted: Wanted): Promise<Given> {
  const project =
    wanted.project === undefined
      ? await read?.projects.first()
      : await read?.projects.byKey(wanted.project);
  const name = wanted.cycle ?? cycleNameOf(file);
  const cycles = project ? await read?.cycles.list(project.id) : undefined;
  return {
    project: project ?? newProject(wanted.project ?? 'project'),
    cycle: cycleCalled(cycles ?? [], name) ?? newCycle(name),
  };
}

/** A file that names its project and its cycle itself, with what was named instead. */
export function renamed(plan: CyclePlan, { project, cycle }: Wanted): CyclePlan {
  return {
    ...plan,
    project: project === undefined ? plan.project : { ...plan.project, key: project },
    cycle:
      cycle === undefined ? plan.cycle : { ...plan.cycle, key: newCycle(cycle).key, name: cycle },
  };
}
