import { isDeepStrictEqual } from 'node:util';
import { moved as movedCard, type Move } from '../cards/moved.ts';
import type { Cycle, CyclePlan, DeadlinePlan, Project } from '../domain/cycle.ts';
import type { Deadline, When } from '../domain/deadline.ts';
import { planOf } from '../domain/plan-of-cycle.ts';
import type { Instant } from '../domain/time.ts';
import type { Store, Repositories } from '../store/store.ts';
import type { Names } from './app.ts';
import { planFor } from './subscribe.ts';

/** What an import changed, by the names of the deadlines. */
export interface Imported {
  readonly project: Project;
  readonly cycle: Cycle;
  readonly isNew: boolean;
  readonly added: readonly string[];
  readonly moved: readonly Move[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly same: number;
  /** True when the database says just what the file says. */
  readonly nothingChanged: boolean;
}

/**
 * Stores a cycle as a file describes it: all of it or nothing. What has moved is planned anew and told in the places
 * that had the old date; a second import of the same file changes nothing.
 */
export async function importCycle(
  { store, names }: { readonly store: Store; readonly names: Names },
  plan: CyclePlan,
  now: Instant,
): Promise<Imported> {
  return await store.transact(async (tx) => {
    const { project, changed: projectChanged } = await tx.projects.save(plan.project);
    const before = await tx.cycles.byKey(project.id, plan.cycle.key);
    const difference = compare(before, plan.deadlines);
    const cycleChanged = before === null || !sameCycle(before, plan);
    const nothingChanged = !projectChanged && !cycleChanged && isEmpty(difference);
    if (before !== null && nothingChanged)
      return imported(project, before, before, difference, true);
    const cycleId = await tx.cycles.save(project.id, plan.cycle, now);
    for (const deadline of difference.added) await tx.deadlines.add(cycleId, deadline);
    for (const { was, is } of difference.moved) await tx.deadlines.change(was.id, is, true);
    for (const { was, is } of difference.changed) await tx.deadlines.change(was.id, is, false);
    for (const deadline of difference.gone) await tx.deadlines.takeOut(deadline.id, now);
    const cycle = await tx.cycles.byId(cycleId);
    await planAnew(tx, project, cycle, now);
    await tellOfMoves(tx, names, project, cycle, difference, now);
    await note(tx, cycle, difference, now);
    return imported(project, before, cycle, difference, false);
  });
}

interface Difference {
  readonly added: readonly DeadlinePlan[];
  readonly moved: readonly { readonly was: Deadline; readonly is: DeadlinePlan }[];
  readonly changed: readonly { readonly was: Deadline; readonly is: DeadlinePlan }[];
  readonly gone: readonly Deadline[];
  readonly same: number;
}

function compare(before: Cycle | null, after: readonly DeadlinePlan[]): Difference {
  const known = new Map((before?.deadlines ?? []).map((deadline) => [deadline.key, deadline]));
  const pairs = after.flatMap((is) => {
    const was = known.get(is.key);
    return was === undefined ? [] : [{ was, is }];
  });
  const moved = pairs.filter(({ was, is }) => !isDeepStrictEqual(was.when, is.when));
  const changed = pairs.filter(
    ({ was, is }) => isDeepStrictEqual(was.when, is.when) && !isDeepStrictEqual(planOf(was), is),
  );
  const keys = new Set(after.map(({ key }) => key));
  return {
    added: after.filter(({ key }) => !known.has(key)),
    moved,
    changed,
    gone: [...known.values()].filter(({ key }) => !keys.has(key)),
    same: pairs.length - moved.length - changed.length,
  };
}

function isEmpty({ added, moved, changed, gone }: Difference): boolean {
  return added.length + moved.length + changed.length + gone.length === 0;
}

function sameCycle(before: Cycle, { cycle }: CyclePlan): boolean {
  const { key, name, aliases, stages } = before;
  return isDeepStrictEqual({ key, name, aliases, stages }, { ...cycle });
}

async function planAnew(
  tx: Repositories,
  project: Project,
  cycle: Cycle,
  now: Instant,
): Promise<void> {
  await tx.notices.cancelInCycle(cycle.id, 'The schedule was imported anew.');
  for (const place of await tx.places.subscribed(project.id)) {
    await tx.notices.plan(await planFor(tx, place, project, now));
  }
}

/** Only what still matters: a date that was corrected after it had passed is no news. */
async function tellOfMoves(
  tx: Repositories,
  names: Names,
  project: Project,
  cycle: Cycle,
  { moved }: Difference,
  now: Instant,
): Promise<void> {
  const news = moved
    .filter(({ was, is }) => isAhead(was.when, now) || isAhead(is.when, now))
    .map(moveOf);
  if (news.length === 0) return;
  const card = movedCard(cycle, news, now, false);
  for (const { spot } of await tx.places.subscribed(project.id)) {
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, names.postKey(), now);
  }
}

function isAhead(when: When, now: Instant): boolean {
  return when.precision === 'undecided' || when.at > now;
}

function moveOf({ was, is }: Difference['moved'][number]): Move {
  return { name: is.name, from: was.when, to: is.when };
}

async function note(
  tx: Repositories,
  cycle: Cycle,
  difference: Difference,
  now: Instant,
): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: null,
    platform: 'command line',
    place: null,
    deed: 'imported',
    subject: 'cycle',
    subjectId: cycle.id,
    before: difference.moved.map(({ was }) => ({ key: was.key, when: was.when })),
    after: {
      moved: difference.moved.map(({ is }) => ({ key: is.key, when: is.when })),
      added: difference.added.map(({ key }) => key),
      changed: difference.changed.map(({ is }) => is.key),
      gone: difference.gone.map(({ key }) => key),
    },
  });
}

function imported(
  project: Project,
  before: Cycle | null,
  cycle: Cycle,
  difference: Difference,
  nothingChanged: boolean,
): Imported {
  return {
    project,
    cycle,
    isNew: before === null,
    added: difference.added.map(({ name }) => name),
    moved: difference.moved.map(moveOf),
    changed: difference.changed.map(({ is }) => is.name),
    gone: difference.gone.map(({ name }) => name),
    same: difference.same,
    nothingChanged,
  };
}
