import { plainText } from '../../cards/plain-text.ts';
import type { PlaceId, ProjectId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Repositories } from '../../store/store.ts';
import type { App, Names } from '../app.ts';
import { stateOfPlace } from '../places/state-of-place.ts';
import { editCopies } from './edit-copies.ts';

interface Means {
  readonly tx: Repositories;
  readonly names: Names;
  readonly now: Instant;
}

/** Looks at those state cards that may say something else by now. */
export async function refreshStateCards({ store, names, clock }: App): Promise<void> {
  const now = clock.now();
  if ((await store.read.stateCards.due(now)).length === 0) return;
  await store.transact(async (tx) => {
    // Another relbot may have looked meanwhile.
    for (const id of await tx.stateCards.due(now)) await refreshStateCard({ tx, names, now }, id);
  });
}

/** The project's dates have changed. */
export async function refreshStateCardsOf(means: Means, project: ProjectId): Promise<void> {
  for (const id of await means.tx.stateCards.ofProject(project)) await refreshStateCard(means, id);
}

/**
 * Owes a place what its state card says now: an edit of the message that is there, or the message itself, and nothing
 * where the words are the same. A message that is on its way is looked at again when it has arrived.
 */
export async function refreshStateCard({ tx, names, now }: Means, id: PlaceId): Promise<void> {
  const kept = await tx.stateCards.of(id);
  if (kept === null || !kept.isKept) return;
  const { card, next } = await stateOfPlace(tx, id, now);
  const shown = plainText(card);
  switch (kept.post) {
    case 'on its way':
    case 'unsure':
      return await tx.stateCards.nextLook(id, next);
    case 'there':
      if (shown !== kept.shown) await editCopies(tx, { kind: 'state', id }, names, now);
      return await tx.stateCards.shows(id, { shown, next });
    case 'failed':
    case 'none': {
      // What was refused is not tried again with the same words.
      if (shown === kept.shown) return await tx.stateCards.nextLook(id, next);
      const { spot } = await tx.places.byId(id);
      const subject = { kind: 'state', id } as const;
      const post = await tx.outbox.add({ kind: 'post', spot, card, subject }, names.postKey(), now);
      return await tx.stateCards.shows(id, { shown, post, next });
    }
  }
}

/** It has arrived: it is kept in sight where that is allowed, and brought up to date if it took long. */
export async function stateCardArrived(means: Means, id: PlaceId, canPin: boolean): Promise<void> {
  const { tx, names, now } = means;
  if (canPin) await pinStateCard(means, id);
  const kept = await tx.stateCards.of(id);
  if (kept?.isKept === true) return await refreshStateCard(means, id);
  // Meanwhile somebody has said that none is to be kept.
  await editCopies(tx, { kind: 'state', id }, names, now);
}

/** Once, and again only when a person asks for it. */
export async function pinStateCard({ tx, names, now }: Means, id: PlaceId): Promise<void> {
  for (const { spot, ref } of await tx.copies.of({ kind: 'state', id })) {
    await tx.outbox.add({ kind: 'pin', spot, ref, placeId: id }, names.postKey(), now);
  }
  await tx.stateCards.pinned(id, 'asked');
}

/** Somebody has deleted it: it is posted anew. */
export async function stateCardGone(means: Means, id: PlaceId): Promise<void> {
  await means.tx.copies.forget({ kind: 'state', id });
  await means.tx.stateCards.forgetPost(id);
  await refreshStateCard(means, id);
}
