import { parseWallDate } from '../../domain/time/wall.ts';
import { FormatError, type NamedText } from '../files/format-error.ts';
import {
  pythonVersions,
  type PythonRelease,
  type PythonVersion,
  type WrittenDate,
} from './python-file.ts';
import { stageNamed } from './python-names.ts';
import { readRelbotFile } from '../relbot/relbot-import.ts';
import { keyOfName, RELBOT_FILE } from '../relbot/relbot-schema.ts';
import type { ReadSchedule } from '../schedule.ts';
import { unlike } from '../usual-names.ts';
import { checked, type YamlFile } from '../files/yaml-file.ts';

/** A deadline in the fields of relbot's own YAML. */
interface Entry {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly line: number;
  readonly dateLine: number;
}

/**
 * Reads Python's release-cycle.json or python-releases.toml, in which each version is a cycle: the one that is wanted, by
 * its number; else those that are still to be released, or with none the newest. Throws a `FormatError`.
 */
export function importPython(file: NamedText, wanted: string | null): ReadSchedule[] {
  const all = pythonVersions(file);
  return chosen(file, all, wanted).map((version) => cycleOf(file, version));
}

function chosen(
  { name }: NamedText,
  all: readonly PythonVersion[],
  wanted: string | null,
): readonly PythonVersion[] {
  if (wanted !== null) {
    const number = wanted.replace(/^(?:python\s*|py|v)/i, '').trim();
    const found = all.find(({ version }) => version === number);
    if (found !== undefined) return [found];
    const there = all.map(({ version }) => version).join(', ');
    throw new FormatError(name, null, `it has no version “${wanted}”: name one of ${there}.`);
  }
  const ahead = all.filter((version) => !isReleased(version));
  return ahead.length > 0 ? ahead : all.toSorted(byNumber).slice(-1);
}

function isReleased({ releases, status }: PythonVersion): boolean {
  const final = releases.find(({ stage }) => stageNamed(stage)?.kind === 'release');
  if (final !== undefined) return final.state === 'actual';
  return status !== null && /^(?:bugfix|security|end-of-life)$/.test(status);
}

function byNumber(one: PythonVersion, other: PythonVersion): number {
  return one.version.localeCompare(other.version, 'en', { numeric: true });
}

function cycleOf(file: NamedText, version: PythonVersion): ReadSchedule {
  const entries = entriesOf(file.name, version);
  const lineOf: YamlFile['lineOf'] = ([part, index, field]) => {
    const entry = part === 'deadlines' && typeof index === 'number' ? entries[index] : undefined;
    return (field === 'date' ? entry?.dateLine : entry?.line) ?? version.line;
  };
  const source: YamlFile = {
    name: file.name,
    data: {
      project: { name: 'Python', zone: 'UTC' },
      cycle: {
        key: version.version,
        name: version.version,
        aliases: [`Python ${version.version}`],
      },
      stages: stagesOf(entries, version),
      deadlines: entries.map(({ fields }) => fields),
    },
    lineOf,
    lineOfKey: (path) => lineOf(path),
  };
  const read = readRelbotFile(source, checked(source, RELBOT_FILE));
  return { ...read, warnings: [...firstReleaseWarning(file.name, version), ...read.warnings] };
}

function entriesOf(file: string, version: PythonVersion): Entry[] {
  const { pep, manager, releases, firstRelease } = version;
  const link = pep === null ? {} : { link: `https://peps.python.org/pep-${pep.padStart(4, '0')}/` };
  const made = releases.map((release) => ofRelease(file, version, release));
  const about = (name: string, date: WrittenDate | null, isOver: boolean, more = {}) =>
    date === null
      ? []
      : [entry({ name, state: isOver ? 'actual' : 'expected', ...more }, file, date, date.line)];
  const hasFinal = made.some(({ fields }) => fields['kind'] === 'release');
  const isOver = (date: WrittenDate | null) =>
    releases.some(
      ({ state, date: { text } }) => state === 'actual' && date !== null && text >= date.text,
    );
  const isMaintained = !/^(?:security|end-of-life)$/.test(version.status ?? '');
  const all = [
    ...about('Development begins', version.started, isOver(version.started), { kind: 'event' }),
    ...about('Feature freeze', version.featureFreeze, isOver(version.featureFreeze)),
    ...made,
    ...(hasFinal
      ? []
      : about('Final release', firstRelease, isReleased(version), { kind: 'release' })),
    ...about('End of bugfix releases', version.endOfBugfix, !isMaintained, { kind: 'event' }),
    ...about('End of life', version.endOfLife, version.status === 'end-of-life', {
      kind: 'event',
      aliases: ['eol', 'end-of-life'],
    }),
  ];
  return all.map((one) => withMore(one, link, manager));
}

