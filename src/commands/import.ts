import { systemClock } from '../app/clock.ts';
import { planKnown } from '../app/change-cycle.ts';
import { importCycle } from '../app/import-cycle.ts';
import { randomNames } from '../app/names.ts';
import { inOwnZone } from '../cards/date-line.ts';
import type { CyclePlan } from '../domain/cycle.ts';
import { diffOf, isNothing, type CycleDiff } from '../domain/cycle-diff.ts';
import { moveConflicts } from '../domain/move-conflicts.ts';
import { planAfterImport } from '../domain/plan-after-import.ts';
import { UserError } from '../domain/user-error.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { filesBeside, type OwnFiles } from '../formats/own-files.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Consent } from './consent.ts';
import { givenFor, renamed, type Wanted } from './given.ts';
import type { Printer } from './printer.ts';
import { inWords, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';

/**
 * Reads schedules and stores them: each file is stored whole or not at all. What would change of a cycle that is known
 * already is shown first, and stored only with consent.
 *
 * @throws UserError when a file is refused, or nobody is there to consent.
 */
export async function importFiles(
  files: readonly string[],
  options: Wanted & { readonly databaseUrl: string; readonly consent: Consent },
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
  const own = filesBeside(options.databaseUrl);
  try {
    for (const { file, given, read } of sources) {
      const plan = given === undefined ? renamed(read.plan, options) : read.plan;
      const stored = await importPlan(store, plan, { file, own, ...options }, printer);
      const { project } = stored;
      for (const remark of remarksOn(file, { ...read, plan: { ...read.plan, project } }, own)) {
        printer.remark(inWords(remark));
      }
    }
  } finally {
    await store.close();
  }
}

interface Importing {
  readonly file: string;
  readonly own: OwnFiles;
  readonly consent: Consent;
}

async function importPlan(
  store: Store,
  plan: CyclePlan,
  { file, own, consent }: Importing,
  printer: Printer,
): Promise<CyclePlan> {
  const before = await planKnown(store.read, plan);
  const owner = await store.read.projects.byKey(plan.project.key);
  const after = planAfterImport(before, plan, owner);
  const diff = diffOf(before, after);
  const changes = before !== null && !isNothing(diff);
  if (changes) {
    report(before, after, diff, own, printer);
    await needConsent(consent, file, after);
  }
  await importCycle({ store, names: randomNames }, plan, systemClock.now(), before);
  if (!changes) report(before, after, diff, own, printer);
  return after;
}

async function needConsent(consent: Consent, file: string, { cycle }: CyclePlan): Promise<void> {
  switch (consent.consent) {
    case 'given':
      return;
    case 'asked':
      if (await consent.ask('Store this, and tell the subscribed channels what moved?')) return;
      throw new UserError(`Nothing of ${file} is stored.`);
    case 'nobody':
      throw new UserError(
        `Nothing of ${file} is stored, as it changes ${cycle.name}. Look over what it would change, then run this again with --yes.`,
      );
  }
}

function report(
  before: CyclePlan | null,
  after: CyclePlan,
  diff: CycleDiff,
  own: OwnFiles,
  printer: Printer,
): void {
  const name = `${after.project.name} ${after.cycle.name}`;
  if (before === null) {
    printer.out(
      `${name}: ${diff.added.length} deadlines and ${after.cycle.stages.length} stages are in.`,
    );
    return;
  }
  if (isNothing(diff)) {
    printer.out(`${name}: nothing has changed; all ${diff.same} deadlines are known already.`);
    return;
  }
  printer.out(`${name}: ${counts(diff)}.`);
  if (before.project.countries.join() !== after.project.countries.join()) {
    printer.out(`  countries: ${after.project.countries.join(', ')}`);
  }
  for (const { is, was } of diff.moved) {
    printer.out(`  ${is.name}: ${inOwnZone(is.when)} (was ${inOwnZone(was.when)})`);
  }
  for (const { name: added, when } of diff.added)
    printer.out(`  added: ${added}: ${inOwnZone(when)}`);
  for (const { is } of diff.changed) printer.out(`  changed otherwise: ${is.name}`);
  for (const { name: gone, when } of diff.gone) printer.out(`  gone: ${gone}: ${inOwnZone(when)}`);
  const { holidays } = holidaysOf(after.project.countries, own);
  for (const conflict of moveConflicts(before, after, systemClock.now(), holidays)) {
    printer.out(`  look: ${conflict}`);
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
