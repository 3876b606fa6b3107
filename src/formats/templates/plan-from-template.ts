import { dayAt } from '../../domain/time/offset.ts';
import type { Project } from '../../domain/cycle/cycle.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { located } from '../files/format-error.ts';
import { readRelbotFile } from '../relbot/relbot-import.ts';
import type { DeadlineEntry, Point, RelbotFile } from '../relbot/relbot-schema.ts';
import { UNDECIDED_WORD } from '../relbot/relbot-when.ts';
import type { ReadSchedule } from '../schedule.ts';
import type { Template } from './template.ts';
import { dayOffset, momentOffset, weekOffset } from './template-offset.ts';

/** Whose cycle it becomes, and when it is released. */
export interface Wanted {
  readonly release: WallDate;
  readonly project: Omit<Project, 'id'>;
  readonly cycle: {
    readonly key: string;
    readonly name: string;
    readonly aliases: readonly string[];
  };
}

/**
 * The cycle that a template gives for a release day: its dates are written in, and then it is read as any schedule is,
 * with the same defaults and the same checks. Throws a `FormatError` that names the template's line.
 */
export function planFromTemplate(template: Template, wanted: Wanted): ReadSchedule {
  const { release, project, cycle } = wanted;
  const { data } = template;
  const dated: RelbotFile = {
    project: {
      ...project,
      countries: [...project.countries],
      clock: data.template.clock,
    },
    cycle: { ...cycle, aliases: [...cycle.aliases] },
    stages: datedStages(template, release),
    deadlines: data.deadlines.map((entry, index) => datedEntry(template, entry, index, release)),
  };
  return readRelbotFile(template.yaml, dated);
}

function datedStages(template: Template, release: WallDate): RelbotFile['stages'] {
  const { stages } = template.data;
  if (stages === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(stages).map(([name, point]) => [
      name,
      datedPoint(template, ['stages', name], point, release),
    ]),
  );
}

function datedEntry(
  template: Template,
  entry: DeadlineEntry,
  index: number,
  release: WallDate,
): DeadlineEntry {
  const { date, week, ends } = entry;
  const path = ['deadlines', index];
  const at = <T>(field: string, read: () => T) =>
    located(template.yaml.name, template.yaml.lineOf([...path, field]), read);
  return {
    ...entry,
    ...(date === undefined || date === UNDECIDED_WORD
      ? {}
      : { date: at('date', () => dayAt(dayOffset(date), release)) }),
    ...(week === undefined ? {} : { week: at('week', () => dayAt(weekOffset(week), release)) }),
    ...(ends === undefined ? {} : { ends: datedPoint(template, [...path, 'ends'], ends, release) }),
  };
}

function datedPoint(
  { yaml }: Template,
  path: readonly PropertyKey[],
  point: Point,
  release: WallDate,
): Point {
  if (typeof point !== 'string') return point;
  const moment = located(yaml.name, yaml.lineOf(path), () => momentOffset(point));
  return moment === null ? point : `${dayAt(moment.offset, release)} ${moment.time}`.trimEnd();
}
