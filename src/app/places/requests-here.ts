import type { Card } from '../../cards/card.ts';
import { requestsHereOffer, requestsHereSet } from '../../cards/places/requests-here.ts';
import { UserError } from '../../domain/user-error.ts';
import { needGround, needManager, type Call } from '../call.ts';

/** The answer to "post requests here": what would change, and the button that changes it. */
export async function offerRequestsHere(call: Call): Promise<Card> {
  await check(call);
  const { project } = needGround(call);
  if (call.place.takesRequests) return requestsHereSet(call.place.name);
  const others = await call.tx.places.takingRequests(project.id);
  const instead = others.find(({ spot }) => spot.platform === call.place.spot.platform);
  return requestsHereOffer(call.place.name, instead?.name ?? null);
}

/** One place of each platform takes the requests: the one on the other platform keeps showing them too. */
export async function confirmRequestsHere(call: Call): Promise<Card> {
  await check(call);
  const { tx, place, person, now } = call;
  const { project } = needGround(call);
  await tx.places.takeRequestsHere(place.id, place.spot.platform, project.id);
  await tx.audit.add({
    at: now,
    personId: person.id,
    platform: place.spot.platform,
    place: place.spot.place,
    deed: 'takes requests',
    subject: 'place',
    subjectId: place.id,
  });
  return requestsHereSet(place.name);
}

async function check(call: Call): Promise<void> {
  await needManager(call, 'choose where requests are posted');
  if (call.direct) {
    throw new UserError(
      'Requests are for everyone to see, so they are not posted in a direct message. Say it in the channel that should have them.',
    );
  }
}
