import type { Card } from '../../cards/card.ts';
import { stateCard, stateNoLonger, stateUnplanned } from '../../cards/places/state-card.ts';
import { courseOf } from '../../domain/cycle/course.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { nextStateChange } from '../../domain/cycle/state-changes.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';
import { projectOf } from '../project-of.ts';

/** What a place's state card says, and until when at the least. */
export interface StateOfPlace {
  readonly card: Card;
  /** Null where nothing is ahead. */
  readonly next: Instant | null;
}

export async function stateOfPlace(
  tx: Repositories,
  id: PlaceId,
  now: Instant,
): Promise<StateOfPlace> {
  const kept = await tx.stateCards.of(id);
  if (kept !== null && !kept.isKept) return { card: stateNoLonger(), next: null };
  return await cycleState(tx, id, now);
}

/** The same, of a place that may not keep one yet. */
export async function cycleState(
  tx: Repositories,
  id: PlaceId,
  now: Instant,
): Promise<StateOfPlace> {
  const project = await projectOf(tx, await tx.places.byId(id));
  const cycles = project === null ? [] : await tx.cycles.list(project.id);
  const { current } = courseOf(cycles, now);
  return {
    card: current === null ? stateUnplanned() : stateCard(current, now),
    next: nextStateChange(cycles, now),
  };
}
