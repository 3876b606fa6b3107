import type { Cycle, CyclePlan, Project } from '../../domain/cycle/cycle.ts';
import type { WallDate, Zone } from '../../domain/time/time.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { UserError } from '../../domain/user-error.ts';
import { wallDateAt } from '../../domain/time/wall.ts';
import { UTC, zoneOf } from '../../domain/time/zone.ts';
import { cycleOfName, unusualReleaseDay } from '../../formats/templates/new-cycle.ts';
import { planFromTemplate, type Wanted } from '../../formats/templates/plan-from-template.ts';
import { keyOfName } from '../../formats/relbot/relbot-schema.ts';
import { readTemplate, type Template } from '../../formats/templates/template.ts';
import { templateFile } from '../../formats/templates/templates.ts';
import { datePhrase, type DatePhrase } from '../../language/dates/date-phrase.ts';
import type { Call } from '../call.ts';
import { dateUnclear } from './move-target.ts';
import { projectOf } from '../project-of.ts';

interface PlanError {
  readonly field: 'template' | 'name' | 'release' | 'project' | 'zone';
  readonly sentence: string;
}

export type ReadPlan =
  | {
      readonly ok: true;
      readonly plan: CyclePlan;
      readonly template: string;
      /** What of the template and the release day should be looked at, in sentences. */
      readonly look: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly PlanError[] };

type Values = Readonly<Record<string, string>>;

/** The cycle that a filled-in form describes; what is missing comes back as kind reasons, field by field. */
export async function readPlan(call: Call, values: Values): Promise<ReadPlan> {
  const errors: PlanError[] = [];
  const read = <T>(field: PlanError['field'], make: () => T): T | null => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push({ field, sentence: error.message });
      return null;
    }
  };
  const said = (field: PlanError['field']) => (values[field] ?? '').trim();
  const known = await projectOf(call.tx, call.place);
  const cycles = known === null ? [] : await call.tx.cycles.list(known.id);
  const template = read('template', () => templateMeant(call, said('template')));
  const project = known ?? newProject(said('project'), said('zone'), template, read);
  const cycle = read('name', () => cycleMeant(said('name'), project, cycles));
  const zone = project?.zone ?? UTC;
  const release = read('release', () => releaseDay(call, said('release'), zone));
  if (template === null || project === null || cycle === null || release === null) {
    return { ok: false, errors };
  }
  const made = read('template', () => planFromTemplate(template, { release, project, cycle }));
  if (made === null || errors.length > 0) return { ok: false, errors };
  const unusual = unusualReleaseDay(template, release);
  return {
    ok: true,
    plan: made.plan,
    template: said('template'),
    look: [...(unusual === null ? [] : [unusual]), ...made.warnings],
  };
}

function templateMeant({ app }: Call, name: string): Template {
  const file = templateFile(name, app.files);
  if (file !== null) return readTemplate(file);
  throw new UserError(
    name === ''
      ? 'Please choose a template.'
      : `There is no template “${name}” any more. Please choose another.`,
  );
}

/** Where nothing has been imported, the first cycle brings its project along. */
function newProject(
  name: string,
  writtenZone: string,
  template: Template | null,
  read: <T>(field: PlanError['field'], make: () => T) => T | null,
): Omit<Project, 'id'> | null {
  const key = read('project', () => {
    const made = keyOfName(name);
    if (made !== '') return made;
    throw new UserError(
      'Please give the project a name with letters or digits: it is the first cycle, and I know of no project yet.',
    );
  });
  const zone = read('zone', (): Zone => {
    return writtenZone === '' ? (template?.zone ?? UTC) : zoneOf(writtenZone);
  });
  return key === null || zone === null ? null : { key, name, zone, countries: [] };
}

function cycleMeant(
  name: string,
  project: Pick<Project, 'name'> | null,
  cycles: readonly Cycle[],
): Wanted['cycle'] {
  const made = cycleOfName(name, project?.name ?? '');
  if (made === null) {
    throw new UserError('Please give the cycle a name with letters or digits, as in 5.3 Ibis.');
  }
  const wanted = namesOf(made);
  const same = cycles.find((one) => namesOf(one).some((called) => wanted.includes(called)));
  if (same === undefined) return made;
  throw new UserError(
    `${same.name} is there already${same.name === name ? '' : ', and goes by that name, too'}: give the new cycle another name, or say “move …” to change a date of ${same.name}.`,
  );
}

function namesOf({ key, name, aliases }: Wanted['cycle']): string[] {
  return [key, name, ...aliases].map((one) => one.toLowerCase());
}

function releaseDay({ now }: Call, written: string, zone: Zone): WallDate {
  if (written === '')
    throw new UserError('Please say on which day it is released, as in 1 July 2027.');
  const day = dayMeant(datePhrase(written, { now, zone }), written);
  if (day >= wallDateAt(now, zone)) return day;
  throw new UserError(`${wallDateInWords(day)} is over already. Please say a day that is to come.`);
}

function dayMeant(said: DatePhrase | null, written: string): WallDate {
  if (said?.found === 'date') return said.date;
  const unclear = said === null ? null : dateUnclear(said);
  if (unclear !== null) throw unclear;
  throw new UserError(`“${written}” is no day: a plan is counted from one, as in 1 July 2027.`);
}
