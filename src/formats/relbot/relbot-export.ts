import { Document, isMap, isNode, isSeq, type Node } from 'yaml';
import type { CyclePlan, DeadlinePlan, Stage } from '../../domain/cycle/cycle.ts';
import type { FreezeEnd } from '../../domain/cycle/deadline.ts';
import { defaultEnd, defaultForbids } from '../../domain/cycle/freeze-defaults.ts';
import { freezeKey } from '../../domain/people/role.ts';
import { exportedPolicy } from './exception-rules.ts';
import { exportedReminders } from './reminder-settings.ts';
import { exportedMoment, exportedWhen, usualClock } from './relbot-export-when.ts';
import { keyOfName } from './relbot-schema.ts';
import { looksLikeMoment, type Clock } from './relbot-when.ts';
import { freezeByName, saidByName, usualAliases } from '../usual-names.ts';

const HEADER = ` A release cycle for relbot: edit it, then import it again.
 A deadline needs a name and a date: a day (date), a day and a time (date, time), a week (week: its Monday),
 or date: undecided. What is left out follows from the name; “relbot import” says so where it cannot.`;

/** What to say to somebody who looks the file over. */
interface Review {
  /** Instead of the usual comment at the top. */
  readonly header: string;
  /** Beside a deadline's date; null where there is nothing to say. */
  readonly beside: (deadline: DeadlinePlan) => string | null;
}

/** The cycle as relbot's own YAML, for people to edit. What `importRelbotYaml` would work out by itself is left out. */
export function exportRelbotYaml(plan: CyclePlan, review?: Review): string {
  const clock = usualClock(plan);
  const { project, cycle } = plan;
  const document = new Document({
    project: {
      ...keyed(project),
      zone: project.zone,
      ...(clock.words === 'end of day' ? {} : { clock: clock.words }),
      ...(project.countries.length === 0 ? {} : { countries: project.countries }),
      ...exportedReminders(plan.reminders ?? {}),
    },
    cycle: { ...keyed(cycle), ...(cycle.aliases.length === 0 ? {} : { aliases: cycle.aliases }) },
    ...(cycle.stages.length === 0 ? {} : { stages: exportedStages(cycle.stages, clock) }),
    deadlines: plan.deadlines.map((deadline) => exportedDeadline(deadline, plan, clock)),
  });
  document.commentBefore = review?.header ?? HEADER;
  layOut(document);
  for (const [index, deadline] of plan.deadlines.entries()) {
    const date: unknown = document.getIn(['deadlines', index, 'date'], true);
    const beside = review?.beside(deadline) ?? null;
    if (beside !== null && isNode(date)) date.comment = beside;
  }
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

function keyed({ key, name }: { readonly key: string; readonly name: string }) {
  return key === keyOfName(name) ? { name } : { name, key };
}

/** By the stage's name, the key or the moment that begins it. */
export function exportedStages(list: readonly Stage[], clock: Clock) {
  return Object.fromEntries(list.map(({ name, begins }) => [name, point(begins, clock)]));
}

/** A deadline's fields but for those that follow by themselves. */
export function exportedDeadline(
  deadline: DeadlinePlan,
  plan: CyclePlan,
  clock: Clock,
): Record<string, unknown> {
  const { aliases, owner, audience, note, link, name, until, state } = deadline;
  return {
    ...keyed(deadline),
    ...exportedWhen(deadline.when, clock),
    ...(until?.precision === 'day' ? { until: until.date } : {}),
    ...(state === 'expected' ? {} : { state }),
    ...exportedKind(deadline, plan, clock),
    ...exportedExceptions(deadline, plan),
    ...(owner === null ? {} : { owner }),
    ...(audience.length === 0 ? {} : { audience }),
    ...(same(aliases, usualAliases(name)) ? {} : { aliases }),
    ...(note === null ? {} : { note }),
    ...(link === null ? {} : { link }),
  };
}

function exportedExceptions(deadline: DeadlinePlan, { policies = [] }: CyclePlan) {
  if (deadline.kind !== 'freeze') return {};
  const policy = policies.find((one) => one.freezeKey === freezeKey(deadline));
  return policy === undefined ? {} : exportedPolicy(policy);
}

function exportedKind(
  deadline: DeadlinePlan,
  plan: CyclePlan,
  clock: Clock,
): Record<string, unknown> {
  const said = saidByName(deadline.name).kind;
  const kind = said === deadline.kind ? {} : { kind: deadline.kind };
  if (deadline.kind !== 'freeze') return kind;
  const { freeze, forbids, ends, name } = deadline;
  return {
    ...kind,
    ...(freeze === freezeByName(name) ? {} : { freeze }),
    ...(same(forbids, defaultForbids(freeze)) ? {} : { forbids }),
    ...(sameEnd(ends, defaultEnd(deadline, plan.deadlines)) ? {} : { ends: point(ends, clock) }),
  };
}

function point(point: FreezeEnd, clock: Clock): string | { deadline: string } {
  if (point.by === 'sign-off') {
    return point.given === null ? 'sign-off' : `signed off ${exportedMoment(point.given, clock)}`;
  }
  if (point.by === 'instant') return exportedMoment(point.at, clock);
  const ambiguous = /^sign(?:-off$|ed off )/.test(point.key) || looksLikeMoment(point.key);
  return ambiguous ? { deadline: point.key } : point.key;
}

function sameEnd(a: FreezeEnd, b: FreezeEnd): boolean {
  if (a.by === 'deadline') return b.by === 'deadline' && a.key === b.key;
  if (a.by === 'instant') return b.by === 'instant' && a.at === b.at;
  return b.by === 'sign-off' && a.given === b.given;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** An empty line before each part and each deadline; lists of words in one line. */
function layOut(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const [index, { key, value }] of document.contents.items.entries()) {
    if (isNode(key)) key.spaceBefore = index > 0;
    for (const part of isSeq(value) ? value.items : [value]) {
      if (!isMap(part)) continue;
      if (isSeq(value) && part !== value.items[0]) part.spaceBefore = true;
      for (const { value: inner } of part.items) flow(inner);
    }
  }
}

function flow(node: unknown): void {
  if (isSeq<Node>(node) || isMap(node)) node.flow = true;
}