function withMore(one: Entry, link: Entry['fields'], manager: string | null): Entry {
  const says = manager !== null && one.fields['kind'] === 'release';
  const note = [one.fields['note'], says ? `Release manager: ${manager}.` : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
  return { ...one, fields: { ...one.fields, ...(note === '' ? {} : { note }), ...link } };
}

function ofRelease(file: string, { version }: PythonVersion, release: PythonRelease): Entry {
  const named = stageNamed(release.stage);
  if (named === null || named.version !== version) {
    const sentence = `“${release.stage}” is no stage of ${version}: write it as in ${version}.0 beta 1.`;
    throw new FormatError(file, release.line, sentence);
  }
  const { name, kind, aliases } = named;
  const note = release.note === null ? {} : { note: sentenceOf(release.note) };
  const fields = { name, kind, state: release.state, aliases: unlike(name, aliases), ...note };
  return entry(fields, file, release.date, release.line);
}

/** "hotfix" → "Hotfix." */
function sentenceOf(note: string): string {
  const words = `${note.charAt(0).toUpperCase()}${note.slice(1)}`;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A month alone is no day: the deadline is undecided, and its note has the month. */
function entry(fields: Entry['fields'], file: string, date: WrittenDate, line: number): Entry {
  const at = { line, dateLine: date.line };
  if (!/^\d{4}-\d{2}$/.test(date.text)) return { fields: { ...fields, date: date.text }, ...at };
  if (parseWallDate(`${date.text}-01`) === null) {
    throw new FormatError(file, date.line, `“${date.text}” is no month: write it as in 2031-10.`);
  }
  const note = `Only its month is known: ${date.text}.`;
  return { fields: { ...fields, date: 'undecided', state: 'expected', note }, ...at };
}

/** As the template has them. One that would begin before the one that it follows is left out. */
function stagesOf(entries: readonly Entry[], { started }: PythonVersion) {
  const dateOf = (name: string) => {
    const date = entries.find(({ fields }) => fields['name'] === name)?.fields['date'];
    return typeof date === 'string' && date !== 'undecided' ? date : null;
  };
  const stages: Record<string, string> = {};
  let last = '';
  const begun = (stage: string, date: string | null, by: string) => {
    if (date === null || date < last) return;
    last = date;
    stages[stage] = by;
  };
  const start = started === null ? null : dateOf('Development begins');
  begun('Design', start, `${start} 00:00`);
  for (const [stage, name] of [
    ['Development', 'Alpha 1'],
    ['QA', 'Feature freeze'],
    ['Release', 'RC1'],
  ] as const) {
    begun(stage, dateOf(name), keyOfName(name));
  }
  return stages;
}

/** 3.16 says the 6th of October of what is on the 5th. */
function firstReleaseWarning(file: string, version: PythonVersion): string[] {
  const final = version.releases.find(({ stage }) => stageNamed(stage)?.kind === 'release');
  const { firstRelease } = version;
  if (final === undefined || firstRelease === null || firstRelease.text === final.date.text) {
    return [];
  }
  return [
    `${file}, line ${firstRelease.line}: first-release is ${firstRelease.text}, but ${final.stage} is on ${final.date.text} (line ${final.date.line}), which relbot took. Correct the one that is wrong.`,
  ];
}
