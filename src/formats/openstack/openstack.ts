import { UNSAID } from '../../domain/cycle/deadline.ts';
import type { CyclePlan, DeadlinePlan, Stage } from '../../domain/cycle/cycle.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import { defaultEnd, defaultForbids } from '../../domain/cycle/freeze-defaults.ts';
import { resolveWall } from '../../domain/time/resolve.ts';
import { plusDays, wallTime } from '../../domain/time/wall.ts';
import { UTC } from '../../domain/time/zone.ts';
import { FormatError, type NamedText } from '../files/format-error.ts';
import { unendedDeadline, type Unended } from './openstack-deadline.ts';
import { scheduledEvents } from './openstack-events.ts';
import { canonicalName, splitKey } from './openstack-names.ts';
import { readWeeks, type OpenStackYaml } from './openstack-weeks.ts';
import type { ReadSchedule } from '../schedule.ts';
import { readRst, type RstFile } from '../files/rst.ts';
import { readYaml } from '../files/yaml-file.ts';

export interface OpenStackFiles {
  readonly yaml: NamedText;
  /** The file beside it that has titles and exact days; null where there is none. */
  readonly rst: NamedText | null;
}

/**
 * Reads an OpenStack release schedule. Every event becomes a deadline: one on the week's Thursday unless the text names
 * another day. Throws a `FormatError` for a file that is broken, or that has no release of its own.
 */
export function importOpenStack({ yaml, rst }: OpenStackFiles): ReadSchedule {
  const source = readYaml(yaml);
  const schedule = readWeeks(source);
  const text = rst === null ? null : readRst(rst.text);
  const cycle = cycleNames(yaml, rst, text);
  const letter = cycle.key.charAt(0);
  const events = scheduledEvents(schedule.weeks, text, rst?.name ?? '', letter);
  const taken = new Set(events.map(({ key }) => key));
  const unended = events.map((event) => {
    const section = text?.sections.get(event.key) ?? null;
    return unendedDeadline(event, uniqueKey(event.key, event.nth, taken), section, letter);
  });
  const lines = new Map(
    events.flatMap(({ key, weeks: [{ entries }] }, index) => {
      const line = entries.find((entry) => entry.key === key)?.line;
      const made = unended[index];
      return made === undefined || line === undefined ? [] : [[made.key, line] as const];
    }),
  );
  if (!unended.some(({ said }) => said.kind === 'release')) {
    const sentence = `the cycle has no release: add ${letter}-final under x-project of its last week.`;
    const last = source.lineOf(['cycle', schedule.weeks.length - 1]);
    throw new FormatError(yaml.name, last, sentence);
  }
  const deadlines = inOrder(unended.map((one) => ended(one, unended)));
  return {
    plan: {
      project: { key: 'openstack', name: 'OpenStack', zone: UTC, countries: [] },
      cycle: { ...cycle, stages: stagesOf(schedule, deadlines, letter), closedAt: null },
      deadlines,
    },
    warnings: [
      ...(rst === null ? [withoutRst(yaml)] : []),
      ...events.flatMap(({ dated }) => dated.warnings),
      ...releaseWeekWarning(yaml, schedule, deadlines),
    ],
    lines,
  };
}

/** "2026.2 Hibiscus Release Schedule" names the cycle; without it the folder does: hibiscus/schedule.yaml. */
function cycleNames(
  yaml: NamedText,
  rst: NamedText | null,
  text: RstFile | null,
): Pick<CyclePlan['cycle'], 'key' | 'name' | 'aliases'> {
  const name =
    rst === null ? nameOfFolder(yaml) : /^(.*\S)\s+release schedule$/i.exec(text?.title ?? '')?.[1];
  const last = name?.split(/\s+/).at(-1);
  if (name === undefined || last === undefined || !/^[a-z]/i.test(last)) {
    const sentence =
      'no heading names the cycle: begin with one like “2026.2 Hibiscus Release Schedule”.';
    throw new FormatError(rst?.name ?? yaml.name, 1, sentence);
  }
  return {
    key: last.toLowerCase(),
    name,
    aliases: name === last ? [] : [name.slice(0, -last.length).trim(), last],
  };
}

function nameOfFolder(yaml: NamedText): string {
  const folder = /([a-z]+)[\\/][^\\/]+$/i.exec(yaml.name)?.[1];
  if (folder === undefined) {
    const sentence =
      'nothing names the cycle: put its schedule.rst beside it, or both into a folder with the cycle’s name.';
    throw new FormatError(yaml.name, null, sentence);
  }
  return folder.charAt(0).toUpperCase() + folder.slice(1).toLowerCase();
}

/** The first event of a key keeps it; the next ones get -2, -3. */
function uniqueKey(key: string, nth: number, taken: Set<string>): string {
  if (nth === 1) return key;
  let number = nth;
  while (taken.has(`${key}-${number}`)) number += 1;
  taken.add(`${key}-${number}`);
  return `${key}-${number}`;
}

function ended({ said, ...rest }: Unended, all: readonly Unended[]): DeadlinePlan {
  if (said.kind !== 'freeze') return { kind: said.kind, ...UNSAID, ...rest };
  const others = all.map(({ said, ...other }) => ({ ...other, ...said }));
  const ends = defaultEnd({ ...rest, freeze: said.freeze }, others);
  return { ...said, forbids: defaultForbids(said.freeze), ends, ...UNSAID, ...rest };
}

/**
 * Design lasts until the first milestone, while specifications are agreed on; Development until feature freeze; QA until
 * the last candidates; Release is the time of the release itself. A stage whose deadline is missing is left out.
 */
function stagesOf(
  { startWeek, weeks }: OpenStackYaml,
  deadlines: readonly DeadlinePlan[],
  letter: string,
): Stage[] {
  const named = weeks.filter(({ name }) => name !== null).map(({ start }) => start);
  const start = startWeek ?? named.toSorted()[0];
  const design: Stage[] =
    start === undefined
      ? []
      : [
          {
            name: 'Design',
            begins: { by: 'instant', at: resolveWall(start, wallTime('00:00'), UTC).at },
          },
        ];
  const begun = (name: Stage['name'], rest: string): Stage[] => {
    const key = `${letter}-${rest}`;
    return deadlines.some((deadline) => deadline.key === key)
      ? [{ name, begins: { by: 'deadline', key } }]
      : [];
  };
  return [
    ...design,
    ...begun('Development', '1'),
    ...begun('QA', 'ff'),
    ...begun('Release', 'finalrc'),
  ];
}

function withoutRst(yaml: NamedText): string {
  return `${yaml.name} came without its schedule.rst, so names are made from keys and every deadline is on the Thursday of its week.`;
}

/** Wallaby says May where its release was in April. */
function releaseWeekWarning(
  yaml: NamedText,
  { releaseWeek }: OpenStackYaml,
  deadlines: readonly DeadlinePlan[],
): string[] {
  const release = deadlines.find(
    ({ key, kind }) => kind === 'release' && canonicalName(splitKey(key).rest) !== null,
  );
  if (releaseWeek === null || release === undefined || release.when.precision !== 'day') return [];
  if (releaseWeek <= release.when.date && release.when.date <= plusDays(releaseWeek, 6)) return [];
  return [
    `${yaml.name}: release-week is ${releaseWeek}, but ${release.key} is on ${release.when.date}, which relbot took. Correct the one that is wrong.`,
  ];
}
