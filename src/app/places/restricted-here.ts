import type { Card } from '../../cards/card.ts';
import {
  restrictedHereOffer,
  restrictedHereSet,
} from '../../cards/exceptions/asking/restricted.ts';
import { UserError } from '../../domain/user-error.ts';
import { needGround, needManager, type Call } from '../call.ts';

/** The answer to "post restricted requests here": what would change, and the button that changes it. */
export async function offerRestrictedHere(call: Call): Promise<Card> {
  await check(call);
  const { project } = needGround(call);
  const { place } = call;
  if (place.takesRestricted) return restrictedHereSet(place.name);
  const others = await call.tx.places.takingRestricted(project.id);
  const instead = others.find(({ spot }) => spot.platform === place.spot.platform);
  return restrictedHereOffer(place.name, instead?.name ?? null);
}

/** One place of each platform, as with the others. */
export async function confirmRestrictedHere(call: Call): Promise<Card> {
  await check(call);
  const { tx, place, person, now } = call;
  const { project } = needGround(call);
  await tx.places.takeRestrictedHere(place.id, place.spot.platform, project.id);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'takes restricted requests',
    subject: 'place',
    subjectId: place.id,
  });
  return restrictedHereSet(place.name);
}

async function check(call: Call): Promise<void> {
  await needManager(call, 'choose where restricted requests are posted');
  if (call.direct) {
    throw new UserError(
      'Say that in the channel that should have them: one which only those who decide can read.',
    );
  }
  if (call.place.takesRequests) {
    throw new UserError(
      'This channel takes all the other requests, which everybody may read. Say it in one which only those who decide can read.',
    );
  }
}
