import { systemClock } from '../app/clock.ts';
import { disagreements } from '../domain/lint-names.ts';
import { lint } from '../domain/lint.ts';
import { unsavedCycle } from '../domain/unsaved-cycle.ts';
import { UserError } from '../domain/user-error.ts';
import { FormatError } from '../formats/format-error.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { filesBeside, type OwnFiles } from '../formats/own-files.ts';
import type { ReadSchedule } from '../formats/schedule.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { inWords, type Remark, remarkOf, remarksOn } from './remarks-on.ts';
import { readScheduleFile, schedulesAmong } from './schedule-files.ts';

/**
 * Prints what is wrong in schedules, or in the current cycle where no file is named. Throws a `UserError` when
 * anything is a mistake, so that a script sees it.
 */
export async function lintSchedules(
  files: readonly string[],
  options: { readonly databaseUrl: string; readonly json: boolean },
  printer: Printer,
): Promise<void> {
  const { databaseUrl } = options;
  const remarks =
    files.length === 0
      ? await ofCurrentCycle(databaseUrl)
      : ofFiles(schedulesAmong(files), await countriesKnown(databaseUrl), filesBeside(databaseUrl));
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

interface Source {
  readonly file: string;
  readonly read: ReadSchedule;
}

/** The countries of the projects that relbot keeps, by their keys. */
type Countries = ReadonlyMap<string, readonly string[]>;

/** Most formats cannot say where a project's people are. A database that cannot be read keeps no file from its linter. */
async function countriesKnown(databaseUrl: string): Promise<Countries> {
  try {
    const store = await openReadOnly(databaseUrl);
    const projects = (await store?.read.projects.list()) ?? [];
    await store?.close();
    return new Map(projects.map(({ key, countries }) => [key, countries]));
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

function ofFiles(files: readonly string[], known: Countries, own: OwnFiles): Remark[] {
  const sources: Source[] = [];
  const remarks = files.flatMap((file) => {
    const read = readOrRefused(file);
    if ('text' in read) return [read];
    sources.push({ file, read });
    return remarksOn(file, withCountries(read, known), own);
  });
  return [...remarks, ...contradictions(sources)];
}

/** A refused file is a finding like others: the rest is still looked at. */
function readOrRefused(file: string): ReadSchedule | Remark {
  try {
    return readScheduleFile(file);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { file, line, message } = error;
    return { level: 'mistake', rule: null, file, line, deadlines: [], text: message };
  }
}

/** Two files of one cycle are compared by the names of their deadlines. */
function contradictions(sources: readonly Source[]): Remark[] {
  return sources.flatMap(({ file, read }, index) =>
    sources
      .slice(index + 1)
      .filter((other) => ofOneCycle(read, other.read))
      .flatMap((other) =>
        disagreements(unsavedCycle(read.plan), unsavedCycle(other.read.plan), other.file),
      )
      .map((found) => remarkOf(file, read.lines, 'two sources', found)),
  );
}

function ofOneCycle({ plan: one }: ReadSchedule, { plan: other }: ReadSchedule): boolean {
  return one.project.key === other.project.key && one.cycle.key === other.cycle.key;
}

async function ofCurrentCycle(databaseUrl: string): Promise<Remark[]> {
  const store = await openReadOnly(databaseUrl);
  try {
    const project = (await store?.read.projects.first()) ?? null;
    const cycle =
      project === null ? null : await store?.read.cycles.current(project.id, systemClock.now());
    if (project === null || !cycle) {
      throw new UserError('There is no cycle to look at yet. Name a file: npx relbot lint FILE.');
    }
    const name = `${project.name} ${cycle.name}`;
    const { holidays } = holidaysOf(project.countries, filesBeside(databaseUrl));
    return lint(cycle, holidays).map((found) => remarkOf(name, undefined, found.rule, found));
  } finally {
    await store?.close();
  }
}
