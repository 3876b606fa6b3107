import type { Card } from '../../cards/card.ts';
import {
  dropStateCardOffer,
  keepStateCardOffer,
  noStateCard,
  stateCardDropped,
  stateCardKept,
} from '../../cards/places/keep-state-card.ts';
import { needManager, type Call } from '../call.ts';
import { editCopies } from '../delivery/edit-copies.ts';
import { pinStateCard, refreshStateCard } from '../delivery/refresh-state-cards.ts';
import { cycleState } from './state-of-place.ts';

const DEED = 'say whether a channel has a state card';

/** The answer to "keep a state card here", or to "no state card here": what it would say, and the button that does it. */
export async function offerStateCard(call: Call, keep: boolean): Promise<Card> {
  const { tx, place, now } = call;
  await needManager(call, DEED);
  if (!keep) {
    const kept = await tx.stateCards.of(place.id);
    return kept?.isKept === true ? dropStateCardOffer(place.name) : noStateCard(place.name);
  }
  const { card } = await cycleState(tx, place.id, now);
  return keepStateCardOffer({ name: place.name, canPin: mayPin(call) }, card);
}

/**
 * From now on it is kept. Asked again where one is kept, it is looked whether it still stands there, and one that may
 * have been lost is posted anew: a person has looked.
 */
export async function keepStateCard(call: Call): Promise<Card> {
  const { tx, app, place, now } = call;
  await needManager(call, DEED);
  const before = await tx.stateCards.of(place.id);
  const isThere = before?.post === 'there';
  const means = { tx, names: app.names, now };
  await tx.stateCards.keep(place.id, true);
  if (before?.post === 'failed' || before?.post === 'unsure') {
    await tx.stateCards.forgetPost(place.id);
  }
  if (isThere) await editCopies(tx, { kind: 'state', id: place.id }, app.names, now);
  await refreshStateCard(means, place.id);
  if (isThere && mayPin(call)) await pinStateCard(means, place.id);
  await record(call, before?.isKept ?? false, true);
  return stateCardKept(place.name, isThere, mayPin(call));
}

export async function dropStateCard(call: Call): Promise<Card> {
  const { tx, app, place, now } = call;
  await needManager(call, DEED);
  const before = await tx.stateCards.of(place.id);
  if (before?.isKept !== true) return noStateCard(place.name);
  await tx.stateCards.keep(place.id, false);
  await editCopies(tx, { kind: 'state', id: place.id }, app.names, now);
  await record(call, true, false);
  return stateCardDropped(place.name);
}

function mayPin({ app, place }: Call): boolean {
  return app.platforms.some(({ name, can }) => name === place.spot.platform && can.pin);
}

async function record(
  { tx, person, place, now }: Call,
  before: boolean,
  after: boolean,
): Promise<void> {
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'keeps a state card',
    subject: 'place',
    subjectId: place.id,
    before,
    after,
  });
}
