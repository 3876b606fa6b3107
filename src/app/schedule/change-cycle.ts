import type { PlaceRef, PlatformName } from '../../domain/people/account.ts';
import type { ChangeName } from '../../domain/changing/change.ts';
import type { Cycle, CyclePlan, Project } from '../../domain/cycle/cycle.ts';
import { diffOf, isNothing, type CycleDiff } from '../../domain/changing/cycle-diff.ts';
import type { ChangeId, PersonId } from '../../domain/ids.ts';
import { planOfCycle } from '../../domain/changing/plan-of-cycle.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { OwnFiles } from '../../formats/files/own-files.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Repositories } from '../../store/store.ts';
import type { Names } from '../app.ts';
import { refreshHeadlinesOf } from '../delivery/refresh-headlines.ts';
import { refreshStateCardsOf } from '../delivery/refresh-state-cards.ts';
import { planFollowsAnew } from '../follows/plan-follows.ts';
import { planRemindersAnew } from '../reminders/plan-reminders.ts';
import { tellOfDates } from './tell-of-dates.ts';
import { planFor } from '../places/subscribe.ts';
import { tellOfChange } from '../webhooks/tell-of-change.ts';
import { freezesChanged, lookAgain } from '../webhooks/watch-freezes.ts';

/** Who changes a cycle, from where, what for. */
export interface Changer {
  /** Null for the command line. */
  readonly personId: PersonId | null;
  readonly platform: PlatformName | 'command line';
  readonly place: PlaceRef | null;
  readonly kind: ChangeName;
  readonly why: string | null;
  readonly undoes: ChangeId | null;
}

export const COMMAND_LINE = {
  personId: null,
  platform: 'command line',
  place: null,
  why: null,
  undoes: null,
} as const satisfies Partial<Changer>;

/** What became of a cycle. */
export interface ChangedCycle {
  readonly project: Project;
  readonly cycle: Cycle;
  /** Null where the change made the cycle. */
  readonly before: CyclePlan | null;
  readonly diff: CycleDiff;
  /** Where moved dates are told. */
  readonly told: readonly KnownPlace[];
}

interface Means {
  readonly tx: Repositories;
  readonly names: Names;
  readonly files: OwnFiles;
  readonly now: Instant;
}

/**
 * The one way in which a cycle changes, whoever asks for it: its rows, the notices that follow from them, what is told
 * of moved dates, and the record of who did it and why; all in the caller's transaction. A plan that says nothing new
 * changes nothing.
 *
 * @param after the whole cycle as it shall be.
 */
export async function changeCycle(
  means: Means,
  after: CyclePlan,
  changer: Changer,
): Promise<ChangedCycle> {
  const { tx, now } = means;
  const before = await planKnown(tx, after);
  const diff = diffOf(before, after);
  const project = await tx.projects.save(after.project);
  const known = await tx.cycles.byKey(project.id, after.cycle.key);
  if (known !== null && isNothing(diff)) return { project, cycle: known, before, diff, told: [] };
  // What the dates brought as they stood until now is told by them.
  if (known !== null) await lookAgain(means, project, known);
  const cycle = await store(tx, project, known, after, diff, now);
  await planAnew(means, project, cycle);
  const told = await tellOfDates(means, { project, known, cycle, diff }, changer);
  await refreshStateCardsOf(means, project.id);
  await refreshHeadlinesOf(means, project.id);
  const change = await record(means, cycle, before, after, diff, changer);
  await tellOfChange(means, project, cycle, change);
  await freezesChanged(means, project, known, cycle);
  return { project, cycle, before, diff, told };
}

/** The cycle as it stands; null where there is none of that key yet. */
export async function planKnown(tx: Repositories, { project, cycle }: CyclePlan) {
  const known = await tx.projects.byKey(project.key);
  const stored = known === null ? null : await tx.cycles.byKey(known.id, cycle.key);
  return known === null || stored === null ? null : planOfCycle(known, stored);
}

async function store(
  tx: Repositories,
  project: Project,
  known: Cycle | null,
  after: CyclePlan,
  { added, moved, changed, gone }: CycleDiff,
  now: Instant,
): Promise<Cycle> {
  const cycleId = await tx.cycles.save(project.id, after.cycle, now);
  const ids = new Map(known?.deadlines.map(({ key, id }) => [key, id]));
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The deadline ${key} was there and is not.`);
    return id;
  };
  for (const deadline of added) await tx.deadlines.add(cycleId, deadline);
  for (const { was, is } of moved) await tx.deadlines.change(idOf(was.key), is, true);
  for (const { was, is } of changed) await tx.deadlines.change(idOf(was.key), is, false);
  for (const { key } of gone) await tx.deadlines.takeOut(idOf(key), now);
  return await tx.cycles.byId(cycleId);
}

async function planAnew(means: Means, project: Project, cycle: Cycle): Promise<void> {
  const { tx } = means;
  await tx.notices.cancelInCycle(cycle.id, 'The schedule has changed.');
  for (const place of await tx.places.subscribed(project.id)) {
    await tx.notices.plan(await planFor(means, place, project));
  }
  await planRemindersAnew(tx, cycle);
  await planFollowsAnew(means, project, cycle);
  await tx.exceptions.lookAgain({ cycleId: cycle.id }, means.now);
}

async function record(
  { tx, now }: Means,
  cycle: Cycle,
  before: CyclePlan | null,
  after: CyclePlan,
  diff: CycleDiff,
  changer: Changer,
): Promise<ChangeId> {
  const id = await tx.changes.add({ cycleId: cycle.id, at: now, before, after, ...changer });
  await tx.audit.add({
    at: now,
    personId: changer.personId,
    platform: changer.platform,
    place: changer.place,
    deed: changer.kind,
    subject: 'cycle',
    subjectId: cycle.id,
    before: diff.moved.map(({ was }) => ({ key: was.key, when: was.when })),
    after: {
      moved: diff.moved.map(({ is }) => ({ key: is.key, when: is.when })),
      added: diff.added.map(({ key }) => key),
      changed: diff.changed.map(({ is }) => is.key),
      gone: diff.gone.map(({ key }) => key),
    },
  });
  return id;
}
