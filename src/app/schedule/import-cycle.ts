import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { samePlan } from '../../domain/changing/cycle-diff.ts';
import { planAfterImport } from '../../domain/changing/plan-after-import.ts';
import type { Instant } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import type { App } from '../app.ts';
import { importPolicies } from '../exceptions/deciding/import-policies.ts';
import { importReminders } from '../places/import-reminders.ts';
import { changeCycle, COMMAND_LINE, planKnown, type ChangedCycle } from './change-cycle.ts';

/**
 * Stores a cycle as a file describes it: all of it or nothing. A second import of the same file changes nothing.
 *
 * @param shown the cycle as it stood when somebody was shown what would change.
 * @throws UserError when it no longer stands so.
 */
export async function importCycle(
  { store, names, files }: Pick<App, 'store' | 'names' | 'files'>,
  file: CyclePlan,
  now: Instant,
  shown?: CyclePlan | null,
): Promise<ChangedCycle> {
  return await store.transact(async (tx) => {
    const before = await planKnown(tx, file);
    if (shown !== undefined && !stillStands(shown, before)) {
      throw new UserError(
        'The cycle was changed by somebody else at the same time, so nothing is stored. Run the import again to see what it would change now.',
      );
    }
    const after = planAfterImport(before, file, await tx.projects.byKey(file.project.key));
    const changer = { ...COMMAND_LINE, kind: 'import' } as const;
    const changed = await changeCycle({ tx, names, files, now }, after, changer);
    await importPolicies(tx, file, changed.project.id, now);
    await importReminders({ tx, files, now }, file, changed.project);
    return changed;
  });
}

function stillStands(shown: CyclePlan | null, before: CyclePlan | null): boolean {
  return shown === null || before === null ? shown === before : samePlan(shown, before);
}
