import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import type { WallDate } from '../../domain/time/time.ts';
import { UserError } from '../../domain/user-error.ts';
import { mondayOf, plusDays, wallDateAt, wallMilliseconds } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { FormatError } from '../files/format-error.ts';
import { keyedFor, type Keyed } from './openstack-export-keys.ts';
import { lostIn } from './openstack-export-lost.ts';
import { daysSaid, exportedRst } from './openstack-export-text.ts';

export interface ExportedOpenStack {
  /** schedule.yaml */
  readonly yaml: string;
  /** schedule.rst, which has titles and exact days. */
  readonly rst: string;
  /** What the format cannot say of the cycle, in sentences. */
  readonly lost: readonly string[];
}

/**
 * The cycle as OpenStack's schedule.yaml and the schedule.rst beside it. What comes back differently is found by reading
 * both again. Throws a `UserError` for a cycle that the format cannot hold.
 */
export function exportOpenStack(plan: CyclePlan): ExportedOpenStack {
  const letter = letterOf(plan);
  const keyed = keyedFor(plan, letter).filter(({ deadline }) => daysSaid(deadline) !== null);
  const yaml = exportedYaml(plan, keyed);
  const rst = exportedRst(plan, keyed);
  try {
    return { yaml, rst, lost: lostIn(plan, keyed, { yaml, rst }) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const why = error.message.replace(/[.]$/, '');
    const sentence = `OpenStack’s format cannot hold this cycle (${why}): export it in another one.`;
    throw new UserError(sentence, { cause: error });
  }
}

/** Keys begin with the letter of the word by which people call the cycle: h for 2026.2 Hibiscus. */
function letterOf({ cycle }: CyclePlan): string {
  const word = cycle.name.split(/\s+/).at(-1) ?? '';
  if (/^[a-z]/i.test(word)) return word.charAt(0).toLowerCase();
  throw new UserError(
    `OpenStack’s format calls a cycle by a word, as in 2026.2 Hibiscus, and “${cycle.name}” ends with none: export it in another format.`,
  );
}

interface Row {
  readonly cross: string[];
  readonly team: string[];
}

function exportedYaml(plan: CyclePlan, keyed: readonly Keyed[]): string {
  const release = keyed.find(({ deadline }) => deadline.kind === 'release');
  const releaseDays = release === undefined ? null : daysSaid(release.deadline);
  if (releaseDays === null) {
    throw new UserError(
      'The release has no date yet, and OpenStack’s format counts weeks to it: give it one, or export in another format.',
    );
  }
  const releaseWeek = mondayOf(releaseDays.first);
  const start = startOf(plan, keyed) ?? releaseWeek;
  const rows = rowsOf(keyed, start, releaseWeek);
  return [
    '---',
    `start-week: '${start}'`,
    `release-week: '${releaseWeek}'`,
    'cycle:',
    ...[...rows]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .flatMap(([monday, { cross, team }]) => [
        `  - start: '${monday}'`,
        `    end: '${plusDays(monday, 4)}'`,
        ...(monday < mondayOf(start) ? [] : [`    name: ${weekName(monday, releaseWeek)}`]),
        ...listed('x-project', cross),
        ...listed('project-specific', team),
      ]),
    '',
  ].join('\n');
}

/** Every week from the start to the release, and those outside in which something is. */
function rowsOf(
  keyed: readonly Keyed[],
  start: WallDate,
  releaseWeek: WallDate,
): Map<WallDate, Row> {
  const rows = new Map<WallDate, Row>();
  const rowAt = (monday: WallDate) => {
    const row = rows.get(monday) ?? { cross: [], team: [] };
    rows.set(monday, row);
    return row;
  };
  for (const monday of mondays(mondayOf(start), releaseWeek)) rowAt(monday);
  for (const { deadline, key } of keyed) {
    const days = daysSaid(deadline);
    for (const monday of days === null ? [] : mondays(mondayOf(days.first), mondayOf(days.last))) {
      const row = rowAt(monday);
      const list = deadline.owner === null ? row.cross : row.team;
      if (!list.includes(key)) list.push(key);
    }
  }
  return rows;
}

function mondays(first: WallDate, last: WallDate): WallDate[] {
  const weeks: WallDate[] = [];
  for (let monday = first; monday <= last; monday = plusDays(monday, 7)) weeks.push(monday);
  return weeks;
}

/** Design begins with the first week; without it the cycle does with its first deadline. */
function startOf({ cycle }: CyclePlan, keyed: readonly Keyed[]): WallDate | null {
  const design = cycle.stages.find(({ name }) => name === 'Design')?.begins;
  if (design?.by === 'instant') return wallDateAt(design.at, UTC);
  const named = keyed.find(({ deadline }) => design !== undefined && deadline.key === design.key);
  const days = (named === undefined ? keyed : [named]).flatMap(
    ({ deadline }) => daysSaid(deadline)?.first ?? [],
  );
  const [first] = days.toSorted();
  return first === undefined ? null : mondayOf(first);
}

function weekName(monday: WallDate, releaseWeek: WallDate): string {
  const weeks = Math.round((wallMilliseconds(monday) - wallMilliseconds(releaseWeek)) / WEEK);
  return weeks < 0 ? `R${weeks}` : `R+${weeks}`;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

function listed(name: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  return [
    `    ${name}:`,
    ...keys.map((key) => `      - ${isPlain(key) ? key : JSON.stringify(key)}`),
  ];
}

/** What YAML takes for text, and nothing else, without quotes. */
function isPlain(key: string): boolean {
  return /^[a-z][\w.-]*$/i.test(key) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(key);
}
