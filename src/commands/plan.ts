import type { CyclePlan, Project } from '../domain/cycle/cycle.ts';
import { wallDateInWords } from '../domain/time/time-words.ts';
import type { WallDate, Zone } from '../domain/time/time.ts';
import { UserError } from '../domain/user-error.ts';
import type { When } from '../domain/cycle/deadline.ts';
import { holidaysOn, type Holidays } from '../domain/time/holidays.ts';
import { offDayInWords } from '../domain/time/off-day.ts';
import { weekendDayOf } from '../domain/time/weekend.ts';
import type { NamedText } from '../formats/files/format-error.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { knownTemplates } from '../formats/templates/known-templates.ts';
import { didYouMean } from '../formats/files/nearest.ts';
import { cycleOfName, unusualReleaseDay } from '../formats/templates/new-cycle.ts';
import { filesBeside, type OwnFiles } from '../formats/files/own-files.ts';
import { planFromTemplate, type Wanted } from '../formats/templates/plan-from-template.ts';
import { exportRelbotYaml } from '../formats/relbot/relbot-export.ts';
import { keyOfName } from '../formats/relbot/relbot-schema.ts';
import { readTemplate, type Template } from '../formats/templates/template.ts';
import { templateFile, templateNames } from '../formats/templates/templates.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { textOfFile } from '../formats/files/text-file.ts';

/** Which template is meant: one that relbot brings along, or a file of one's own. */
interface TemplateChoice {
  readonly name: string | undefined;
  readonly file: string | undefined;
}

interface PlanOptions {
  readonly databaseUrl: string;
  readonly release: WallDate;
  readonly name: string;
  readonly project: string | undefined;
  readonly zone: Zone | undefined;
  /** In place of the project's own. */
  readonly countries: readonly string[] | undefined;
}

/** Prints the templates, a line each: those that relbot brings along, and a project's own. */
export function listTemplates(own: OwnFiles, printer: Printer): void {
  const { templates, problems } = knownTemplates(own);
  const width = Math.max(...templates.map(({ name }) => name.length));
  for (const { name, about, length } of templates) {
    printer.out(`${name.padEnd(width)}  ${length.padEnd(8)}  ${about}`);
  }
  for (const problem of problems) printer.remark(problem);
}

/** Prints a template as it is, to be copied and changed. */
export function showTemplate(choice: TemplateChoice, own: OwnFiles, printer: Printer): void {
  printer.out(chosen(choice, own).text.trimEnd());
}

/** Prints the cycle that a template gives, with all dates, to be looked over and imported. Stores nothing. */
export async function planCycle(
  choice: TemplateChoice,
  options: PlanOptions,
  printer: Printer,
): Promise<void> {
  const own = filesBeside(options.databaseUrl);
  const template = readTemplate(chosen(choice, own));
  const { plan, warnings } = planFromTemplate(template, await wanted(template, options));
  const { holidays, problems } = holidaysOf(plan.project.countries, own);
  const header = ` Planned from ${template.yaml.name} for a release on ${wallDateInWords(options.release)}.\n Look the dates over and change what does not suit; then: npx relbot import FILE.`;
  printer.out(
    exportRelbotYaml(plan, {
      header,
      beside: ({ when }) => beside(offDayInWords(when, holidays)),
    }).trimEnd(),
  );
  for (const warning of [...warnings, ...problems]) printer.remark(warning);
  for (const remark of remarks(template, options.release, plan, holidays)) printer.remark(remark);
}

function beside(off: string | null): string | null {
  return off === null ? null : ` ${off}`;
}

function chosen({ name, file }: TemplateChoice, own: OwnFiles): NamedText {
  if (file !== undefined) return { name: file, text: textOfFile(file) };
  const known = name === undefined ? null : templateFile(name, own);
  if (known !== null) return known;
  const near = didYouMean(name ?? '', templateNames(own));
  throw new UserError(
    `There is no template “${name ?? ''}”${near}. All of them: npx relbot plan --list.`,
  );
}

async function wanted(template: Template, options: PlanOptions): Promise<Wanted> {
  const { release, name } = options;
  const known = await knownProject(options);
  const projectName = known?.name ?? options.project;
  if (projectName === undefined) {
    throw new UserError('No project is known yet: give its name, as in --project "Example App".');
  }
  return {
    release,
    project: {
      key: known?.key ?? (keyOfName(projectName) || noKey('--project', projectName)),
      name: projectName,
      zone: options.zone ?? known?.zone ?? template.zone,
      countries: options.countries ?? known?.countries ?? [],
    },
    cycle: cycleOfName(name, projectName) ?? noKey('--name', name),
  };
}

/** The project that is named, by name or by key, or the only one there is. */
async function knownProject({ databaseUrl, project }: PlanOptions): Promise<Project | null> {
  const store = await openReadOnly(databaseUrl);
  try {
    if (store === null) return null;
    const { projects } = store.read;
    return await (project === undefined ? projects.first() : projects.byKey(keyOfName(project)));
  } finally {
    await store?.close();
  }
}

function noKey(option: string, name: string): never {
  throw new UserError(
    `${option} “${name}” has neither letters nor digits: give it a name that has.`,
  );
}

function remarks(
  template: Template,
  release: WallDate,
  { deadlines, cycle, project }: CyclePlan,
  holidays: Holidays,
): string[] {
  const count = (is: (when: When) => boolean) =>
    deadlines.filter(({ when }) => is(when)).length || 'none';
  const weekend = count((when) => weekendDayOf(when) !== null);
  const off = count((when) => holidaysOn(when, holidays).length > 0);
  const unusual = unusualReleaseDay(template, release);
  return [
    `${cycle.name}: ${deadlines.length} deadlines, ${weekend} of them on a weekend${project.countries.length === 0 ? '' : `, ${off} on a holiday`}.`,
    ...(unusual === null ? [] : [unusual]),
    'Nothing is stored yet. Look it over, then: npx relbot import FILE.',
  ];
}
