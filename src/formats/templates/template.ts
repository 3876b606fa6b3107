import { z } from 'zod';
import type { Offset } from '../../domain/time/offset.ts';
import type { Zone } from '../../domain/time/time.ts';
import { UTC, zoneOf } from '../../domain/time/zone.ts';
import { FormatError, located, type NamedText } from '../files/format-error.ts';
import { RELBOT_FILE, type DeadlineEntry } from '../relbot/relbot-schema.ts';
import { dayOffset } from './template-offset.ts';
import { saidByName } from '../usual-names.ts';
import { checked, readYaml, type YamlFile } from '../files/yaml-file.ts';
import { mapOf } from '../files/yaml-issue.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const text = z.string().min(1);

/** A cycle in relbot's own format, but for its head, and for dates that are counted from the release. */
const TEMPLATE_FILE = mapOf({
  template: mapOf({
    about: text,
    length: text,
    zone: text.optional(),
    clock: RELBOT_FILE.shape.project.shape.clock,
    'release day': z.enum(WEEKDAYS).optional(),
  }),
  stages: RELBOT_FILE.shape.stages,
  deadlines: RELBOT_FILE.shape.deadlines,
});

export interface Template {
  /** What it is for, in a few words. */
  readonly about: string;
  /** "26 weeks" */
  readonly length: string;
  /** The zone of its days, unless whoever plans says another. */
  readonly zone: Zone;
  /** The weekday on which such a release usually is, 1 is Monday; null where any will do. */
  readonly releaseDay: number | null;
  readonly data: z.output<typeof TEMPLATE_FILE>;
  readonly yaml: YamlFile;
}

/** Reads a template. Throws a `FormatError` at the first thing that is wrong. */
export function readTemplate(file: NamedText): Template {
  const yaml = readYaml(file);
  const data = checked(yaml, TEMPLATE_FILE);
  const { about, length, zone, 'release day': day } = data.template;
  checkRelease(yaml, data.deadlines);
  return {
    about,
    length,
    zone: located(yaml.name, yaml.lineOf(['template', 'zone']), () => zoneOf(zone ?? UTC)),
    releaseDay: day === undefined ? null : WEEKDAYS.indexOf(day) + 1,
    data,
    yaml,
  };
}

/** All is counted from the one release, so there is one, and it stands on R. */
function checkRelease(yaml: YamlFile, deadlines: readonly DeadlineEntry[]): void {
  const releases = [...deadlines.entries()].filter(
    ([, { kind, freeze, name }]) =>
      (kind ?? (freeze === undefined ? saidByName(name).kind : 'freeze')) === 'release',
  );
  const [first, second] = releases;
  if (first === undefined) {
    const sentence =
      'the template has no release: add a deadline for it, as in {name: Final release, date: R}.';
    throw new FormatError(yaml.name, yaml.lineOf(['deadlines']), sentence);
  }
  if (second !== undefined) {
    const sentence = `“${second[1].name}” is a second release beside “${first[1].name}”: give it kind: event, or another template.`;
    throw new FormatError(yaml.name, yaml.lineOf(['deadlines', second[0]]), sentence);
  }
  const [index, { date, name }] = first;
  if (date !== undefined && isReleaseDay(yaml, index, date)) return;
  const sentence = `“${name}” is the release from which all is counted: write date: R.`;
  throw new FormatError(yaml.name, yaml.lineOf(['deadlines', index, 'date']), sentence);
}

function isReleaseDay(yaml: YamlFile, index: number, date: string): boolean {
  const line = yaml.lineOf(['deadlines', index, 'date']);
  const offset: Offset = located(yaml.name, line, () => dayOffset(date));
  return offset.from === 'release' && offset.days === 0;
}
