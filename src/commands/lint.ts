import { systemClock } from '../app/clock.ts';
import type { Cycle, Project } from '../domain/cycle/cycle.ts';
import { lint } from '../domain/lint/lint.ts';
import { UserError } from '../domain/user-error.ts';
import { FormatError } from '../formats/files/format-error.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { filesBeside, type OwnFiles } from '../formats/files/own-files.ts';
import type { ReadSchedule } from '../formats/schedule.ts';
import { openReadOnly, type Repositories } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { inWords, type Remark, remarkOf, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';
import { contradictions, contradictsStored, type Source } from './two-sources.ts';

interface LintOptions {
  readonly databaseUrl: string;
  readonly json: boolean;
  /** Whether the files are compared with the cycles that are stored, too. */
  readonly stored?: boolean;
}

/**
 * Prints what is wrong in schedules, or in the current cycle where no file is named. Throws a `UserError` when
 * anything is a mistake, so that a script sees it.
 */
export async function lintSchedules(
  files: readonly string[],
  options: LintOptions,
  printer: Printer,
): Promise<void> {
  const remarks = await remarksFor(schedulesAmong(files), options);
  for (const remark of remarks) {
    printer.out(options.json ? JSON.stringify(remark) : inWords(remark));
  }
  const mistakes = remarks.filter(({ level }) => level === 'mistake').length;
  if (mistakes > 0) {
    throw new UserError(
      mistakes === 1 ? '1 mistake: mend it.' : `${mistakes} mistakes: mend them.`,
    );
  }
  printer.remark(
    remarks.length === 0
      ? 'Nothing to mend.'
      : 'Nothing that must be mended; look at the above once.',
  );
}

async function remarksFor(
  files: readonly string[],
  { databaseUrl, stored = false }: LintOptions,
): Promise<Remark[]> {
  const own = filesBeside(databaseUrl);
  if (files.length === 0) {
    return await withStore(databaseUrl, (read) => ofCurrentCycle(read, own));
  }
  const { sources, remarks } = readAll(files, await countriesKnown(databaseUrl), own);
  const all = [...remarks, ...contradictions(sources)];
  if (!stored) return all;
  return [...all, ...(await withStore(databaseUrl, (read) => againstStored(read, sources)))];
}

/** The countries of the projects that relbot keeps, by their keys. */
type Countries = ReadonlyMap<string, readonly string[]>;

/** Most formats cannot say where a project's people are. A database that cannot be read keeps no file from its linter. */
async function countriesKnown(databaseUrl: string): Promise<Countries> {
  try {
    const projects = await withStore(databaseUrl, async (read) => await read?.projects.list());
    return new Map(projects?.map(({ key, countries }) => [key, countries]));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new Map();
  }
}

function withCountries(read: ReadSchedule, known: Countries): ReadSchedule {
  const { project } = read.plan;
  if (project.countries.length > 0) return read;
  const countries = known.get(project.key) ?? [];
  return { ...read, plan: { ...read.plan, project: { ...project, countries } } };
}

/** A refused file is a finding like others: the rest is still looked at. */
function readAll(
  files: readonly string[],
  known: Countries,
  own: OwnFiles,
): { sources: Source[]; remarks: Remark[] } {
  const sources: Source[] = [];
  const remarks = files.flatMap((file) => {
    try {
      return readScheduleFile(file).flatMap((read) => {
        sources.push({ file, read });
        return remarksOn(file, withCountries(read, known), own);
      });
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      const { file, line, message } = error;
      return [{ level: 'mistake', rule: null, file, line, deadlines: [], text: message } as const];
    }
  });
  return { sources, remarks };
}

async function againstStored(
  read: Repositories | null,
  sources: readonly Source[],
): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const source of sources) {
    const known = read === null ? null : await storedOf(read, source);
    if (known === null) {
      const { project, cycle } = source.read.plan;
      throw new UserError(
        `${project.name} ${cycle.name} of ${source.file} is not stored, so there is nothing to compare it with. Import it first, or leave --stored out.`,
      );
    }
    remarks.push(...contradictsStored(source, known.project, known.cycle));
  }
  return remarks;
}

async function storedOf(
  read: Repositories,
  { read: { plan } }: Source,
): Promise<{ project: Project; cycle: Cycle } | null> {
  const project = await read.projects.byKey(plan.project.key);
  const cycle = project === null ? null : await read.cycles.byKey(project.id, plan.cycle.key);
  return project === null || cycle === null ? null : { project, cycle };
}

async function ofCurrentCycle(read: Repositories | null, own: OwnFiles): Promise<Remark[]> {
  const project = (await read?.projects.first()) ?? null;
  const cycle = project === null ? null : await read?.cycles.current(project.id, systemClock.now());
  if (project === null || !cycle) {
    throw new UserError('There is no cycle to look at yet. Name a file: npx relbot lint FILE.');
  }
  const name = `${project.name} ${cycle.name}`;
  const { holidays } = holidaysOf(project.countries, own);
  return lint(cycle, holidays).map((found) => remarkOf(name, undefined, found.rule, found));
}

async function withStore<T>(
  databaseUrl: string,
  use: (read: Repositories | null) => Promise<T>,
): Promise<T> {
  const store = await openReadOnly(databaseUrl);
  try {
    return await use(store?.read ?? null);
  } finally {
    await store?.close();
  }
}
