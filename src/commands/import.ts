import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../app/clock.ts';
import { importCycle, type Imported } from '../app/import-cycle.ts';
import { randomNames } from '../app/names.ts';
import { inOwnZone } from '../cards/date-line.ts';
import type { CyclePlan } from '../domain/cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { readSchedule } from '../formats/read-schedule.ts';
import { openStore } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Reads schedules and stores them: each file is stored whole or not at all. */
export async function importFiles(
  files: readonly string[],
  options: { readonly databaseUrl: string; readonly project: string | undefined },
  printer: Printer,
): Promise<void> {
  const plans = schedulesAmong(files).map((file) => read(file, options.project, printer));
  const store = await openStore(options.databaseUrl);
  try {
    for (const plan of plans) {
      const done = await importCycle({ store, names: randomNames }, plan, systemClock.now());
      report(done, printer);
    }
  } finally {
    await store.close();
  }
}

/** The `.rst` beside a schedule.yaml is read with it: named as well, it is not a schedule of its own. */
function schedulesAmong(files: readonly string[]): string[] {
  return files.filter((file) => {
    const { dir, name, ext } = path.parse(file);
    const yaml = path.join(dir, `${name}.yaml`);
    return ext !== '.rst' || !files.some((other) => path.normalize(other) === yaml);
  });
}

function read(file: string, project: string | undefined, printer: Printer): CyclePlan {
  const beside = (sibling: string) => (existsSync(sibling) ? textOf(sibling) : null);
  const { plan, warnings } = readSchedule({ name: file, text: textOf(file) }, beside);
  for (const warning of warnings) printer.remark(warning);
  return project === undefined ? plan : { ...plan, project: { ...plan.project, key: project } };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} cannot be read: is the path right?`, { cause });
  }
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
