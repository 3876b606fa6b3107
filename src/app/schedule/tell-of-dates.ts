import type { Card } from '../../cards/card.ts';
import { deadlineBack } from '../../cards/schedule/add-deadline.ts';
import { moved as movedCard } from '../../cards/schedule/moved.ts';
import { datesRemoved } from '../../cards/schedule/remove-deadline.ts';
import type { ChangeName } from '../../domain/changing/change.ts';
import type { Cycle, Project } from '../../domain/cycle/cycle.ts';
import type { CycleDiff } from '../../domain/changing/cycle-diff.ts';
import type { PersonId } from '../../domain/ids.ts';
import { goneToTell, movesToTell } from '../../domain/changing/moves-to-tell.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { KnownPlace } from '../../store/places/places.ts';
import type { Repositories } from '../../store/store.ts';
import type { Names } from '../app.ts';
import { planNews } from '../follows/plan-news.ts';
import { placesToTell } from './places-to-tell.ts';

interface Means {
  readonly tx: Repositories;
  readonly names: Names;
  readonly now: Instant;
}

/** A cycle before and after a change. */
interface Changed {
  readonly project: Project;
  /** Null where it is new. */
  readonly known: Cycle | null;
  readonly cycle: Cycle;
  readonly diff: CycleDiff;
}

interface Change {
  readonly kind: ChangeName;
  readonly personId: PersonId | null;
  readonly why: string | null;
}

/**
 * Tells channels, and those who follow them, of the dates that have moved, left the schedule or come back. What is added
 * or taken out in chat is told to channels by the card that its preview becomes.
 *
 * @returns where moved dates are told.
 */
export async function tellOfDates(
  means: Means,
  { project, known, cycle, diff }: Changed,
  { kind, personId, why }: Change,
): Promise<readonly KnownPlace[]> {
  const { tx, now } = means;
  // That a cycle is released is told by a card of its own.
  const moved = kind === 'release' ? [] : movesToTell(diff, now);
  const gone = goneToTell(diff, known, now);
  const { added } = diff;
  await planNews(tx, project, { known, cycle, moved, gone, added }, { by: personId, why, now });
  const by = personId === null ? null : (await tx.people.byId(personId)).name;
  const places = await placesToTell(tx, project, known, moved);
  await postIn(means, places, movedCard(cycle, moved, now, false, { by, why }));
  const subscribed = await tx.places.subscribed(project.id);
  if (gone.length > 0 && kind !== 'remove') {
    await postIn(means, subscribed, datesRemoved(cycle, gone, { by, why }, now));
  }
  if (kind === 'undo' && by !== null) {
    for (const { key } of added) {
      const deadline = cycle.deadlines.find((one) => one.key === key);
      if (deadline === undefined) throw new Error('A date came back and is not there.');
      await postIn(means, subscribed, deadlineBack(cycle, deadline, by, now));
    }
  }
  return places;
}

async function postIn(
  { tx, names, now }: Means,
  places: readonly KnownPlace[],
  card: Card,
): Promise<void> {
  for (const { spot } of places) {
    await tx.outbox.add({ kind: 'post', spot, card, subject: null }, names.postKey(), now);
  }
}
