import { systemClock } from '../app/clock.ts';
import { planKnown } from '../app/schedule/change-cycle.ts';
import { importCycle } from '../app/schedule/import-cycle.ts';
import { randomNames } from '../app/names.ts';
import { inOwnZone } from '../cards/date-line.ts';
import { remindersChange } from '../app/places/import-reminders.ts';
import { saidLines } from '../cards/places/project-told.ts';
import type { SaidSettings } from '../domain/notices/said-settings.ts';
import { policyChanges } from '../app/exceptions/deciding/import-policies.ts';
import { rulesInWords } from '../cards/exceptions/deciding/rules.ts';
import { freezeKey } from '../domain/people/role.ts';
import type { CyclePlan, PlannedPolicy } from '../domain/cycle/cycle.ts';
import { diffOf, isNothing, type CycleDiff } from '../domain/changing/cycle-diff.ts';
import { moveConflicts } from '../domain/changing/move-conflicts.ts';
import { planAfterImport } from '../domain/changing/plan-after-import.ts';
import { UserError } from '../domain/user-error.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { filesBeside, type OwnFiles } from '../formats/files/own-files.ts';
import { mayHaveSeveral } from '../formats/read-schedule.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Consent } from './consent.ts';
import { givenFor, renamed, type Wanted } from './given.ts';
import type { Printer } from './printer.ts';
import { inWords, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';
import { contradictions } from './two-sources.ts';

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
  const sources = schedules.flatMap((file) =>
    readScheduleFile(file, { given: given.get(file), cycle: options.cycle }).map((read) => ({
      file,
      read,
      plan: given.has(file) ? read.plan : renamed(read.plan, wantedOf(file, options)),
    })),
  );
  for (const remark of contradictions(sources)) printer.remark(inWords(remark));
  const store = await openStore(options.databaseUrl);
  const own = filesBeside(options.databaseUrl);
  try {
    for (const file of schedules) {
      const ofFile = sources.filter((source) => source.file === file);
      const plans = ofFile.map(({ plan }) => plan);
      const stored = await importPlans(store, plans, { file, own, ...options }, printer);
      for (const [index, { read }] of ofFile.entries()) {
        const project = stored[index]?.project ?? read.plan.project;
        for (const remark of remarksOn(file, { ...read, plan: { ...read.plan, project } }, own)) {
          printer.remark(inWords(remark));
        }
      }
    }
  } finally {
    await store.close();
  }
}

/** Of a file that may have several cycles, one is chosen by its name and keeps it. */
function wantedOf(file: string, { project, cycle }: Wanted): Wanted {
  return mayHaveSeveral(file) ? { project } : { project, cycle };
}

interface Importing {
  readonly file: string;
  readonly own: OwnFiles;
  readonly consent: Consent;
}

/** The cycles of one file, as they are stored: what is new of any of them is shown before the first is. */
async function importPlans(
  store: Store,
  plans: readonly CyclePlan[],
  { file, own, consent }: Importing,
  printer: Printer,
): Promise<readonly CyclePlan[]> {
  const imports: Import[] = [];
  for (const plan of plans) imports.push(await importOf(store, plan));
  const changing = imports.filter(
    ({ before, diff, policies, reminders }) =>
      before !== null && !(isNothing(diff) && policies.length === 0 && reminders === null),
  );
  for (const one of changing) {
    report(one, own, printer);
    reportPolicies(one, printer);
    reportReminders(one, printer);
  }
  if (changing.length > 0) {
    await needConsent(
      consent,
      file,
      changing.map(({ after }) => after.cycle.name),
    );
  }
  for (const one of imports) {
    await importCycle(
      { store, names: randomNames, files: own },
      one.plan,
      systemClock.now(),
      one.before,
    );
    if (!changing.includes(one)) {
      report(one, own, printer);
      reportPolicies(one, printer);
      reportReminders(one, printer);
    }
  }
  return imports.map(({ after }) => after);
}

/** A cycle as the file has it, as it stands, and as it would be. */
interface Import {
  readonly plan: CyclePlan;
  readonly before: CyclePlan | null;
  readonly after: CyclePlan;
  readonly diff: CycleDiff;
  /** What the file says of exceptions and is not so yet. */
  readonly policies: readonly PlannedPolicy[];
  /** What it says for all channels and is not so yet; null where nothing is new. */
  readonly reminders: SaidSettings | null;
}

async function importOf(store: Store, plan: CyclePlan): Promise<Import> {
  const before = await planKnown(store.read, plan);
  const owner = await store.read.projects.byKey(plan.project.key);
  const after = planAfterImport(before, plan, owner);
  const policies = await policyChanges(store.read, plan);
  const reminders = await remindersChange(store.read, plan);
  return { plan, before, after, diff: diffOf(before, after), policies, reminders };
}

async function needConsent(
  consent: Consent,
  file: string,
  cycles: readonly string[],
): Promise<void> {
  switch (consent.consent) {
    case 'given':
      return;
    case 'asked':
      if (await consent.ask('Store this, and tell the subscribed channels what moved?')) return;
      throw new UserError(`Nothing of ${file} is stored.`);
    case 'nobody':
      throw new UserError(
        `Nothing of ${file} is stored, as it changes ${cycles.join(' and ')}. Look over what it would change, then run this again with --yes.`,
      );
  }
}

function report({ before, after, diff }: Import, own: OwnFiles, printer: Printer): void {
  const name = `${after.project.name} ${after.cycle.name}`;
  if (before === null) {
    printer.out(
      `${name}: ${counted(diff.added.length, 'deadline')} and ${counted(after.cycle.stages.length, 'stage')} are in.`,
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

function reportReminders({ plan, reminders }: Import, printer: Printer): void {
  if (reminders === null) return;
  printer.out(
    `  channels that say nothing themselves: ${saidLines(reminders, plan.project.zone).join(' ')}`,
  );
}

function reportPolicies({ plan, policies }: Import, printer: Printer): void {
  for (const { freezeKey: key, groups, rules } of policies) {
    const freeze = plan.deadlines.find((deadline) => freezeKey(deadline) === key)?.name ?? key;
    printer.out(
      `  exceptions from ${freeze}: ${rulesInWords({ freeze, groups, rules }).join(' ')}`,
    );
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
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
