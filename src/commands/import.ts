import { systemClock } from '../app/clock.ts';
import type { ChangedCycle } from '../app/change-cycle.ts';
import { importCycle } from '../app/import-cycle.ts';
import { randomNames } from '../app/names.ts';
import { inOwnZone } from '../cards/date-line.ts';
import { isNothing, type CycleDiff } from '../domain/cycle-diff.ts';
import { UserError } from '../domain/user-error.ts';
import { openStore } from '../store/store.ts';
import { givenFor, renamed, type Wanted } from './given.ts';
import type { Printer } from './printer.ts';
import { inWords, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';

/** Reads schedules and stores them: each file is stored whole or not at all. */
export async function importFiles(
  files: readonly string[],
  options: Wanted & { readonly databaseUrl: string },
  printer: Printer,
): Promise<void> {
  const schedules = schedulesAmong(files);
  if (options.cycle !== undefined && schedules.length > 1) {
    throw new UserError('--cycle names one cycle: import one file at a time with it.');
  }
  const given = await givenFor(schedules, options, options.databaseUrl);
  const sources = schedules.map((file) => ({
    file,
    given: given.get(file),
    read: readScheduleFile(file, given.get(file)),
  }));
  const store = await openStore(options.databaseUrl);
  try {
    for (const { file, given, read } of sources) {
      const plan = given === undefined ? renamed(read.plan, options) : read.plan;
      const done = await importCycle({ store, names: randomNames }, plan, systemClock.now());
      report(done, printer);
      for (const remark of remarksOn(file, read)) printer.remark(inWords(remark));
    }
  } finally {
    await store.close();
  }
}

function report({ project, cycle, before, diff }: ChangedCycle, printer: Printer): void {
  const name = `${project.name} ${cycle.name}`;
  if (before !== null && isNothing(diff)) {
    printer.out(`${name}: nothing has changed; all ${diff.same} deadlines are known already.`);
    return;
  }
  if (before === null) {
    printer.out(
      `${name}: ${diff.added.length} deadlines and ${cycle.stages.length} stages are in.`,
    );
    return;
  }
  printer.out(`${name}: ${counts(diff)}.`);
  for (const { is, was } of diff.moved) {
    printer.out(`  ${is.name}: ${inOwnZone(is.when)} (was ${inOwnZone(was.when)})`);
  }
}

function counts({ added, moved, changed, gone, same }: CycleDiff): string {
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
