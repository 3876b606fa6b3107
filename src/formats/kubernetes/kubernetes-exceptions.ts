import { z } from 'zod';
import type { PastOutcome, PastRequest } from '../../domain/exceptions/register/past-request.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { parseWallDate } from '../../domain/time/wall.ts';
import { FormatError, type NamedText } from '../files/format-error.ts';
import { mapOf } from '../files/yaml-issue.ts';
import { checked, readYaml, type YamlFile } from '../files/yaml-file.ts';

/** What a Kubernetes release team wrote down of its exception requests. */
export interface ReadExceptions {
  readonly requests: readonly PastRequest[];
  /** What contradicts itself, in sentences with file and line; it is kept as it stands. */
  readonly warnings: readonly string[];
}

const entrySchema = mapOf({
  name: z.string().min(1),
  issue: z.string().optional(),
  date_requested: z.string(),
  date_reviewed: z.string().optional(),
  thread: z.string().optional(),
  pull_requests: z.union([z.array(z.string()), z.literal('')]).optional(),
  status: z.string().optional(),
});
type Entry = z.output<typeof entrySchema>;

const listSchema = z.array(entrySchema);

/** Older files are one list and do not say which freeze. */
const UNSAID = 'Freeze (not named)';

/**
 * Reads `exceptions.yaml` of a Kubernetes release: sections by freeze, in each a list of requests.
 *
 * @param cycle its version, such as 1.32, where the file's folder and comments do not tell.
 * @throws FormatError for what cannot be read; then nothing of the file is used.
 */
export function readKubernetesExceptions(file: NamedText, cycle: string | null): ReadExceptions {
  const yaml = readYaml(file);
  const cycleKey = `v${versionOf(file, cycle)}`;
  const read = placesOf(yaml).map(({ path, freeze, entry }) =>
    requestOf(yaml, path, { cycleKey, freeze }, entry),
  );
  return {
    requests: read,
    warnings: read.flatMap((request) => {
      const { decidedOn, askedOn, source, line, title } = request;
      if (decidedOn === null || decidedOn >= askedOn) return [];
      return [
        `${source}, line ${line}: “${title}” was decided on ${decidedOn}, before it was asked for on ${askedOn}: its time to decide is left out.`,
      ];
    }),
  };
}

interface Placed {
  readonly path: readonly PropertyKey[];
  readonly freeze: string;
  readonly entry: Entry;
}

function placesOf(yaml: YamlFile): Placed[] {
  if (Array.isArray(yaml.data)) {
    return checked(yaml, listSchema).map((entry, index) => ({
      path: [index],
      freeze: UNSAID,
      entry,
    }));
  }
  if (typeof yaml.data !== 'object' || yaml.data === null) {
    const sentence = 'there is no request in it: begin with a section such as “codeFreeze:”.';
    throw new FormatError(yaml.name, 1, sentence);
  }
  return Object.entries(sectionsOf(yaml)).flatMap(([section, entries]) =>
    entries.map((entry, index) => ({ path: [section, index], freeze: titleOf(section), entry })),
  );
}

/** Each section by itself, so that what is wrong is said of its own line. */
function sectionsOf(yaml: YamlFile): Record<string, readonly Entry[]> {
  const data = z.record(z.string(), z.unknown()).parse(yaml.data);
  return Object.fromEntries(
    Object.entries(data).map(([section, value]) => {
      if (value === '' || value === null) return [section, []];
      const part: YamlFile = {
        name: yaml.name,
        data: value,
        lineOf: (path) => yaml.lineOf([section, ...path]),
        lineOfKey: (path, key) => yaml.lineOfKey([section, ...path], key),
      };
      return [section, checked(part, listSchema)];
    }),
  );
}

function requestOf(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  { cycleKey, freeze }: { readonly cycleKey: string; readonly freeze: string },
  entry: Entry,
): PastRequest {
  const day = (key: 'date_requested' | 'date_reviewed'): WallDate | null =>
    dayOf(yaml, [...path, key], entry[key] ?? '');
  const askedOn = day('date_requested');
  if (askedOn === null) {
    const sentence = `“${entry.name}” does not say when it was asked for: fill in date_requested.`;
    throw new FormatError(yaml.name, yaml.lineOf(path), sentence);
  }
  const said = (entry.status ?? '').trim();
  const thread = orNull(entry.thread);
  return {
    cycleKey,
    freeze,
    title: entry.name.trim(),
    link: issueLink(orNull(entry.issue)),
    thread,
    team: teamOf(thread),
    changes: entry.pull_requests === '' ? [] : (entry.pull_requests ?? []),
    askedOn,
    decidedOn: day('date_reviewed'),
    outcome: outcomeOf(yaml, [...path, 'status'], said),
    said,
    source: yaml.name,
    line: yaml.lineOf(path),
  };
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** An enhancement is known by the number of its issue. */
function issueLink(issue: string | null): string | null {
  if (issue === null) return null;
  return /^\d+$/.test(issue) ? `https://github.com/kubernetes/enhancements/issues/${issue}` : issue;
}

/** Most were asked for on the release team's list, which says nothing of whose they are. */
function teamOf(thread: string | null): string | null {
  const named = /kubernetes-(sig-[a-z]+(?:-[a-z]+)*)/.exec(thread ?? '')?.[1] ?? null;
  return named === 'sig-release' ? null : named;
}

function dayOf(yaml: YamlFile, path: readonly PropertyKey[], written: string): WallDate | null {
  const text = written.trim();
  if (text === '' || /^(?:n\/a|none|tbd|-)$/i.test(text)) return null;
  const day = parseWallDate(text);
  if (day !== null) return day;
  const sentence = `“${text}” is no day: write it as 2026-02-18.`;
  throw new FormatError(yaml.name, yaml.lineOf(path), sentence);
}

const OUTCOMES: readonly (readonly [PastOutcome, RegExp])[] = [
  ['refused', /^(?:denied|rejected|declined|refused|not approved)\b/i],
  ['granted', /^(?:approved|accepted|granted|lgtm)\b/i],
  ['reverted', /^revert/i],
  ['withdrawn', /^(?:removed|withdrawn|cancelled|canceled|dropped)\b/i],
  ['waiting', /^(?:|pending|open|in review|under review|tbd)$/i],
];

function outcomeOf(yaml: YamlFile, path: readonly PropertyKey[], said: string): PastOutcome {
  const found = OUTCOMES.find(([, form]) => form.test(said));
  if (found !== undefined) return found[0];
  const sentence = `“${said}” says nothing that relbot knows: write approved, denied, withdrawn, reverted or pending.`;
  throw new FormatError(yaml.name, yaml.lineOf(path), sentence);
}

/** “codeFreeze” is Code Freeze. */
function titleOf(section: string): string {
  const words = section.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ');
  return words.trim().replace(/^./, (first) => first.toUpperCase());
}

/** The folder it lies in, “release-1.32”, else the file's own “Exception requests in v1.32”. */
function versionOf({ name, text }: NamedText, given: string | null): string {
  const found =
    /^v?(\d+\.\d+)$/.exec(given ?? '')?.[1] ??
    /(?:release|kubernetes)-v?(\d+\.\d+)[/\\][^/\\]*$/i.exec(name)?.[1] ??
    /^#.*\bin v?(\d+\.\d+)\b/im.exec(text)?.[1];
  if (found !== undefined) return found;
  const sentence =
    'it does not say which release it is of: give it as --cycle 1.32, or keep the file in a folder “release-1.32”.';
  throw new FormatError(name, null, sentence);
}
