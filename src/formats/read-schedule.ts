import { FormatError, type NamedText } from './files/format-error.ts';
import { importCsv } from './csv-import.ts';
import { givenByFile, type Given } from './given.ts';
import { importIcal } from './ical/ical-import.ts';
import { importKubernetes } from './kubernetes/kubernetes.ts';
import { hasTimeline } from './kubernetes/kubernetes-table.ts';
import { importOpenStack } from './openstack/openstack.ts';
import { isReleaseCycle } from './python/python-file.ts';
import { importPython } from './python/python.ts';
import { importRelbotYaml } from './relbot/relbot-import.ts';
import type { ReadSchedule } from './schedule.ts';
import { refuseUnfit } from './files/text.ts';
import { readToml } from './files/toml-file.ts';
import { readYaml, type YamlFile } from './files/yaml-file.ts';

/** What may be said of a file beside what is in it. */
export interface Said {
  /** Whose the deadlines are in a file that names neither project nor cycle. */
  readonly given?: Given | undefined;
  /** Which cycle is wanted of a file that may have several. */
  readonly cycle?: string | undefined;
}

/** Reads each cycle of a file: one, but of Python’s files, in which each version is one. Throws a `FormatError`. */
export function readSchedules(
  file: NamedText,
  textOf: (name: string) => string | null,
  { given, cycle }: Said = {},
): readonly ReadSchedule[] {
  refuseUnfit(file);
  if (mayHaveSeveral(file.name) && hasVersions(file)) return importPython(file, cycle ?? null);
  return [readSchedule(file, textOf, given)];
}

/** Whether such a file may have several cycles, of which one can be wanted. */
export function mayHaveSeveral(fileName: string): boolean {
  return /\.(toml|json)$/i.test(fileName);
}

function hasVersions(file: NamedText): boolean {
  const { data } = /\.toml$/i.test(file.name) ? readToml(file) : readYaml(file);
  if (typeof data !== 'object' || data === null) return false;
  return 'metadata' in data || isReleaseCycle(data);
}

/**
 * Reads a schedule of one cycle in whichever of relbot's formats it is written. `textOf` gives the text of another file by its name,
 * null where there is none: an OpenStack schedule has its titles in the .rst beside it. `given` says whose the deadlines
 * are in a file that names neither project nor cycle. Throws a `FormatError`.
 */
export function readSchedule(
  file: NamedText,
  textOf: (name: string) => string | null,
  given?: Given,
): ReadSchedule {
  refuseUnfit(file);
  if (/\.rst$/i.test(file.name)) {
    const yaml = file.name.replace(/\.rst$/i, '.yaml');
    const sentence = `this file explains a schedule: import the schedule itself, ${yaml}.`;
    throw new FormatError(file.name, null, sentence);
  }
  if (isBare(file.name)) {
    const importBare = /\.csv$/i.test(file.name) ? importCsv : importIcal;
    return importBare(file, given ?? givenByFile(file.name));
  }
  if (hasTimeline(file.text)) return importKubernetes(file);
  switch (formatOf(file)) {
    case 'relbot':
      return importRelbotYaml(file);
    case 'openstack': {
      const name = file.name.replace(/\.ya?ml$/i, '.rst');
      const text = name === file.name ? null : textOf(name);
      const rst = text === null ? null : { name, text };
      if (rst !== null) refuseUnfit(rst);
      return importOpenStack({ yaml: file, rst });
    }
  }
}

/** Whether such a file names neither project nor cycle. */
export function isBare(fileName: string): boolean {
  return /\.(csv|ics)$/i.test(fileName);
}

function formatOf(file: NamedText): 'relbot' | 'openstack' {
  const { data } = yamlOf(file);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    if ('project' in data || 'deadlines' in data) return 'relbot';
    if ('cycle' in data && Array.isArray(data.cycle)) return 'openstack';
    if ('start-week' in data || 'release-week' in data) return 'openstack';
    if ('cycle' in data) return 'relbot';
  }
  throw unknown(file);
}

/** What is wrong with it as YAML helps only where somebody meant it to be YAML. */
function yamlOf(file: NamedText): YamlFile {
  try {
    return readYaml(file);
  } catch (error) {
    if (error instanceof FormatError && !/\.ya?ml$/i.test(file.name)) throw unknown(file);
    throw error;
  }
}

function unknown(file: NamedText): FormatError {
  const sentence =
    'this is no schedule relbot knows: it reads OpenStack’s schedule.yaml, a Kubernetes release README, Python’s release-cycle.json and python-releases.toml, tables (.csv), calendars (.ics) and its own YAML (project, cycle, deadlines).';
  return new FormatError(file.name, null, sentence);
}
