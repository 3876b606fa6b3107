import { systemClock } from '../app/clock.ts';
import { UserError } from '../domain/user-error.ts';
import { knownIssuesMarkdown } from '../formats/known-issues-markdown.ts';
import { openReadOnly } from '../store/store.ts';
import { cycleCalled } from './find-cycle.ts';
import type { Printer } from './printer.ts';

/** Prints what stays out of a cycle, with what people can do meanwhile, as Markdown for its release notes. */
export async function printKnownIssues(
  wanted: string | undefined,
  options: { readonly databaseUrl: string; readonly project: string | undefined },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const read = store?.read ?? null;
    const project =
      options.project === undefined
        ? await read?.projects.first()
        : await read?.projects.byKey(options.project);
    const cycle =
      read === null || !project
        ? null
        : wanted === undefined
          ? await read.cycles.current(project.id, systemClock.now())
          : cycleCalled(await read.cycles.list(project.id), wanted);
    if (read === null || !cycle) {
      throw new UserError(
        wanted === undefined ? 'There is no cycle yet.' : `There is no cycle “${wanted}”.`,
      );
    }
    const issues = await read.knownIssues.ofCycle(cycle.id);
    printer.out(knownIssuesMarkdown(cycle.name, issues).trimEnd());
  } finally {
    await store?.close();
  }
}
