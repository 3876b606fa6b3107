import type { CyclePlan, Project } from '../domain/cycle.ts';
import { wallDateInWords } from '../domain/time-words.ts';
import type { WallDate, Zone } from '../domain/time.ts';
import { UserError } from '../domain/user-error.ts';
import { weekdayOf } from '../domain/wall.ts';
import { weekendDayOf } from '../domain/weekend.ts';
import type { NamedText } from '../formats/format-error.ts';
import { didYouMean } from '../formats/nearest.ts';
import { planFromTemplate, type Wanted } from '../formats/plan-from-template.ts';
import { exportRelbotYaml } from '../formats/relbot-export.ts';
import { keyOfName } from '../formats/relbot-schema.ts';
import { readTemplate, type Template } from '../formats/template.ts';
import { templateFile, templateNames } from '../formats/templates.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';
import { textOfFile } from './text-file.ts';

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
}

/** Prints the templates that relbot brings along, a line each. */
export function listTemplates(printer: Printer): void {
  const names = templateNames();
  const width = Math.max(...names.map(({ length }) => length));
  for (const name of names) {
    const { about, length } = readTemplate(chosen({ name, file: undefined }));
    printer.out(`${name.padEnd(width)}  ${length.padEnd(8)}  ${about}`);
  }
}

/** Prints a template as it is, to be copied and changed. */
export function showTemplate(choice: TemplateChoice, printer: Printer): void {
  printer.out(chosen(choice).text.trimEnd());
}

/** Prints the cycle that a template gives, with all dates, to be looked over and imported. Stores nothing. */
export async function planCycle(
  choice: TemplateChoice,
  options: PlanOptions,
  printer: Printer,
): Promise<void> {
  const template = readTemplate(chosen(choice));
  const { plan, warnings } = planFromTemplate(template, await wanted(template, options));
  const header = ` Planned from ${template.yaml.name} for a release on ${wallDateInWords(options.release)}.\n Look the dates over and change what does not suit; then: npx relbot import FILE.`;
  printer.out(
    exportRelbotYaml(plan, {
      header,
      beside: ({ when }) => onWeekend(weekendDayOf(when)),
    }).trimEnd(),
  );
  for (const warning of warnings) printer.remark(warning);
  for (const remark of remarks(template, options.release, plan)) printer.remark(remark);
}

function onWeekend(day: string | null): string | null {
  return day === null ? null : ` a ${day}`;
}

function chosen({ name, file }: TemplateChoice): NamedText {
  if (file !== undefined) return { name: file, text: textOfFile(file) };
  const known = name === undefined ? null : templateFile(name);
  if (known !== null) return known;
  const near = didYouMean(name ?? '', templateNames());
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
      key: known?.key ?? keyFor('--project', projectName),
      name: projectName,
      zone: options.zone ?? known?.zone ?? template.zone,
    },
    cycle: { key: keyFor('--name', name), name, aliases: aliasesOf(name, projectName) },
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

function keyFor(option: string, name: string): string {
  const key = keyOfName(name);
  if (key !== '') return key;
  throw new UserError(
    `${option} “${name}” has neither letters nor digits: give it a name that has.`,
  );
}

/** "5.2 Heron" is also called "5.2" and "Heron"; what the project is called names no cycle. */
function aliasesOf(name: string, project: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [number, codename] = [/\d/, /^\D+$/].map((like) => words.filter((word) => like.test(word)));
  if (words.length !== 2 || number?.length !== 1 || codename?.length !== 1) return [];
  return words.filter((word) => word.toLowerCase() !== project.toLowerCase());
}

function remarks(template: Template, release: WallDate, { deadlines, cycle }: CyclePlan): string[] {
  const weekend = deadlines.filter(({ when }) => weekendDayOf(when) !== null);
  const usual = template.releaseDay;
  return [
    `${cycle.name}: ${deadlines.length} deadlines, ${weekend.length === 0 ? 'none' : weekend.length} of them on a weekend.`,
    ...(usual === null || usual === weekdayOf(release)
      ? []
      : [
          `${weekdayName(release)} is not this template’s usual release day: look twice at the dates of the last week.`,
        ]),
    'Nothing is stored yet. Look it over, then: npx relbot import FILE.',
  ];
}

function weekdayName(date: WallDate): string {
  return wallDateInWords(date).split(' ')[0] ?? '';
}
