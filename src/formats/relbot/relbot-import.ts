import { changeInWords } from '../../domain/time/clock-change-words.ts';
import type { CyclePlan, DeadlinePlan, Stage } from '../../domain/cycle/cycle.ts';
import { STAGES } from '../../domain/cycle/cycle.ts';
import { UNSAID, type FreezeEnd } from '../../domain/cycle/deadline.ts';
import { inOrder } from '../../domain/cycle/deadline-order.ts';
import { defaultEnd, defaultForbids } from '../../domain/cycle/freeze-defaults.ts';
import type { ClockChange } from '../../domain/time/time.ts';
import { dayWhen } from '../../domain/time/when.ts';
import { UTC, zoneOf } from '../../domain/time/zone.ts';
import { FormatError, located, type NamedText } from '../files/format-error.ts';
import { plannedPolicy } from './exception-rules.ts';
import { plannedReminders } from './reminder-settings.ts';
import { contradictionIn, type Contradiction } from '../../domain/notices/place-settings.ts';
import { settingsOf } from '../../domain/notices/said-settings.ts';
import type { ReadSchedule } from '../schedule.ts';
import { whereMeant } from '../holidays/countries.ts';
import { checkPlan } from './relbot-check.ts';
import {
  keyOfName,
  RELBOT_FILE,
  type DeadlineEntry,
  type Point,
  type RelbotFile,
} from './relbot-schema.ts';
import { looksLikeMoment, momentOf, whenOf, writtenDate, type Clock } from './relbot-when.ts';
import { freezeByName, saidByName, usualAliases, type SaidByName } from '../usual-names.ts';
import { checked, readYaml, type YamlFile } from '../files/yaml-file.ts';

/** A deadline of the file of which only a freeze's end is still open. */
type Unended = Omit<Exclude<DeadlinePlan, { kind: 'freeze' }>, 'kind'> & SaidByName;

/** What every part is read with. */
interface Source {
  readonly yaml: YamlFile;
  readonly clock: Clock;
  readonly warnings: string[];
}

/** Reads relbot's own YAML. Throws a `FormatError` at the first thing that is wrong; nothing is read by halves. */
export function importRelbotYaml(file: NamedText): ReadSchedule {
  const yaml = readYaml(file);
  return readRelbotFile(yaml, checked(yaml, RELBOT_FILE));
}

/** The same of data in that shape, whatever kind of file it was read from. */
export function readRelbotFile(yaml: YamlFile, data: RelbotFile): ReadSchedule {
  const { project } = data;
  const zone = located(yaml.name, yaml.lineOf(['project', 'zone']), () =>
    zoneOf(project.zone ?? UTC),
  );
  const clock: Clock = { zone, words: project.clock ?? 'end of day' };
  const warnings: string[] = [];
  const source: Source = { yaml, clock, warnings };
  const unended = data.deadlines.map((entry, index) => readDeadline(source, entry, index));
  const deadlines = unended.map((one, index) => {
    const entry = data.deadlines[index];
    if (one.kind !== 'freeze') return one;
    const end =
      entry?.ends === undefined
        ? defaultEnd(one, unended)
        : freezeEnd(source, ['deadlines', index, 'ends'], entry.ends);
    return { ...one, forbids: entry?.forbids ?? defaultForbids(one.freeze), ends: end };
  });
  const plan: CyclePlan = {
    project: {
      key: project.key ?? keyFor(yaml, ['project'], project.name),
      name: project.name,
      zone,
      countries: countriesOf(yaml, project.countries ?? []),
    },
    cycle: {
      key: data.cycle.key ?? keyFor(yaml, ['cycle'], data.cycle.name),
      name: data.cycle.name,
      aliases: data.cycle.aliases ?? [],
      stages: stagesOf(source, data),
      closedAt: null,
    },
    deadlines,
    ...policiesOf(source, data),
    ...remindersOf(source, data),
  };
  checkPlan(yaml, plan);
  const lines = new Map(
    deadlines.map(({ key }, index) => [key, yaml.lineOf(['deadlines', index])]),
  );
  return { plan: { ...plan, deadlines: inOrder(deadlines) }, warnings, lines };
}

/** One of each group needs groups to be of. */
function policiesOf({ yaml }: Source, { deadlines }: RelbotFile): Pick<CyclePlan, 'policies'> {
  const policies = deadlines.flatMap(({ name, exceptions }, index) => {
    if (exceptions === undefined) return [];
    const policy = plannedPolicy(name, exceptions);
    if (!policy.rules.fromEach || policy.groups.length > 1) return [policy];
    const sentence = `one of each group is asked for, and “${name}” has fewer than two: write groups: [docs, i18n], or leave “from” out.`;
    throw new FormatError(yaml.name, yaml.lineOf(['deadlines', index, 'exceptions']), sentence);
  });
  return policies.length === 0 ? {} : { policies };
}

/** What contradicts itself would be found out only when a post is due. */
function remindersOf(
  { yaml }: Source,
  { project: { reminders: said } }: RelbotFile,
): Pick<CyclePlan, 'reminders'> {
  if (said === undefined) return {};
  const reminders = plannedReminders(said);
  const wrong = contradictionIn(settingsOf({}, reminders));
  if (wrong === null) return { reminders };
  throw new FormatError(yaml.name, yaml.lineOf(['project', 'reminders']), CONTRADICTS[wrong]);
}

const CONTRADICTS: Record<Contradiction, string> = {
  'no day left': 'there is no day left to post on: write the days, as in days: [Monday, Thursday].',
  'time in quiet hours':
    'the posts would fall into the quiet hours: write another time, or other quiet hours.',
  'digest on a day off':
    'the week ahead would be due on a day without posts: write another day of it, or add that day.',
};

