import type { CyclePlan } from '../domain/cycle.ts';
import { planAfterImport } from '../domain/plan-after-import.ts';
import type { Instant } from '../domain/time.ts';
import type { Store } from '../store/store.ts';
import type { Names } from './app.ts';
import { changeCycle, COMMAND_LINE, planKnown, type ChangedCycle } from './change-cycle.ts';

/** Stores a cycle as a file describes it: all of it or nothing. A second import of the same file changes nothing. */
export async function importCycle(
  { store, names }: { readonly store: Store; readonly names: Names },
  file: CyclePlan,
  now: Instant,
): Promise<ChangedCycle> {
  return await store.transact(async (tx) => {
    const after = planAfterImport(await planKnown(tx, file), file);
    return await changeCycle({ tx, names, now }, after, { ...COMMAND_LINE, kind: 'import' });
  });
}
