import { systemClock } from '../app/clock.ts';
import { importCycle, type Imported } from '../app/import-cycle.ts';
import { randomNames } from '../app/names.ts';
import { inOwnZone } from '../cards/date-line.ts';
import type { CyclePlan } from '../domain/cycle.ts';
import { openStore } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { inWords, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';

/** Reads schedules and stores them: each file is stored whole or not at all. */
export async function importFiles(
  files: readonly string[],
  options: { readonly databaseUrl: string; readonly project: string | undefined },
  printer: Printer,
): Promise<void> {
  const sources = schedulesAmong(files).map((file) => ({ file, read: readScheduleFile(file) }));
  const store = await openStore(options.databaseUrl);
  try {
    for (const { file, read } of sources) {
      const plan = inProject(options.project, read.plan);
      const done = await importCycle({ store, names: randomNames }, plan, systemClock.now());
      report(done, printer);
      for (const remark of remarksOn(file, read)) printer.remark(inWords(remark));
    }
  } finally {
    await store.close();
  }
}

function inProject(key: string | undefined, plan: CyclePlan): CyclePlan {
  return key === undefined ? plan : { ...plan, project: { ...plan.project, key } };
}

function report(done: Imported, printer: Printer): void {
  const name = `${done.project.name} ${done.cycle.name}`;
  if (done.nothingChanged) {
    printer.out(`${name}: nothing has changed; all ${done.same} deadlines are known already.`);
    return;
  }
  if (done.isNew) {
    printer.out(
      `${name}: ${done.added.length} deadlines and ${done.cycle.stages.length} stages are in.`,
    );
    return;
  }
  printer.out(`${name}: ${counts(done)}.`);
  for (const move of done.moved) {
    printer.out(`  ${move.name}: ${inOwnZone(move.to)} (was ${inOwnZone(move.from)})`);
  }
}

function counts({ added, moved, changed, gone, same }: Imported): string {
  return [
    [added.length, 'added'],
    [moved.length, 'moved'],
    [changed.length, 'changed otherwise'],
    [gone.length, 'gone'],
    [same, 'as before'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}
