import { NO_HOLIDAYS } from '../domain/time/holidays.ts';
import { lint } from '../domain/lint/lint.ts';
import type { Found } from '../domain/lint/finding.ts';
import { unsavedCycle } from '../domain/changing/unsaved-cycle.ts';
import { holidaysOf } from '../formats/holidays/holidays.ts';
import { NO_FILES, type OwnFiles } from '../formats/files/own-files.ts';
import type { ReadSchedule } from '../formats/schedule.ts';

/** Something to mend or to look at, as the command line says it. Names that scripts rely on: see the README. */
export interface Remark {
  readonly level: Found['level'];
  /** The linter's rule; null for what the reader of the file had to say. */
  readonly rule: string | null;
  /** The file, or the name of a stored cycle. */
  readonly file: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  /** The keys of the deadlines that it is about. */
  readonly deadlines: readonly string[];
  /** A sentence for people, with file and line in front where they are known. */
  readonly text: string;
}

/**
 * What the reader of a file and the linter have to say about it. What both say is said once, at the linter's level.
 *
 * @param files has the calendars that the project's countries name.
 */
export function remarksOn(
  file: string,
  { plan, warnings, lines }: ReadSchedule,
  files: OwnFiles = NO_FILES,
): Remark[] {
  const { countries } = plan.project;
  const { holidays, problems } =
    countries.length === 0 ? { holidays: NO_HOLIDAYS, problems: [] } : holidaysOf(countries, files);
  const findings = lint(unsavedCycle(plan), holidays);
  const doubtful = [...warnings, ...problems]
    .filter((warning) => !findings.some(({ sentence }) => warning.endsWith(`: ${sentence}`)))
    .map((text) => warned(file, text));
  return [...doubtful, ...findings.map((found) => remarkOf(file, lines, found.rule, found))];
}

/** Readers of files put file and line in front themselves; it may be the file beside the one that was named. */
function warned(named: string, text: string): Remark {
  const [, file = named, line] = /^(.+?), line (\d+): /.exec(text) ?? [];
  return {
    level: 'look',
    rule: null,
    file,
    line: line === undefined ? null : Number(line),
    deadlines: [],
    text,
  };
}

/** A finding, where the first deadline that it is about stands. */
export function remarkOf(
  file: string,
  lines: ReadSchedule['lines'],
  rule: string,
  { level, deadlines, sentence }: Found,
): Remark {
  const line = lines?.get(deadlines[0]?.key ?? '') ?? null;
  const where = line === null ? file : `${file}, line ${line}`;
  const keys = deadlines.map(({ key }) => key);
  return { level, rule, file, line, deadlines: keys, text: `${where}: ${sentence}` };
}

export function inWords({ level, text }: Remark): string {
  return `${level}: ${text}`;
}
