import { z } from 'zod';
import type { WallDate } from '../../domain/time/time.ts';
import { mondayOf, plusDays, wallDate, weekdayOf } from '../../domain/time/wall.ts';
import { FormatError, located } from '../files/format-error.ts';
import { checked, type YamlFile } from '../files/yaml-file.ts';
import { mapOf } from '../files/yaml-issue.ts';

/** A row of schedule.yaml: what happens within one week. */
export interface Week {
  readonly start: WallDate;
  readonly end: WallDate;
  /** "R-5"; rows before the start of the cycle have none. */
  readonly name: string | null;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly key: string;
  /** True for one team's event. */
  readonly ofTeam: boolean;
  readonly line: number;
}

export interface OpenStackYaml {
  readonly startWeek: WallDate | null;
  readonly releaseWeek: WallDate | null;
  readonly weeks: readonly Week[];
}

const key = z.string().min(1).max(100);
// An empty list is left as a bare key.
const keys = z.preprocess((value) => (value === '' ? [] : value), z.array(key).max(100)).optional();

const SCHEMA = z.object({
  'start-week': z.string().optional(),
  'release-week': z.string().optional(),
  cycle: z
    .array(
      mapOf({
        start: z.string(),
        end: z.string(),
        name: z.string().optional(),
        'x-project': keys,
        'project-specific': keys,
      }),
    )
    .min(1)
    .max(500),
});

/** In days. Ussuri has a row of two weeks. */
const LONGEST_ROW = 27;

/** Throws a `FormatError` for a shape, a date or a week that cannot be. */
export function readWeeks(yaml: YamlFile): OpenStackYaml {
  const data = checked(yaml, SCHEMA);
  const dateAt = (path: readonly PropertyKey[], text: string) =>
    located(yaml.name, yaml.lineOf(path), () => wallDate(text));
  const top = (name: 'start-week' | 'release-week') => {
    const text = data[name];
    return text === undefined ? null : dateAt([name], text);
  };
  return {
    startWeek: top('start-week'),
    releaseWeek: top('release-week'),
    weeks: data.cycle.map((row, index) => {
      const start = dateAt(['cycle', index, 'start'], row.start);
      const end = dateAt(['cycle', index, 'end'], row.end);
      if (end < start) {
        const sentence = `the week ends (${end}) before it starts (${start}): correct one of the two.`;
        throw new FormatError(yaml.name, yaml.lineOf(['cycle', index, 'end']), sentence);
      }
      if (end > plusDays(start, LONGEST_ROW)) {
        const sentence = `the week lasts from ${start} to ${end}: correct one of the two.`;
        throw new FormatError(yaml.name, yaml.lineOf(['cycle', index, 'end']), sentence);
      }
      return {
        start,
        end,
        name: row.name ?? null,
        entries: [
          ...entriesOf(yaml, index, 'x-project', row['x-project']),
          ...entriesOf(yaml, index, 'project-specific', row['project-specific']),
        ],
      };
    }),
  };
}

function entriesOf(
  yaml: YamlFile,
  row: number,
  list: 'x-project' | 'project-specific',
  keys: readonly string[] = [],
): Entry[] {
  const ofTeam = list === 'project-specific';
  return keys.map((key, index) => ({
    key,
    ofTeam,
    line: yaml.lineOf(['cycle', row, list, index]),
  }));
}

const THURSDAY = 4;

/** "Deadlines are generally the Thursday of the week": the row's last one, or its end where it has none. */
export function defaultDay(week: Week): WallDate {
  const thursday = plusDays(week.end, -((weekdayOf(week.end) - THURSDAY + 7) % 7));
  return thursday < week.start ? week.end : thursday;
}

/** Whether a day is in the row's weeks, weekends with them. */
export function isWithin(date: WallDate, week: Week): boolean {
  return mondayOf(week.start) <= date && date <= plusDays(mondayOf(week.end), 6);
}