function countriesOf(yaml: YamlFile, written: readonly string[]): string[] {
  const meant = written.map((one, index) =>
    located(yaml.name, yaml.lineOf(['project', 'countries', index]), () => whereMeant(one)),
  );
  return [...new Set(meant)];
}

function readDeadline(source: Source, entry: DeadlineEntry, index: number): Unended {
  const { yaml, clock } = source;
  const path = ['deadlines', index];
  const { when, change } = whenOf(entry, clock, (field, read) =>
    located(yaml.name, yaml.lineOf([...path, field]), read),
  );
  tell(source, path, change, `the time of “${entry.name}”`);
  return {
    key: entry.key ?? keyFor(yaml, path, entry.name),
    name: entry.name,
    aliases: entry.aliases ?? usualAliases(entry.name),
    when,
    until: untilOf(source, index, entry, when),
    state: entry.state ?? UNSAID.state,
    owner: entry.owner ?? null,
    audience: entry.audience ?? UNSAID.audience,
    note: entry.note ?? null,
    link: linkOf(yaml, path, entry),
    ...kindOf(yaml, entry, index),
  };
}

/** The last of several days; it ends as the first one does. */
function untilOf(
  { yaml }: Source,
  index: number,
  entry: DeadlineEntry,
  when: DeadlinePlan['when'],
): DeadlinePlan['until'] {
  const { name, until } = entry;
  if (until === undefined) return null;
  const line = yaml.lineOf(['deadlines', index, 'until']);
  const { kind } = kindOf(yaml, entry, index);
  if (kind !== 'event') {
    const sentence = `“${name}” is a ${kind}, and only an event lasts several days: take until out, or write kind: event.`;
    throw new FormatError(yaml.name, line, sentence);
  }
  if (when.precision !== 'day') {
    const sentence = `“${name}” lasts until a day, so it begins on one: give it a date without a time.`;
    throw new FormatError(yaml.name, line, sentence);
  }
  const last = located(yaml.name, line, () => writtenDate(until));
  if (last > when.date) return dayWhen(last, when.rule).when;
  throw new FormatError(yaml.name, line, `“${name}” is over before it begins: correct until.`);
}

function linkOf(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  { link }: DeadlineEntry,
): string | null {
  if (link === undefined) return null;
  if (/^https?:\/\/[^\s/]\S*$/i.test(link)) return link;
  const sentence = `“${link}” is no web address: write it as in https://example.org/schedule.`;
  throw new FormatError(yaml.name, yaml.lineOf([...path, 'link']), sentence);
}

function tell(
  { yaml, warnings }: Source,
  path: readonly PropertyKey[],
  change: ClockChange,
  what: string,
): void {
  const warning = changeInWords(change, what);
  if (warning !== null) warnings.push(`${yaml.name}, line ${yaml.lineOf(path)}: ${warning}`);
}

function kindOf(yaml: YamlFile, entry: DeadlineEntry, index: number): SaidByName {
  const kind = entry.kind ?? (entry.freeze === undefined ? saidByName(entry.name).kind : 'freeze');
  if (kind === 'freeze') return { kind, freeze: entry.freeze ?? freezeByName(entry.name) };
  for (const field of ['freeze', 'forbids', 'ends', 'exceptions'] as const) {
    if (entry[field] === undefined) continue;
    const sentence = `“${field}” belongs to a freeze, and “${entry.name}” is of the kind ${kind}: write kind: freeze, or take it out.`;
    throw new FormatError(yaml.name, yaml.lineOfKey(['deadlines', index], field), sentence);
  }
  return { kind };
}

function keyFor(yaml: YamlFile, path: readonly PropertyKey[], name: string): string {
  const key = keyOfName(name);
  if (key !== '') return key;
  const sentence = `“${name}” has no letters to make a key of: add a key, as in key: feature-freeze.`;
  throw new FormatError(yaml.name, yaml.lineOf([...path, 'name']), sentence);
}

/** A sign-off that has been given: "signed off 2026-09-30 17:00". */
const SIGNED_OFF = /^signed off (\d{4}-\d{2}-\d{2}.*)$/;

function freezeEnd(source: Source, path: readonly PropertyKey[], ends: Point): FreezeEnd {
  if (ends === 'sign-off') return { by: 'sign-off', given: null };
  const given = typeof ends === 'string' ? SIGNED_OFF.exec(ends)?.[1] : undefined;
  if (given === undefined) return pointOf(source, path, ends);
  const { yaml, clock } = source;
  const { at } = located(yaml.name, yaml.lineOf(path), () => momentOf(given, clock));
  return { by: 'sign-off', given: at };
}

function pointOf(
  source: Source,
  path: readonly PropertyKey[],
  point: Point,
): Exclude<FreezeEnd, { by: 'sign-off' }> {
  if (typeof point !== 'string') return { by: 'deadline', key: point.deadline };
  if (!looksLikeMoment(point)) return { by: 'deadline', key: point };
  const { yaml, clock } = source;
  const { at, change } = located(yaml.name, yaml.lineOf(path), () => momentOf(point, clock));
  tell(source, path, change, `“${point}”`);
  return { by: 'instant', at };
}

function stagesOf(source: Source, { stages }: RelbotFile): Stage[] {
  return STAGES.flatMap((name) => {
    const point = stages?.[name];
    return point === undefined ? [] : [{ name, begins: pointOf(source, ['stages', name], point) }];
  });
}
