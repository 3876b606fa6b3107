import { parseZone, UTC } from '../domain/time/zone.ts';
import type { Zone } from '../domain/time/time.ts';
import { FormatError } from './files/format-error.ts';
import type { Given } from './given.ts';
import { exportedStages } from './relbot/relbot-export.ts';
import { readRelbotFile } from './relbot/relbot-import.ts';
import { keyOfName, RELBOT_FILE, type DeadlineEntry } from './relbot/relbot-schema.ts';
import type { ReadSchedule } from './schedule.ts';
import { saidByName } from './usual-names.ts';
import { checked, type YamlFile } from './files/yaml-file.ts';

/** A row or an event, with the fields of a deadline in relbot's own YAML: what is left out follows as it does there. */
export interface Entry {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Counted from 1. */
  readonly line: number;
}

interface EntriesFile {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Zones that the file speaks of, one for each time it does. */
  readonly zones: readonly string[];
  /** How this kind of file says that a deadline is the release. */
  readonly addRelease: string;
}

/** Reads deadlines that stand alone, into the project and the cycle that are given. Throws a `FormatError`. */
export function readEntries(file: EntriesFile, given: Given): ReadSchedule {
  const { name, entries } = file;
  const zone = given.project.zone ?? usualZone(file.zones);
  const source: YamlFile = {
    name,
    data: {
      project: { key: given.project.key, name: given.project.name, zone, countries: [] },
      cycle: {
        key: given.cycle.key,
        name: given.cycle.name,
        aliases: given.cycle.aliases,
      },
      deadlines: entries.map(({ fields }) => fields),
    },
    lineOf: (path) => lineOf(entries, path),
    lineOfKey: (path) => lineOf(entries, path),
  };
  const data = checked(source, RELBOT_FILE);
  if (!data.deadlines.some(isRelease)) {
    throw new FormatError(name, null, `the cycle has no release: ${file.addRelease}`);
  }
  const keys = data.deadlines.map(keyOf);
  const [kept, left] = parted(given.cycle.stages, ({ begins }) =>
    begins.by === 'deadline' ? keys.includes(begins.key) : true,
  );
  const stages = exportedStages(kept, { zone, words: 'end of day' });
  const read = readRelbotFile(source, { ...data, stages });
  const gone = left.map(
    (stage) =>
      `${name} does not have the deadline that the stage ${stage.name} began with: the stage is left out.`,
  );
  const lines = new Map(keys.map((key, index) => [key, entries[index]?.line ?? 1]));
  return { plan: read.plan, warnings: [...read.warnings, ...gone], lines };
}

/** The zone that is named most often; UTC where none is. */
function usualZone(written: readonly string[]): Zone {
  const zones = written.map(parseZone).filter((zone) => zone !== null);
  const count = (zone: Zone) => zones.filter((other) => other === zone).length;
  return zones.toSorted((a, b) => count(b) - count(a))[0] ?? UTC;
}

function lineOf(entries: readonly Entry[], [part, index]: readonly PropertyKey[]): number {
  return part === 'deadlines' && typeof index === 'number' ? (entries[index]?.line ?? 1) : 1;
}

function isRelease({ name, kind }: DeadlineEntry): boolean {
  return (kind ?? saidByName(name).kind) === 'release';
}

function keyOf({ name, key }: DeadlineEntry): string {
  return key ?? keyOfName(name);
}

function parted<T>(list: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter((one) => !belongs(one))];
}
