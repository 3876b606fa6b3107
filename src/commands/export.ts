import { systemClock } from '../app/clock.ts';
import type { Cycle, Project } from '../domain/cycle.ts';
import { planOfCycle } from '../domain/plan-of-cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { exportRelbotYaml } from '../formats/relbot-export.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Prints a cycle as relbot's own YAML: the current one, or the one that is named. */
export async function exportCycle(
  wanted: string | undefined,
  options: { readonly databaseUrl: string; readonly project: string | undefined },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const found = store === null ? null : await find(store.read, wanted, options.project);
    if (found === null) {
      throw new UserError(
        wanted === undefined
          ? 'There is no cycle to export yet. Import one first: npx relbot import FILE.'
          : `There is no cycle “${wanted}”.`,
      );
    }
    printer.out(exportRelbotYaml(planOfCycle(found.project, found.cycle)).trimEnd());
  } finally {
    await store?.close();
  }
}

async function find(
  read: Repositories,
  wanted: string | undefined,
  projectKey: string | undefined,
): Promise<{ project: Project; cycle: Cycle } | null> {
  const project =
    projectKey === undefined ? await read.projects.first() : await read.projects.byKey(projectKey);
  if (project === null) return null;
  const cycle =
    wanted === undefined
      ? await read.cycles.current(project.id, systemClock.now())
      : (await read.cycles.list(project.id)).find((one) => isCalled(one, wanted));
  return cycle ? { project, cycle } : null;
}

function isCalled({ key, name, aliases }: Cycle, wanted: string): boolean {
  return [key, name, ...aliases].some((called) => called.toLowerCase() === wanted.toLowerCase());
}
