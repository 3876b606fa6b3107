import { headlineWords } from '../../cards/places/headline-words.ts';
import { courseOf } from '../../domain/cycle/course.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import type { PlaceId, ProjectId } from '../../domain/ids.ts';
import { nextStateChange } from '../../domain/cycle/state-changes.ts';
import type { Instant } from '../../domain/time/time.ts';
import { instant } from '../../domain/time/wall.ts';
import type { Repositories } from '../../store/store.ts';
import type { App, Names } from '../app.ts';
import { projectOf } from '../project-of.ts';

interface Means {
  readonly tx: Repositories;
  readonly names: Names;
  readonly now: Instant;
}

/**
 * Between two changes of one topic. Discord takes two in ten minutes of a channel (discord-api-docs #2208), of which one
 * is left to people.
 */
const APART = 10 * 60_000;

/** Looks at those topics that may say something else by now. */
export async function refreshHeadlines({ store, names, clock }: App): Promise<void> {
  const now = clock.now();
  if ((await store.read.headlines.due(now)).length === 0) return;
  await store.transact(async (tx) => {
    // Another relbot may have looked meanwhile.
    for (const id of await tx.headlines.due(now)) await refreshHeadline({ tx, names, now }, id);
  });
}

/** The project's dates have changed. */
export async function refreshHeadlinesOf(means: Means, project: ProjectId): Promise<void> {
  for (const id of await means.tx.headlines.ofProject(project)) await refreshHeadline(means, id);
}

/** Owes a place its topic where relbot's words in it are others by now, and not too soon after the last time. */
export async function refreshHeadline({ tx, names, now }: Means, id: PlaceId): Promise<void> {
  const kept = await tx.headlines.of(id);
  if (kept === null || !kept.isKept || kept.refused) return;
  const cycles = await cyclesOf(tx, id);
  const next = nextStateChange(cycles, now);
  const words = headlineWords(courseOf(cycles, now).current, now);
  if (words === kept.shown) return await tx.headlines.nextLook(id, next);
  const soonest = kept.owedAt === null ? now : instant(kept.owedAt + APART);
  if (soonest > now) return await tx.headlines.nextLook(id, soonest);
  await oweHeadline({ tx, names, now }, id);
  await tx.headlines.owed(id, words, now, next);
}

/** Also where it is to be taken away: what it says is found when it is sent. */
export async function oweHeadline({ tx, names, now }: Means, id: PlaceId): Promise<void> {
  if (await tx.outbox.headlineWaits(id)) return;
  const { spot } = await tx.places.byId(id);
  await tx.outbox.add({ kind: 'headline', spot, placeId: id }, names.postKey(), now);
}

/** Null where none is kept any more. */
export async function headlineOf(
  tx: Repositories,
  id: PlaceId,
  now: Instant,
): Promise<string | null> {
  const kept = await tx.headlines.of(id);
  return kept?.isKept === true ? await headlineToBe(tx, id, now) : null;
}

/** The same, of a place that may not keep one yet. */
export async function headlineToBe(tx: Repositories, id: PlaceId, now: Instant): Promise<string> {
  return headlineWords(courseOf(await cyclesOf(tx, id), now).current, now);
}

async function cyclesOf(tx: Repositories, id: PlaceId): Promise<readonly Cycle[]> {
  const project = await projectOf(tx, await tx.places.byId(id));
  return project === null ? [] : await tx.cycles.list(project.id);
}
