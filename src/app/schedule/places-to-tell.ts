import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { MovedDate } from '../../domain/changing/cycle-diff.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Repositories } from '../../store/store.ts';

/**
 * Where moved dates are told: in every subscribed place of the project, and in those that were told of an old date and
 * are subscribed no more.
 *
 * @param known the cycle with its old dates; null where it is new.
 */
export async function placesToTell(
  tx: Repositories,
  project: Project,
  known: Cycle | null,
  news: readonly MovedDate[],
): Promise<KnownPlace[]> {
  if (news.length === 0) return [];
  const places = new Map<PlaceId, KnownPlace>();
  for (const place of await tx.places.subscribed(project.id)) places.set(place.id, place);
  for (const { key } of news) {
    const deadline = known?.deadlines.find((one) => one.key === key);
    if (deadline === undefined) continue;
    for (const id of await tx.notices.placesTold(deadline.id, deadline.revision)) {
      if (!places.has(id)) places.set(id, await tx.places.byId(id));
    }
  }
  return [...places.values()];
}
