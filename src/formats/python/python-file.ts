import { z } from 'zod';
import { FormatError, type NamedText } from '../files/format-error.ts';
import { readToml } from '../files/toml-file.ts';
import { checked, readYaml, type YamlFile } from '../files/yaml-file.ts';
import { mapOf } from '../files/yaml-issue.ts';

/** A date as it is written, and where. */
export interface WrittenDate {
  readonly text: string;
  readonly line: number;
}

/** One [[release]]: "3.16.0 beta 1". */
export interface PythonRelease {
  readonly stage: string;
  readonly state: 'expected' | 'actual';
  readonly date: WrittenDate;
  readonly note: string | null;
  readonly line: number;
}

/** What a file says of one version; null and empty where it says nothing. */
export interface PythonVersion {
  /** "3.16" */
  readonly version: string;
  readonly line: number;
  /** The number of the PEP that has its schedule. */
  readonly pep: string | null;
  readonly status: string | null;
  readonly manager: string | null;
  readonly started: WrittenDate | null;
  readonly featureFreeze: WrittenDate | null;
  readonly firstRelease: WrittenDate | null;
  readonly endOfBugfix: WrittenDate | null;
  readonly endOfLife: WrittenDate | null;
  readonly releases: readonly PythonRelease[];
}

const text = z.string().min(1).max(2_000);
const MOST = 1_000;

const TOML = z.object({
  metadata: z.record(
    z.string(),
    mapOf({
      pep: text.optional(),
      status: text.optional(),
      branch: z.string().optional(),
      'release-manager': text.optional(),
      'start-of-development': text.optional(),
      'feature-freeze': text.optional(),
      'first-release': text.optional(),
      'end-of-bugfix': text.optional(),
      'end-of-life': text.optional(),
    }),
  ),
  release: z
    .record(
      z.string(),
      z
        .array(
          mapOf({
            stage: text,
            state: z.enum(['actual', 'expected']),
            date: text,
            note: text.optional(),
          }),
        )
        .max(MOST),
    )
    .optional(),
});

const JSON_CYCLE = z.record(
  z.string(),
  mapOf({
    branch: z.string().optional(),
    pep: text.optional(),
    status: text.optional(),
    first_release: text,
    end_of_life: text.optional(),
    release_manager: text.optional(),
  }),
);

/** The versions of python-releases.toml, or of release-cycle.json. Throws a `FormatError`. */
export function pythonVersions(file: NamedText): PythonVersion[] {
  return /\.toml$/i.test(file.name) ? fromToml(readToml(file)) : fromJson(readYaml(file));
}

/** Whether data has versions of Python with the day of their first release, as release-cycle.json has. */
export function isReleaseCycle(data: object): boolean {
  return Object.entries(data).some(
    ([key, value]) =>
      /^\d+\.\d+$/.test(key) &&
      typeof value === 'object' &&
      value !== null &&
      'first_release' in value,
  );
}

function fromToml(file: YamlFile): PythonVersion[] {
  const { metadata, release = {} } = checked(file, TOML);
  refuseNoVersion(file, ['metadata'], metadata);
  for (const version of Object.keys(release)) {
    if (Object.hasOwn(metadata, version)) continue;
    const sentence = `${version} has releases, but no [metadata."${version}"]: add it, or correct the version.`;
    throw new FormatError(file.name, file.lineOf(['release', version, 0]), sentence);
  }
  return Object.entries(metadata).map(([version, about]) => {
    const path = ['metadata', version];
    const dated = (key: keyof typeof about) => dateAt(file, [...path, key], about[key]);
    return {
      version,
      line: file.lineOf(path),
      pep: about.pep ?? null,
      status: about.status ?? null,
      manager: about['release-manager'] ?? null,
      started: dated('start-of-development'),
      featureFreeze: dated('feature-freeze'),
      firstRelease: dated('first-release'),
      endOfBugfix: dated('end-of-bugfix'),
      endOfLife: dated('end-of-life'),
      releases: (release[version] ?? []).map(({ stage, state, date, note }, index) => {
        const at = ['release', version, index];
        return {
          stage,
          state,
          date: { text: date, line: file.lineOf([...at, 'date']) },
          note: note ?? null,
          line: file.lineOf(at),
        };
      }),
    };
  });
}

function fromJson(file: YamlFile): PythonVersion[] {
  const versions = checked(file, JSON_CYCLE);
  refuseNoVersion(file, [], versions);
  return Object.entries(versions).map(([version, about]) => ({
    version,
    line: file.lineOf([version]),
    pep: about.pep ?? null,
    status: about.status ?? null,
    manager: about.release_manager ?? null,
    started: null,
    featureFreeze: null,
    firstRelease: dateAt(file, [version, 'first_release'], about.first_release),
    endOfBugfix: null,
    endOfLife: dateAt(file, [version, 'end_of_life'], about.end_of_life),
    releases: [],
  }));
}

function refuseNoVersion(file: YamlFile, path: readonly string[], versions: object): void {
  const wrong = Object.keys(versions).find((key) => !/^\d+\.\d+$/.test(key));
  if (wrong === undefined) return;
  const sentence = `“${wrong}” is no version: write it as in 3.16.`;
  throw new FormatError(file.name, file.lineOfKey(path, wrong), sentence);
}

function dateAt(
  file: YamlFile,
  path: readonly PropertyKey[],
  text: string | undefined,
): WrittenDate | null {
  return text === undefined ? null : { text, line: file.lineOf(path) };
}
