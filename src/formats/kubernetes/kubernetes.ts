import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { wallDateInWords } from '../../domain/time/time-words.ts';
import { dayWhen } from '../../domain/time/when.ts';
import { UTC } from '../../domain/time/zone.ts';
import { FormatError, located, type NamedText } from '../files/format-error.ts';
import { namesOf, type Named } from './kubernetes-names.ts';
import { stagesOf, withEnd, type UnendedRow } from './kubernetes-course.ts';
import { summaryWarnings } from './kubernetes-summary.ts';
import { summaryOf, timelineOf, type TimelineRow } from './kubernetes-table.ts';
import { dateWithYear, readCell, type Cell } from './kubernetes-when.ts';
import { ownerOf } from './kubernetes-who.ts';
import { keyOfName } from '../relbot/relbot-schema.ts';
import type { ReadSchedule } from '../schedule.ts';

/**
 * Reads the timeline of a Kubernetes release README. What contradicts itself is taken as the table's rule says, with a
 * warning. Throws a `FormatError` for what cannot be read; then nothing of the file is used.
 */
export function importKubernetes(file: NamedText): ReadSchedule {
  const cycle = cycleNames(file);
  const rows = timelineOf(file);
  const warnings: string[] = [];
  let near: WallDate | null = rows.map(({ when }) => dateWithYear(when)).find(isThere) ?? null;
  const first = near;
  const taken = new Map<string, number>();
  const unended = rows.flatMap((row): UnendedRow[] => {
    const tell = (sentence: string) => warnings.push(`${file.name}, line ${row.line}: ${sentence}`);
    const cell = located(file.name, row.line, () => readCell(row.when, near));
    if (cell.when.precision === 'day' || cell.when.precision === 'instant') near = cell.when.date;
    cell.doubts.forEach(tell);
    return namesOf(row.what).map((named) => {
      refuseOtherVersion(file, row, named, cycle.version);
      const key = keyOf(file, row, named.name);
      const before = taken.get(key);
      taken.set(key, before ?? row.line);
      if (before !== undefined) {
        const sentence = `“${named.name}” stands on line ${before} already: take one of the two rows out, or name it otherwise.`;
        throw new FormatError(file.name, row.line, sentence);
      }
      return deadlineOf(key, row, named, cell);
    });
  });
  if (!unended.some(({ said }) => said.kind === 'release')) {
    const sentence = `the cycle has no release: add a row “v${cycle.version}.0 released”.`;
    throw new FormatError(file.name, rows.at(-1)?.line ?? null, sentence);
  }
  return {
    plan: {
      project: { key: 'kubernetes', name: 'Kubernetes', zone: UTC, countries: [] },
      cycle: {
        key: cycle.key,
        name: cycle.name,
        aliases: cycle.aliases,
        stages: stagesOf(unended),
        closedAt: null,
      },
      deadlines: inOrder(unended.map((one) => withEnd(one, unended))),
    },
    warnings: [...summaryWarnings(file.name, summaryOf(file.text), unended, first), ...warnings],
    lines: new Map(unended.map(({ key, line }) => [key, line])),
  };
}

function isThere<T>(value: T | null): value is T {
  return value !== null;
}

/** "# Kubernetes v1.33: Octarine (The Color of Magic)" */
function cycleNames({ name, text }: NamedText): Omit<CyclePlan['cycle'], 'stages' | 'closedAt'> & {
  readonly version: string;
} {
  const heading = /^#\s+Kubernetes\s+v?(\d+\.\d+)(?:\s*:\s*(.*))?$/im.exec(text);
  const version = heading?.[1];
  if (version === undefined) {
    const sentence = 'no heading names the cycle: begin with one like “# Kubernetes v1.33”.';
    throw new FormatError(name, 1, sentence);
  }
  const called = /^[\p{L}\p{N}' -]+/u.exec(heading?.[2] ?? '')?.[0].trim() ?? '';
  const aliases = [version, ...(called === '' ? [] : [called])];
  return { key: `v${version}`, name: `v${version}`, aliases, version };
}

function refuseOtherVersion(
  { name }: NamedText,
  { line }: TimelineRow,
  named: Named,
  version: string,
): void {
  if (named.version === null || named.version === `${version}.0`) return;
  const sentence = `this row releases ${named.version}, but the heading says ${version}: correct the one that is wrong.`;
  throw new FormatError(name, line, sentence);
}

function keyOf({ name: file }: NamedText, { line }: TimelineRow, name: string): string {
  const key = keyOfName(name);
  if (key !== '') return key;
  throw new FormatError(file, line, 'this row does not say what it is about: fill in What.');
}

function deadlineOf(key: string, row: TimelineRow, named: Named, cell: Cell): UnendedRow {
  const { name, aliases, said } = named;
  const owner = said.kind === 'event' ? ownerOf(name, row.who) : null;
  const until =
    cell.until !== null && said.kind === 'event' && cell.when.precision === 'day'
      ? dayWhen(cell.until, cell.when.rule).when
      : null;
  const notes = [
    named.note,
    cell.rest,
    cell.until === null || until !== null ? null : `Until ${wallDateInWords(cell.until)}`,
    owner !== null || row.who === '' ? null : `Who: ${row.who}`,
  ].filter(isThere);
  return {
    key,
    name,
    aliases,
    when: cell.when,
    until,
    owner,
    note: notes.length === 0 ? null : `${notes.join('. ')}.`,
    link: row.link,
    said,
    line: row.line,
  };
}
